//! Code written by hand for `openapi.yaml`: a server with `axum`, a client with `reqwest`, and models that derive the
//! traits of `serde`.

pub mod checks;
pub mod client;
pub mod event;
pub mod message;
pub mod models;
pub mod server;
