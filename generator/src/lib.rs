//! Writes the whole Rust side of an API from its OpenAPI document.

pub mod ir;
