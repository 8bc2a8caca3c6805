//! Limits of parameter styles: the styles of OpenAPI, except for `deepObject`, can express only scalars, lists of
//! scalars, and objects whose properties are scalars.

use super::super::Lowering;
use crate::ir::{Type, TypeDefKind, TypeId};

/// Returns `true` if all items or properties of a value are scalars. Only the style `deepObject` can express lists and
/// objects inside these items or properties. With `in_pairs`, a property may also be a list of scalars, which is
/// written as a name-value pair for each item.
pub(in super::super) fn is_flat(lower: &Lowering<'_>, ty: &Type, in_pairs: bool) -> bool {
    let is_object = |ty: &Type| !matches!(lower.resolved(ty), Type::List(_) | Type::Tuple(_));
    let is_allowed = |part: &Type| match lower.resolved(part) {
        Type::List(item) if in_pairs && is_object(ty) => is_scalar(lower, item, &mut Vec::new()),
        part => is_scalar(lower, part, &mut Vec::new()),
    };
    constituents(lower, ty).iter().all(is_allowed)
}

/// Returns the types of a list's items or an object's properties. For a union, returns the types of the items or
/// properties of all members.
fn constituents(lower: &Lowering<'_>, ty: &Type) -> Vec<Type> {
    match lower.resolved(ty) {
        Type::List(inner) | Type::Map(inner) => vec![(**inner).clone()],
        Type::Tuple(items) => items.clone(),
        Type::Nullable(inner) | Type::Boxed(inner) => constituents(lower, inner),
        Type::Named(id) => match lower.types.get(id.0).and_then(Option::as_ref).map(|def| &def.kind) {
            Some(TypeDefKind::Struct(object)) => object.fields.iter().map(|field| field.ty.clone()).collect(),
            Some(TypeDefKind::Union(union)) => {
                let direct = |ty: &Type| matches!(lower.resolved(ty), Type::List(_) | Type::Tuple(_) | Type::Map(_));
                union.variants.iter().filter(|(_, ty)| direct(ty)).flat_map(|(_, ty)| constituents(lower, ty)).collect()
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Returns `true` if values of the type are scalars. `seen` contains the visited definitions, because unions can be
/// recursive.
fn is_scalar(lower: &Lowering<'_>, ty: &Type, seen: &mut Vec<TypeId>) -> bool {
    match lower.resolved(ty) {
        Type::List(_) | Type::Tuple(_) | Type::Map(_) => false,
        Type::Nullable(inner) | Type::Boxed(inner) => is_scalar(lower, inner, seen),
        Type::Named(id) if seen.contains(id) => true,
        Type::Named(id) => match lower.types.get(id.0).and_then(Option::as_ref).map(|def| &def.kind) {
            Some(TypeDefKind::Struct(_)) => false,
            Some(TypeDefKind::Union(union)) => {
                seen.push(*id);
                union.variants.iter().all(|(_, ty)| is_scalar(lower, ty, seen))
            }
            Some(TypeDefKind::Newtype(inner)) => {
                seen.push(*id);
                is_scalar(lower, inner, seen)
            }
            _ => true,
        },
        _ => true,
    }
}
