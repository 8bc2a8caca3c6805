//! Discrimination of objects: by a key with different constants in each member, or by a key that only one member
//! declares.

use std::cmp::Reverse;

use super::super::value;
use super::{NestedConstants, UnionCase};
use crate::ir::VariantTest;
use crate::source::Node;

/// The indices of two variants, and a text that says what the variants have in common.
pub(in crate::lower) type Ambiguity = (usize, usize, String);

/// Tests for variants, and two variants that the tests do not distinguish with certainty.
type ObjectTests = (Vec<(VariantTest, usize)>, Option<Ambiguity>);

/// Returns tests for objects, or two indistinguishable cases as an error.
pub(in crate::lower) fn object_tests<'c, 's>(
    cases: &[&'c UnionCase<'s>],
) -> Result<ObjectTests, (&'c UnionCase<'s>, &'c UnionCase<'s>)> {
    let Some(first) = cases.first() else { return Ok((Vec::new(), None)) };
    if cases.iter().all(|union_case| union_case.variant == first.variant) {
        return Ok((vec![(VariantTest::Object, first.variant)], None));
    }
    if let Some(tests) = by_constant(cases) {
        return Ok((tests, None));
    }
    // Stricter cases are tested first, because the last test matches every other object.
    let mut ordered = cases.to_vec();
    ordered.sort_by_key(|case| Reverse((case.shape.required(), case.shape.keys.len())));
    let mut tests = Vec::new();
    let mut rest: Vec<&UnionCase<'s>> = Vec::new();
    for case in ordered {
        match unique_keys(cases, case, true).first() {
            Some(key) => tests.push((VariantTest::Key((*key).to_owned()), case.variant)),
            None => rest.push(case),
        }
    }
    let Some(one) = rest.first().copied() else { return Ok((tests, None)) };
    let Some(other) = rest.iter().copied().find(|other| other.variant != one.variant) else {
        tests.push((VariantTest::Object, one.variant));
        return Ok((tests, None));
    };
    if let Some(nested) = by_nested_constants(&rest) {
        tests.extend(nested);
        return Ok((tests, None));
    }
    let own: Vec<(&UnionCase<'s>, Vec<&str>)> =
        rest.iter().map(|case| (*case, unique_keys(cases, case, false))).collect();
    // Every member needs a key that no other member declares, except one member, which receives the objects in which
    // all these keys are absent.
    if own.iter().filter(|(_, keys)| keys.is_empty()).count() > 1 {
        return Err((one, other));
    }
    for (case, keys) in &own {
        tests.extend(keys.iter().map(|key| (VariantTest::Key((*key).to_owned()), case.variant)));
    }
    let fallback = own.iter().find(|(_, keys)| keys.is_empty()).map_or(one, |(case, _)| case);
    tests.push((VariantTest::Object, fallback.variant));
    Ok((tests, Some((one.variant, other.variant, shared_keys(one, other)))))
}

/// Returns the keys of a case that no other variant declares. If `required` is `true`, returns only required keys.
fn unique_keys<'s>(cases: &[&UnionCase<'s>], union_case: &UnionCase<'s>, required: bool) -> Vec<&'s str> {
    let is_declared_elsewhere =
        |key: &str| cases.iter().any(|other| other.variant != union_case.variant && other.shape.keys.contains_key(key));
    let own = union_case.shape.keys.keys().copied().filter(|key| !is_declared_elsewhere(key));
    own.filter(|key| !required || union_case.shape.requires(key)).collect()
}

/// Returns tests for a key that every member requires and restricts to different values.
fn by_constant(cases: &[&UnionCase<'_>]) -> Option<Vec<(VariantTest, usize)>> {
    cases.first()?.shape.keys.keys().find_map(|key| {
        let mut seen: Vec<(&Node, usize)> = Vec::new();
        let mut tests = Vec::new();
        for union_case in cases {
            let values = union_case.shape.constants(key).filter(|_| union_case.shape.requires(key))?;
            if values
                .iter()
                .any(|value| seen.iter().any(|(other, variant)| *other == value && *variant != union_case.variant))
            {
                return None;
            }
            seen.extend(values.iter().map(|value| (value, union_case.variant)));
            tests.push((
                VariantTest::Constant((*key).to_owned(), values.iter().map(value::value).collect()),
                union_case.variant,
            ));
        }
        Some(tests)
    })
}

/// Returns a test for each case: a required constant, possibly nested in inner objects, that no other variant allows at
/// the same path. Returns `None` if a case lacks such a constant.
fn by_nested_constants(cases: &[&UnionCase<'_>]) -> Option<Vec<(VariantTest, usize)>> {
    let constants: Vec<_> = cases.iter().map(|union_case| union_case.shape.nested_constants()).collect();
    let test = |(case, own): (&&UnionCase<'_>, &Vec<NestedConstants<'_>>)| {
        let excludes = |(path, values): &&NestedConstants<'_>| {
            let mut others = cases.iter().zip(&constants).filter(|(other, _)| other.variant != case.variant);
            others.all(|(other, theirs)| match theirs.iter().find(|(other_path, _)| other_path == path) {
                Some((_, theirs)) => values.iter().all(|value| !theirs.contains(value)),
                // If the other member does not declare a key, the key is assumed to be absent from the values of that
                // member.
                None => path.first().is_some_and(|key| !other.shape.keys.contains_key(key)),
            })
        };
        let (path, values) = own.iter().find(excludes)?;
        let values = values.iter().map(value::value).collect();
        let test = match path.as_slice() {
            [key] => VariantTest::Constant((*key).to_owned(), values),
            path => VariantTest::Nested(path.iter().map(|key| (*key).to_owned()).collect(), values),
        };
        Some((test, case.variant))
    };
    cases.iter().zip(&constants).map(test).collect()
}

/// Returns a text that names the keys that two members have in common.
pub(in crate::lower) fn shared_keys(one: &UnionCase<'_>, other: &UnionCase<'_>) -> String {
    let keys = one.shape.keys.keys().filter(|key| other.shape.keys.contains_key(*key));
    let shared: Vec<String> = keys.take(4).map(|key| format!("`{key}`")).collect();
    if shared.is_empty() { "cannot be distinguished".to_owned() } else { format!("both have {}", shared.join(", ")) }
}
