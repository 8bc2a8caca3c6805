// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Finished process (no properties published)
pub type HistoricProcess = rt::Map<rt::Value>;
