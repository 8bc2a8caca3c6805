use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{Fields, Item, Visibility};

/// Public names by path, each with its shape: what stays the same when only the name changes.
pub type Names = BTreeMap<String, String>;

/// The public names of the Rust files below a folder's `src`.
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

/// The public names of Rust files.
pub fn of_texts<'t>(texts: impl Iterator<Item = (&'t Path, &'t str)>) -> Result<Names, String> {
    let mut names = Names::new();
    for (path, text) in texts.filter(|(path, _)| path.extension().is_some_and(|extension| extension == "rs")) {
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
