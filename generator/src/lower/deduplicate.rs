//! Deduplication of equal inline schemas in one module: the first one becomes a type, the others become aliases of this
//! type. A type of several operations is named after the words that its names have in common, so that no operation uses
//! a type that is named after another one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::NameScope;
use super::prune::{each_type_id_mut, each_type_of_definition_mut};
use crate::ir::{Api, Ident, ModuleId, Type, TypeDef, TypeDefKind, TypeId};
use crate::names;
use crate::options::Options;

/// The words that do not name a type by themselves: the names of many unrelated types end with them, or they are names of
/// Rust's prelude.
const WEAK_WORDS: [&str; 30] = [
    "Item", "Value", "Inline", "Body", "Object", "List", "Map", "Data", "Ok", "Created", "Accepted", "Response",
    "Request", "Default", "Option", "Some", "None", "Result", "Err", "String", "Vec", "Box", "From", "Into",
    "Iterator", "Clone", "Copy", "Drop", "Eq", "Ord",
];

/// Turns each inline type that equals an earlier inline type of its module into an alias of the earlier type.
/// Components are not deduplicated, nor are types to which options add derives or attributes. `taken` contains the type
/// names in use.
pub(super) fn deduplicate_equal(api: &mut Api, options: &Options, taken: &BTreeMap<NameScope, BTreeSet<Ident>>) {
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
    for index in candidates.iter().copied() {
        let def = &mut api.types[index];
        each_type_of_definition_mut(def, &mut |ty| {
            each_type_id_mut(ty, &mut |id| aliases.next().into_iter().for_each(|own| *id = own))
        });
        if shared.representatives[index] != TypeId(index) {
            def.kind = TypeDefKind::Alias(Type::Named(shared.representatives[index]));
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for index in candidates {
        groups.entry(shared.representatives[index].0).or_default().push(index);
    }
    name_shared_types(api, &groups, taken);
}

/// Adds a type for each group whose names belong to several operations, and turns the types of the group into aliases.
/// If two groups of a module would have the same name, the types of these groups are not changed.
fn name_shared_types(
    api: &mut Api,
    groups: &BTreeMap<usize, Vec<usize>>,
    taken: &BTreeMap<NameScope, BTreeSet<Ident>>,
) {
    let named = groups.iter().filter_map(|(first, members)| Some((*first, common_name(api, members)?)));
    let named: Vec<(usize, Ident)> = named.collect();
    let mut count: HashMap<(ModuleId, Ident), usize> = HashMap::new();
    for (first, name) in &named {
        *count.entry((api.types[*first].module.clone(), name.clone())).or_default() += 1;
    }
    for (first, name) in named {
        let def = &api.types[first];
        let scopes = [NameScope::Models, NameScope::from(&def.module)];
        let is_taken = scopes.iter().any(|scope| taken.get(scope).is_some_and(|names| names.contains(&name)));
        if is_taken || count[&(def.module.clone(), name.clone())] > 1 {
            continue;
        }
        let shared = TypeId(api.types.len());
        api.types.push(TypeDef { ident: name, ..api.types[first].clone() });
        for index in &groups[&first] {
            api.types[*index].kind = TypeDefKind::Alias(Type::Named(shared));
        }
    }
}

/// Returns the words with which all names of equal types end, if the types belong to several operations of one module.
fn common_name(api: &Api, members: &[usize]) -> Option<Ident> {
    let ModuleId::Group(group) = api.types[*members.first()?].module else { return None };
    let operations = &api.all_groups().nth(group)?.operations;
    let names: Vec<&str> = members.iter().map(|index| api.types[*index].ident.without_raw_prefix()).collect();
    let operation = |name: &str| {
        let stems = operations.iter().map(|operation| operation.type_prefix.without_raw_prefix());
        stems.filter(|stem| name.starts_with(stem)).max_by_key(|stem| stem.len())
    };
    let first = operation(names.first()?);
    if names.iter().all(|name| operation(name) == first) {
        return None;
    }
    let words: Vec<Vec<&str>> = names.iter().map(|name| words(name)).collect();
    let (first, others) = words.split_first()?;
    let is_common = |count: &usize| {
        let suffix = &first[first.len() - count..];
        others.iter().all(|words| words.ends_with(suffix))
    };
    let count = (0..first.len()).take_while(is_common).last()?;
    let suffix = &first[first.len() - count..];
    let is_weak = suffix.iter().all(|word| WEAK_WORDS.contains(word));
    (!is_weak).then(|| names::pascal(&suffix.concat()))
}

/// Splits a type name into its words: `Sort` and `Order` for `SortOrder`.
fn words(name: &str) -> Vec<&str> {
    let starts = name.char_indices().filter(|(_, c)| c.is_uppercase()).map(|(at, _)| at);
    let mut bounds: Vec<usize> = [0].into_iter().chain(starts.filter(|at| *at > 0)).chain([name.len()]).collect();
    bounds.dedup();
    bounds.windows(2).map(|bound| &name[bound[0]..bound[1]]).collect()
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
