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
use crate::openapi::ParameterObject;

pub(super) use flat::is_flat;

/// A parameter of an operation with the two values that identify it.
struct DeclaredParameter<'s> {
    location: ParameterLocation,
    name: &'s str,
    object: ParameterObject<'s>,
}

impl<'s> DeclaredParameter<'s> {
    /// Returns `None` if the name is missing or the location is invalid, which the checks have reported.
    fn new(object: ParameterObject<'s>) -> Option<Self> {
        let location = match object.location? {
            "path" => ParameterLocation::Path,
            "query" => ParameterLocation::Query,
            "querystring" => ParameterLocation::QueryString,
            "header" => ParameterLocation::Header,
            "cookie" => ParameterLocation::Cookie,
            _ => return None,
        };
        Some(Self { location, name: object.name?, object })
    }

    /// Returns location and name, which together identify a parameter.
    fn identity(&self) -> (ParameterLocation, &'s str) {
        (self.location, self.name)
    }
}
