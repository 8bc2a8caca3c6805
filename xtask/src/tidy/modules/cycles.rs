use std::collections::{BTreeMap, BTreeSet};

use super::Imports;
use super::tree::{ModuleIndex, ModuleTree};

/// The maximum number of imports that are printed for two modules of a cycle.
const MAX_CAUSES: usize = 4;

/// The imports between the children of one module, each with the imports of modules that cause it.
type SiblingImports = BTreeMap<(ModuleIndex, ModuleIndex), Vec<(ModuleIndex, ModuleIndex)>>;

/// Returns a description of each cycle of modules that have the same parent.
pub fn find(tree: &ModuleTree, imports: &Imports) -> Vec<String> {
    let mut of_parents: BTreeMap<ModuleIndex, SiblingImports> = BTreeMap::new();
    for (from, to) in imports.keys() {
        if let Some((parent, siblings)) = siblings(tree, *from, *to) {
            of_parents.entry(parent).or_default().entry(siblings).or_default().push((*from, *to));
        }
    }
    let describe = |siblings: &SiblingImports, cycle: &BTreeSet<ModuleIndex>| {
        let names: Vec<&str> = cycle.iter().map(|module| tree.modules[*module].name.as_str()).collect();
        let parent = cycle.first().and_then(|module| tree.modules[*module].parent).unwrap_or_default();
        let mut text = format!("{}: cycle of {}", tree.modules[parent].file.display(), names.join(", "));
        for ((one, other), causes) in
            siblings.iter().filter(|((one, other), _)| [one, other].iter().all(|end| cycle.contains(end)))
        {
            text.push_str(&format!("\n  {} -> {}:", tree.modules[*one].name, tree.modules[*other].name));
            for (from, to) in causes.iter().take(MAX_CAUSES) {
                let names: Vec<&str> = imports[&(*from, *to)].iter().map(String::as_str).collect();
                let (from, to) = (tree.modules[*from].file.display(), tree.modules[*to].file.display());
                text.push_str(&format!("\n    {from} -> {to}: {}", names.join(", ")));
            }
            if causes.len() > MAX_CAUSES {
                text.push_str(&format!("\n    and {} more", causes.len() - MAX_CAUSES));
            }
        }
        text
    };
    let found =
        of_parents.values().flat_map(|siblings| components(siblings).into_iter().map(move |one| (siblings, one)));
    found.map(|(siblings, cycle)| describe(siblings, &cycle)).collect()
}

/// Returns the innermost module that contains two modules, and the children of it that contain the one and the other.
/// Returns `None` if one module contains the other.
fn siblings(
    tree: &ModuleTree,
    from: ModuleIndex,
    to: ModuleIndex,
) -> Option<(ModuleIndex, (ModuleIndex, ModuleIndex))> {
    let path = |module: ModuleIndex| {
        let mut path = tree.ancestors(module);
        path.reverse();
        path.push(module);
        path
    };
    let (from, to) = (path(from), path(to));
    let common = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    Some((*from.get(common.checked_sub(1)?)?, (*from.get(common)?, *to.get(common)?)))
}

/// Returns the sets of two or more modules that import each other, directly or through others.
fn components(imports: &SiblingImports) -> Vec<BTreeSet<ModuleIndex>> {
    let reachable = |start: ModuleIndex| {
        let mut found = BTreeSet::new();
        let mut pending = vec![start];
        while let Some(module) = pending.pop() {
            for (_, to) in imports.keys().filter(|(from, _)| *from == module) {
                if found.insert(*to) {
                    pending.push(*to);
                }
            }
        }
        found
    };
    let reachable: BTreeMap<ModuleIndex, BTreeSet<ModuleIndex>> =
        imports.keys().map(|(from, _)| (*from, reachable(*from))).collect();
    let mutual = |module: &ModuleIndex| -> BTreeSet<ModuleIndex> {
        let all = reachable[module].iter().copied();
        all.filter(|other| reachable.get(other).is_some_and(|of_other| of_other.contains(module))).collect()
    };
    let sets: BTreeSet<BTreeSet<ModuleIndex>> = reachable.keys().map(mutual).collect();
    sets.into_iter().filter(|set| set.len() > 1).collect()
}
