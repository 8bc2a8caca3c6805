//! The server: what is the same for every operation.
//!
//! Generated routers mount a [`Dispatch`] per tag on a [`Router`], which finds the operation, asks who calls, collects
//! the body, and turns whatever comes of it into a response.

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
