// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The Rust side of Ecosuite API.
//!
//! * [`models`]: the schemas of the document.
//! * [`operations`]: requests, answers and tables of all operations, which client and server share.
//! * [`answers`]: the enums of answers that operations share.
//! * `client` (feature `client`): a call per operation.
//! * `server` (feature `server`): a trait per tag, and the router that they are mounted to.
//! * `mock` (feature `mock`): a server of examples and samples.
//! * Feature `serde`: every model is `Serialize` and `Deserialize`, as it stands on the wire.
//! * [`runtime`]: what all of it is built on.

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
