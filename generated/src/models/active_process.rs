// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Process in progress (no properties published)
pub type ActiveProcess = rt::Map<rt::Value>;
