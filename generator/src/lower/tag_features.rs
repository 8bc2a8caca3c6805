//! The Cargo features of tags: which tags use which models.

use std::collections::{BTreeMap, BTreeSet};

use super::prune::{each_type, each_type_id, each_type_of_definition_mut};
use crate::ir::{Api, Ident, ModuleId, OperationGroup, TagFeatures, TypeId};

/// Returns the features of an API's tags.
pub(super) fn tag_features(api: &Api) -> TagFeatures {
    let names = api.groups.iter().map(|group| format!("tag-{}", group.module.without_raw_prefix().replace('_', "-")));
    let mut by_file: BTreeMap<&Ident, Vec<TypeId>> = BTreeMap::new();
    for (index, def) in api.types.iter().enumerate() {
        if let ModuleId::Models(file) = &def.module {
            by_file.entry(file).or_default().push(TypeId(index));
        }
    }
    let mut files: BTreeMap<Ident, BTreeSet<usize>> =
        by_file.keys().map(|file| ((*file).clone(), BTreeSet::new())).collect();
    for (index, group) in api.groups.iter().enumerate() {
        for file in used_files(api, group, &by_file) {
            files.entry(file).or_default().insert(index);
        }
    }
    for file in api.callback_groups.iter().flat_map(|group| used_files(api, group, &by_file)) {
        files.remove(&file);
    }
    TagFeatures { names: names.collect(), files }
}

/// Returns the files of `models` that the operations of a group use, directly or through other models. A file is used if
/// any of its types is used, and its types are compiled together.
fn used_files(api: &Api, group: &OperationGroup, by_file: &BTreeMap<&Ident, Vec<TypeId>>) -> BTreeSet<Ident> {
    let mut used = vec![false; api.types.len()];
    let mut files = BTreeSet::new();
    let mut pending: Vec<TypeId> = Vec::new();
    for operation in &group.operations {
        each_type(operation, &mut |ty| each_type_id(ty, &mut |id| pending.push(id)));
    }
    while let Some(id) = pending.pop() {
        if std::mem::replace(&mut used[id.0], true) {
            continue;
        }
        let def = api.type_def(id);
        if let ModuleId::Models(file) = &def.module
            && files.insert(file.clone())
        {
            pending.extend(by_file.get(file).into_iter().flatten());
        }
        each_type_of_definition_mut(&mut def.clone(), &mut |ty| each_type_id(ty, &mut |id| pending.push(id)));
    }
    files
}
