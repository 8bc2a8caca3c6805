use std::path::PathBuf;

use super::ModuleText;
use crate::ir::Ident;

/// A file that the generator writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// The path of the file, relative to the output folder.
    pub path: PathBuf,
    /// The content of the file.
    pub text: String,
}

/// Lints that are allowed in code for `include!`. The crate that includes the code chooses its lints, its edition and
/// the parts of the API that it uses, and cannot change the code.
const LINTS: [&str; 12] = [
    "clippy::all",
    "clippy::cargo",
    "clippy::nursery",
    "clippy::pedantic",
    "clippy::restriction",
    "dead_code",
    "deprecated",
    "missing_docs",
    "rustdoc::all",
    "unreachable_pub",
    "unused_imports",
    "unused_qualifications",
];

/// The names that a module uses without a path. Without this import, code for `include!` would have the prelude of the
/// including crate's edition: `Future` is in the prelude since edition 2024, and `#![no_implicit_prelude]` removes all
/// names, including `std` (`docs/decisions/0047-editions-and-minimum-rust.md`).
const PRELUDE: &str = "use ::ecogen_runtime::prelude::*;";

/// Returns the modules as files below `src/`. Each file starts with `head`.
pub fn crate_files(texts: Vec<ModuleText>, head: &str) -> Vec<GeneratedFile> {
    let mounts = |text: &ModuleText| -> String {
        children(&texts, text)
            .map(|(name, inner)| format!("{}{}mod {name};\n", inner.condition, visibility(text)))
            .collect()
    };
    let mounts: Vec<String> = texts.iter().map(mounts).collect();
    // Each module text is dropped as soon as the file is created, because the texts use most of the memory.
    let file = |(text, mounts): (ModuleText, String)| {
        let mut path = PathBuf::from("src");
        path.extend(text.module.path.iter().map(Ident::without_raw_prefix));
        let path = if text.module.is_parent { path.join("mod.rs") } else { path.with_extension("rs") };
        GeneratedFile { path, text: join_parts(&[head, &text.docs, &mounts, &text.items]) }
    };
    texts.into_iter().zip(mounts).map(file).collect()
}

/// Returns all modules as one text for `include!`. The text starts with `head`.
pub fn include_file(texts: &[ModuleText], head: &str, root: &str) -> String {
    let mut parts = vec![head.to_owned(), root.to_owned()];
    for text in texts.iter().filter(|text| text.module.is_parent) {
        let inner: String = children(texts, text)
            .map(|(name, inner)| {
                module_block(
                    &format!("{}mod {name}", visibility(text)),
                    &join_parts(&[&inner.docs, PRELUDE, &inner.items]),
                )
            })
            .collect();
        let name = text.module.path.last().map(Ident::to_string).unwrap_or_default();
        let lints = LINTS.join(", ");
        let lints = format!("#[allow({lints})]\n");
        parts.push(format!(
            "{lints}{}",
            module_block(&format!("pub mod {name}"), &join_parts(&[&text.docs, PRELUDE, &inner, &text.items]))
        ));
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    join_parts(&parts)
}

/// Returns the names and texts of the direct child modules of a module.
fn children<'t>(texts: &'t [ModuleText], parent: &'t ModuleText) -> impl Iterator<Item = (&'t Ident, &'t ModuleText)> {
    texts.iter().filter_map(move |text| match text.module.path.as_slice() {
        [above, name] if parent.module.is_parent && parent.module.path.as_slice() == std::slice::from_ref(above) => {
            Some((name, text))
        }
        _ => None,
    })
}

/// Returns the visibility of the modules within `parent`. The modules of operation groups are public; the items of all
/// other modules are re-exported by their parent.
fn visibility(parent: &ModuleText) -> &'static str {
    if parent.module.path.first().is_some_and(|name| name.without_raw_prefix() == "operations") { "pub " } else { "" }
}

fn module_block(opening: &str, body: &str) -> String {
    let body: String =
        body.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect();
    format!("{opening} {{\n{body}}}\n")
}

/// Joins those texts that are not empty, with a blank line between them.
fn join_parts(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end()).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n") + "\n"
}
