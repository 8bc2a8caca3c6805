//! Names of a union's variants.

mod compared_names;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use self::compared_names::compared_names;
use super::super::Lowering;
use super::super::naming::UNKNOWN_VARIANT;
use super::MULTIPLE_VARIANT;
use super::own_names::{own_names, short_description};
use crate::ir::Ident;
use crate::names::{self, IdentStyle};
use crate::openapi::Cursor;

/// The maximum depth of the items, values and properties after which a variant is named.
const DEPTH: usize = 4;

/// Returns a text for each member of a union, from which the name of the member's variant is made. `discriminator` is
/// the name of the discriminator property.
///
/// A member is named after its title, component, constant, only key or type. Members that would have the same name are
/// named after their differences: keys, items, formats and constraints, and at last after their descriptions.
pub(super) fn labels<'s>(members: &[Cursor<'s>], discriminator: Option<&str>) -> Vec<String> {
    labels_within(members, discriminator, DEPTH)
}

/// Returns the labels like [`labels`], with a limit on the depth of nested schemas.
pub(super) fn labels_within<'s>(members: &[Cursor<'s>], discriminator: Option<&str>, depth: usize) -> Vec<String> {
    let mut labels = distinct_own_names(members, discriminator);
    for group in shared(&labels) {
        let of_group: Vec<Cursor<'s>> = group.iter().map(|index| members[*index].clone()).collect();
        let names = depth.checked_sub(1).map(|depth| compared_names(&of_group, depth)).unwrap_or_default();
        replace(&mut labels, &group, names);
    }
    for group in shared(&labels) {
        let names = group.iter().map(|index| short_description(&members[*index])).collect();
        replace(&mut labels, &group, names);
    }
    labels
}

/// Returns the first of each member's own names that no other member has, or the last one.
fn distinct_own_names(members: &[Cursor<'_>], discriminator: Option<&str>) -> Vec<String> {
    let names: Vec<Vec<String>> = members.iter().map(|member| own_names(member, discriminator)).collect();
    let mut chosen = vec![0; members.len()];
    loop {
        let labels: Vec<String> = names.iter().zip(&chosen).map(|(names, index)| names[*index].clone()).collect();
        let has_next = |index: &usize| chosen[*index] + 1 < names[*index].len();
        let ambiguous: Vec<usize> = shared(&labels).concat().into_iter().filter(has_next).collect();
        if ambiguous.is_empty() {
            return labels;
        }
        ambiguous.into_iter().for_each(|index| chosen[index] += 1);
    }
}

/// Returns the groups of labels that result in the same name, as indices.
fn shared(labels: &[String]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<Ident, Vec<usize>> = BTreeMap::new();
    for (index, label) in labels.iter().enumerate() {
        groups.entry(names::pascal(label)).or_default().push(index);
    }
    groups.into_values().filter(|group| group.len() > 1).collect()
}

/// Replaces the labels of a group by new names. A name that another label has is not used.
fn replace(labels: &mut [String], group: &[usize], new: Vec<Option<String>>) {
    let mut count: HashMap<Ident, usize> = HashMap::new();
    for label in labels.iter().chain(new.iter().flatten()) {
        *count.entry(names::pascal(label)).or_default() += 1;
    }
    for (index, name) in group.iter().zip(new) {
        if let Some(name) = name.filter(|name| count.get(&names::pascal(name)) == Some(&1)) {
            labels[*index] = name;
        }
    }
}

impl<'s> Lowering<'s> {
    /// Returns distinct names for variants. Equal labels are numbered in order.
    pub(super) fn variant_idents(&mut self, labels: &[String], at: &Cursor<'s>) -> Vec<Ident> {
        let plain: Vec<Ident> = labels.iter().map(|text| names::pascal(text)).collect();
        let distinct: BTreeSet<_> = plain.iter().collect();
        if distinct.len() == plain.len()
            && !plain.iter().any(|ident| [UNKNOWN_VARIANT, MULTIPLE_VARIANT].contains(&ident.without_raw_prefix()))
        {
            return plain;
        }
        // Members with equal labels are numbered, because they differ only in their position.
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let numbered: Vec<String> = labels
            .iter()
            .map(|text| {
                let count = seen.entry(text).or_default();
                *count += 1;
                if *count == 1 { text.clone() } else { format!("{text} {count}") }
            })
            .collect();
        let numbered: Vec<&str> = numbered.iter().map(String::as_str).collect();
        self.distinct_names(&numbered, IdentStyle::Pascal, &[UNKNOWN_VARIANT, MULTIPLE_VARIANT], at.location())
    }
}
