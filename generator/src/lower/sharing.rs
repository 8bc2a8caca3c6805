//! Deduplication of equal inline schemas of one module: one type, and aliases of it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::prune::{named_mut, parts};
use crate::ir::{Api, Kind, Type, TypeDef, TypeId};
use crate::options::Options;

/// Makes inline types aliases of an earlier type of their module that has the same definition and documentation.
/// Components stay types of their own, and so do types to which options add something.
pub(super) fn equal(api: &mut Api, options: &Options) {
    let mut shared = Shared { same: (0..api.types.len()).map(TypeId).collect(), called: Vec::new() };
    let candidates: Vec<usize> = (0..api.types.len()).filter(|index| may_share(&api.types[*index], options)).collect();
    let mut known: HashMap<u64, Vec<usize>> = HashMap::new();
    // The types inside a type precede it, so that inner types are deduplicated before the outer ones are compared.
    for index in candidates.iter().copied() {
        shared.compare_by_first(&mut api.types[index]);
        let known = known.entry(hash(&api.types[index])).or_default();
        match known.iter().find(|first| are_equal(&api.types[**first], &api.types[index])) {
            Some(first) => shared.same[index] = TypeId(*first),
            None => known.push(index),
        }
    }
    let mut called = shared.called.into_iter();
    for index in candidates {
        let def = &mut api.types[index];
        parts(def, &mut |ty| named_mut(ty, &mut |id| called.next().into_iter().for_each(|own| *id = own)));
        if shared.same[index] != TypeId(index) {
            def.kind = Kind::Alias(Type::Named(shared.same[index]));
        }
    }
}

/// The state of deduplication.
struct Shared {
    /// For each type, the first type that equals it.
    same: Vec<TypeId>,
    /// The ids that the compared types mention, before replacement and in order.
    called: Vec<TypeId>,
}

impl Shared {
    /// Replaces the ids that a type mentions by the first of their equals, and records the previous ones.
    fn compare_by_first(&mut self, def: &mut TypeDef) {
        parts(def, &mut |ty| {
            named_mut(ty, &mut |id| {
                self.called.push(*id);
                *id = self.same[id.0];
            });
        });
    }
}

/// The source of an inline schema is its pointer, which begins with `#`.
fn may_share(def: &TypeDef, options: &Options) -> bool {
    let is_written_out = matches!(def.kind, Kind::Struct(_) | Kind::Enum(_) | Kind::Union(_));
    let mut added = options.derives.iter().chain(&options.attributes);
    is_written_out && def.source.starts_with('#') && !added.any(|added| added.only.as_ref() == Some(&def.source))
}

fn hash(def: &TypeDef) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&def.home, &def.kind).hash(&mut hasher);
    hasher.finish()
}

fn are_equal(one: &TypeDef, other: &TypeDef) -> bool {
    one.home == other.home && one.deprecated == other.deprecated && one.kind == other.kind
}
