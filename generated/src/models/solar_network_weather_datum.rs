// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Weather datum as SolarNetwork describes it (SolarQuery API, location datum list)
pub type SolarNetworkWeatherDatum = rt::Map<rt::Value>;
