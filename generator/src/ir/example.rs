use super::{Type, Value};

/// An example of the document that is a value of a type.
#[derive(Clone, Debug)]
pub struct Example {
    /// JSON Pointer of where it stands in the document.
    pub place: String,
    /// The type that it is a value of.
    pub ty: Type,
    /// The example.
    pub value: Value,
    /// Whether it fits its schema.
    pub fit: Fit,
}

/// Whether an example fits its schema.
#[derive(Clone, Debug)]
pub enum Fit {
    /// It does.
    Fits {
        /// Pointers of its properties that no schema describes, which types leave out.
        undescribed: Vec<String>,
    },
    /// It does not fit this schema.
    Unfit(Value),
}
