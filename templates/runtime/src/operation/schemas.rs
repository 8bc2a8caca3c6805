#[cfg(feature = "validate")]
use super::super::schema::CompiledSchemas;
#[cfg(feature = "validate")]
use std::sync::OnceLock;

/// The schemas of an API, as JSON text that the generator has written. The text is parsed when the schemas are first
/// used.
#[derive(Debug)]
pub struct DocumentSchemas {
    text: &'static str,
    /// The number of operations that precede the operations of this API in the text. The API and its callbacks share
    /// one text.
    operation_offset: usize,
    #[cfg(feature = "validate")]
    compiled: OnceLock<CompiledSchemas>,
}

impl DocumentSchemas {
    /// Creates schemas from the JSON that the generator has written. Without the feature `validate`, the text is not kept,
    /// so that it is not part of the executable.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text: if cfg!(feature = "validate") { text } else { "" },
            operation_offset: 0,
            #[cfg(feature = "validate")]
            compiled: OnceLock::new(),
        }
    }

    /// Sets the number of operations that precede the operations of this API in the text.
    pub const fn with_operation_offset(mut self, operations: usize) -> Self {
        self.operation_offset = operations;
        self
    }

    /// Returns the JSON text. The text is an object with the schemas of the components by name (`components`) and the
    /// schemas of the operations (`operations`). The operations of this API have the order of `Api::operations`. The
    /// operations that [`DocumentSchemas::with_operation_offset`] skips come first. Without the feature `validate`, the
    /// text is empty.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// Returns the compiled schemas.
    #[cfg(feature = "validate")]
    pub fn compiled(&self) -> &CompiledSchemas {
        self.compiled.get_or_init(|| CompiledSchemas::new(self.text, self.operation_offset))
    }
}
