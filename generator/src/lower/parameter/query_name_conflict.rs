//! Query name conflicts: a property of an exploded object is sent under the name of another parameter (OpenAPI 3.0,
//! Style Values).

use super::super::Lowering;
use crate::ir::{Parameter, ParameterLocation, ParameterStyle, Type, TypeDefKind};

/// If the parameter `one` is an exploded object and one of its properties has the name of another parameter, returns
/// this name.
pub(super) fn query_name_conflict<'p>(lower: &Lowering<'_>, one: &Parameter, all: &'p [Parameter]) -> Option<&'p str> {
    if one.location != ParameterLocation::Query || one.style != ParameterStyle::Form || !one.explode {
        return None;
    }
    let names = properties(lower, &one.ty);
    let mut others = all
        .iter()
        .filter(|other| other.location == ParameterLocation::Query && other.name != one.name)
        .map(|other| &other.name);
    others.find(|other| names.contains(other)).map(String::as_str)
}

fn properties(lower: &Lowering<'_>, ty: &Type) -> Vec<String> {
    match lower.resolved(ty) {
        Type::Nullable(inner) | Type::Boxed(inner) => properties(lower, inner),
        Type::Named(id) => match lower.types.get(id.0).and_then(Option::as_ref).map(|def| &def.kind) {
            Some(TypeDefKind::Struct(object)) => object.fields.iter().map(|field| field.name.clone()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
