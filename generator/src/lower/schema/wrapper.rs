//! Schemas around another schema: `allOf` of one, with annotations beside it or in a member of their own. Documents of
//! OpenAPI 3.0 write `description`, `nullable` and `readOnly` of a referenced schema so.

use super::implied;
use crate::document::Cursor;

/// The keywords that change the shape of values, in schemas of any version.
const SHAPING: [&str; 17] = [
    "$ref",
    "type",
    "enum",
    "allOf",
    "oneOf",
    "anyOf",
    "properties",
    "items",
    "additionalProperties",
    "required",
    "patternProperties",
    "prefixItems",
    "then",
    "else",
    "dependentSchemas",
    "unevaluatedProperties",
    "unevaluatedItems",
];

/// The keywords that say nothing about values, extensions aside.
const ANNOTATIONS: [&str; 12] = [
    "nullable",
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "summary",
];

/// How many wrappers may stand around a schema.
const DEPTH: usize = 8;

/// Whether a keyword says nothing about values, or nothing but that null is one.
pub(in crate::lower) fn is_annotation_keyword(key: &str) -> bool {
    ANNOTATIONS.contains(&key) || key.starts_with("x-")
}

/// Whether a schema neither has a type nor describes keys: it annotates or constrains what stands beside it.
pub(in crate::lower) fn is_annotation(at: &Cursor<'_>) -> bool {
    at.entries().iter().all(|(key, _)| !SHAPING.contains(key))
}

/// The members of `allOf` that give a value its shape, without those that repeat the type of another one.
pub(in crate::lower) fn shaping_members<'s>(at: &Cursor<'s>) -> Vec<Cursor<'s>> {
    let members = at.get("allOf").map(|members| members.items()).unwrap_or_default();
    let members: Vec<_> = members.into_iter().filter(|member| !is_annotation(member)).collect();
    let is_repeated = |index: usize, ty: &str| {
        let mut others = members.iter().enumerate().filter(|(other, _)| *other != index);
        others.any(|(other, member)| match only_type(member) {
            // Of two that say nothing but the same type, the first counts.
            Some(same) => same == ty && other < index,
            None => has_type(member, ty),
        })
    };
    let kept = members
        .iter()
        .enumerate()
        .filter(|(index, member)| only_type(member).is_none_or(|ty| !is_repeated(*index, ty)))
        .map(|(_, member)| member.clone());
    kept.collect()
}

/// The schema inside of wrappers that add nothing to its shape: a reference, or a schema of its own.
pub(in crate::lower) fn unwrapped<'s>(at: &Cursor<'s>) -> Cursor<'s> {
    let mut at = at.clone();
    for _ in 0..DEPTH {
        if at.reference().is_some()
            || at.entries().iter().any(|(key, _)| SHAPING.contains(key) && !["allOf", "type"].contains(key))
        {
            break;
        }
        match shaping_members(&at).as_slice() {
            [only] => at = only.clone(),
            _ => break,
        }
    }
    at
}

/// The schema that gives a value its shape, behind wrappers and references.
pub(in crate::lower) fn innermost<'s>(at: &Cursor<'s>) -> Cursor<'s> {
    let mut at = at.clone();
    for _ in 0..DEPTH {
        let wrapped = unwrapped(&at);
        if wrapped.reference().is_none() {
            return wrapped;
        }
        match wrapped.follow() {
            Ok(end) => at = end,
            Err(_) => return wrapped,
        }
    }
    at
}

/// The first value of an annotation that applies to a place: of the schema there, of a member of its `allOf` that only
/// annotates, of what it wraps or refers to.
pub(in crate::lower) fn annotation<'s>(at: &Cursor<'s>, key: &str) -> Option<Cursor<'s>> {
    annotation_within(at, key, DEPTH)
}

fn annotation_within<'s>(at: &Cursor<'s>, key: &str, depth: usize) -> Option<Cursor<'s>> {
    annotation_here(at, key).or_else(|| {
        let depth = depth.checked_sub(1)?;
        match at.reference() {
            Some(target) => annotation_within(&at.target(target).ok()?, key, depth),
            None => match shaping_members(at).as_slice() {
                [only] => annotation_within(only, key, depth),
                _ => None,
            },
        }
    })
}

/// An annotation of a schema itself, or of a member of its `allOf` that only annotates.
pub(in crate::lower) fn annotation_here<'s>(at: &Cursor<'s>, key: &str) -> Option<Cursor<'s>> {
    at.get(key).or_else(|| {
        let members = at.get("allOf")?.items();
        members.iter().filter(|member| is_annotation(member)).find_map(|member| member.get(key))
    })
}

/// Whether an annotation that is a flag is set for a place: by the schema there, else by any member of its `allOf`.
pub(in crate::lower) fn is_flagged(at: &Cursor<'_>, key: &str) -> bool {
    is_flagged_within(at, key, DEPTH)
}

fn is_flagged_within(at: &Cursor<'_>, key: &str, depth: usize) -> bool {
    if let Some(flag) = at.get(key) {
        return flag.node().as_bool() == Some(true);
    }
    let Some(depth) = depth.checked_sub(1) else { return false };
    match at.reference() {
        Some(target) => at.target(target).is_ok_and(|at| is_flagged_within(&at, key, depth)),
        None => {
            let members = at.get("allOf").map(|members| members.items()).unwrap_or_default();
            members.iter().any(|member| is_flagged_within(member, key, depth))
        }
    }
}

/// The type of a schema that describes nothing else.
fn only_type<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    at.text("type").filter(|_| at.entries().iter().all(|(key, _)| *key == "type" || !SHAPING.contains(key)))
}

/// Whether a schema has a type, or is an object by what it is composed of.
fn has_type(at: &Cursor<'_>, ty: &str) -> bool {
    let Ok(at) = at.follow() else { return false };
    match at.text("type").or_else(|| implied(&at)) {
        Some(known) => known == ty,
        None => ty == "object" && ["allOf", "oneOf", "anyOf"].iter().any(|key| at.get(key).is_some()),
    }
}
