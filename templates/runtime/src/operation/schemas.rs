#[cfg(feature = "validate")]
use super::super::schema::CompiledSchemas;
#[cfg(feature = "validate")]
use std::sync::OnceLock;

/// The schemas of an API as JSON that the generator has written. It is parsed when it is first used.
#[derive(Debug)]
pub struct DocumentSchemas {
    text: &'static str,
    /// The number of operations that precede those of this API in the text, which API and callbacks share.
    operation_offset: usize,
    #[cfg(feature = "validate")]
    compiled: OnceLock<CompiledSchemas>,
}

impl DocumentSchemas {
    /// Creates schemas from the JSON that the generator has written.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            operation_offset: 0,
            #[cfg(feature = "validate")]
            compiled: OnceLock::new(),
        }
    }

    /// Sets the number of operations of other APIs that precede those of this one.
    pub const fn with_operation_offset(mut self, operations: usize) -> Self {
        self.operation_offset = operations;
        self
    }

    /// Returns the JSON: `components` by name, and `operations` in the order of the API's table, after those of
    /// [`DocumentSchemas::with_operation_offset`].
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// Returns the compiled schemas.
    #[cfg(feature = "validate")]
    pub fn compiled(&self) -> &CompiledSchemas {
        self.compiled.get_or_init(|| CompiledSchemas::new(self.text, self.operation_offset))
    }
}
