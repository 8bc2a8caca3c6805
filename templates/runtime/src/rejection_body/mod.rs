//! Descriptions of the JSON bodies with which a server rejects requests, for bodies that follow a schema of the
//! document.
//!
//! The generator derives a [`RejectionBody`] from the schema of a documented response, renders it with example data,
//! validates the result against the schema, and writes the `RejectionBody` as JSON to the schemas of the generated
//! crate. The server renders the `RejectionBody` with the same code.

mod json;
mod render;
#[cfg(test)]
mod tests;

use serde_json::Value;

pub use render::{RejectionInput, ViolationInput};

/// A description of the body of a rejection. The rendered body is valid for the schema of a documented response.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectionBody {
    /// The media type of the body.
    pub media_type: String,
    /// The JSON value of the body.
    pub value: RejectionValue,
    /// `true` if the body contains the path of the request.
    pub uses_path: bool,
}

/// A description of a JSON value that contains data of a rejection.
#[derive(Clone, Debug, PartialEq)]
pub enum RejectionValue {
    /// A value that does not depend on the rejection.
    Constant(Value),
    /// A string.
    Text {
        /// The source of the string.
        source: TextSource,
        /// The maximum number of characters. Longer strings are truncated.
        max: Option<usize>,
    },
    /// The status as an integer.
    Status,
    /// The time as the number of milliseconds since the Unix epoch.
    Millis,
    /// A value that depends on the status. The list contains the values of some statuses; the second field is the value
    /// of all other statuses.
    ByStatus(Vec<(u16, Value)>, Value),
    /// An object with these members, in this order.
    Object(Vec<RejectionMember>),
    /// An array with an item for each violation.
    Violations {
        /// The item that describes a violation.
        item: Box<RejectionValue>,
        /// Selects the array of a rejection that has no violations.
        otherwise: WithoutViolations,
    },
    /// An object whose keys are the names of the violated fields. The value of a key consists of the messages of the
    /// field's violations.
    FieldMessages {
        /// `true` if the messages of a field are an array. Otherwise, the messages are joined to one string.
        lists: bool,
        /// Selects the object of a rejection that has no violations.
        otherwise: WithoutViolations,
    },
    /// The location of a violation as an array: `["body", "items", 0]`.
    Location {
        /// `true` if indices in the location are integers. Otherwise, indices are strings.
        integers: bool,
    },
}

/// A member of a [`RejectionValue::Object`].
#[derive(Clone, Debug, PartialEq)]
pub struct RejectionMember {
    /// The name of the property.
    pub name: String,
    /// `true` if the member is present even if the rejection has no value for the member. Without a value, a required
    /// member is an empty string or an empty object.
    pub required: bool,
    /// The value.
    pub value: RejectionValue,
}

/// The treatment of an array or object of violations in a rejection that has no violations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithoutViolations {
    /// The array or object is omitted.
    Omitted,
    /// The array or object is empty.
    Empty,
    /// The array contains one item, which describes the rejection itself.
    Rejection,
}

/// The source of a string in the body of a rejection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSource {
    /// The detail of the rejection.
    Detail,
    /// The detail of the rejection, followed by all violations.
    DetailWithViolations,
    /// The reason phrase of the status: `Not Found`.
    Title,
    /// The status as a string: `404`.
    Status,
    /// An error code in this notation: `invalid` for a violation, `validation_failed` for a rejection with violations,
    /// and otherwise the reason phrase of the status, such as `not_found`.
    Code(CodeNotation),
    /// The name of the status in Google's APIs: `INVALID_ARGUMENT`.
    GoogleStatus,
    /// The path of the request.
    Path,
    /// The time in the format of RFC 3339.
    Timestamp,
    /// In an item for a violation, the message of the violation; elsewhere, the detail of the rejection.
    Message,
    /// In an item for a violation, the location and the message of the violation; elsewhere, the detail of the
    /// rejection.
    LocatedMessage,
    /// The name of the violated parameter, or the path of the violated property: `items[0].name`.
    Field,
    /// The JSON Pointer to the invalid value in the body.
    Pointer,
    /// The name of the violated parameter.
    Parameter,
    /// The part of the request that contains the invalid value: `path`, `query`, `header`, `cookie` or `body`.
    In,
}

/// The notation of an error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeNotation {
    /// `not_found`
    Snake,
    /// `NOT_FOUND`
    UpperSnake,
    /// `not-found`
    Kebab,
    /// `NotFound`
    Pascal,
    /// `notFound`
    Camel,
}

impl RejectionBody {
    /// Creates a body.
    pub fn new(media_type: &str, value: RejectionValue) -> Self {
        let uses_path = value.any(&|value| matches!(value, RejectionValue::Text { source: TextSource::Path, .. }));
        Self { media_type: media_type.to_owned(), value, uses_path }
    }
}

impl RejectionValue {
    /// Creates a string without a maximum length.
    pub fn text(source: TextSource) -> Self {
        Self::Text { source, max: None }
    }

    /// Returns `true` if the predicate is true for this value or for a value that this value contains.
    pub fn any(&self, predicate: &dyn Fn(&Self) -> bool) -> bool {
        predicate(self)
            || match self {
                Self::Object(members) => members.iter().any(|member| member.value.any(predicate)),
                Self::Violations { item, .. } => item.any(predicate),
                _ => false,
            }
    }
}
