//! The JSON bodies of rejections in the form of a documented schema, as data.
//!
//! The generator derives a [`RejectionBody`] from the schema of a documented response, validates what it renders, and
//! writes it as JSON to the schemas of the generated crate. The server renders it with the same code.

mod json;
mod render;
#[cfg(test)]
mod tests;

use serde_json::Value;

pub use render::{RejectionInput, ViolationInput};

/// The body of a rejection in the form of a documented schema.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectionBody {
    /// The media type of the body.
    pub media_type: String,
    /// The body.
    pub value: RejectionValue,
    /// Whether a value depends on the path of the request.
    pub uses_path: bool,
}

/// A JSON value that is filled from a rejection.
#[derive(Clone, Debug, PartialEq)]
pub enum RejectionValue {
    /// A value that does not depend on the rejection.
    Constant(Value),
    /// A string.
    Text {
        /// The source of the string.
        source: TextSource,
        /// The maximum number of characters, to which longer strings are cut.
        max: Option<usize>,
    },
    /// The status as an integer.
    Status,
    /// The time as the number of milliseconds since the Unix epoch.
    Millis,
    /// A value that depends on the status: the values of some statuses, and that of all others.
    ByStatus(Vec<(u16, Value)>, Value),
    /// An object with these members, in this order.
    Object(Vec<RejectionMember>),
    /// A list with a value for each violation.
    Violations {
        /// The value of a violation.
        item: Box<RejectionValue>,
        /// The list of a rejection without violations.
        otherwise: WithoutViolations,
    },
    /// An object that contains the messages of each violated field under its name.
    FieldMessages {
        /// Whether the messages of a field are a list. Otherwise, they are joined to one string.
        lists: bool,
        /// The object of a rejection without violations.
        otherwise: WithoutViolations,
    },
    /// The location of a violation as a list: `["body", "items", 0]`.
    Location {
        /// Whether the indices of array items are integers. Otherwise, they are strings.
        integers: bool,
    },
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectionMember {
    /// The name of the property.
    pub name: String,
    /// Whether the member is present if there is no value. A required string is then empty.
    pub required: bool,
    /// The value.
    pub value: RejectionValue,
}

/// The list of violations in a rejection without any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithoutViolations {
    /// The list is omitted.
    Omitted,
    /// The list is empty.
    Empty,
    /// The list contains one item, which describes the rejection itself.
    Rejection,
}

/// The source of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSource {
    /// The detail of the rejection.
    Detail,
    /// The detail, followed by all violations.
    DetailWithViolations,
    /// The reason phrase of the status: `Not Found`.
    Title,
    /// The status as a string: `404`.
    Status,
    /// A name of the reason in this notation: `not_found`, or `validation_failed` if there are violations. That of a
    /// violation is `invalid`.
    Code(CodeNotation),
    /// The name of the status in Google's APIs: `INVALID_ARGUMENT`.
    GoogleStatus,
    /// The path of the request.
    Path,
    /// The time in the format of RFC 3339.
    Timestamp,
    /// The message of the violation. Without a violation, the detail of the rejection.
    Message,
    /// The location and the message of the violation. Without a violation, the detail of the rejection.
    LocatedMessage,
    /// The name of the violated parameter, or the path of the violated property: `items[0].name`.
    Field,
    /// The JSON Pointer of the violated part of the body.
    Pointer,
    /// The name of the violated parameter.
    Parameter,
    /// The violated part of the request: `path`, `query`, `header`, `cookie` or `body`.
    In,
}

/// The notation of a name.
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

    /// Returns `true` if the predicate is true for this value or one inside it.
    pub fn any(&self, predicate: &dyn Fn(&Self) -> bool) -> bool {
        predicate(self)
            || match self {
                Self::Object(members) => members.iter().any(|member| member.value.any(predicate)),
                Self::Violations { item, .. } => item.any(predicate),
                _ => false,
            }
    }
}
