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
    /// The indices of the operations of this API in the text, if the API lacks some of them.
    #[cfg(feature = "validate")]
    operations: Option<&'static [usize]>,
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
            operations: None,
            #[cfg(feature = "validate")]
            compiled: OnceLock::new(),
        }
    }

    /// Sets the number of operations that precede the operations of this API in the text.
    pub const fn with_operation_offset(mut self, operations: usize) -> Self {
        self.operation_offset = operations;
        self
    }

    /// Sets the indices of the operations of this API in the text. The operations of disabled features are omitted.
    #[cfg_attr(not(feature = "validate"), expect(unused_mut, unused_variables))]
    pub const fn with_operations(mut self, operations: &'static [usize]) -> Self {
        #[cfg(feature = "validate")]
        {
            self.operations = Some(operations);
        }
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
        self.compiled.get_or_init(|| CompiledSchemas::of_operations(self.text, self.operation_offset, self.operations))
    }
}
