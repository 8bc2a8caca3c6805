// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Node as SolarNetwork describes it (SolarUser API, list nodes)
pub type SolarNetworkNode = rt::Map<rt::Value>;
