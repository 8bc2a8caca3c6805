//! Cycles of types. The edge that closes a cycle is boxed; an alias that closes one becomes a newtype.

use super::prune::{named, parts};
use crate::ir::{Api, Kind, Type, TypeId};

/// The state of a type during the depth-first search.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Breaks every cycle of the API's types.
pub(super) fn cut(api: &mut Api) {
    alias_circles(api);
    let mut marks = vec![Mark::New; api.types.len()];
    for start in 0..api.types.len() {
        walk(api, start, &mut marks);
    }
}

/// A frame of the search: a type, and the index of its next part.
struct Step {
    id: usize,
    next: usize,
}

/// Searches depth-first along the types that a type contains without a pointer. Iterative, because chains of types can
/// be long.
fn walk(api: &mut Api, start: usize, marks: &mut [Mark]) {
    if marks[start] != Mark::New {
        return;
    }
    marks[start] = Mark::Open;
    let mut steps = vec![Step { id: start, next: 0 }];
    while let Some(step) = steps.last_mut() {
        let (id, part) = (step.id, step.next);
        step.next += 1;
        match held(api, id, part) {
            None => {
                marks[id] = Mark::Done;
                steps.pop();
            }
            Some(Part::Other) => {}
            Some(Part::Holds(other)) => match marks[other] {
                Mark::Done => {}
                Mark::New => {
                    marks[other] = Mark::Open;
                    steps.push(Step { id: other, next: 0 });
                }
                Mark::Open => boxed(api, id, part),
            },
        }
    }
}

/// The content of a part of a type.
enum Part {
    /// A value of another type, without a pointer in between.
    Holds(usize),
    /// A scalar, or other types behind a pointer.
    Other,
}

fn held(api: &mut Api, id: usize, part: usize) -> Option<Part> {
    let mut index = 0;
    let mut found = None;
    parts(&mut api.types[id], &mut |ty| {
        if index == part {
            found = Some(direct(ty).map_or(Part::Other, |TypeId(other)| Part::Holds(other)));
        }
        index += 1;
    });
    found
}

/// Returns the definition that a type contains without a pointer. Lists, maps and boxes are pointers.
pub(super) fn direct(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) => direct(inner),
        _ => None,
    }
}

fn boxed(api: &mut Api, id: usize, part: usize) {
    let mut index = 0;
    parts(&mut api.types[id], &mut |ty| {
        if index == part {
            ty.put_in_box();
        }
        index += 1;
    });
}

/// Turns an alias that refers to itself through aliases only, possibly in a list, into a newtype. Rust cannot expand
/// recursive aliases.
fn alias_circles(api: &mut Api) {
    for start in 0..api.types.len() {
        let mut seen = vec![false; api.types.len()];
        let mut open = vec![start];
        let mut closes = false;
        while let Some(id) = open.pop() {
            if let Kind::Alias(ty) = &api.types[id].kind {
                named(ty, &mut |TypeId(other)| {
                    closes |= other == start;
                    if !std::mem::replace(&mut seen[other], true) {
                        open.push(other);
                    }
                });
            }
        }
        if let (true, Kind::Alias(ty)) = (closes, &api.types[start].kind) {
            api.types[start].kind = Kind::Newtype(ty.clone());
        }
    }
}
