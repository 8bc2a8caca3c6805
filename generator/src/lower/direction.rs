//! Properties that occur only in requests or only in responses (OpenAPI 3.0, Schema Object, `readOnly` and
//! `writeOnly`). `required` applies to a `readOnly` property in responses only, and to a `writeOnly` property in
//! requests only. In a type that is used in both directions, these properties are therefore optional.

use super::prune::{each_request_type, each_response_type, each_type_id, each_type_of_definition_mut};
use crate::ir::{Api, Direction, Field, Operation, Presence, Type, TypeDefKind, TypeId};

/// A function that visits each type in the request, or in the responses, of an operation.
type VisitTypes = fn(&Operation, &mut dyn FnMut(&Type));

/// Makes required `readOnly` properties optional in types that requests use, and required `writeOnly` properties in
/// types that responses use.
pub(super) fn relax(api: &mut Api) {
    let in_requests = reachable_types(api, each_request_type);
    let in_responses = reachable_types(api, each_response_type);
    for (id, def) in api.types.iter_mut().enumerate() {
        let TypeDefKind::Struct(object) = &mut def.kind else { continue };
        for field in object.fields.iter_mut().filter(|field| field.presence == Presence::Required) {
            match field.only_in {
                Some(Direction::Responses) if in_requests[id] => {
                    relax_field(field, "Every response contains this property; a request may omit it.")
                }
                Some(Direction::Requests) if in_responses[id] => {
                    relax_field(field, "Every request contains this property; a response may omit it.");
                }
                _ => {}
            }
        }
    }
}

fn relax_field(field: &mut Field, note: &str) {
    field.presence = Presence::Optional;
    let separator = if field.docs.is_empty() { "" } else { "\n\n" };
    field.docs = format!("{}{separator}{note}", field.docs);
}

/// Marks the types that are reachable from operations in one direction.
fn reachable_types(api: &mut Api, each: VisitTypes) -> Vec<bool> {
    let mut reached = vec![false; api.types.len()];
    let mut pending: Vec<TypeId> = Vec::new();
    for operation in api.all_groups().flat_map(|group| &group.operations) {
        each(operation, &mut |ty| each_type_id(ty, &mut |id| pending.push(id)));
    }
    while let Some(id) = pending.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            each_type_of_definition_mut(&mut api.types[id.0], &mut |ty| each_type_id(ty, &mut |id| pending.push(id)));
        }
    }
    reached
}
