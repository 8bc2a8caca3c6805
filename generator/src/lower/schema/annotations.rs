//! Wrappers: `allOf` of one schema with annotations, in the same schema or in a member of their own. Documents of
//! OpenAPI 3.0 annotate a referenced schema with `description`, `nullable` or `readOnly` in this way.

use super::implied;
use crate::document::Cursor;

/// The keywords that determine the type of values, in schemas of any version.
const SHAPE_KEYWORDS: [&str; 17] = [
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

/// The keywords that do not constrain values, except extensions.
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

/// The maximum number of nested wrappers.
const DEPTH: usize = 8;

/// Returns `true` if a keyword does not constrain values, apart from allowing null.
pub(in crate::lower) fn is_annotation_keyword(key: &str) -> bool {
    ANNOTATIONS.contains(&key) || key.starts_with("x-")
}

/// Returns `true` if a schema has neither a type nor keys: it annotates or constrains the schemas next to it.
pub(in crate::lower) fn is_annotation(at: &Cursor<'_>) -> bool {
    at.entries().iter().all(|(key, _)| !SHAPE_KEYWORDS.contains(key))
}

/// Returns the members of `allOf` that determine the type, without those that repeat the type of another one.
pub(in crate::lower) fn shaping_members<'s>(at: &Cursor<'s>) -> Vec<Cursor<'s>> {
    let members = at.get("allOf").map(|members| members.items()).unwrap_or_default();
    let members: Vec<_> = members.into_iter().filter(|member| !is_annotation(member)).collect();
    let is_repeated = |index: usize, ty: &str| {
        let mut others = members.iter().enumerate().filter(|(other, _)| *other != index);
        others.any(|(other, member)| match only_type(member) {
            // The first of two schemas with nothing but the same type is kept.
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

/// Returns the schema inside wrappers that do not change the type: a reference, or an inline schema.
pub(in crate::lower) fn unwrapped<'s>(at: &Cursor<'s>) -> Cursor<'s> {
    let mut at = at.clone();
    for _ in 0..DEPTH {
        if at.reference().is_some()
            || at.entries().iter().any(|(key, _)| SHAPE_KEYWORDS.contains(key) && !["allOf", "type"].contains(key))
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

/// Returns the schema that determines the type, behind wrappers and references.
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

/// Returns the first value of an annotation: of the schema itself, of a member of its `allOf` that only annotates, or
/// of the schema that it wraps or refers to.
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

/// Returns an annotation of a schema itself, or of a member of its `allOf` that only annotates.
pub(in crate::lower) fn annotation_here<'s>(at: &Cursor<'s>, key: &str) -> Option<Cursor<'s>> {
    at.get(key).or_else(|| {
        let members = at.get("allOf")?.items();
        members.iter().filter(|member| is_annotation(member)).find_map(|member| member.get(key))
    })
}

/// Returns `true` if a flag is set by the schema itself, or otherwise by any member of its `allOf`.
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

/// Returns the type of a schema that has no other keyword determining a type.
fn only_type<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    at.text("type").filter(|_| at.entries().iter().all(|(key, _)| *key == "type" || !SHAPE_KEYWORDS.contains(key)))
}

/// Returns `true` if a schema has the type, or is an object by composition.
fn has_type(at: &Cursor<'_>, ty: &str) -> bool {
    let Ok(at) = at.follow() else { return false };
    match at.text("type").or_else(|| implied(&at)) {
        Some(known) => known == ty,
        None => ty == "object" && ["allOf", "oneOf", "anyOf"].iter().any(|key| at.get(key).is_some()),
    }
}
