use super::tree::{ModuleIndex, ModuleTree};

/// The maximum number of imports and re-exports that a path is resolved through.
const MAX_IMPORTS: usize = 16;

/// The target of a path.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    Module(ModuleIndex),
    /// An item of a module.
    Item(ModuleIndex),
}

/// Returns the target of a path that occurs in a module, or `None` for a path of another crate.
pub fn resolve(tree: &ModuleTree, from: ModuleIndex, path: &[String]) -> Option<Target> {
    of_path(tree, from, path, 0)
}

fn of_path(tree: &ModuleTree, from: ModuleIndex, path: &[String], depth: usize) -> Option<Target> {
    if depth > MAX_IMPORTS {
        return None;
    }
    let (first, rest) = path.split_first()?;
    let start = match first.as_str() {
        "crate" => Target::Module(0),
        "self" => Target::Module(from),
        "super" => Target::Module(tree.modules[from].parent?),
        name => of_name(tree, from, name, depth)?,
    };
    rest.iter().try_fold(start, |at, name| match at {
        Target::Module(module) if name == "super" => tree.modules[module].parent.map(Target::Module),
        // A name that is not found, such as one that a macro declares, belongs to the module itself.
        Target::Module(module) => Some(of_name(tree, module, name, depth).unwrap_or(Target::Item(module))),
        item @ Target::Item(_) => Some(item),
    })
}

/// Returns the target of a name in a module: a child, an item, or an imported name.
fn of_name(tree: &ModuleTree, module: ModuleIndex, name: &str, depth: usize) -> Option<Target> {
    let scope = &tree.modules[module];
    if let Some(child) = scope.children.get(name) {
        return Some(Target::Module(*child));
    }
    if scope.items.contains(name) {
        return Some(Target::Item(module));
    }
    let imported = scope.imports.iter().filter(|(import, path)| import == name && path.as_slice() != [name]);
    let of_globs = scope.globs.iter().map(|glob| [glob.as_slice(), &[name.to_owned()]].concat());
    let mut imported =
        imported.map(|(_, path)| path.clone()).chain(of_globs.filter(|path| declares(tree, module, path, depth)));
    imported.find_map(|path| of_path(tree, module, &path, depth + 1))
}

/// Returns `true` if the module of a glob import has a name.
fn declares(tree: &ModuleTree, module: ModuleIndex, path: &[String], depth: usize) -> bool {
    let (name, glob) = path.split_last().map_or(("", path), |(name, glob)| (name.as_str(), glob));
    match of_path(tree, module, glob, depth + 1) {
        Some(Target::Module(target)) if target != module => of_name(tree, target, name, depth + 1).is_some(),
        _ => false,
    }
}
