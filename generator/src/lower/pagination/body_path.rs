//! JSON Pointers into typed bodies.

use crate::ir::{AdditionalProperties, Api, Encoding, Field, ItemsStep, Operation, Payload, Presence, Status, Struct};
use crate::ir::{Type, TypeDefKind};

/// The type at the end of a pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    Typed(&'a Type),
    /// A value inside an untyped value, a map or a union.
    Unknown,
}

/// Returns the JSON body that all successful responses of an operation have.
pub(super) fn success_body(operation: &Operation) -> Option<&Type> {
    let mut successes: Vec<_> = operation.responses.iter().filter(|one| one.status.is_success()).collect();
    if successes.is_empty() {
        successes.extend(operation.responses.iter().filter(|one| one.status == Status::Default));
    }
    let mut bodies = successes.iter().map(|one| match &one.payload {
        Some(Payload::One(content)) if content.encoding == Encoding::Json => Some(&content.ty),
        _ => None,
    });
    let first = bodies.next()??;
    bodies.all(|other| other == Some(first)).then_some(first)
}

/// Returns the segments of a JSON Pointer, or `None` if the pointer is invalid.
pub(super) fn segments(pointer: &str) -> Option<Vec<String>> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return None;
    }
    Some(pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~")).collect())
}

/// Returns a pointer with one more segment.
pub(super) fn join(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Resolves aliases, newtypes, boxes and nullable types. Appends the steps of the Rust path to `steps`.
fn resolved<'a>(api: &'a Api, mut ty: &'a Type, steps: &mut Vec<ItemsStep>) -> &'a Type {
    // The limit ends a cycle of newtypes.
    for _ in 0..100 {
        ty = match ty {
            Type::Boxed(inner) => inner,
            Type::Nullable(inner) => {
                steps.push(ItemsStep::Option);
                inner
            }
            Type::Named(id) => match &api.type_def(*id).kind {
                TypeDefKind::Alias(inner) => inner,
                TypeDefKind::Newtype(inner) => {
                    steps.push(ItemsStep::Newtype);
                    inner
                }
                _ => return ty,
            },
            _ => return ty,
        };
    }
    ty
}

/// Returns a type without aliases, newtypes, boxes and null.
pub(super) fn plain<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    resolved(api, ty, &mut Vec::new())
}

/// Returns the struct that represents a type.
pub(super) fn object<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Struct> {
    match plain(api, ty) {
        Type::Named(id) => match &api.type_def(*id).kind {
            TypeDefKind::Struct(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the type at the end of a path, or `None` if the path leads to nothing.
pub(super) fn target<'a>(api: &'a Api, ty: &'a Type, path: &[String]) -> Option<Target<'a>> {
    let ty = plain(api, ty);
    let Some((first, rest)) = path.split_first() else { return Some(Target::Typed(ty)) };
    match ty {
        Type::Any | Type::External(_) => Some(Target::Unknown),
        Type::Map(value) => target(api, value, rest),
        Type::List(item) => first.parse::<usize>().ok().and_then(|_| target(api, item, rest)),
        Type::Named(id) => match &api.type_def(*id).kind {
            TypeDefKind::Union(_) => Some(Target::Unknown),
            TypeDefKind::Struct(object) => match object.fields.iter().find(|field| field.name == *first) {
                Some(field) => target(api, &field.ty, rest),
                None => match &object.additional_properties {
                    AdditionalProperties::Kept { ty, .. } => target(api, ty, rest),
                    _ => None,
                },
            },
            _ => None,
        },
        _ => None,
    }
}

/// Returns the Rust path to the array at the end of a path of properties, and the type of its items.
pub(super) fn items<'a>(api: &'a Api, ty: &'a Type, path: &[String]) -> Option<(Vec<ItemsStep>, &'a Type)> {
    let mut steps = Vec::new();
    let mut ty = resolved(api, ty, &mut steps);
    for name in path {
        let field = object(api, ty)?.fields.iter().find(|field| field.name == *name)?;
        steps.push(ItemsStep::Field(field.ident.clone()));
        ty = resolved(api, presence(field, &mut steps), &mut steps);
    }
    match ty {
        Type::List(item) => Some((steps, item)),
        _ => None,
    }
}

/// Appends the step from a field to its value. Returns the type of that value.
fn presence<'a>(field: &'a Field, steps: &mut Vec<ItemsStep>) -> &'a Type {
    match (field.presence, &field.ty) {
        (Presence::Required, ty) => ty,
        (Presence::Optional, Type::Nullable(inner)) => {
            steps.push(ItemsStep::OptionalNullable);
            inner
        }
        (Presence::Optional, ty) => {
            steps.push(ItemsStep::Option);
            ty
        }
    }
}

/// Returns the names of the properties of an object that are arrays.
pub(super) fn arrays<'a>(api: &'a Api, ty: &'a Type) -> Vec<&'a str> {
    let fields = object(api, ty).map(|object| object.fields.as_slice()).unwrap_or_default();
    let arrays = fields.iter().filter(|field| matches!(plain(api, &field.ty), Type::List(_)));
    arrays.map(|field| field.name.as_str()).collect()
}
