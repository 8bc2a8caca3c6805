//! What tells the variants of a union apart: their JSON types, the values of enums, then what `objects` finds.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::facts::Case;
use super::objects::{objects, shared_keys};
use crate::ir::{Recognise, Test};

/// How to tell the variants of a union apart.
pub(super) struct Told {
    pub(super) recognise: Recognise,
    /// Two variants that nothing tells apart for certain, and what they share.
    pub(super) doubt: Option<Doubt>,
}

/// Two variants, and what they share.
pub(super) type Doubt = (usize, usize, String);

/// Works out tests that exclude each other; where there are none, the order in which to try.
pub(super) fn tell_apart(cases: &[Case<'_>]) -> Told {
    let of_kind =
        |kind: &str| -> Vec<&Case<'_>> { cases.iter().filter(|case| case.facts.kind == Some(kind)).collect() };
    let mut tests: Vec<(Test, usize)> = Vec::new();
    for (kind, test) in
        [("boolean", Test::Bool), ("integer", Test::Integer), ("number", Test::Number), ("array", Test::Array)]
    {
        match one_variant(&of_kind(kind)) {
            Ok(None) => {}
            Ok(Some(variant)) => tests.push((test, variant)),
            Err((one, other)) => return in_order(cases, (one, other, format!("both have the type `{kind}`"))),
        }
    }
    match strings(&of_kind("string")) {
        Ok(found) => tests.extend(found),
        Err((one, other)) => return in_order(cases, (one, other, "both have the type `string`".to_owned())),
    }
    let (found, doubt) = match objects(&of_kind("object")) {
        Ok(found) => found,
        Err((one, other)) => return in_order(cases, (one.variant, other.variant, shared_keys(one, other))),
    };
    tests.extend(found);
    match cases.iter().find(|case| case.facts.kind.is_none()) {
        None => Told { recognise: Recognise::Tests(tests), doubt },
        Some(unknown) => {
            let other = cases.iter().find(|case| case.variant != unknown.variant);
            let other = other.map_or(unknown.variant, |case| case.variant);
            in_order(cases, (unknown.variant, other, "cannot be distinguished: one accepts every JSON type".to_owned()))
        }
    }
}

/// The variant that all cases are of; two of them if they are of several.
fn one_variant(cases: &[&Case<'_>]) -> Result<Option<usize>, (usize, usize)> {
    let Some(first) = cases.first().map(|case| case.variant) else { return Ok(None) };
    match cases.iter().find(|case| case.variant != first) {
        None => Ok(Some(first)),
        Some(other) => Err((first, other.variant)),
    }
}

/// Enums of strings by their values, any other string last.
fn strings(cases: &[&Case<'_>]) -> Result<Vec<(Test, usize)>, (usize, usize)> {
    let mut tests = Vec::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for case in cases {
        let Some(values) = &case.facts.strings else { continue };
        for value in values {
            if let Some(other) = seen.insert(value, case.variant).filter(|other| *other != case.variant) {
                return Err((other, case.variant));
            }
        }
        tests.push((Test::OneOf(values.clone()), case.variant));
    }
    let plain: Vec<_> = cases.iter().copied().filter(|case| case.facts.strings.is_none()).collect();
    // An open enum takes every string: the last of them serves those that no test names.
    let rest = one_variant(&plain)?.or_else(|| cases.last().map(|case| case.variant));
    tests.extend(rest.map(|variant| (Test::String, variant)));
    Ok(tests)
}

/// The strictest first: what requires the most, then what knows the most; strings with a format before enums,
/// which are open, before any string.
fn in_order(cases: &[Case<'_>], doubt: Doubt) -> Told {
    let mut ordered: Vec<&Case<'_>> = cases.iter().collect();
    ordered.sort_by_key(|case| {
        let facts = &case.facts;
        let kind = match facts.kind {
            Some("boolean") => 0,
            Some("integer") => 1,
            Some("number") => 2,
            // The types of these two read many texts that are of another format: an identifier, a relative path.
            Some("string") if matches!(facts.format, Some("byte" | "uri")) => 4,
            Some("string") if facts.format.is_some() => 3,
            Some("string") if facts.strings.is_some() => 5,
            Some("string") => 6,
            Some("array") => 7,
            Some("object") => 8,
            _ => 9,
        };
        (kind, Reverse((facts.required(), facts.keys.len())))
    });
    let mut order: Vec<usize> = Vec::new();
    for case in ordered {
        if !order.contains(&case.variant) {
            order.push(case.variant);
        }
    }
    Told { recognise: Recognise::Order(order), doubt: Some(doubt) }
}
