//! Query name conflicts: a property of an exploded object is sent under the name of another parameter (OpenAPI 3.0,
//! Style Values).

use super::super::Lower;
use crate::ir::{Kind, Location, Parameter, Style, Type};

/// Returns the name of a property of an exploded object that is also the name of another parameter.
pub(super) fn tangled<'p>(lower: &Lower<'_>, one: &Parameter, all: &'p [Parameter]) -> Option<&'p str> {
    if one.location != Location::Query || one.style != Style::Form || !one.explode {
        return None;
    }
    let names = properties(lower, &one.ty);
    let mut others =
        all.iter().filter(|other| other.location == Location::Query && other.name != one.name).map(|other| &other.name);
    others.find(|other| names.contains(other)).map(String::as_str)
}

fn properties(lower: &Lower<'_>, ty: &Type) -> Vec<String> {
    match lower.resolved(ty) {
        Type::Nullable(inner) | Type::Boxed(inner) => properties(lower, inner),
        Type::Named(id) => match lower.types.get(id.0).and_then(Option::as_ref).map(|def| &def.kind) {
            Some(Kind::Struct(object)) => object.fields.iter().map(|field| field.name.clone()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
