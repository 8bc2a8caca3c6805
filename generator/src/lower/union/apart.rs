//! Discrimination of a union's members by their JSON types, by the values of enums, and by the tests of `objects`.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::facts::Case;
use super::objects::{objects, shared_keys};
use crate::ir::{Recognise, Test};

/// The result of discriminating the members of a union.
pub(super) struct Told {
    pub(super) recognise: Recognise,
    /// Two variants that cannot be distinguished with certainty.
    pub(super) doubt: Option<Doubt>,
}

/// Two variants, and the text of what they have in common.
pub(super) type Doubt = (usize, usize, String);

/// Finds tests that exclude each other, or an order in which to try the variants.
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

/// Returns the variant that all cases belong to, or two variants if they belong to several.
fn one_variant(cases: &[&Case<'_>]) -> Result<Option<usize>, (usize, usize)> {
    let Some(first) = cases.first().map(|case| case.variant) else { return Ok(None) };
    match cases.iter().find(|case| case.variant != first) {
        None => Ok(Some(first)),
        Some(other) => Err((first, other.variant)),
    }
}

/// Returns tests for enums of strings by their values, and for any other string last.
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
    // An open enum accepts every string: the last one receives strings that no test matches.
    let rest = one_variant(&plain)?.or_else(|| cases.last().map(|case| case.variant));
    tests.extend(rest.map(|variant| (Test::String, variant)));
    Ok(tests)
}

/// Orders the variants by strictness: objects by the number of required and of declared keys; strings with a format
/// before enums, which are open, before any string.
fn in_order(cases: &[Case<'_>], doubt: Doubt) -> Told {
    let mut ordered: Vec<&Case<'_>> = cases.iter().collect();
    ordered.sort_by_key(|case| {
        let facts = &case.facts;
        let kind = match facts.kind {
            Some("boolean") => 0,
            Some("integer") => 1,
            Some("number") => 2,
            // The types of these formats accept many texts of other formats, such as identifiers and relative
            // paths.
            Some("string") if matches!(facts.format, Some("byte" | "base64url" | "uri")) => 4,
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
