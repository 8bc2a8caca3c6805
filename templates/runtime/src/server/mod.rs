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
mod extract;
mod failure;
mod incoming;
mod keep_alive;
mod linger;
mod negotiate;
mod refuse;
mod router;
mod routes;
mod segment;
mod sensitive;
mod service;

pub use super::operation::{Place, Refusal, Secret, Violation};
pub use authenticate::{Authenticate, Credentials, Denied, NoCredentials, Presented};
pub use axum;
pub use context::Context;
pub use dispatch::{Answering, Dispatch, Method, not_served, unknown};
pub use failure::Failure;
pub use incoming::Incoming;
pub use router::Router;
