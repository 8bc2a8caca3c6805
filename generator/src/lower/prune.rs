//! Removal of types that no operation uses.

use crate::ir::{Additional, Api, Content, Kind, Operation, Payload, Type, TypeDef, TypeId};

/// Removes unused types and renumbers the others.
pub(super) fn unused(api: &mut Api) {
    let mut used = vec![false; api.types.len()];
    let mut open: Vec<TypeId> = Vec::new();
    for operation in api.groups().flat_map(|group| &group.operations) {
        each_type(operation, &mut |ty| named(ty, &mut |id| open.push(id)));
    }
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut used[id.0], true) {
            parts(&mut api.types[id.0].clone(), &mut |ty| named(ty, &mut |id| open.push(id)));
        }
    }
    let new = renumbered(&used);
    api.examples.retain(|example| {
        let mut stays = true;
        named(&example.ty, &mut |id| stays &= used[id.0]);
        stays
    });
    let mut kept = used.into_iter();
    api.types.retain(|_| kept.next().unwrap_or(false));
    let mut renumber = |ty: &mut Type| named_mut(ty, &mut |id| id.0 = new[id.0]);
    for def in &mut api.types {
        parts(def, &mut renumber);
    }
    api.examples.iter_mut().for_each(|example| renumber(&mut example.ty));
    for operation in api.groups_mut().flat_map(|group| &mut group.operations) {
        each_type_mut(operation, &mut renumber);
    }
}

/// Returns the new index of each item after the unused ones are removed.
pub(super) fn renumbered(used: &[bool]) -> Vec<usize> {
    (0..used.len()).map(|index| used[..index].iter().filter(|used| **used).count()).collect()
}

/// Calls `each` with mutable references to the ids that a type mentions. See [`named`].
pub(super) fn named_mut(ty: &mut Type, each: &mut dyn FnMut(&mut TypeId)) {
    match ty {
        Type::Named(id) => each(id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => named_mut(inner, each),
        Type::Items(inner) | Type::Events(inner) => named_mut(inner, each),
        Type::Tuple(items) => items.iter_mut().for_each(|item| named_mut(item, each)),
        _ => {}
    }
}

/// Calls `each` with the definitions that a type mentions.
pub(super) fn named(ty: &Type, each: &mut dyn FnMut(TypeId)) {
    match ty {
        Type::Named(id) => each(*id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => named(inner, each),
        Type::Items(inner) | Type::Events(inner) => named(inner, each),
        Type::Tuple(items) => items.iter().for_each(|item| named(item, each)),
        _ => {}
    }
}

/// Calls `each` with the types that a definition consists of. A tuple counts as the types of its positions.
pub(super) fn parts(def: &mut TypeDef, each: &mut dyn FnMut(&mut Type)) {
    let each = &mut |ty: &mut Type| places(ty, each);
    match &mut def.kind {
        Kind::Struct(object) => {
            object.fields.iter_mut().for_each(|field| each(&mut field.ty));
            if let Additional::Kept { ty, .. } = &mut object.additional {
                each(ty);
            }
        }
        Kind::Union(union) => union.variants.iter_mut().for_each(|(_, ty)| each(ty)),
        Kind::Alias(ty) | Kind::Newtype(ty) => each(ty),
        Kind::Enum(_) => {}
    }
}

fn places(ty: &mut Type, each: &mut dyn FnMut(&mut Type)) {
    match ty {
        Type::Tuple(items) => items.iter_mut().for_each(|item| places(item, each)),
        Type::Nullable(inner) if matches!(**inner, Type::Tuple(_)) => places(inner, each),
        other => each(other),
    }
}

fn each_type(operation: &Operation, each: &mut dyn FnMut(&Type)) {
    each_type_mut(&mut operation.clone(), &mut |ty| each(ty));
}

/// Calls `each` with the types of a request.
pub(super) fn each_asked(operation: &Operation, each: &mut dyn FnMut(&Type)) {
    each_asked_mut(&mut operation.clone(), &mut |ty| each(ty));
}

/// Calls `each` with the types of the responses.
pub(super) fn each_answered(operation: &Operation, each: &mut dyn FnMut(&Type)) {
    each_answered_mut(&mut operation.clone(), &mut |ty| each(ty));
}

fn each_type_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Type)) {
    each_asked_mut(operation, each);
    each_answered_mut(operation, each);
}

fn each_asked_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Type)) {
    operation.parameters.iter_mut().for_each(|parameter| each(&mut parameter.ty));
    operation.body.iter_mut().for_each(|body| each_content(&mut body.payload, each));
}

fn each_answered_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Type)) {
    for response in &mut operation.responses {
        response.payload.iter_mut().for_each(|payload| each_content(payload, each));
        response.headers.iter_mut().for_each(|header| each(&mut header.ty));
    }
}

fn each_content(payload: &mut Payload, each: &mut dyn FnMut(&mut Type)) {
    match payload {
        Payload::One(content) => each_of_content(content, each),
        Payload::Several { contents, .. } => {
            contents.iter_mut().for_each(|(_, content)| each_of_content(content, each));
        }
    }
}

fn each_of_content(content: &mut Content, each: &mut dyn FnMut(&mut Type)) {
    each(&mut content.ty);
    content.fields.iter_mut().for_each(|field| each(&mut field.ty));
    for part in &mut content.parts {
        each(&mut part.ty);
        part.headers.iter_mut().for_each(|header| each(&mut header.ty));
    }
}
