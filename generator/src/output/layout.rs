use std::path::PathBuf;

use super::Text;
use crate::ir::Ident;

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it goes, below the folder of the output.
    pub path: PathBuf,
    /// All of it.
    pub text: String,
}

/// Lints that judge the shape of a document, which its user cannot change.
const LINTS: [&str; 8] = [
    "doc_lazy_continuation",
    "doc_overindented_list_items",
    "enum_variant_names",
    "large_enum_variant",
    "module_inception",
    "new_ret_no_self",
    "should_implement_trait",
    "wrong_self_convention",
];

/// The modules as files below `src/`, each with the line that names its maker.
pub fn crate_files(texts: Vec<Text>, made_by: &str) -> Vec<File> {
    let mounts = |text: &Text| -> String {
        inside(&texts, text).map(|(name, _)| format!("{}mod {name};\n", visibility(text))).collect()
    };
    let mounts: Vec<String> = texts.iter().map(mounts).collect();
    // Each text goes when its file has come: together they are most of what is held.
    let file = |(text, mounts): (Text, String)| {
        let mut path = PathBuf::from("src");
        path.extend(text.module.path.iter().map(Ident::bare));
        let path = if text.module.is_parent { path.join("mod.rs") } else { path.with_extension("rs") };
        File { path, text: joined(&[made_by, &text.docs, &mounts, &text.items]) }
    };
    texts.into_iter().zip(mounts).map(file).collect()
}

/// All modules in one text that can be included anywhere.
pub fn include_file(texts: &[Text], made_by: &str, root: &str) -> String {
    let mut parts = vec![made_by.to_owned(), root.to_owned()];
    for text in texts.iter().filter(|text| text.module.is_parent) {
        let inner: String = inside(texts, text)
            .map(|(name, inner)| {
                block(&format!("{}mod {name}", visibility(text)), &joined(&[&inner.docs, &inner.items]))
            })
            .collect();
        let name = text.module.path.last().map(Ident::to_string).unwrap_or_default();
        let lints = LINTS.map(|lint| format!("clippy::{lint}")).join(", ");
        let lints = format!("#[allow({lints})]\n");
        parts
            .push(format!("{lints}{}", block(&format!("pub mod {name}"), &joined(&[&text.docs, &inner, &text.items]))));
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    joined(&parts)
}

/// The modules inside a module, by name.
fn inside<'t>(texts: &'t [Text], parent: &'t Text) -> impl Iterator<Item = (&'t Ident, &'t Text)> {
    texts.iter().filter_map(move |text| match text.module.path.as_slice() {
        [above, name] if parent.module.is_parent && parent.module.path.as_slice() == std::slice::from_ref(above) => {
            Some((name, text))
        }
        _ => None,
    })
}

/// Operations are reached by their tag's module; everything else is reached through its parent.
fn visibility(parent: &Text) -> &'static str {
    if parent.module.path.first().is_some_and(|name| name.bare() == "operations") { "pub " } else { "" }
}

fn block(head: &str, body: &str) -> String {
    let body: String =
        body.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect();
    format!("{head} {{\n{body}}}\n")
}

/// Parts that are not empty, a blank line between them.
fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end()).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n") + "\n"
}
