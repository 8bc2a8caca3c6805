use super::{Type, Value};

/// An example of the document, with the Rust type of its value.
#[derive(Clone, Debug)]
pub struct Example {
    /// The JSON Pointer of the example in the document.
    pub location: String,
    /// The type of the example.
    pub ty: Type,
    /// The value of the example.
    pub value: Value,
    /// The result of validating the example against its schema.
    pub validity: ExampleValidity,
}

/// The validity of an example.
#[derive(Clone, Debug)]
pub enum ExampleValidity {
    /// The example is valid.
    Valid {
        /// JSON Pointers of properties that the Rust type omits, because no schema declares them.
        undescribed: Vec<String>,
    },
    /// The example is invalid against this schema.
    Invalid(Value),
}
