//! Names of a union's members by their differences from each other: the keys of objects, the items of arrays, and the
//! constraints of strings and numbers.

use std::collections::BTreeSet;

use super::super::super::analysis::{FlattenedObject, implied, text_of, unwrapped};
use super::super::own_names::LIST;
use super::labels_within;
use crate::names;
use crate::openapi::Cursor;
use crate::source::Node;

/// The maximum number of values in the name of an enum.
const MAX_VALUES: usize = 3;

/// The maximum number of properties whose types are compared. The limit keeps the work on nested objects small.
const MAX_COMPARED: usize = 8;

/// Returns a name for each member of a group whose own names are equal, or `None` for members without a difference that
/// can be named.
pub(super) fn compared_names<'s>(group: &[Cursor<'s>], depth: usize) -> Vec<Option<String>> {
    let members: Vec<Cursor<'s>> = group.iter().map(unwrapped).collect();
    let mut found = vec![None; members.len()];
    let is_inline = |member: &Cursor<'_>| member.reference().is_none();
    let has_type = |member: &Cursor<'_>, ty: &str| member.text("type").or_else(|| implied(member)) == Some(ty);
    let inner = |key: &'static str, ty: &'static str| {
        let of = move |member: &Cursor<'s>| member.get(key).filter(|_| has_type(member, ty) && is_inline(member));
        members.iter().map(of).collect::<Vec<_>>()
    };
    if members.iter().all(is_inline) {
        found = names_by_keys(&members, depth);
    }
    fill(&mut found, names_by_inner(&inner("items", "array"), LIST, depth));
    fill(&mut found, names_by_inner(&inner("additionalProperties", "object"), "map", depth));
    fill(&mut found, members.iter().map(|member| is_inline(member).then(|| constraint(member))?).collect());
    found
}

/// Fills the gaps in a list of names. A name that two members would have is not used.
fn fill(found: &mut [Option<String>], names: Vec<Option<String>>) {
    for (index, name) in names.iter().enumerate() {
        let is_distinct = names.iter().filter(|other| *other == name).count() == 1 && !found.contains(name);
        if found[index].is_none() && is_distinct {
            found[index].clone_from(name);
        }
    }
}

/// Returns a name for each object with a key that the other objects lack: `with head_ref`. An object whose keys all
/// occur in the others remains without a name, unless a property has different types.
fn names_by_keys(members: &[Cursor<'_>], depth: usize) -> Vec<Option<String>> {
    let objects: Vec<FlattenedObject<'_>> = members.iter().map(FlattenedObject::new).collect();
    let keys: Vec<Vec<&str>> = objects.iter().map(FlattenedObject::names).collect();
    let all: Vec<usize> = (0..members.len()).collect();
    let own_key = |index: usize, others: &[usize]| {
        let is_own = |key: &&&str| others.iter().all(|other| *other == index || !keys[*other].contains(*key));
        let own = || keys[index].iter().filter(is_own);
        own().find(|key| objects[index].required.contains(**key)).or_else(|| own().next()).copied()
    };
    let mut found: Vec<Option<&str>> = all.iter().map(|index| own_key(*index, &all)).collect();
    // Of objects that extend each other, the largest is named first, and the smallest keeps its name.
    loop {
        let open: Vec<usize> = all.iter().copied().filter(|index| found[*index].is_none()).collect();
        let next = open.iter().find_map(|index| Some((*index, own_key(*index, &open)?)));
        match next.filter(|_| open.len() > 1) {
            Some((index, key)) => found[index] = Some(key),
            None => break,
        }
    }
    let mut names: Vec<Option<String>> = found.iter().map(|key| key.map(|key| format!("with {key}"))).collect();
    let open: Vec<usize> = all.into_iter().filter(|index| found[*index].is_none()).collect();
    if open.len() > 1 {
        let objects: Vec<&FlattenedObject<'_>> = open.iter().map(|index| &objects[*index]).collect();
        for (index, name) in open.iter().zip(names_by_property(&objects, depth).unwrap_or_default()) {
            names[*index] = Some(name);
        }
    }
    names
}

/// Returns a name for each object after the first property that has a different type in each object: `with string
/// value`.
fn names_by_property(objects: &[&FlattenedObject<'_>], depth: usize) -> Option<Vec<String>> {
    let depth = depth.checked_sub(1)?;
    objects.first()?.names().into_iter().take(MAX_COMPARED).find_map(|key| {
        let properties: Option<Vec<Cursor<'_>>> = objects.iter().map(|object| object.property(key).cloned()).collect();
        let labels = labels_within(&properties?, None, depth);
        let distinct: BTreeSet<_> = labels.iter().map(|label| names::pascal(label)).collect();
        let name = |label: &String| match label.strip_prefix("with ") {
            Some(_) => label.clone(),
            None if names::pascal(label) == names::pascal(key) => format!("with {key}"),
            None => format!("with {label} {key}"),
        };
        (distinct.len() == labels.len()).then(|| labels.iter().map(name).collect())
    })
}

/// Returns a name for each member with an inner schema, such as the items of an array: `pet list`.
fn names_by_inner(inner: &[Option<Cursor<'_>>], word: &str, depth: usize) -> Vec<Option<String>> {
    let Some(depth) = depth.checked_sub(1) else { return vec![None; inner.len()] };
    let schemas: Vec<Cursor<'_>> = inner.iter().flatten().map(unwrapped).collect();
    let mut labels = labels_within(&schemas, None, depth);
    // The items of nested arrays are named, even if no other member has arrays as items.
    for (schema, label) in schemas.iter().zip(&mut labels).filter(|(_, label)| *label == LIST) {
        if let Some(name) = names_by_inner(&[schema.get("items")], LIST, depth).into_iter().next().flatten() {
            *label = name;
        }
    }
    let mut labels = labels.into_iter();
    let name = |inner: &Option<Cursor<'_>>| {
        let label = inner.as_ref().and_then(|_| labels.next())?;
        Some(format!("{label} {word}"))
    };
    inner.iter().map(name).collect()
}

/// Returns a name for the constraints of a string, number or array: its values, its pattern, or its limits.
fn constraint(at: &Cursor<'_>) -> Option<String> {
    values(at).or_else(|| pattern(at)).or_else(|| {
        let limits = [("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems")];
        limits.into_iter().find_map(|(least, most)| range(limit(at, least), limit(at, most)))
    })
}

/// Returns the values of a small enum: `day or week`.
fn values(at: &Cursor<'_>) -> Option<String> {
    let values = at.get("enum")?.items();
    let texts: Option<Vec<String>> =
        values.iter().map(Cursor::node).filter(|value| **value != Node::Null).map(text_of).collect();
    texts.filter(|texts| (1..=MAX_VALUES).contains(&texts.len())).map(|texts| texts.join(" or "))
}

/// Returns the text with which all matches of a pattern begin.
fn pattern(at: &Cursor<'_>) -> Option<String> {
    let pattern = at.text("pattern")?.strip_prefix('^')?;
    let end = pattern.find(|c: char| !c.is_alphanumeric() && !"-_:/ ".contains(c)).unwrap_or(pattern.len());
    // A quantifier after a character also allows texts without this character.
    let quantified = pattern[end..].starts_with(['?', '*', '+', '{']);
    let literal = if quantified {
        pattern[..end].char_indices().next_back().map_or("", |(at, _)| &pattern[..at])
    } else {
        &pattern[..end]
    };
    let is_alternative = pattern.contains('|') && !pattern.contains('(');
    (literal.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !is_alternative).then(|| literal.to_owned())
}

/// Returns a limit as words: `minus 1` for `-1`.
fn limit(at: &Cursor<'_>, key: &str) -> Option<String> {
    let text = text_of(at.get(key)?.node())?;
    Some(text.replace('-', "minus ").replace('.', " point "))
}

fn range(least: Option<String>, most: Option<String>) -> Option<String> {
    Some(match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {most}"),
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("up to {most}"),
        (None, None) => return None,
    })
}
