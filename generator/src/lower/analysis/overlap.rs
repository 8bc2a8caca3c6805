//! Objects that may match several members of a union. An object may match two members if each of the members has keys
//! that the other lacks, and no constants exclude each other.

use std::collections::BTreeSet;

use super::{SchemaShape, UnionCase};

/// The keys that each variant declares. The list is empty if a variant is selected without comparing the object's keys
/// with the keys that the variants declare. `of_both` is `true` if an object may match two members and have keys that
/// only one of the two declares.
pub(in crate::lower) struct Overlap {
    pub(in crate::lower) keys: Vec<Vec<String>>,
    pub(in crate::lower) of_both: bool,
}

/// Compares the keys of the variants. `in_order` is `true` if variants are tried in a fixed order, without regard to
/// the keys of the object.
pub(in crate::lower) fn overlap(cases: &[UnionCase<'_>], variants: usize, in_order: bool) -> Overlap {
    let objects: Vec<&UnionCase<'_>> =
        cases.iter().filter(|union_case| union_case.shape.kind == Some("object")).collect();
    let pairs = objects.iter().enumerate().flat_map(|(index, one)| objects[..index].iter().map(move |two| (one, two)));
    let pairs =
        pairs.filter(|(one, other)| one.variant != other.variant).map(|(one, other)| (&one.shape, &other.shape));
    let pairs: Vec<_> = pairs.collect();
    let overlapping: Vec<_> = pairs.iter().copied().filter(|(one, other)| !are_exclusive(one, other)).collect();
    let of_both = overlapping.iter().any(|(one, other)| lacks_key_of(one, other) && lacks_key_of(other, one));
    // In a fixed order, even members with the same keys are ambiguous, because the values of these keys may differ.
    let is_ambiguous = in_order && !overlapping.is_empty();
    let may_misselect = pairs.iter().any(|(one, other)| may_match_wrongly(one, other) || may_match_wrongly(other, one));
    let arrays: BTreeSet<usize> =
        cases.iter().filter(|case| case.shape.kind == Some("array")).map(|case| case.variant).collect();
    if !(of_both || is_ambiguous || may_misselect || (in_order && arrays.len() > 1)) {
        return Overlap { keys: Vec::new(), of_both };
    }
    let keys: Vec<Vec<String>> = (0..variants).map(|variant| declared_keys(cases, variant)).collect();
    // If every list of keys is empty, there are no keys to compare.
    let keys = if keys.iter().all(Vec::is_empty) { Vec::new() } else { keys };
    Overlap { keys, of_both }
}

/// Returns the keys that a variant declares for its objects, or for the objects in its arrays.
fn declared_keys(cases: &[UnionCase<'_>], variant: usize) -> Vec<String> {
    let own = cases.iter().filter(|case| case.variant == variant).map(|case| &case.shape);
    let shapes = own.flat_map(|shape| [shape].into_iter().chain(&shape.items));
    let keys: BTreeSet<&str> = shapes.flat_map(|shape| shape.keys.keys().copied()).collect();
    keys.into_iter().map(str::to_owned).collect()
}

/// Returns `true` if `other` declares a key that `one` does not declare.
fn lacks_key_of(one: &SchemaShape<'_>, other: &SchemaShape<'_>) -> bool {
    other.keys.keys().any(|key| !one.keys.contains_key(key))
}

/// Returns `true` if a test may select `one` by mistake, because the object lacks the keys that only `other` declares.
/// The selection is a mistake if the object also lacks a key that `one` requires, because such an object can match only
/// `other`. The mistake is not possible if both members require the same key with different constants.
fn may_match_wrongly(one: &SchemaShape<'_>, other: &SchemaShape<'_>) -> bool {
    let distinguishes =
        |key: &&str| one.requires(key) && other.requires(key) && have_different_constants(one, other, key);
    lacks_key_of(one, other)
        && !one.keys.keys().any(distinguishes)
        && one.keys.keys().any(|key| one.requires(key) && !other.requires(key))
}

/// Returns `true` if a key has different constants in both members, and at least one of the members requires the key.
fn are_exclusive(one: &SchemaShape<'_>, other: &SchemaShape<'_>) -> bool {
    one.keys.keys().any(|key| (one.requires(key) || other.requires(key)) && have_different_constants(one, other, key))
}

/// Returns `true` if both members restrict a key to constants, and no constant is common to both.
fn have_different_constants(one: &SchemaShape<'_>, other: &SchemaShape<'_>, key: &str) -> bool {
    let both = one.constants(key).zip(other.constants(key));
    both.is_some_and(|(ours, theirs)| ours.iter().all(|value| !theirs.contains(value)))
}
