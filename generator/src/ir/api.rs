use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::{
    Example, Ident, ModuleId, Operation, Scheme, Server, TagFeatures, Type, TypeDef, TypeDefKind, TypeId,
    UntypedReason, Value,
};

/// A whole API, ready to be emitted.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info.title`, verbatim.
    pub title: String,
    /// `info.version`, verbatim.
    pub version: String,
    /// `info.description` in CommonMark; empty if absent.
    pub docs: String,
    /// The servers of the document. The first server is the client's default.
    pub servers: Vec<Server>,
    /// The security schemes in document order, without those that no operation requires.
    pub schemes: Vec<Scheme>,
    /// The component schemas as data, by key, for validation and samples.
    pub schemas: Vec<(String, Value)>,
    /// The examples of JSON values in the document, in the order in which lowering found them.
    pub examples: Vec<Example>,
    /// The operation groups of the tags, in document order. An operation belongs to the first of its tags.
    pub groups: Vec<OperationGroup>,
    /// The webhooks, then the callbacks of the operations, as operation groups.
    pub callback_groups: Vec<OperationGroup>,
    /// All generated types in document order, component schemas first. A [`TypeId`] is an index into this list.
    pub types: Vec<TypeDef>,
    /// The schemas that are represented as untyped values: the reason and the JSON Pointer of each.
    pub untyped: Vec<(UntypedReason, String)>,
    /// The types by module, computed on first use.
    /// The Cargo features of tags, if the generated crate has such features.
    pub tag_features: Option<TagFeatures>,
    pub(crate) module_index: OnceLock<ModuleIndex>,
}

/// An index of the types of an API by module.
#[derive(Clone, Debug, Default)]
pub(crate) struct ModuleIndex {
    types: HashMap<ModuleId, Vec<TypeId>>,
    /// The names of the types in each module. The field `models` contains the names of the types in all files of the
    /// module `models`.
    names: HashMap<ModuleId, HashSet<Ident>>,
    models: HashSet<Ident>,
}

impl Api {
    /// Returns the type definition with this id.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Returns the type that a chain of aliases ends in.
    pub fn resolved<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut ty = ty;
        for _ in 0..=self.types.len() {
            match ty {
                Type::Named(id) => match &self.type_def(*id).kind {
                    TypeDefKind::Alias(inner) => ty = inner,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// Returns the types of a module, in the order of `types`.
    pub(crate) fn types_in(&self, module: &ModuleId) -> impl Iterator<Item = &TypeDef> {
        self.module_index().types.get(module).into_iter().flatten().map(|id| self.type_def(*id))
    }

    /// Returns `true` if a type of the module, or of `models`, has the name.
    pub(crate) fn has_type(&self, module: &ModuleId, name: &str) -> bool {
        let name = Ident::new(name);
        let module_index = self.module_index();
        module_index.models.contains(&name) || module_index.names.get(module).is_some_and(|names| names.contains(&name))
    }

    fn module_index(&self) -> &ModuleIndex {
        self.module_index.get_or_init(|| {
            let mut module_index = ModuleIndex::default();
            for (index, def) in self.types.iter().enumerate() {
                module_index.types.entry(def.module.clone()).or_default().push(TypeId(index));
                module_index.names.entry(def.module.clone()).or_default().insert(def.ident.clone());
                if matches!(def.module, ModuleId::Models(_)) {
                    module_index.models.insert(def.ident.clone());
                }
            }
            module_index
        })
    }

    /// Returns the operations that the API serves, group by group.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.groups.iter().flat_map(|tag| &tag.operations)
    }

    /// Returns the webhooks and callbacks, group by group.
    pub fn callback_operations(&self) -> impl Iterator<Item = &Operation> {
        self.callback_groups.iter().flat_map(|group| &group.operations)
    }

    /// Returns the groups of the tags, then the groups of the webhooks and callbacks. [`ModuleId::Group`] contains an
    /// index into this sequence.
    pub fn all_groups(&self) -> impl Iterator<Item = &OperationGroup> {
        self.groups.iter().chain(&self.callback_groups)
    }

    /// Returns the same groups as [`Api::all_groups`], mutably.
    pub fn all_groups_mut(&mut self) -> impl Iterator<Item = &mut OperationGroup> {
        self.groups.iter_mut().chain(&mut self.callback_groups)
    }
}

/// A group of operations, which becomes a server trait, a sub-client and a module. There is a group for each tag, a
/// group for all webhooks, and a group for each callback.
#[derive(Clone, Debug)]
pub struct OperationGroup {
    /// The name of the tag in the document.
    pub name: String,
    /// The name of the module, and of the method of client and router: `user`.
    pub module: Ident,
    /// The stem of type names: `User`, from which `UserApi` and `UserClient` are formed.
    pub stem: Ident,
    /// The tag's description in CommonMark.
    pub docs: String,
    /// The operations whose first tag is the tag of this group, in document order.
    pub operations: Vec<Operation>,
}
