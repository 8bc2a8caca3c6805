use super::super::codec::Fault;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::fmt;

/// Why a server does not answer a request as documented.
///
/// It travels as problem details (RFC 9457) with one extension member, `violations`.
#[derive(Clone, Debug)]
pub struct Refusal {
    status: StatusCode,
    detail: String,
    violations: Vec<Violation>,
    headers: HeaderMap,
}

impl Refusal {
    /// A refusal with this status; `detail` is shown to the caller.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into(), violations: Vec::new(), headers: HeaderMap::new() }
    }

    /// 400 with everything that is wrong with the request.
    pub fn violated(violations: Vec<Violation>) -> Self {
        let detail = "The request is not as the API describes it.";
        Self { violations, ..Self::new(StatusCode::BAD_REQUEST, detail) }
    }

    /// Adds a header to the answer.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// What the caller is told.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// Everything that is wrong with the request; empty where something else is the matter.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Headers of the answer besides the body's.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The problem details as JSON.
    pub fn problem(&self) -> serde_json::Value {
        let title = self.status.canonical_reason().unwrap_or("Error");
        let mut problem = serde_json::json!({
            "type": "about:blank", "title": title, "status": self.status.as_u16(), "detail": self.detail,
        });
        if !self.violations.is_empty() {
            problem["violations"] = self.violations.iter().map(Violation::to_json).collect();
        }
        problem
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status, self.detail)?;
        self.violations.iter().try_for_each(|violation| write!(f, "; {violation}"))
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::violated(vec![Violation::body(&fault)])
    }
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The part of the request.
    pub place: Place,
    /// The parameter; empty for the body.
    pub name: String,
    /// JSON Pointer into the body or into the value of the parameter; empty for all of it.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl Violation {
    pub(crate) fn parameter(place: Place, name: &str, message: impl Into<String>) -> Self {
        Self { place, name: name.to_owned(), pointer: String::new(), message: message.into() }
    }

    pub(crate) fn body(fault: &Fault) -> Self {
        let (pointer, message) = (fault.pointer().to_owned(), fault.message().to_owned());
        Self { place: Place::Body, name: String::new(), pointer, message }
    }

    pub(crate) fn of(place: Place, name: &str, fault: &Fault) -> Self {
        Self { place, name: name.to_owned(), ..Self::body(fault) }
    }

    fn to_json(&self) -> serde_json::Value {
        let mut violation = serde_json::json!({ "in": self.place.as_str() });
        if !self.name.is_empty() {
            violation["name"] = self.name.as_str().into();
        }
        if self.place == Place::Body || !self.pointer.is_empty() {
            violation["pointer"] = self.pointer.as_str().into();
        }
        violation["message"] = self.message.as_str().into();
        violation
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.place.as_str())?;
        if !self.name.is_empty() {
            write!(f, " `{}`", self.name)?;
        }
        if !self.pointer.is_empty() {
            write!(f, " {}", self.pointer)?;
        }
        write!(f, ": {}", self.message)
    }
}

/// A part of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
    Body,
}

impl Place {
    /// As `in` of a violation has it.
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

impl From<super::Location> for Place {
    fn from(location: super::Location) -> Self {
        match location {
            super::Location::Path => Self::Path,
            super::Location::Query => Self::Query,
            super::Location::Header => Self::Header,
            super::Location::Cookie => Self::Cookie,
        }
    }
}
