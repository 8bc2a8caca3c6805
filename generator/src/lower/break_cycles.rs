//! Breaks cycles of types: boxes the field that closes a cycle, and turns an alias that closes a cycle into a newtype.

use super::prune::{each_type_id, each_type_of_definition_mut};
use crate::ir::{Api, Type, TypeDefKind, TypeId};

/// The state of a type during the depth-first search.
#[derive(Clone, Copy, PartialEq, Eq)]
enum VisitState {
    New,
    Active,
    Done,
}

/// Breaks every cycle of the API's types.
pub(super) fn break_cycles(api: &mut Api) {
    break_alias_cycles(api);
    let mut marks = vec![VisitState::New; api.types.len()];
    for start in 0..api.types.len() {
        visit(api, start, &mut marks);
    }
}

/// A stack frame of the search: a type, and the number of types in its definition that have been visited.
struct VisitStep {
    id: usize,
    next: usize,
}

/// Searches depth-first along the types that a type contains by value. The search is iterative, because recursion along
/// a long chain of types could overflow the stack.
fn visit(api: &mut Api, start: usize, marks: &mut [VisitState]) {
    if marks[start] != VisitState::New {
        return;
    }
    marks[start] = VisitState::Active;
    let mut steps = vec![VisitStep { id: start, next: 0 }];
    while let Some(step) = steps.last_mut() {
        let (id, part) = (step.id, step.next);
        step.next += 1;
        match edge(api, id, part) {
            None => {
                marks[id] = VisitState::Done;
                steps.pop();
            }
            Some(TypeEdge::Other) => {}
            Some(TypeEdge::Contains(other)) => match marks[other] {
                VisitState::Done => {}
                VisitState::New => {
                    marks[other] = VisitState::Active;
                    steps.push(VisitStep { id: other, next: 0 });
                }
                VisitState::Active => box_edge(api, id, part),
            },
        }
    }
}

/// The relation of a definition to a type inside it, such as the type of a field.
enum TypeEdge {
    /// The definition contains the type with this index by value.
    Contains(usize),
    /// The definition contains a scalar, or refers to other types by a pointer.
    Other,
}

fn edge(api: &mut Api, id: usize, part: usize) -> Option<TypeEdge> {
    let mut index = 0;
    let mut found = None;
    each_type_of_definition_mut(&mut api.types[id], &mut |ty| {
        if index == part {
            found = Some(contained_type(ty).map_or(TypeEdge::Other, |TypeId(other)| TypeEdge::Contains(other)));
        }
        index += 1;
    });
    found
}

/// Returns the id of the definition that a type contains by value. Lists, maps and boxes contain their inner types by
/// pointer.
pub(super) fn contained_type(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) => contained_type(inner),
        _ => None,
    }
}

fn box_edge(api: &mut Api, id: usize, part: usize) {
    let mut index = 0;
    each_type_of_definition_mut(&mut api.types[id], &mut |ty| {
        if index == part {
            ty.make_boxed();
        }
        index += 1;
    });
}

/// Turns each alias that expands to itself, possibly inside a list, into a newtype, because Rust does not allow
/// recursive aliases.
fn break_alias_cycles(api: &mut Api) {
    for start in 0..api.types.len() {
        let mut seen = vec![false; api.types.len()];
        let mut pending = vec![start];
        let mut is_recursive = false;
        while let Some(id) = pending.pop() {
            if let TypeDefKind::Alias(ty) = &api.types[id].kind {
                each_type_id(ty, &mut |TypeId(other)| {
                    is_recursive |= other == start;
                    if !std::mem::replace(&mut seen[other], true) {
                        pending.push(other);
                    }
                });
            }
        }
        if let (true, TypeDefKind::Alias(ty)) = (is_recursive, &api.types[start].kind) {
            api.types[start].kind = TypeDefKind::Newtype(ty.clone());
        }
    }
}
