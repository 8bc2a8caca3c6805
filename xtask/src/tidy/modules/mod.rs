//! Checks the imports between the modules of a crate: modules with the same parent must not form a cycle, and the
//! top-level modules may only import what [`layers`] allows.
//!
//! A path is attributed to the module that declares the item, not to a module that re-exports it. A module may use the
//! items of the modules that contain it, because these are in its scope in any case.

mod cycles;
mod layers;
mod resolve;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use resolve::Target;
use tree::{ModuleIndex, ModuleTree};

/// The crates that are checked: the name and the root file of each, and the maximum number of cycles. These numbers may
/// only be decreased.
const CRATES: [(&str, &str, usize); 2] =
    [("ecogen", "generator/src/lib.rs", 0), ("ecogen-runtime", "templates/runtime/src/lib.rs", 11)];

/// The modules whose children may form cycles. The objects of the OpenAPI specification refer to each other, as a header
/// to a media type, its encoding to headers, and the table of all objects has one file per object.
const MUTUAL: [&str; 1] = ["generator/src/openapi/mod.rs"];

/// The imports between modules: the names that the first module of a pair imports from the second.
type Imports = BTreeMap<(ModuleIndex, ModuleIndex), BTreeSet<String>>;

/// Adds to `problems` the cycles and the imports that the layers do not allow.
pub fn check(problems: &mut Vec<String>) {
    for (name, root, max) in CRATES {
        let tree = match ModuleTree::read(root) {
            Ok(tree) => tree,
            Err(error) => {
                problems.push(error);
                continue;
            }
        };
        let imports = imports(&tree);
        let mut cycles = cycles::find(&tree, &imports);
        cycles.retain(|cycle| !MUTUAL.iter().any(|parent| cycle.starts_with(parent)));
        println!("{name}: {} cycles of modules, {max} at most", cycles.len());
        if cycles.len() > max {
            problems.extend(cycles);
        }
        layers::check(name, &tree, &imports, problems);
    }
}

/// Returns the imports between modules of different files, without those of a module from the modules that contain it.
fn imports(tree: &ModuleTree) -> Imports {
    let mut imports = Imports::new();
    for (from, module) in tree.modules.iter().enumerate() {
        for path in &module.paths {
            if let Some(Target::Item(to)) = resolve::resolve(tree, from, path)
                && tree.modules[to].file != module.file
                && !tree.ancestors(from).contains(&to)
            {
                imports.entry((from, to)).or_default().insert(path.last().cloned().unwrap_or_default());
            }
        }
    }
    imports
}
