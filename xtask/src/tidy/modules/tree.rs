use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Attribute, Item, UseTree};

use crate::regen::read;

/// The index of a module in [`ModuleTree::modules`].
pub type ModuleIndex = usize;

/// The modules of a crate, without tests. The root is the first module.
#[derive(Debug, Default)]
pub struct ModuleTree {
    pub modules: Vec<Module>,
}

#[derive(Debug)]
pub struct Module {
    pub name: String,
    pub file: PathBuf,
    pub parent: Option<ModuleIndex>,
    pub children: BTreeMap<String, ModuleIndex>,
    /// The names of the items that the module declares.
    pub items: BTreeSet<String>,
    /// The names that `use` declarations bring into scope, with their paths.
    pub imports: Vec<(String, Vec<String>)>,
    /// The paths of the `use` declarations that end with `*`.
    pub globs: Vec<Vec<String>>,
    /// All paths of two or more segments that occur in the module, including those of `use` declarations.
    pub paths: Vec<Vec<String>>,
}

impl ModuleTree {
    /// Reads the modules of a crate from its root file.
    pub fn read(root: &str) -> Result<Self, String> {
        let mut tree = Self::default();
        tree.read_file("crate", Path::new(root), None)?;
        Ok(tree)
    }

    /// Returns the modules that contain a module, from its parent to the root.
    pub fn ancestors(&self, module: ModuleIndex) -> Vec<ModuleIndex> {
        std::iter::successors(self.modules[module].parent, |above| self.modules[*above].parent).collect()
    }

    fn read_file(&mut self, name: &str, file: &Path, parent: Option<ModuleIndex>) -> Result<ModuleIndex, String> {
        let parsed = syn::parse_file(&read(file)).map_err(|error| format!("{}: {error}", file.display()))?;
        self.read_items(name, file, parent, parsed.items)
    }

    fn read_items(
        &mut self,
        name: &str,
        file: &Path,
        parent: Option<ModuleIndex>,
        items: Vec<Item>,
    ) -> Result<ModuleIndex, String> {
        let index = self.modules.len();
        self.modules.push(Module {
            name: name.to_owned(),
            file: file.to_owned(),
            parent,
            children: BTreeMap::new(),
            items: BTreeSet::new(),
            imports: Vec::new(),
            globs: Vec::new(),
            paths: Vec::new(),
        });
        for item in items {
            let Item::Mod(inner) = item else {
                self.modules[index].add(&item);
                continue;
            };
            if is_test(&inner.attrs) {
                continue;
            }
            let name = inner.ident.to_string();
            let child = match inner.content {
                Some((_, items)) => self.read_items(&name, file, Some(index), items)?,
                None => self.read_file(&name, &file_of(file, &name), Some(index))?,
            };
            self.modules[index].children.insert(name, child);
        }
        Ok(index)
    }
}

impl Module {
    fn add(&mut self, item: &Item) {
        let (attributes, name) = match item {
            Item::Const(item) => (&item.attrs, Some(&item.ident)),
            Item::Enum(item) => (&item.attrs, Some(&item.ident)),
            Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
            Item::Impl(item) => (&item.attrs, None),
            Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
            Item::Static(item) => (&item.attrs, Some(&item.ident)),
            Item::Struct(item) => (&item.attrs, Some(&item.ident)),
            Item::Trait(item) => (&item.attrs, Some(&item.ident)),
            Item::Type(item) => (&item.attrs, Some(&item.ident)),
            Item::Union(item) => (&item.attrs, Some(&item.ident)),
            Item::Use(item) => {
                if !is_test(&item.attrs) {
                    self.add_use(&item.tree, &[]);
                }
                return;
            }
            _ => return,
        };
        if !is_test(attributes) {
            self.items.extend(name.map(ToString::to_string));
            add_paths(item.to_token_stream(), &mut self.paths);
        }
    }

    fn add_use(&mut self, tree: &UseTree, prefix: &[String]) {
        let path = |last: &syn::Ident| [prefix, &[last.to_string()]].concat();
        match tree {
            UseTree::Path(one) => self.add_use(&one.tree, &path(&one.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|one| self.add_use(one, prefix)),
            UseTree::Glob(_) => self.globs.push(prefix.to_vec()),
            UseTree::Name(one) if one.ident == "self" => {
                self.add_import(prefix.last().cloned().unwrap_or_default(), prefix.to_vec());
            }
            UseTree::Name(one) => self.add_import(one.ident.to_string(), path(&one.ident)),
            UseTree::Rename(one) => self.add_import(one.rename.to_string(), path(&one.ident)),
        }
    }

    fn add_import(&mut self, name: String, path: Vec<String>) {
        self.paths.push(path.clone());
        self.imports.push((name, path));
    }
}

/// Returns the file of a module that is declared with `mod name;` in another file.
fn file_of(declared_in: &Path, name: &str) -> PathBuf {
    let is_root = ["lib.rs", "main.rs", "mod.rs"].iter().any(|root| declared_in.ends_with(root));
    let folder =
        if is_root { declared_in.parent().unwrap_or(declared_in).to_owned() } else { declared_in.with_extension("") };
    let file = folder.join(format!("{name}.rs"));
    if file.is_file() { file } else { folder.join(name).join("mod.rs") }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.to_token_stream().to_string().replace(' ', "") == "#[cfg(test)]")
}

/// Adds the paths of two or more segments in a token stream. The arguments of `quote!` are skipped, because they are
/// generated code.
fn add_paths(tokens: TokenStream, paths: &mut Vec<Vec<String>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_punct = |at: usize, c: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == c);
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(first) if is_punct(at + 1, '!') && first.to_string().starts_with("quote") => at += 2,
            TokenTree::Ident(first) => {
                let mut path = vec![first.to_string()];
                while is_punct(at + 1, ':')
                    && is_punct(at + 2, ':')
                    && let Some(TokenTree::Ident(next)) = tokens.get(at + 3)
                {
                    path.push(next.to_string());
                    at += 3;
                }
                if path.len() > 1 {
                    paths.push(path);
                }
            }
            TokenTree::Group(group) => add_paths(group.stream(), paths),
            _ => {}
        }
        at += 1;
    }
}
