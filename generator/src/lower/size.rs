//! Sizes of values. A type contains its fields in place, and deeply nested structs can overflow a stack.

use super::prune::parts;
use super::recursion::direct;
use crate::ir::{Api, Integer, Kind, Presence, Struct, Type, TypeId};

/// The size in bytes above which the largest fields of a struct are boxed. Decoding moves a value once per level of
/// nesting, and a thread of a server has a stack of 2 MiB.
const LIMIT: usize = 8192;

/// The minimum size in bytes of a field that is boxed.
const WORTH: usize = 128;

const POINTER: usize = 8;

/// Boxes large fields. Cycles have to be broken before.
pub(super) fn bound(api: &mut Api) {
    let mut sizes: Vec<Option<usize>> = vec![None; api.types.len()];
    for start in 0..api.types.len() {
        // The parts of a type are measured before it. Iterative, because chains of types can be long.
        let mut open = vec![start];
        while let Some(id) = open.last().copied() {
            let before = open.len();
            parts(&mut api.types[id], &mut |ty| {
                open.extend(direct(ty).map(|TypeId(other)| other).filter(|other| sizes[*other].is_none()));
            });
            if open.len() == before {
                open.pop();
                sizes[id] = Some(measure(&mut api.types[id].kind, &sizes));
            }
        }
    }
}

/// Returns the approximate size of a value in bytes, after boxing.
fn measure(kind: &mut Kind, sizes: &[Option<usize>]) -> usize {
    match kind {
        Kind::Struct(object) => bounded(object, sizes),
        Kind::Union(union) => POINTER + union.variants.iter().map(|(_, ty)| size(ty, sizes)).max().unwrap_or(0),
        Kind::Alias(ty) | Kind::Newtype(ty) => size(ty, sizes),
        Kind::Enum(_) => 24,
    }
}

fn bounded(object: &mut Struct, sizes: &[Option<usize>]) -> usize {
    let presence = |presence| if presence == Presence::Optional { POINTER } else { 0 };
    let mut total: usize = object.fields.iter().map(|field| size(&field.ty, sizes) + presence(field.presence)).sum();
    while total > LIMIT {
        let fields = object.fields.iter_mut().filter(|field| direct(&field.ty).is_some());
        // `max_by_key` returns the last of equal items; the reversed order makes that the first field.
        let biggest = fields.rev().max_by_key(|field| size(&field.ty, sizes));
        let Some(field) = biggest.filter(|field| size(&field.ty, sizes) >= WORTH) else { break };
        total = total.saturating_sub(size(&field.ty, sizes) - POINTER);
        field.ty.put_in_box();
    }
    total
}

fn size(ty: &Type, sizes: &[Option<usize>]) -> usize {
    match ty {
        Type::Null => 0,
        Type::Bool | Type::Integer(Integer::I8 | Integer::U8) => 1,
        Type::Integer(_) | Type::Float(_) | Type::Boxed(_) | Type::Date | Type::Ipv4 => POINTER,
        Type::Time | Type::DateTime | Type::HttpDate | Type::Duration | Type::Uuid | Type::Ipv6 => 16,
        Type::String | Type::Base64 | Type::Base64Url | Type::List(_) | Type::Map(_) => 24,
        Type::Any | Type::Bytes => 32,
        Type::Uri | Type::Stream | Type::Items(_) | Type::Events(_) | Type::Parts(_) | Type::External(_) => 112,
        Type::Tuple(items) => items.iter().map(|item| size(item, sizes)).sum(),
        Type::LenientNumber(inner) => size(inner, sizes),
        Type::Nullable(inner) => POINTER + size(inner, sizes),
        Type::Named(TypeId(id)) => sizes.get(*id).copied().flatten().unwrap_or(POINTER),
    }
}
