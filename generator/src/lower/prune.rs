//! Removal of types that no operation uses.

use crate::ir::{AdditionalProperties, Api, Content, Operation, Payload, Type, TypeDef, TypeDefKind, TypeId};

/// Removes unused types and renumbers the others.
pub(super) fn remove_unused(api: &mut Api) {
    let mut used = vec![false; api.types.len()];
    let mut pending: Vec<TypeId> = Vec::new();
    for operation in api.all_groups().flat_map(|group| &group.operations) {
        each_type(operation, &mut |ty| each_type_id(ty, &mut |id| pending.push(id)));
    }
    while let Some(id) = pending.pop() {
        if !std::mem::replace(&mut used[id.0], true) {
            each_type_of_definition_mut(&mut api.types[id.0].clone(), &mut |ty| {
                each_type_id(ty, &mut |id| pending.push(id))
            });
        }
    }
    let new = new_indices(&used);
    api.examples.retain(|example| {
        let mut stays = true;
        each_type_id(&example.ty, &mut |id| stays &= used[id.0]);
        stays
    });
    let mut kept = used.into_iter();
    api.types.retain(|_| kept.next().unwrap_or(false));
    let mut renumber = |ty: &mut Type| each_type_id_mut(ty, &mut |id| id.0 = new[id.0]);
    for def in &mut api.types {
        each_type_of_definition_mut(def, &mut renumber);
    }
    api.examples.iter_mut().for_each(|example| renumber(&mut example.ty));
    for operation in api.all_groups_mut().flat_map(|group| &mut group.operations) {
        each_type_mut(operation, &mut renumber);
    }
}

/// Returns the index that each item gets when the unused items are removed.
pub(super) fn new_indices(used: &[bool]) -> Vec<usize> {
    (0..used.len()).map(|index| used[..index].iter().filter(|used| **used).count()).collect()
}

/// Calls `each` with a mutable reference to each id that a type mentions.
pub(super) fn each_type_id_mut(ty: &mut Type, each: &mut dyn FnMut(&mut TypeId)) {
    match ty {
        Type::Named(id) => each(id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
            each_type_id_mut(inner, each)
        }
        Type::Items(inner) | Type::Events(inner) => each_type_id_mut(inner, each),
        Type::Tuple(items) => items.iter_mut().for_each(|item| each_type_id_mut(item, each)),
        _ => {}
    }
}

/// Calls `each` with the id of each definition that a type mentions.
pub(super) fn each_type_id(ty: &Type, each: &mut dyn FnMut(TypeId)) {
    match ty {
        Type::Named(id) => each(*id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => each_type_id(inner, each),
        Type::Items(inner) | Type::Events(inner) => each_type_id(inner, each),
        Type::Tuple(items) => items.iter().for_each(|item| each_type_id(item, each)),
        _ => {}
    }
}

/// Calls `each` with each type inside a definition, such as the types of fields. Instead of a tuple, `each` receives
/// the types of the tuple's items.
pub(super) fn each_type_of_definition_mut(def: &mut TypeDef, each: &mut dyn FnMut(&mut Type)) {
    let each = &mut |ty: &mut Type| each_nested_type_mut(ty, each);
    match &mut def.kind {
        TypeDefKind::Struct(object) => {
            object.fields.iter_mut().for_each(|field| each(&mut field.ty));
            if let AdditionalProperties::Kept { ty, .. } = &mut object.additional_properties {
                each(ty);
            }
        }
        TypeDefKind::Union(union) => union.variants.iter_mut().for_each(|(_, ty)| each(ty)),
        TypeDefKind::Alias(ty) | TypeDefKind::Newtype(ty) => each(ty),
        TypeDefKind::Enum(_) => {}
    }
}

fn each_nested_type_mut(ty: &mut Type, each: &mut dyn FnMut(&mut Type)) {
    match ty {
        Type::Tuple(items) => items.iter_mut().for_each(|item| each_nested_type_mut(item, each)),
        Type::Nullable(inner) if matches!(**inner, Type::Tuple(_)) => each_nested_type_mut(inner, each),
        other => each(other),
    }
}

/// Calls `each` with the types of an operation's request and responses.
pub(super) fn each_type(operation: &Operation, each: &mut dyn FnMut(&Type)) {
    each_type_mut(&mut operation.clone(), &mut |ty| each(ty));
}

/// Calls `each` with the types of an operation's parameters and request body.
pub(super) fn each_request_type(operation: &Operation, each: &mut dyn FnMut(&Type)) {
    each_request_type_mut(&mut operation.clone(), &mut |ty| each(ty));
}

/// Calls `each` with the types of an operation's responses, including their headers.
pub(super) fn each_response_type(operation: &Operation, each: &mut dyn FnMut(&Type)) {
    each_response_type_mut(&mut operation.clone(), &mut |ty| each(ty));
}

fn each_type_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Type)) {
    each_request_type_mut(operation, each);
    each_response_type_mut(operation, each);
}

fn each_request_type_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Type)) {
    operation.parameters.iter_mut().for_each(|parameter| each(&mut parameter.ty));
    operation.body.iter_mut().for_each(|body| each_content(&mut body.payload, each));
}

fn each_response_type_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Type)) {
    for response in &mut operation.responses {
        response.payload.iter_mut().for_each(|payload| each_content(payload, each));
        response.headers.iter_mut().for_each(|header| each(&mut header.ty));
    }
}

fn each_content(payload: &mut Payload, each: &mut dyn FnMut(&mut Type)) {
    match payload {
        Payload::One(content) => each_content_type(content, each),
        Payload::Multiple { contents, .. } => {
            contents.iter_mut().for_each(|(_, content)| each_content_type(content, each));
        }
    }
}

fn each_content_type(content: &mut Content, each: &mut dyn FnMut(&mut Type)) {
    each(&mut content.ty);
    content.fields.iter_mut().for_each(|field| each(&mut field.ty));
    for part in &mut content.parts {
        each(&mut part.ty);
        part.headers.iter_mut().for_each(|header| each(&mut header.ty));
    }
}
