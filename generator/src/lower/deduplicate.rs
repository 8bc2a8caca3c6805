//! Deduplication of equal inline schemas in one module: the first one becomes a type, the others become aliases of this
//! type.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::prune::{each_type_id_mut, each_type_of_definition_mut};
use crate::ir::{Api, Type, TypeDef, TypeDefKind, TypeId};
use crate::options::Options;

/// Turns each inline type that equals an earlier inline type of its module into an alias of the earlier type.
/// Components are not deduplicated, nor are types to which options add derives or attributes.
pub(super) fn deduplicate_equal(api: &mut Api, options: &Options) {
    let mut shared = Deduplicator { representatives: (0..api.types.len()).map(TypeId).collect(), aliases: Vec::new() };
    let candidates: Vec<usize> =
        (0..api.types.len()).filter(|index| may_deduplicate(&api.types[*index], options)).collect();
    let mut by_hash: HashMap<u64, Vec<usize>> = HashMap::new();
    // Inner types precede the types that contain them, so inner types are deduplicated before outer types are compared.
    for index in candidates.iter().copied() {
        shared.compare_by_first(&mut api.types[index]);
        let same_hash = by_hash.entry(hash(&api.types[index])).or_default();
        match same_hash.iter().find(|first| are_equal(&api.types[**first], &api.types[index])) {
            Some(first) => shared.representatives[index] = TypeId(*first),
            None => same_hash.push(index),
        }
    }
    let mut aliases = shared.aliases.into_iter();
    for index in candidates {
        let def = &mut api.types[index];
        each_type_of_definition_mut(def, &mut |ty| {
            each_type_id_mut(ty, &mut |id| aliases.next().into_iter().for_each(|own| *id = own))
        });
        if shared.representatives[index] != TypeId(index) {
            def.kind = TypeDefKind::Alias(Type::Named(shared.representatives[index]));
        }
    }
}

/// The state of deduplication.
struct Deduplicator {
    /// For each type, the first type that equals it.
    representatives: Vec<TypeId>,
    /// The original type ids that `compare_by_first` has replaced, in the order of replacement.
    aliases: Vec<TypeId>,
}

impl Deduplicator {
    /// Replaces each type id in a definition by the representative of that type, and records the original id in
    /// `aliases`.
    fn compare_by_first(&mut self, def: &mut TypeDef) {
        each_type_of_definition_mut(def, &mut |ty| {
            each_type_id_mut(ty, &mut |id| {
                self.aliases.push(*id);
                *id = self.representatives[id.0];
            });
        });
    }
}

/// Returns `true` if a type is an inline struct, enum or union to which no option adds derives or attributes. The field
/// `source` of an inline type is a pointer, which begins with `#`.
fn may_deduplicate(def: &TypeDef, options: &Options) -> bool {
    let is_written_out = matches!(def.kind, TypeDefKind::Struct(_) | TypeDefKind::Enum(_) | TypeDefKind::Union(_));
    let mut added = options.derives.iter().chain(&options.attributes);
    is_written_out && def.source.starts_with('#') && !added.any(|added| added.schema.as_ref() == Some(&def.source))
}

fn hash(def: &TypeDef) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&def.module, &def.kind).hash(&mut hasher);
    hasher.finish()
}

fn are_equal(one: &TypeDef, other: &TypeDef) -> bool {
    one.module == other.module && one.deprecated == other.deprecated && one.kind == other.kind
}
