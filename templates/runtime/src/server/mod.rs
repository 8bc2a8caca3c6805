//! The server, as far as it does not depend on an operation.
//!
//! Generated routers mount a [`Dispatch`] per operation group on a [`Router`]. It finds the operation, authenticates
//! the caller, buffers the body, calls the service and sends its response or a rejection.

mod authenticate;
mod catch_panic;
mod condition;
mod context;
mod dispatch;
mod document;
mod drain;
mod error_response;
mod extract;
mod handler_error;
mod incoming_request;
mod keep_alive;
mod negotiate;
mod router;
mod routes;
mod segment;
mod sensitive;
mod service;

pub use super::operation::{Rejection, Secret, Violation, ViolationLocation};
pub use authenticate::{AuthError, Authenticate, Credentials, NoCredentials, Presented};
pub use axum;
pub use context::Context;
pub use dispatch::{Dispatch, HandlerFuture, HandlerMethod, not_mounted, unknown_operation};
pub use handler_error::HandlerError;
pub use incoming_request::IncomingRequest;
pub use router::Router;
