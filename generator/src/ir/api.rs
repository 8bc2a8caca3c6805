use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::{Example, Home, Ident, Operation, Scheme, Server, TypeDef, TypeId, Untyped, Value};

/// A whole API, ready to be emitted.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info.title`, as it stands.
    pub title: String,
    /// `info.version`, as it stands.
    pub version: String,
    /// `info.description` in CommonMark; empty if there is none.
    pub docs: String,
    /// The servers of the document, the first being the client's default.
    pub servers: Vec<Server>,
    /// The security schemes that at least one operation asks for, in document order.
    pub schemes: Vec<Scheme>,
    /// The component schemas as data, by key, for validation and samples.
    pub schemas: Vec<(String, Value)>,
    /// The examples of the document whose types are JSON, in the order they were met.
    pub examples: Vec<Example>,
    /// A module of operations per tag, in document order. An operation lives in the first of its tags.
    pub tags: Vec<Tag>,
    /// What the API calls itself: its webhooks, then the callbacks of its operations, a group each.
    pub called: Vec<Tag>,
    /// Every type that code is written for, component schemas first, in document order; a [`TypeId`] indexes it.
    pub types: Vec<TypeDef>,
    /// Where a value is any JSON value in Rust, by pointer, and why.
    pub untyped: Vec<(Untyped, String)>,
    /// The types by where they live, once they are asked for.
    pub(crate) homes: OnceLock<Homes>,
}

/// The types of an API by where they live.
#[derive(Clone, Debug, Default)]
pub(crate) struct Homes {
    types: HashMap<Home, Vec<TypeId>>,
    /// The names in each home, and in all files of models.
    names: HashMap<Home, HashSet<Ident>>,
    models: HashSet<Ident>,
}

impl Api {
    /// The type definition behind an id.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The types that live somewhere, in their order.
    pub(crate) fn types_of(&self, home: &Home) -> impl Iterator<Item = &TypeDef> {
        self.homes().types.get(home).into_iter().flatten().map(|id| self.type_def(*id))
    }

    /// Whether a type that lives somewhere, or among the models, has a name.
    pub(crate) fn has_type(&self, home: &Home, name: &str) -> bool {
        let name = Ident::new(name);
        let homes = self.homes();
        homes.models.contains(&name) || homes.names.get(home).is_some_and(|names| names.contains(&name))
    }

    fn homes(&self) -> &Homes {
        self.homes.get_or_init(|| {
            let mut homes = Homes::default();
            for (index, def) in self.types.iter().enumerate() {
                homes.types.entry(def.home.clone()).or_default().push(TypeId(index));
                homes.names.entry(def.home.clone()).or_default().insert(def.ident.clone());
                if matches!(def.home, Home::Models(_)) {
                    homes.models.insert(def.ident.clone());
                }
            }
            homes
        })
    }

    /// The operations that are served, tag by tag.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.tags.iter().flat_map(|tag| &tag.operations)
    }

    /// The operations that the API calls itself, group by group.
    pub fn called_operations(&self) -> impl Iterator<Item = &Operation> {
        self.called.iter().flat_map(|group| &group.operations)
    }

    /// The tags, then the groups of what is called: [`Home::Tag`](super::Home::Tag) indexes them.
    pub fn groups(&self) -> impl Iterator<Item = &Tag> {
        self.tags.iter().chain(&self.called)
    }

    /// As [`Api::groups`].
    pub fn groups_mut(&mut self) -> impl Iterator<Item = &mut Tag> {
        self.tags.iter_mut().chain(&mut self.called)
    }
}

/// A group of operations: a trait of the server, a sub-client of the client, a module. A tag has one; so have the
/// webhooks, and each callback.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The tag as it stands in the document.
    pub name: String,
    /// Module, method of the client and of the router: `user`.
    pub module: Ident,
    /// Stem of type names: `User`, from which `UserApi` and `UserClient` are made.
    pub stem: Ident,
    /// The tag's description in CommonMark.
    pub docs: String,
    /// The operations whose first tag this is, in document order.
    pub operations: Vec<Operation>,
}
