use super::super::codec::DecodeError;
use super::ParameterLocation;
use std::fmt;

/// The maximum length of a pointer or message in bytes. Longer texts are truncated.
const MAX_TEXT: usize = 1024;

/// A constraint of the document that a request violates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The part of the request that contains the invalid value.
    pub location: ViolationLocation,
    /// The name of the parameter. Empty for the body.
    pub name: String,
    /// The JSON Pointer (RFC 6901) to the invalid value inside the body or the parameter's value. Empty if the whole
    /// value is invalid.
    pub pointer: String,
    /// The description of the violation.
    pub message: String,
}

impl Violation {
    pub(crate) fn parameter(location: ViolationLocation, name: &str, message: impl Into<String>) -> Self {
        Self { location, name: name.to_owned(), pointer: String::new(), message: message.into() }
    }

    pub(crate) fn from_body_error(error: &DecodeError) -> Self {
        let (pointer, message) = (cut(error.pointer()), cut(error.message().to_owned()));
        Self { location: ViolationLocation::Body, name: String::new(), pointer, message }
    }

    pub(crate) fn from_decode_error(location: ViolationLocation, name: &str, error: &DecodeError) -> Self {
        Self { location, name: name.to_owned(), ..Self::from_body_error(error) }
    }

    pub(super) fn to_json(&self) -> serde_json::Value {
        let mut violation = serde_json::json!({ "in": self.location.as_str() });
        if !self.name.is_empty() {
            violation["name"] = self.name.as_str().into();
        }
        if self.location == ViolationLocation::Body || !self.pointer.is_empty() {
            violation["pointer"] = self.pointer.as_str().into();
        }
        violation["message"] = self.message.as_str().into();
        violation
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.location.as_str())?;
        if !self.name.is_empty() {
            write!(f, " `{}`", self.name)?;
        }
        if !self.pointer.is_empty() {
            write!(f, " {}", self.pointer)?;
        }
        write!(f, ": {}", self.message)
    }
}

/// The part of a request that contains an invalid value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say all")]
pub enum ViolationLocation {
    Path,
    Query,
    Header,
    Cookie,
    Body,
}

impl ViolationLocation {
    /// Returns the member `in` of a violation in problem details.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
        }
    }
}

impl From<ParameterLocation> for ViolationLocation {
    fn from(location: ParameterLocation) -> Self {
        match location {
            ParameterLocation::Path => Self::Path,
            ParameterLocation::Query | ParameterLocation::QueryString => Self::Query,
            ParameterLocation::Header => Self::Header,
            ParameterLocation::Cookie => Self::Cookie,
        }
    }
}

/// Truncates a text to [`MAX_TEXT`] bytes, since keys and values of a request may have any length.
fn cut(mut text: String) -> String {
    if text.len() > MAX_TEXT {
        let boundary = (0..=MAX_TEXT).rev().find(|at| text.is_char_boundary(*at));
        text.truncate(boundary.unwrap_or(0));
        text.push('…');
    }
    text
}
