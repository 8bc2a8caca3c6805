//! Parameters and typed headers (OpenAPI 3.0, Parameter Object, Header Object).

mod brackets;
mod flat;
mod header;
mod list;
mod names;
mod parameter_object;
mod query_name_conflict;
mod query_string;
mod value;

use crate::ir::ParameterLocation;

pub(super) use flat::is_flat;

/// Returns location and name, which together identify a parameter.
fn identity(parameter: &openapiv3::Parameter) -> (ParameterLocation, &str) {
    let location = match parameter {
        openapiv3::Parameter::Path { .. } => ParameterLocation::Path,
        openapiv3::Parameter::Query { .. } => ParameterLocation::Query,
        openapiv3::Parameter::Header { .. } => ParameterLocation::Header,
        openapiv3::Parameter::Cookie { .. } => ParameterLocation::Cookie,
    };
    (location, &parameter.parameter_data_ref().name)
}
