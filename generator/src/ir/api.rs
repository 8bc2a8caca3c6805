use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::{Example, Home, Ident, Operation, Scheme, Server, TypeDef, TypeId, Untyped, Value};

/// A whole API, ready to be emitted.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info.title`, verbatim.
    pub title: String,
    /// `info.version`, verbatim.
    pub version: String,
    /// `info.description` in CommonMark; empty if absent.
    pub docs: String,
    /// The servers of the document. The first is the client's default.
    pub servers: Vec<Server>,
    /// The security schemes that at least one operation requires, in document order.
    pub schemes: Vec<Scheme>,
    /// The component schemas as data, by key, for validation and samples.
    pub schemas: Vec<(String, Value)>,
    /// The examples of the document whose types are JSON, in the order in which lowering found them.
    pub examples: Vec<Example>,
    /// The operation groups of the tags, in document order. An operation belongs to the first of its tags.
    pub tags: Vec<Tag>,
    /// The webhooks, then the callbacks of the operations, as operation groups.
    pub called: Vec<Tag>,
    /// All generated types, component schemas first, in document order; a [`TypeId`] indexes it.
    pub types: Vec<TypeDef>,
    /// The untyped values: the reason, and the JSON Pointer of the schema.
    pub untyped: Vec<(Untyped, String)>,
    /// The types by module, computed on first use.
    pub(crate) homes: OnceLock<Homes>,
}

/// An index of the types of an API by module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Homes {
    types: HashMap<Home, Vec<TypeId>>,
    /// The names in each module, and the names in all files of `models`.
    names: HashMap<Home, HashSet<Ident>>,
    models: HashSet<Ident>,
}

impl Api {
    /// Returns the type definition of an id.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Returns the types of a module, in order.
    pub(crate) fn types_of(&self, home: &Home) -> impl Iterator<Item = &TypeDef> {
        self.homes().types.get(home).into_iter().flatten().map(|id| self.type_def(*id))
    }

    /// Returns `true` if a type of the module, or of `models`, has the name.
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

    /// Returns the operations that the API serves, group by group.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.tags.iter().flat_map(|tag| &tag.operations)
    }

    /// Returns the webhooks and callbacks, group by group.
    pub fn called_operations(&self) -> impl Iterator<Item = &Operation> {
        self.called.iter().flat_map(|group| &group.operations)
    }

    /// Returns the groups of the tags, then those of the webhooks and callbacks; [`Home::Tag`](super::Home::Tag)
    /// indexes them.
    pub fn groups(&self) -> impl Iterator<Item = &Tag> {
        self.tags.iter().chain(&self.called)
    }

    /// Returns the same groups as [`Api::groups`], mutably.
    pub fn groups_mut(&mut self) -> impl Iterator<Item = &mut Tag> {
        self.tags.iter_mut().chain(&mut self.called)
    }
}

/// A group of operations, which becomes a server trait, a sub-client and a module. There is one for each tag, one for
/// all webhooks, and one for each callback.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The name of the tag in the document.
    pub name: String,
    /// The name of the module, and of the method of client and router: `user`.
    pub module: Ident,
    /// The stem of type names: `User`, from which `UserApi` and `UserClient` are formed.
    pub stem: Ident,
    /// The tag's description in CommonMark.
    pub docs: String,
    /// The operations whose first tag this is, in document order.
    pub operations: Vec<Operation>,
}
