//! Boxes the largest fields of structs whose values would be too large for a stack. A struct contains its fields by
//! value, so deeply nested structs can overflow a stack.

use super::break_cycles::contained_type;
use super::prune::each_type_of_definition_mut;
use crate::ir::{Api, Integer, Presence, Struct, Type, TypeDefKind, TypeId};

/// The size in bytes above which the largest fields of a struct are boxed. Decoding moves a value once per level of
/// nesting, and a server thread has a stack of 2 MiB.
const MAX_SIZE: usize = 8192;

/// The minimum size in bytes of a field that is boxed.
const MIN_BOXED: usize = 128;

const POINTER_SIZE: usize = 8;

/// Boxes the largest fields of large structs. `break_cycles` has to run first, since a recursive type without a box has
/// no finite size.
pub(super) fn box_large_fields(api: &mut Api) {
    let mut sizes: Vec<Option<usize>> = vec![None; api.types.len()];
    for start in 0..api.types.len() {
        // The types that a type contains are measured before the type itself. The search is iterative, because
        // recursion along a long chain of types could overflow the stack.
        let mut stack = vec![start];
        while let Some(id) = stack.last().copied() {
            let before = stack.len();
            each_type_of_definition_mut(&mut api.types[id], &mut |ty| {
                stack.extend(contained_type(ty).map(|TypeId(other)| other).filter(|other| sizes[*other].is_none()));
            });
            if stack.len() == before {
                stack.pop();
                sizes[id] = Some(measure(&mut api.types[id].kind, &sizes));
            }
        }
    }
}

/// Returns the approximate size in bytes of a value of the type. If the type is a large struct, first boxes the
/// struct's largest fields.
fn measure(kind: &mut TypeDefKind, sizes: &[Option<usize>]) -> usize {
    match kind {
        TypeDefKind::Struct(object) => box_fields(object, sizes),
        TypeDefKind::Union(union) => {
            POINTER_SIZE + union.variants.iter().map(|(_, ty)| size(ty, sizes)).max().unwrap_or(0)
        }
        TypeDefKind::Alias(ty) | TypeDefKind::Newtype(ty) => size(ty, sizes),
        TypeDefKind::Enum(_) => 24,
    }
}

fn box_fields(object: &mut Struct, sizes: &[Option<usize>]) -> usize {
    let presence = |presence| if presence == Presence::Optional { POINTER_SIZE } else { 0 };
    let mut total: usize = object.fields.iter().map(|field| size(&field.ty, sizes) + presence(field.presence)).sum();
    while total > MAX_SIZE {
        let fields = object.fields.iter_mut().filter(|field| contained_type(&field.ty).is_some());
        // `max_by_key` returns the last of equal items, so the fields are reversed to select the first of equal size.
        let biggest = fields.rev().max_by_key(|field| size(&field.ty, sizes));
        let Some(field) = biggest.filter(|field| size(&field.ty, sizes) >= MIN_BOXED) else { break };
        total = total.saturating_sub(size(&field.ty, sizes) - POINTER_SIZE);
        field.ty.make_boxed();
    }
    total
}

fn size(ty: &Type, sizes: &[Option<usize>]) -> usize {
    match ty {
        Type::Null => 0,
        Type::Bool | Type::Integer(Integer::I8 | Integer::U8) => 1,
        Type::Integer(_) | Type::Float(_) | Type::Boxed(_) | Type::Date | Type::Ipv4 => POINTER_SIZE,
        Type::Time | Type::DateTime | Type::HttpDate | Type::Duration | Type::Uuid | Type::Ipv6 => 16,
        Type::String | Type::Base64 | Type::Base64Url | Type::List(_) | Type::Map(_) => 24,
        Type::Any | Type::Bytes => 32,
        Type::Uri | Type::Stream | Type::Items(_) | Type::Events(_) | Type::Parts(_) | Type::External(_) => 112,
        Type::Tuple(items) => items.iter().map(|item| size(item, sizes)).sum(),
        Type::LenientNumber(inner) => size(inner, sizes),
        Type::Nullable(inner) => POINTER_SIZE + size(inner, sizes),
        Type::Named(TypeId(id)) => sizes.get(*id).copied().flatten().unwrap_or(POINTER_SIZE),
    }
}
