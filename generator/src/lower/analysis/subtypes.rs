//! The subtypes of base schemas, which are the basis of [inheritance](super::super::union).

use std::collections::BTreeMap;

use super::{UnionSchema, is_nullable, target_of, unwrapped};
use crate::openapi::Cursor;
use crate::source::Pointer;

/// The direct subtypes of each base, by the location of the base.
pub(in crate::lower) type SubtypeIndex<'s> = BTreeMap<Pointer, Vec<(&'s str, Cursor<'s>)>>;

/// Returns an index from the location of each base to the components that refer to the base in their `allOf`.
pub(in crate::lower) fn subtypes<'s>(components: &[(&'s str, Cursor<'s>)]) -> SubtypeIndex<'s> {
    let mut subtypes = SubtypeIndex::new();
    for (key, at) in components {
        for member in at.get("allOf").map(|members| members.items()).unwrap_or_default() {
            let base = member.reference().and_then(|reference| Pointer::parse(reference.strip_prefix('#')?));
            if let Some(base) = base.filter(|base| *base != at.location().pointer)
                && !is_nullable_base(at, &member)
            {
                subtypes.entry(base).or_default().push((key, at.clone()));
            }
        }
    }
    subtypes
}

/// Returns `true` if a component only adds null to `base`, and the mapping of `base` does not list the component as a
/// subtype.
fn is_nullable_base<'s>(at: &Cursor<'s>, base: &Cursor<'s>) -> bool {
    let Ok(base) = base.follow() else { return false };
    let mapping = base.get("discriminator").and_then(|discriminator| discriminator.get("mapping"));
    let targets = mapping.map(|mapping| mapping.entries()).unwrap_or_default();
    let is_mapped = |(_, target): &(&str, Cursor<'s>)| {
        target.node().as_str().is_some_and(|text| target_of(text) == at.location().pointer)
    };
    is_nullable(at)
        && unwrapped(at).follow().is_ok_and(|end| end.location() == base.location())
        && !targets.iter().any(is_mapped)
}

/// Returns the base and all its direct and indirect subtypes without duplicates.
pub(in crate::lower) fn family<'s>(
    base: (&'s str, &Cursor<'s>),
    subtypes: &SubtypeIndex<'s>,
) -> Vec<(&'s str, Cursor<'s>)> {
    let mut family = vec![(base.0, base.1.clone())];
    let mut next = 0;
    while let Some((_, at)) = family.get(next) {
        for subtype in subtypes.get(&at.location().pointer).cloned().unwrap_or_default() {
            if !family.iter().any(|(other, _)| *other == subtype.0) {
                family.push(subtype);
            }
        }
        next += 1;
    }
    family
}

/// Returns `true` if a component has a discriminator and subtypes, and no union.
pub(in crate::lower) fn is_base<'s>(at: &Cursor<'s>, subtypes: &SubtypeIndex<'s>) -> bool {
    let named = at.get("discriminator").is_some_and(|found| found.text("propertyName").is_some());
    named && UnionSchema::of(at).is_empty() && subtypes.contains_key(&at.location().pointer)
}
