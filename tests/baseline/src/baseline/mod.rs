//! Code written by hand for `openapi.yaml`: an `axum` server, a `reqwest` client, `serde` derive.

pub mod checks;
pub mod client;
pub mod event;
pub mod message;
pub mod models;
pub mod server;
