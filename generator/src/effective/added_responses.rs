use std::fmt::{self, Display};

/// The responses that the effective document adds to an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedResponses {
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template of the operation.
    pub path: String,
    /// The status codes that were added because the document does not declare them for the operation.
    pub statuses: Vec<u16>,
    /// The status codes of the declared responses to which the media type of problem details was added.
    pub media_types: Vec<u16>,
}

impl AddedResponses {
    /// Returns `true` if the document already describes every response of the operation.
    pub fn is_empty(&self) -> bool {
        self.statuses.is_empty() && self.media_types.is_empty()
    }
}

impl Display for AddedResponses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |statuses: &[u16]| statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" ");
        write!(f, "{} {}: {}", self.method, self.path, list(&self.statuses))?;
        if !self.media_types.is_empty() {
            write!(f, "; as problem details, too: {}", list(&self.media_types))?;
        }
        Ok(())
    }
}
