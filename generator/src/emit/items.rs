//! The items of a module in the order in which they are read: types first, the code that decodes and encodes them last.

use proc_macro2::TokenStream;

/// Items of a module. Each module has the declarations of all its items before their implementations.
#[derive(Clone, Debug, Default)]
pub(crate) struct EmittedItems {
    /// Types, with their constructors and other inherent methods, functions and macro calls.
    pub(crate) declarations: TokenStream,
    /// Tables and implementations of traits, which users call without reading them.
    pub(crate) implementations: TokenStream,
}

impl From<TokenStream> for EmittedItems {
    fn from(declarations: TokenStream) -> Self {
        Self { declarations, implementations: TokenStream::new() }
    }
}

impl Extend<Self> for EmittedItems {
    fn extend<I: IntoIterator<Item = Self>>(&mut self, items: I) {
        for item in items {
            self.declarations.extend(item.declarations);
            self.implementations.extend(item.implementations);
        }
    }
}

impl FromIterator<Self> for EmittedItems {
    fn from_iter<I: IntoIterator<Item = Self>>(items: I) -> Self {
        let mut all = Self::default();
        all.extend(items);
        all
    }
}
