//! Parameters and typed headers (OpenAPI 3.0, Parameter Object, Header Object).

mod brackets;
mod flat;
mod header;
mod list;
mod names;
mod one;
mod query_string;
mod tangled;
mod value;

use crate::ir::Location;

pub(super) use flat::is_flat;

/// Returns location and name, which together identify a parameter.
fn identity(parameter: &openapiv3::Parameter) -> (Location, &str) {
    let location = match parameter {
        openapiv3::Parameter::Path { .. } => Location::Path,
        openapiv3::Parameter::Query { .. } => Location::Query,
        openapiv3::Parameter::Header { .. } => Location::Header,
        openapiv3::Parameter::Cookie { .. } => Location::Cookie,
    };
    (location, &parameter.parameter_data_ref().name)
}
