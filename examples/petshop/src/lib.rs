//! A pet shop whose API is generated from `openapi.yaml` by the build script.

ecogen_runtime::include_api!("api");

/// The pages of the book. Their Rust blocks are doctests of this crate.
#[cfg(doctest)]
mod book {
    #[doc = include_str!("../../../README.md")]
    mod readme {}
    #[doc = include_str!("../../../docs/book/src/architecture.md")]
    mod architecture {}
    #[doc = include_str!("../../../docs/book/src/start/build-script.md")]
    mod build_script {}
    #[doc = include_str!("../../../docs/book/src/start/client.md")]
    mod client {}
    #[doc = include_str!("../../../docs/book/src/start/server.md")]
    mod server {}
    #[doc = include_str!("../../../docs/book/src/how-to/axum.md")]
    mod axum {}
    #[doc = include_str!("../../../docs/book/src/how-to/client-errors.md")]
    mod client_errors {}
    #[doc = include_str!("../../../docs/book/src/how-to/client-traces.md")]
    mod client_traces {}
    #[doc = include_str!("../../../docs/book/src/how-to/documentation-page.md")]
    mod documentation_page {}
    #[doc = include_str!("../../../docs/book/src/how-to/handler-errors.md")]
    mod handler_errors {}
    #[doc = include_str!("../../../docs/book/src/how-to/limits.md")]
    mod limits {}
    #[doc = include_str!("../../../docs/book/src/how-to/mock-server.md")]
    mod mock_server {}
    #[doc = include_str!("../../../docs/book/src/how-to/names.md")]
    mod names {}
    #[doc = include_str!("../../../docs/book/src/how-to/options.md")]
    mod options {}
    #[doc = include_str!("../../../docs/book/src/how-to/own-transport.md")]
    mod own_transport {}
    #[doc = include_str!("../../../docs/book/src/how-to/pages.md")]
    mod pages {}
    #[doc = include_str!("../../../docs/book/src/how-to/production-server.md")]
    mod production_server {}
    #[doc = include_str!("../../../docs/book/src/how-to/rejections.md")]
    mod rejections {}
    #[doc = include_str!("../../../docs/book/src/how-to/retries.md")]
    mod retries {}
    #[doc = include_str!("../../../docs/book/src/how-to/serde.md")]
    mod serde {}
    #[doc = include_str!("../../../docs/book/src/how-to/streams.md")]
    mod streams {}
    #[doc = include_str!("../../../docs/book/src/how-to/test-handlers.md")]
    mod test_handlers {}
    #[doc = include_str!("../../../docs/book/src/how-to/time-limits.md")]
    mod time_limits {}
    #[doc = include_str!("../../../docs/book/src/how-to/tokens.md")]
    mod tokens {}
    #[doc = include_str!("../../../docs/book/src/how-to/webhooks.md")]
    mod webhooks {}
    #[doc = include_str!("../../../docs/book/src/how-to/webhooks-and-callbacks.md")]
    mod webhooks_and_callbacks {}
    #[doc = include_str!("../../../docs/book/src/reference/types.md")]
    mod types {}
}
