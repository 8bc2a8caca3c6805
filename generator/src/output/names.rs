//! The public names of generated code, and how two versions of it differ: what its users have to follow.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{Fields, Item, Visibility};

/// Public names by path, each with its shape: what stays the same when only the name changes.
pub type Names = BTreeMap<String, String>;

/// The public names of the Rust files below a folder's `src`.
///
/// # Errors
///
/// A file that cannot be read, or is no Rust.
pub fn of_folder(root: &Path) -> Result<Names, String> {
    let mut texts = Vec::new();
    collect(root, Path::new("src"), &mut texts)?;
    of_texts(texts.iter().map(|(path, text)| (Path::new(path), text.as_str())))
}

fn collect(root: &Path, below: &Path, texts: &mut Vec<(String, String)>) -> Result<(), String> {
    let Ok(entries) = fs::read_dir(root.join(below)) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let path = below.join(entry.file_name());
        if entry.path().is_dir() {
            collect(root, &path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts.push((
                path.display().to_string(),
                fs::read_to_string(entry.path()).map_err(|error| error.to_string())?,
            ));
        }
    }
    Ok(())
}

/// The public names of Rust files; those of an embedded runtime are not the API's.
///
/// # Errors
///
/// A file that is no Rust.
pub fn of_texts<'t>(texts: impl Iterator<Item = (&'t Path, &'t str)>) -> Result<Names, String> {
    let mut names = Names::new();
    let of_api = |path: &Path| path.starts_with("src") && !path.starts_with("src/runtime");
    let is_rust = |path: &Path| path.extension().is_some_and(|extension| extension == "rs");
    for (path, text) in texts.filter(|(path, _)| is_rust(path) && of_api(path)) {
        let file = syn::parse_file(text).map_err(|error| format!("error: {}: {error}", path.display()))?;
        let module = path.with_extension("");
        let parts: Vec<_> = module.components().skip(1).map(|part| part.as_os_str().to_string_lossy()).collect();
        let module = parts.join("::").replace("::mod", "");
        for item in &file.items {
            names.extend(public(item).map(|(name, shape)| (format!("{module}::{name}"), shape)));
        }
    }
    Ok(names)
}

fn public(item: &Item) -> Option<(String, String)> {
    let public = |visibility: &Visibility| matches!(visibility, Visibility::Public(_));
    let fields = |fields: &Fields| {
        fields.iter().filter_map(|field| field.ident.as_ref().map(ToString::to_string)).collect::<Vec<_>>()
    };
    match item {
        Item::Struct(item) if public(&item.vis) => {
            Some((item.ident.to_string(), format!("struct {:?}", fields(&item.fields))))
        }
        Item::Enum(item) if public(&item.vis) => {
            let variants: Vec<_> = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
            Some((item.ident.to_string(), format!("enum {variants:?}")))
        }
        Item::Trait(item) if public(&item.vis) => Some((item.ident.to_string(), "trait".to_owned())),
        Item::Type(item) if public(&item.vis) => Some((item.ident.to_string(), "type".to_owned())),
        Item::Static(item) if public(&item.vis) => Some((item.ident.to_string(), "static".to_owned())),
        Item::Fn(item) if public(&item.vis) => Some((item.sig.ident.to_string(), "fn".to_owned())),
        _ => None,
    }
}

/// What came and went, a line each; one that goes where one of the same shape comes was renamed. Nothing for the first
/// version of all.
pub fn changes(before: &Names, after: &Names) -> Vec<String> {
    if before.is_empty() {
        return Vec::new();
    }
    let lost = before.iter().filter(|(name, _)| !after.contains_key(*name));
    let mut gained: BTreeMap<_, _> = after.iter().filter(|(name, _)| !before.contains_key(*name)).collect();
    let mut lines: Vec<String> = lost
        .map(|(name, shape)| {
            let twin = gained.iter().find(|(_, other)| **other == shape).map(|(name, _)| *name);
            match twin.and_then(|twin| gained.remove_entry(twin)) {
                Some((new, _)) => format!("renamed {name} -> {new}"),
                None => format!("lost    {name}"),
            }
        })
        .collect();
    lines.extend(gained.keys().map(|name| format!("gained  {name}")));
    lines
}
