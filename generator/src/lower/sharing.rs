//! Inline schemas that say the same, in one file: one type, and other names of it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::prune::{named_mut, parts};
use crate::ir::{Api, Kind, Type, TypeDef, TypeId};
use crate::options::Options;

/// Makes later inline types that equal a former one of their home other names of it: what they have, how it travels and
/// what is said of it is all the same. A component stays a type of its own, and so does what the options add to.
pub(super) fn equal(api: &mut Api, options: &Options) {
    let mut shared = Shared { same: (0..api.types.len()).map(TypeId).collect(), called: Vec::new() };
    let candidates: Vec<usize> = (0..api.types.len()).filter(|index| may_share(&api.types[*index], options)).collect();
    let mut known: HashMap<u64, Vec<usize>> = HashMap::new();
    // What stands inside a type comes before it, so that equal types hold equal ones by the time they are compared.
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

/// What is known of the types so far.
struct Shared {
    /// The first of the types that equal one.
    same: Vec<TypeId>,
    /// What each compared type mentions, by its own name, in order.
    called: Vec<TypeId>,
}

impl Shared {
    /// Lets a type mention the first of equal types, and keeps what it mentioned.
    fn compare_by_first(&mut self, def: &mut TypeDef) {
        parts(def, &mut |ty| {
            named_mut(ty, &mut |id| {
                self.called.push(*id);
                *id = self.same[id.0];
            });
        });
    }
}

/// The source of an inline schema is its pointer.
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
