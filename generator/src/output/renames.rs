//! The public names of generated code, and a list of the names that differ between two versions. A user of the code has
//! to adapt to these differences.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::Lines;

/// The public items of generated code: the path of each item, and its shape. The shape consists of the kind of the item
/// and the names of its fields or variants, so that renaming the item does not change its shape.
pub type PublicNames = BTreeMap<String, String>;

/// Collects the public names of the Rust files below the `src` of a folder.
///
/// # Errors
///
/// Returns an error if a file cannot be read.
pub fn of_folder(root: &Path) -> io::Result<PublicNames> {
    let mut texts = Vec::new();
    collect(root, Path::new("src"), &mut texts)?;
    Ok(of_texts(texts.iter().map(|(path, text)| (path.as_path(), text.as_str()))))
}

fn collect(root: &Path, below: &Path, texts: &mut Vec<(PathBuf, String)>) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(root.join(below)) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let path = below.join(entry.file_name());
        if entry.path().is_dir() {
            collect(root, &path, texts)?;
        } else if is_of_api(&path) {
            let text = fs::read_to_string(entry.path())?;
            texts.push((path, text));
        }
    }
    Ok(())
}

/// Returns `true` if a file is generated Rust code and not part of an embedded runtime.
fn is_of_api(path: &Path) -> bool {
    let is_rust = path.extension().is_some_and(|extension| extension == "rs");
    is_rust && path.starts_with("src") && !path.starts_with("src/runtime")
}

/// Collects the public names of the files that contain generated Rust code, ignoring all other files.
pub fn of_texts<'t>(texts: impl Iterator<Item = (&'t Path, &'t str)>) -> PublicNames {
    let mut names = PublicNames::new();
    for (path, text) in texts.filter(|(path, _)| is_of_api(path)) {
        let module = path.with_extension("");
        let parts: Vec<_> = module.components().skip(1).map(|part| part.as_os_str().to_string_lossy()).collect();
        let module = parts.join("::").replace("::mod", "");
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            names.extend(public_item(line, &mut lines).map(|(name, shape)| (format!("{module}::{name}"), shape)));
        }
    }
    names
}

/// Returns the name and the shape of the public item that begins at a line. Items are recognized by the layout that
/// `prettyplease` gives their lines, since parsing a crate with `syn` would take several times as long as generating the
/// crate.
fn public_item(line: &str, following: &mut Lines<'_>) -> Option<(String, String)> {
    let item = line.strip_prefix("pub ")?;
    let item = ["async ", "const "].into_iter().fold(item, |item, word| item.strip_prefix(word).unwrap_or(item));
    let (kind, rest) = item.split_once(' ')?;
    let shape = match kind {
        "struct" | "enum" if line.ends_with('{') => format!("{kind} {:?}", members(following)),
        "struct" | "enum" | "trait" | "type" | "static" | "fn" => kind.to_owned(),
        _ => return None,
    };
    Some((identifier(rest)?.to_owned(), shape))
}

/// Returns the names of the fields or variants of an item. Each field or variant begins on a line that is indented by
/// four spaces.
fn members<'t>(lines: &mut Lines<'t>) -> Vec<&'t str> {
    let inside = lines.take_while(|line| *line != "}");
    let members = inside.filter_map(|line| line.strip_prefix("    "));
    members.filter_map(|line| identifier(line.strip_prefix("pub ").unwrap_or(line))).collect()
}

/// Returns the identifier at the start of a text.
fn identifier(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '#'))).unwrap_or(text.len());
    let found = &text[..end];
    found.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some(found)
}

/// Returns a line for each added, removed and renamed item. A removed and an added item with the same shape are
/// reported as renamed. Returns no lines if `before` is empty.
pub fn changes(before: &PublicNames, after: &PublicNames) -> Vec<String> {
    if before.is_empty() {
        return Vec::new();
    }
    let removed = before.iter().filter(|(name, _)| !after.contains_key(*name));
    let mut added: BTreeMap<&str, VecDeque<&str>> = BTreeMap::new();
    for (name, shape) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        added.entry(shape).or_default().push_back(name);
    }
    let mut lines: Vec<String> = removed
        .map(|(name, shape)| match added.get_mut(shape.as_str()).and_then(VecDeque::pop_front) {
            Some(new) => format!("renamed {name} -> {new}"),
            None => format!("lost    {name}"),
        })
        .collect();
    let remaining: BTreeSet<&str> = added.into_values().flatten().collect();
    lines.extend(remaining.into_iter().map(|name| format!("gained  {name}")));
    lines
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{changes, of_texts};

    #[test]
    fn items_are_recognized_by_their_lines() {
        let text = "pub(crate) struct Inner;\n\
            /// pub struct Said {\n\
            #[derive(Clone)]\npub struct Pet {\n    /// pub said: u8\n    pub name: Option<\n        String,\n    >,\n    id: i64,\n}\n\
            impl Pet {\n    pub fn new() -> Self {\n    }\n}\n\
            pub enum Kind {\n    #[doc = \"x\"]\n    Cat,\n    Unknown(String),\n}\n\
            pub struct Mark;\npub type r#Type = Pet;\npub static LIST: u8 = 1;\npub async fn serve() {}\n";
        let names =
            of_texts([(Path::new("src/models/mod.rs"), text), (Path::new("src/runtime/mod.rs"), text)].into_iter());
        let actual: Vec<String> = names.iter().map(|(name, shape)| format!("{name}: {shape}")).collect();
        let expected = [
            "models::Kind: enum [\"Cat\", \"Unknown\"]",
            "models::LIST: static",
            "models::Mark: struct",
            "models::Pet: struct [\"name\", \"id\"]",
            "models::r#Type: type",
            "models::serve: fn",
        ];
        assert_eq!(actual, expected);
    }

    #[test]
    fn similar_removed_and_added_names_are_renames() {
        let names = |text: &'static str| of_texts([(Path::new("src/a.rs"), text)].into_iter());
        let before = names("pub struct A {\n    x: u8,\n}\npub struct Gone {\n    z: u8,\n}\npub fn f() {}\n");
        let after = names("pub struct B {\n    x: u8,\n}\npub struct C {\n    x: u8,\n}\npub fn f() {}\n");
        assert_eq!(changes(&before, &after), ["renamed a::A -> a::B", "lost    a::Gone", "gained  a::C"]);
        assert!(changes(&names(""), &after).is_empty());
    }
}
