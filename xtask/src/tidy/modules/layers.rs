//! The layers of generator and runtime: the top-level modules of each crate that a top-level module may import.

use std::collections::{BTreeMap, BTreeSet};

use super::Imports;
use super::tree::{ModuleIndex, ModuleTree};

/// The phases of the generator, each with the modules that it may import. Other modules, which run the phases, are not
/// listed.
const GENERATOR: [(&str, &[&str]); 10] = [
    ("source", &[]),
    ("ir", &["text"]),
    ("names", &["ir"]),
    ("diagnostics", &["ir", "pagination_options", "source", "text"]),
    ("overlay", &["diagnostics", "source"]),
    ("openapi", &["diagnostics", "source"]),
    ("document", &["diagnostics", "openapi", "source"]),
    (
        "lower",
        &[
            "diagnostics",
            "document",
            "ir",
            "names",
            "naming_options",
            "openapi",
            "options",
            "pagination_options",
            "source",
            "stack",
        ],
    ),
    ("emit", &["ir", "names", "options", "text"]),
    ("output", &["emit", "ir", "stack", "text"]),
];

/// The layers of the runtime, each with the modules that it may import.
const RUNTIME: [(&str, &[&str]); 11] = [
    ("format", &[]),
    ("codec", &[]),
    ("rejection_body", &[]),
    ("schema", &["codec", "format", "rejection_body"]),
    ("parameter", &["codec", "operation"]),
    ("stream", &["codec", "operation"]),
    ("operation", &["codec", "parameter", "schema", "stream"]),
    ("client", &["codec", "operation", "parameter", "stream"]),
    ("server", &["operation", "parameter", "rejection_body", "stream"]),
    ("sample", &["codec", "operation", "schema", "stream"]),
    ("mock", &["operation", "sample", "server", "stream"]),
];

/// Adds to `problems` the imports that the layers do not allow, and the entries of the layers that nothing needs.
pub fn check(crate_name: &str, tree: &ModuleTree, imports: &Imports, problems: &mut Vec<String>) {
    let layers: BTreeMap<&str, &[&str]> = if crate_name == "ecogen" { GENERATOR.into() } else { RUNTIME.into() };
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    for ((from, to), names) in imports {
        let (Some(layer), Some(lower)) = (top_level(tree, *from), top_level(tree, *to)) else { continue };
        used.insert((layer, lower));
        if layer != lower && layers.get(layer).is_some_and(|allowed| !allowed.contains(&lower)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let file = tree.modules[*from].file.display();
            problems.push(format!("{file}: `{layer}` must not import `{lower}`: {}", names.join(", ")));
        }
    }
    for (layer, allowed) in layers {
        for lower in allowed.iter().filter(|lower| !used.contains(&(layer, *lower))) {
            problems.push(format!("{crate_name}: `{layer}` does not import `{lower}`: remove it from its layers"));
        }
    }
}

/// Returns the name of the top-level module that contains a module; `None` for the root.
fn top_level(tree: &ModuleTree, module: ModuleIndex) -> Option<&str> {
    let ancestors = tree.ancestors(module);
    let top = match ancestors.as_slice() {
        [] => return None,
        [_] => module,
        [.., top, _] => *top,
    };
    Some(tree.modules[top].name.as_str())
}
