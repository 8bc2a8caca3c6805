//! Discrimination of a union's members by their JSON types, by the values of enums, and by the keys of objects.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Ambiguity, UnionCase, object_tests, shared_keys};
use crate::ir::{UnionDispatch, VariantTest};

/// The dispatch that distinguishes the members of a union, and two members that the dispatch may confuse.
pub(in crate::lower) struct Discrimination {
    pub(in crate::lower) dispatch: UnionDispatch,
    /// Two variants that cannot be distinguished with certainty.
    pub(in crate::lower) ambiguity: Option<Ambiguity>,
}

/// Finds tests that distinguish the members of a union, or an order in which to try the variants.
pub(in crate::lower) fn discriminate(cases: &[UnionCase<'_>]) -> Discrimination {
    let of_kind = |kind: &str| -> Vec<&UnionCase<'_>> {
        cases.iter().filter(|union_case| union_case.shape.kind == Some(kind)).collect()
    };
    let mut tests: Vec<(VariantTest, usize)> = Vec::new();
    for (kind, test) in
        [("boolean", VariantTest::Bool), ("integer", VariantTest::Integer), ("number", VariantTest::Number)]
    {
        match single_variant(&of_kind(kind)) {
            Ok(None) => {}
            Ok(Some(variant)) => tests.push((test, variant)),
            Err((one, other)) => return try_in_order(cases, (one, other, format!("both have the type `{kind}`"))),
        }
    }
    match array_tests(&of_kind("array")) {
        Ok(found) => tests.extend(found),
        Err((one, other)) => return try_in_order(cases, (one, other, "both have the type `array`".to_owned())),
    }
    match string_tests(&of_kind("string")) {
        Ok(found) => tests.extend(found),
        Err((one, other)) => return try_in_order(cases, (one, other, "both have the type `string`".to_owned())),
    }
    let (found, ambiguity) = match object_tests(&of_kind("object")) {
        Ok(found) => found,
        Err((one, other)) => return try_in_order(cases, (one.variant, other.variant, shared_keys(one, other))),
    };
    tests.extend(found);
    match cases.iter().find(|case| case.shape.kind.is_none()) {
        None => Discrimination { dispatch: UnionDispatch::Tests(tests), ambiguity },
        Some(unknown) => {
            let other = cases.iter().find(|case| case.variant != unknown.variant);
            let other = other.map_or(unknown.variant, |case| case.variant);
            try_in_order(
                cases,
                (unknown.variant, other, "cannot be distinguished: one accepts every JSON type".to_owned()),
            )
        }
    }
}

/// Returns the variant to which all cases belong. If the cases belong to several variants, returns two of the variants
/// as an error.
fn single_variant(cases: &[&UnionCase<'_>]) -> Result<Option<usize>, (usize, usize)> {
    let Some(first) = cases.first().map(|union_case| union_case.variant) else { return Ok(None) };
    match cases.iter().find(|case| case.variant != first) {
        None => Ok(Some(first)),
        Some(other) => Err((first, other.variant)),
    }
}

/// Returns tests for arrays: one test for the items of each variant, and a last test for arrays without items other than
/// null.
fn array_tests<'s>(cases: &[&UnionCase<'s>]) -> Result<Vec<(VariantTest, usize)>, (usize, usize)> {
    let (one, other) = match single_variant(cases) {
        Ok(None) => return Ok(Vec::new()),
        Ok(Some(variant)) => return Ok(vec![(VariantTest::Array, variant)]),
        Err(pair) => pair,
    };
    let items = cases.iter().flat_map(|case| case.shape.items.iter().map(|shape| (case.variant, shape.clone())));
    let items: Vec<UnionCase<'s>> = items.map(|(variant, shape)| UnionCase { variant, shape }).collect();
    let declares_items = cases.iter().all(|case| !case.shape.items.is_empty());
    match discriminate(&items) {
        Discrimination { dispatch: UnionDispatch::Tests(tests), ambiguity: None } if declares_items => {
            let tests = tests.into_iter().map(|(test, variant)| (VariantTest::FirstItem(Box::new(test)), variant));
            let of_nulls = cases.iter().find(|case| case.shape.has_nullable_items).map_or(one, |case| case.variant);
            Ok(tests.chain([(VariantTest::Array, of_nulls)]).collect())
        }
        _ => Err((one, other)),
    }
}

/// Returns tests for strings: one test for the values of each enum, and a last test for any other string.
fn string_tests(cases: &[&UnionCase<'_>]) -> Result<Vec<(VariantTest, usize)>, (usize, usize)> {
    let mut tests = Vec::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for union_case in cases {
        let Some(values) = &union_case.shape.strings else { continue };
        for value in values {
            if let Some(other) = seen.insert(value, union_case.variant).filter(|other| *other != union_case.variant) {
                return Err((other, union_case.variant));
            }
        }
        tests.push((VariantTest::OneOf(values.clone()), union_case.variant));
    }
    let plain: Vec<_> = cases.iter().copied().filter(|case| case.shape.strings.is_none()).collect();
    // Enums are open. If no member is a plain string, the last enum therefore receives the strings that no test
    // matches.
    let rest = single_variant(&plain)?.or_else(|| cases.last().map(|case| case.variant));
    tests.extend(rest.map(|variant| (VariantTest::String, variant)));
    Ok(tests)
}

/// Orders the variants by strictness. Among objects, those with more required keys come first; if the numbers are
/// equal, those with more declared keys. Strings with a format precede enums, which are open, and enums precede plain
/// strings.
fn try_in_order(cases: &[UnionCase<'_>], ambiguity: Ambiguity) -> Discrimination {
    let mut ordered: Vec<&UnionCase<'_>> = cases.iter().collect();
    ordered.sort_by_key(|union_case| {
        let shape = &union_case.shape;
        let kind = match shape.kind {
            Some("boolean") => 0,
            Some("integer") => 1,
            Some("number") => 2,
            // These formats are tried after other formats, because their types accept many texts of other formats, such
            // as identifiers and relative paths.
            Some("string") if matches!(shape.format, Some("byte" | "base64url" | "uri")) => 4,
            Some("string") if shape.format.is_some() => 3,
            Some("string") if shape.strings.is_some() => 5,
            Some("string") => 6,
            Some("array") => 7,
            Some("object") => 8,
            _ => 9,
        };
        (kind, Reverse((shape.required(), shape.keys.len())))
    });
    let mut order: Vec<usize> = Vec::new();
    for case in ordered {
        if !order.contains(&case.variant) {
            order.push(case.variant);
        }
    }
    Discrimination { dispatch: UnionDispatch::Order(order), ambiguity: Some(ambiguity) }
}
