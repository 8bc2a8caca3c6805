// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Refinement values by name
pub type Refinements = rt::Map<Vec<String>>;
