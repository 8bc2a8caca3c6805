//! Component schemas, each of which becomes a type (OpenAPI 3.0, Components Object).

use super::super::analysis::is_nullable;
use super::super::name_rules::NamedItem;
use super::super::naming::NamingContext;
use super::super::{Lowering, NameScope, analysis, constraints, deprecation, docs};
use super::Lowered;
use crate::diagnostics::Renaming;
use crate::ir::{Ident, ModuleId, Type, TypeDef, TypeDefKind, TypeId};
use crate::names;
use crate::naming_options::NameKind;
use crate::openapi::Cursor;
use crate::source::Pointer;

/// The maximum length in bytes of a type name from which a file name is made. The file name can be longer, because it
/// has underscores between the words.
const MAX_FILE_STEM: usize = 120;

impl<'s> Lowering<'s> {
    /// Lowers all component schemas. Ids and names are assigned before the schemas are lowered, and therefore do not
    /// depend on the order of lowering.
    pub(in crate::lower) fn components(&mut self) {
        let Some(schemas) = self.root.get("components").and_then(|components| components.get("schemas")) else {
            return;
        };
        let entries = schemas.entries();
        let item = |(key, at): &(&'s str, Cursor<'s>)| NamedItem::new(key, Some(at)).with_key((*key).to_owned());
        let items: Vec<NamedItem<'s>> = entries.iter().map(item).collect();
        let texts = self.ruled_names(NameKind::Schema, names::IdentStyle::Pascal, &items, &schemas);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let idents = self.unique_names(&texts, (names::IdentStyle::Pascal, &[]), |index| {
            let key = entries[index].0;
            (schemas.location().join(key), Renaming::Key(key.to_owned()))
        });
        self.names.insert(NameScope::Models, idents.iter().cloned().collect());
        let files = self.files(&idents);
        self.types.resize(entries.len(), None);
        for (index, (key, _)) in entries.iter().enumerate() {
            self.components.insert(key, TypeId(index));
        }
        self.subtypes = analysis::subtypes(&entries);
        for (index, (key, at)) in entries.into_iter().enumerate() {
            let module = ModuleId::Models(files[index].clone());
            let context = NamingContext { name: idents[index].clone(), module };
            let def = self.component(key, &at, &context);
            self.types[index] = Some(def);
            let nullable = is_nullable(&at);
            self.queue_values(&at, &Type::Named(TypeId(index)), nullable);
        }
    }

    fn component(&mut self, key: &'s str, at: &Cursor<'s>, context: &NamingContext) -> TypeDef {
        let kind = match self.mapped_schema(key) {
            Some(path) => TypeDefKind::Alias(Type::External(path)),
            None => match self.component_schema(key, at, context) {
                Lowered::Definition(kind) => kind,
                Lowered::Type(ty) => TypeDefKind::Alias(ty),
            },
        };
        TypeDef {
            ident: context.name.clone(),
            module: context.module.clone(),
            source: key.to_owned(),
            docs: docs::docs(at),
            constraints: constraints::constraints(at),
            deprecated: deprecation::deprecation(at),
            kind,
        }
    }

    fn component_schema(&mut self, key: &'s str, at: &Cursor<'s>, context: &NamingContext) -> Lowered {
        match self.hierarchy(key, at, context) {
            Some(union) => union,
            None => self.define(at, context),
        }
    }

    /// Returns a file name in snake case for each component. A name that is too long for file systems is cut, and a
    /// hash is appended.
    fn files(&mut self, idents: &[Ident]) -> Vec<Ident> {
        let texts: Vec<String> = idents.iter().map(|ident| file_stem(ident.without_raw_prefix())).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        names::unique(&texts, names::IdentStyle::File, &names::reserved::MODELS).0
    }

    /// Returns the user-supplied type that replaces a component, if an option sets one.
    fn mapped_schema(&mut self, key: &str) -> Option<String> {
        let (_, path) = self.options.schemas.iter().find(|(name, _)| name == key)?;
        self.matched_options.insert(format!("schema {key}"));
        Some(path.clone())
    }

    /// Returns the id of the component schema at a pointer.
    pub(in crate::lower) fn component_at(&self, pointer: &Pointer) -> Option<TypeId> {
        match pointer.tokens() {
            [components, schemas, key] if components == "components" && schemas == "schemas" => {
                self.components.get(key.as_str()).copied()
            }
            _ => None,
        }
    }
}

fn file_stem(name: &str) -> String {
    if name.len() <= MAX_FILE_STEM {
        return name.to_owned();
    }
    let beginning: String = name.chars().take_while(char::is_ascii).take(MAX_FILE_STEM).collect();
    format!("{beginning} {}", names::mark(name))
}
