// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! Rust code for Ecosuite API.
//!
//! * [`models`]: the schemas of the document.
//! * [`operations`]: requests, responses and tables of all operations, which client and server share.
//! * [`answers`]: response enums that operations share.
//! * `client` (feature `client`): a method per operation.
//! * `server` (feature `server`): a trait per tag, and the router for its implementations.
//! * `mock` (feature `mock`): a server that responds with examples and samples.
//! * Feature `serde`: every model implements `Serialize` and `Deserialize`, in the format of the API.
//! * [`runtime`]: the library that all modules use.

#![forbid(unsafe_code)]
// The letters of names are the document's.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]

#[rustfmt::skip]
pub mod answers;
#[cfg(feature = "serde")]
#[rustfmt::skip]
mod bridge;
#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod client;
#[cfg(feature = "mock")]
#[rustfmt::skip]
pub mod mock;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
mod schemas;
#[cfg(feature = "server")]
#[rustfmt::skip]
pub mod server;
#[cfg(feature = "wire")]
#[rustfmt::skip]
pub mod wire;

#[cfg(feature = "client")]
pub use client::Client;
pub use ecogen_runtime as runtime;
