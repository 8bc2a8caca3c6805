//! Wrappers: schemas that only add annotations to another schema, which is a member of their `allOf`. Documents of
//! OpenAPI 3.0 annotate a referenced schema with `description`, `nullable` or `readOnly` in this way.

use super::implied;
use crate::openapi::Cursor;

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

/// The keywords that do not constrain values. Extensions (`x-…`) are not listed, but do not constrain values either.
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

/// The maximum number of nested `allOf` wrappers and references.
const DEPTH: usize = 8;

/// Returns `true` if a keyword does not constrain values. `nullable` and extensions are such keywords, too.
pub(in crate::lower) fn is_annotation_keyword(key: &str) -> bool {
    ANNOTATIONS.contains(&key) || key.starts_with("x-")
}

/// Returns `true` if no keyword of a schema determines a type. As a member of an `allOf`, such a schema only annotates
/// or constrains the values of the other members.
pub(in crate::lower) fn is_annotation(at: &Cursor<'_>) -> bool {
    at.keys().all(|key| !SHAPE_KEYWORDS.contains(&key))
}

/// Returns the members of `allOf` that determine the type. Members that only repeat the `type` of another member are
/// omitted.
pub(in crate::lower) fn shaping_members<'s>(at: &Cursor<'s>) -> Vec<Cursor<'s>> {
    let members = at.get("allOf").map(|members| members.items()).unwrap_or_default();
    let members: Vec<_> = members.into_iter().filter(|member| !is_annotation(member)).collect();
    let is_repeated = |index: usize, ty: &str| {
        let mut others = members.iter().enumerate().filter(|(other, _)| *other != index);
        others.any(|(other, member)| match only_type(member) {
            // Of two members that consist of the same `type`, the first one is kept.
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

/// Returns the schema inside `allOf` wrappers that do not change its type. References are not followed.
pub(in crate::lower) fn unwrapped<'s>(at: &Cursor<'s>) -> Cursor<'s> {
    let mut at = at.clone();
    for _ in 0..DEPTH {
        if at.reference().is_some()
            || at.keys().any(|key| SHAPE_KEYWORDS.contains(&key) && !["allOf", "type"].contains(&key))
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

/// Follows references and `allOf` wrappers, and returns the schema that determines the type.
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

/// Returns the value of an annotation. Searches the schema, then the members of its `allOf` that do not determine a
/// type, then the schema that it wraps or refers to.
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

/// Returns the value of an annotation, from the schema itself or from a member of its `allOf` that does not determine a
/// type.
pub(in crate::lower) fn annotation_here<'s>(at: &Cursor<'s>, key: &str) -> Option<Cursor<'s>> {
    at.get(key).or_else(|| {
        let members = at.get("allOf")?.items();
        members.iter().filter(|member| is_annotation(member)).find_map(|member| member.get(key))
    })
}

/// Returns `true` if a schema sets a flag. If the schema does not contain the keyword, its reference's target or the
/// members of its `allOf` are searched.
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

/// Returns the `type` of a schema, unless other keywords also determine its type.
fn only_type<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    at.text("type").filter(|_| at.keys().all(|key| key == "type" || !SHAPE_KEYWORDS.contains(&key)))
}

/// Returns `true` if a schema has the type `ty`. A composition without a type is treated as an object.
fn has_type(at: &Cursor<'_>, ty: &str) -> bool {
    let Ok(at) = at.follow() else { return false };
    match at.text("type").or_else(|| implied(&at)) {
        Some(known) => known == ty,
        None => ty == "object" && ["allOf", "oneOf", "anyOf"].iter().any(|key| at.get(key).is_some()),
    }
}
