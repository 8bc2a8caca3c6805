//! A pet shop whose API is generated from `openapi.yaml` by the build script.

ecogen_runtime::include_api!("api");

/// The pages of the book. Their Rust blocks are doctests of this crate.
#[cfg(doctest)]
mod book {
    #[doc = include_str!("../../../docs/book/src/how-to/documentation-page.md")]
    mod documentation_page {}
    #[doc = include_str!("../../../docs/book/src/how-to/test-handlers.md")]
    mod test_handlers {}
}
