//! Objects that may be of several members of a union at once: each of them knows keys that another does not, and nothing
//! in them excludes the other.

use std::collections::BTreeSet;

use super::facts::{Case, Facts};

/// The keys that each of so many variants knows; none at all where the first test that holds loses no key. `of_both` is
/// whether an object may be of two members and have more than either knows.
pub(super) struct Overlap {
    pub(super) keys: Vec<Vec<String>>,
    pub(super) of_both: bool,
}

/// `in_order` is whether variants are tried in an order, which does not look at keys.
pub(super) fn overlap(cases: &[Case<'_>], variants: usize, in_order: bool) -> Overlap {
    let objects: Vec<&Case<'_>> = cases.iter().filter(|case| case.facts.kind == Some("object")).collect();
    let pairs = objects.iter().enumerate().flat_map(|(index, one)| objects[..index].iter().map(move |two| (one, two)));
    let pairs =
        pairs.filter(|(one, other)| one.variant != other.variant).map(|(one, other)| (&one.facts, &other.facts));
    let pairs: Vec<_> = pairs.collect();
    let open: Vec<_> = pairs.iter().copied().filter(|(one, other)| !exclude(one, other)).collect();
    let of_both = open.iter().any(|(one, other)| lacks(one, other) && lacks(other, one));
    // Members of the same keys may know different ones inside of their values.
    let in_doubt = in_order && !open.is_empty();
    let misled = pairs.iter().any(|(one, other)| may_mislead(one, other) || may_mislead(other, one));
    if !(of_both || in_doubt || misled) {
        return Overlap { keys: Vec::new(), of_both };
    }
    let known = |variant: usize| {
        let own = objects.iter().filter(|case| case.variant == variant);
        let keys: BTreeSet<&str> = own.flat_map(|case| case.facts.keys.keys().copied()).collect();
        keys.into_iter().map(str::to_owned).collect()
    };
    let keys: Vec<Vec<String>> = (0..variants).map(known).collect();
    // An object cannot be asked for keys that no member knows.
    let keys = if keys.iter().all(Vec::is_empty) { Vec::new() } else { keys };
    Overlap { keys, of_both }
}

/// Whether one lacks a key of the other.
fn lacks(one: &Facts<'_>, other: &Facts<'_>) -> bool {
    other.keys.keys().any(|key| !one.keys.contains_key(key))
}

/// Whether an object without a key that only the other knows may be the other for all that, because one requires what it
/// does not have. Where both have to have a key of different values, that tells them.
fn may_mislead(one: &Facts<'_>, other: &Facts<'_>) -> bool {
    let told = |key: &&str| one.requires(key) && other.requires(key) && differ(one, other, key);
    lacks(one, other)
        && !one.keys.keys().any(told)
        && one.keys.keys().any(|key| one.requires(key) && !other.requires(key))
}

/// Whether a key that one has to have is confined to other values in the other.
fn exclude(one: &Facts<'_>, other: &Facts<'_>) -> bool {
    one.keys.keys().any(|key| (one.requires(key) || other.requires(key)) && differ(one, other, key))
}

/// Whether a key is confined to values in both, and none is a value of both.
fn differ(one: &Facts<'_>, other: &Facts<'_>, key: &str) -> bool {
    let confined = one.constants(key).zip(other.constants(key));
    confined.is_some_and(|(ours, theirs)| ours.iter().all(|value| !theirs.contains(value)))
}
