//! Circles of types: exactly the edge that closes one is boxed; an alias that closes one becomes a type of its own.

use super::prune::{named, parts};
use crate::ir::{Api, Kind, Type, TypeId};

/// Where the walk is with a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Cuts every circle of the API's types.
pub(super) fn cut(api: &mut Api) {
    alias_circles(api);
    let mut marks = vec![Mark::New; api.types.len()];
    for start in 0..api.types.len() {
        walk(api, start, &mut marks);
    }
}

/// A step of the walk: a type, and the next of its parts.
struct Step {
    id: usize,
    next: usize,
}

/// Walks by depth along what a type holds directly, without recursion of its own: chains of types can be long.
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

/// What a part of a type holds.
enum Part {
    /// A value of another type, in place.
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

/// The definition that a type holds in place; lists, maps and boxes are pointers.
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

/// An alias that leads back to itself over aliases alone, also behind lists, becomes a newtype: Rust expands
/// aliases without end.
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
