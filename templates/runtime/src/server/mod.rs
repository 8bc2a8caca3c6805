//! The server runtime: authentication, the context and the errors of handlers, and rejections. The routers and the
//! server traits of an API are generated.
//!
//! A generated router mounts a table of handlers per operation group. For each request, the router finds the operation,
//! authenticates the caller with [`Authenticate`], buffers the body, decodes and validates the request, and calls the
//! handler with a [`Context`]. The router sends the handler's response, or a [`Rejection`] if the request is invalid.

mod authenticate;
mod catch_panic;
mod condition;
mod context;
mod dispatch;
#[cfg(feature = "docs")]
mod docs;
mod documented_error;
mod drain;
mod error_mapper;
mod error_response;
mod extra_headers;
mod extract;
mod handler_error;
mod idle_body;
mod incoming_request;
mod keep_alive;
mod limits;
mod mount;
mod negotiate;
mod opened;
mod reject;
mod router;
mod routes;
mod segment;
mod sensitive;
mod service;
mod shutdown;
mod static_file;
mod trace;
mod verify;

pub use super::operation::{Rejection, Secret, Violation, ViolationLocation};
pub use authenticate::{AuthError, Authenticate, Credentials, NoCredentials, Presented};
pub use axum;
pub use context::Context;
#[doc(hidden)]
pub use dispatch::{Dispatch, HandlerFuture, HandlerMethod, not_mounted, unknown_operation};
pub use handler_error::HandlerError;
#[doc(hidden)]
pub use incoming_request::IncomingRequest;
pub use limits::Limits;
#[doc(hidden)]
pub use router::Router;
pub use shutdown::Shutdown;
pub use verify::{ReceivedWebhook, VerifyError};
