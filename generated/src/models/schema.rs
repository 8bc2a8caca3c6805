// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// A JSON Schema document
pub type Schema = rt::Map<rt::Value>;
