//! Calls of operations, their responses and their errors. The client builder and the sub-clients are generated code.
//!
//! ```
//! use ecogen_runtime::client::{Error, ErrorKind};
//!
//! /// Describes the error of any call.
//! fn describe(error: &Error) -> String {
//!     match (error.kind(), error.status()) {
//!         (ErrorKind::Connect | ErrorKind::Timeout, _) => "try again later".to_owned(),
//!         (_, Some(status)) => format!("{} failed with {status}", error.operation().id),
//!         _ => error.to_string(),
//!     }
//! }
//! ```
//!
//! A generated client contains a `Client` and creates a [`Call`] for each operation. All operations share the function
//! that sends a request and returns a boxed future. Only the code that encodes the request and decodes the response is
//! compiled for each operation.

mod attempts;
mod base_url;
mod builder;
mod call;
mod clock;
mod credentials;
mod encoded_call;
mod error;
mod exchange;
mod pages;
mod prepared_request;
mod reconnect;
mod redirect;
mod request_options;
#[cfg(all(feature = "reqwest", not(all(target_family = "wasm", target_os = "unknown"))))]
mod reqwest_service;
#[cfg(all(feature = "reqwest", target_family = "wasm", target_os = "unknown"))]
#[path = "fetch_service.rs"]
mod reqwest_service;
mod response_buffer;
mod response_link;
mod response_value;
mod retry;
mod target;
mod time_limits;
mod trace;
mod transfer;
mod transport;
mod validate;

/// Defines a constant with the default value of the header `User-Agent`: the name and the version of the crate that
/// contains the generated client.
#[macro_export]
#[doc(hidden)]
macro_rules! user_agent_of_crate {
    ($name:ident) => {
        const $name: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    };
}
pub use user_agent_of_crate;

pub use super::operation::Secret;
pub use super::stream::{Body, BoxError, TimeLimit};
pub use builder::BuildError;
#[doc(hidden)]
pub use builder::{Client, ClientBuilder};
pub use call::{Call, ResponseFuture};
pub use credentials::{
    AsyncClosure, ClientCredential, FixedSecret, IntoCredential, OAuth2, OAuth2Error, OAuth2Flow, RefreshedToken,
    Token, TokenContext, TokenError, TokenSource,
};
pub use error::{Error, ErrorKind};
pub use http_body::Body as HttpBody;
pub use pages::{NextPage, PageItems, Paged, Pages, Pagination};
#[cfg(feature = "reqwest")]
pub use reqwest_service::reqwest_builder;
pub use response_value::ResponseValue;
pub use retry::RetryPolicy;
pub use time_limits::TimeLimits;
pub use tower::Service;
#[cfg(feature = "reqwest")]
pub use transport::ReqwestService;
pub use transport::{HttpService, IntoTransport, Transport};
