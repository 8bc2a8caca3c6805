use std::fmt::{self, Display};

/// The responses that were added to an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedResponses {
    /// The method as sent.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Added statuses that the document does not declare for the operation.
    pub statuses: Vec<u16>,
    /// Declared statuses that received a further media type.
    pub media_types: Vec<u16>,
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
