//! The router, to which services are mounted.

use proc_macro2::TokenStream;
use quote::quote;

use super::condition;
use super::emit_options::{DocsPage, DocumentOptions};
use super::ident::{ident, suffixed};
use super::response_errors;
use crate::ir::{Api, Operation, OperationGroup};

/// The operations that a router serves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RouterKind {
    /// The operations of the API.
    Api,
    /// Its webhooks and callbacks.
    Receivers,
}

/// Emits a router.
pub(super) fn root(api: &Api, kind: RouterKind, document: Option<&DocumentOptions>) -> TokenStream {
    let (groups, table) = match kind {
        RouterKind::Api => (&api.groups, quote!(API)),
        RouterKind::Receivers => (&api.callback_groups, quote!(CALLBACKS)),
    };
    let condition = |index: usize| (kind == RouterKind::Api).then(|| condition::of_group(api, index));
    let uses = groups.iter().enumerate().map(|(index, group)| {
        let (module, name, condition) = (ident(&group.module), suffixed(&group.stem, "Api"), condition(index));
        quote!(#condition pub use self::#module::#name;)
    });
    let mounts = groups.iter().enumerate().map(|(index, group)| mount(group, kind, condition(index)));
    let (text, serve) = document.and_then(served).unzip();
    let about = match kind {
        RouterKind::Api => " The router of the API. Operations without a mounted service respond with 501.",
        RouterKind::Receivers => {
            " The router of webhooks and callbacks. Operations without a mounted receiver respond with 501."
        }
    };
    let route = (kind == RouterKind::Receivers).then(receiver_settings);
    // The conversions of all responses are in one module, since operations and callbacks may share response enums.
    let response_errors = (kind == RouterKind::Api).then(|| response_errors::root(api));
    let (prefix, limits, settings) = (prefix_settings(), limit_settings(), error_settings());
    let into_axum = into_axum();
    let streams = groups.iter().flat_map(|tag| &tag.operations).any(Operation::streams).then(streams);
    quote! {
        #(#uses)*

        #text

        #[doc = #about]
        #[derive(Debug)]
        pub struct Router<A: rt::server::Authenticate>(rt::server::Router<A>);

        impl<A: rt::server::Authenticate> Router<A> {
            /// Creates a router whose callers are authenticated by `authenticate`.
            pub fn new(authenticate: A) -> Self {
                Self(rt::server::Router::new(&super::operations::#table, authenticate))
            }

            #prefix

            #(#mounts)*

            #route

            #limits

            #settings

            #streams

            #serve

            #into_axum
        }

        #response_errors
    }
}

/// Emits the method that mounts the service of an operation group.
fn mount(tag: &OperationGroup, kind: RouterKind, condition: Option<TokenStream>) -> TokenStream {
    let module = ident(&tag.module);
    let (name, dispatch) = (suffixed(&tag.stem, "Api"), suffixed(&tag.stem, "Dispatch"));
    let name_of_tag = tag.name.replace('`', "'");
    let about = match kind {
        RouterKind::Api => {
            format!(" Mounts the operations of the tag `{name_of_tag}`, which otherwise respond with 501.")
        }
        RouterKind::Receivers => {
            format!(" Mounts a receiver of `{name_of_tag}`, whose operations otherwise respond with 501.")
        }
    };
    quote! {
        #[doc = #about]
        #condition
        #[must_use]
        pub fn #module<S: #name<Caller = A::Caller>>(mut self, service: S) -> Self {
            let dispatch = #module::#dispatch(std::sync::Arc::new(service));
            self.0.mount(#module::OPERATIONS, std::sync::Arc::new(dispatch));
            self
        }
    }
}

/// Emits the methods that only the router of webhooks and callbacks has.
fn receiver_settings() -> TokenStream {
    quote! {
        /// Serves an operation at `path` instead of its path in the document.
        #[must_use]
        pub fn route(mut self, operation: &'static rt::OperationSpec, path: &'static str) -> Self {
            self.0.route(operation, path);
            self
        }

        /// Sets a function that verifies each request before its body is decoded, for example the signature of a
        /// webhook. If the function returns an error, the response is 401 or the returned rejection.
        #[must_use]
        pub fn verify<F, E>(mut self, verify: F) -> Self
        where
            F: Fn(&rt::server::ReceivedWebhook<'_>) -> Result<(), E> + Send + Sync + 'static,
            E: Into<rt::server::VerifyError>,
        {
            self.0.verify(verify);
            self
        }
    }
}

/// Emits the methods of a router that set the prefix of its paths.
fn prefix_settings() -> TokenStream {
    quote! {
        /// Replaces the path of the server URLs by a prefix, such as `/v2`. By default, the prefix of an operation
        /// is the path of its own server or, if the operation does not declare a server, of the first server of the
        /// document.
        #[must_use]
        pub fn at(mut self, prefix: &str) -> Self {
            self.0.at(prefix);
            self
        }

        /// Serves the paths of the document without a prefix.
        #[must_use]
        pub fn at_root(mut self) -> Self {
            self.0.at_root();
            self
        }
    }
}

/// Emits the methods of a router that set its limits, and the data that its operations record.
fn limit_settings() -> TokenStream {
    quote! {
        /// Sets the maximum size of buffered request bodies in bytes. For a streamed request, the limit applies to
        /// each frame. Larger bodies are rejected with 413. Default: 2 MiB.
        #[must_use]
        pub fn body_limit(mut self, bytes: usize) -> Self {
            self.0.body_limit(bytes);
            self
        }

        /// Sets the size in bytes from which a buffered request body is decoded and validated on a thread for
        /// blocking work instead of on a worker thread of tokio. Default: 64 KiB.
        #[must_use]
        pub fn blocking_threshold(mut self, bytes: usize) -> Self {
            self.0.blocking_threshold(bytes);
            self
        }

        /// Sets all limits on the size and the duration of requests, including those that `body_limit` and
        /// `stream_limit` have set.
        #[must_use]
        pub fn limits(mut self, limits: rt::server::Limits) -> Self {
            self.0.limits(limits);
            self
        }

        /// Sets the request headers that are recorded in the span of a request (feature `tracing`). Headers that
        /// contain credentials are never recorded. Default: none.
        #[must_use]
        pub fn record_headers(mut self, names: impl IntoIterator<Item = rt::http::HeaderName>) -> Self {
            self.0.record_headers(names);
            self
        }

        /// Adds the operation to the extensions of each of its responses, as `&'static OperationSpec`, for layers
        /// such as metrics.
        #[must_use]
        pub fn label_responses(mut self) -> Self {
            self.0.label_responses();
            self
        }
    }
}

fn into_axum() -> TokenStream {
    quote! {
        /// Converts to an `axum` router with a route for each path of the document. The router can be served,
        /// layered, merged or nested.
        ///
        /// # Panics
        ///
        /// `axum` panics if two routers that are merged have the same path; [`at`](Self::at) gives them different
        /// prefixes.
        pub fn into_axum(self) -> rt::server::axum::Router {
            self.0.into_axum()
        }
    }
}

/// Emits the methods of a router that set how errors are rendered.
fn error_settings() -> TokenStream {
    quote! {
        /// Sets a function that renders rejections, which are responses that the server sends on its own. A rejection
        /// for which the function returns `None` is rendered as by default.
        #[must_use]
        pub fn on_rejection<F>(mut self, render: F) -> Self
        where
            F: Fn(&rt::Rejection) -> Option<rt::server::axum::response::Response> + Send + Sync + 'static,
        {
            self.0.on_rejection(render);
            self
        }

        /// Sets a function that maps errors of type `E` to responses. The function is called for an error that a
        /// handler returns with `?`, and for the causes of this error. If the function returns `None`, the server logs
        /// the error and responds with 500.
        #[must_use]
        pub fn on_error<E, F>(mut self, map: F) -> Self
        where
            E: std::error::Error + 'static,
            F: Fn(&E) -> Option<rt::server::HandlerError> + Send + Sync + 'static,
        {
            self.0.on_error(map);
            self
        }
    }
}

/// Emits the methods of a router that configure streams.
fn streams() -> TokenStream {
    quote! {
        /// Sets the maximum size of streamed request bodies in bytes. Default: no limit.
        #[must_use]
        pub fn stream_limit(mut self, bytes: usize) -> Self {
            self.0.stream_limit(bytes);
            self
        }

        /// Ends the streams of responses when `shutdown` starts, so that a graceful shutdown does not wait for them.
        #[must_use]
        pub fn shutdown(mut self, shutdown: &rt::server::Shutdown) -> Self {
            self.0.shutdown(shutdown);
            self
        }

        /// Sets the idle time of an event stream after which the server sends a comment to keep the connection open.
        /// Default: 15 seconds.
        #[must_use]
        pub fn keep_alive(mut self, silence: std::time::Duration) -> Self {
            self.0.keep_alive(silence);
            self
        }
    }
}

/// Emits the effective document, and the router's methods that serve this document. Returns `None` if the server does
/// not include the document.
fn served(document: &DocumentOptions) -> Option<(TokenStream, TokenStream)> {
    let file = document.file.as_ref()?;
    let feature = (document.docs == DocsPage::CargoFeature).then(|| quote!(#[cfg(feature = "docs")]));
    let feature_of_text = feature.clone().filter(|_| !document.served);
    let text = quote! {
        /// The effective document as JSON: the source document plus every response that the server can send itself.
        #feature_of_text
        pub static DOCUMENT: &str = include_str!(#file);
    };
    let serve = document.served.then(|| {
        quote! {
            /// Serves the effective document, [`DOCUMENT`], at a path such as `/openapi.json`.
            #[must_use]
            pub fn document(mut self, path: &str) -> Self {
                self.0.document(path, DOCUMENT);
                self
            }
        }
    });
    let docs = (document.docs != DocsPage::Omitted).then(|| {
        quote! {
            /// Serves a documentation page at a path such as `/docs`, and the effective document, [`DOCUMENT`], at
            /// `openapi.json` below this path. Callers are not authenticated. [`into_axum`](Self::into_axum) panics if an
            /// operation has one of these paths.
            #feature
            #[must_use]
            pub fn docs(mut self, path: &str) -> Self {
                self.0.docs(path, DOCUMENT);
                self
            }
        }
    });
    Some((text, quote!(#serve #docs)))
}
