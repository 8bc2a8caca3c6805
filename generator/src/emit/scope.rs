use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use crate::ir::{Api, ModuleId, Type, TypeDef, TypeDefKind, TypeId};

/// The module that code is emitted for. Types of the module may shadow names of the prelude, and the paths of other
/// types depend on the module.
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    /// The module whose types are in scope without a path.
    module: Option<ModuleId>,
    /// `true` if the code is in `module`; `false` if the code refers to `module` as `operations`.
    inside: bool,
    own_names: BTreeSet<&'a str>,
}

impl<'a> Scope<'a> {
    /// Creates the scope of a module that declares types.
    pub(super) fn new(api: &'a Api, module: ModuleId) -> Self {
        let own = api.types_in(&module).map(|def| def.ident.as_str());
        Self { api, own_names: own.collect(), module: Some(module), inside: true }
    }

    /// Creates the scope of a tag's sub-client, which imports the module of the tag's operations as `operations`.
    pub(super) fn in_group(api: &'a Api, group: usize) -> Self {
        Self { api, module: Some(ModuleId::Group(group)), inside: false, own_names: BTreeSet::new() }
    }

    /// Creates the scope of a top-level module that does not declare types of the API, such as `wire`.
    pub(super) fn standalone(api: &'a Api) -> Self {
        Self { api, module: None, inside: false, own_names: BTreeSet::new() }
    }

    /// Returns `true` if the code is in the module that declares the types.
    pub(super) fn is_inside(&self) -> bool {
        self.inside
    }

    /// Returns the path of a type of the API.
    pub(super) fn path(&self, id: TypeId) -> TokenStream {
        let def = self.api.type_def(id);
        let name = ident(&def.ident);
        match (&def.module, &self.module) {
            (owner, Some(own)) if owner == own && self.inside => quote!(#name),
            (owner, Some(own)) if owner == own => quote!(operations::#name),
            (ModuleId::Models(_), Some(ModuleId::Models(_))) => quote!(super::#name),
            (ModuleId::Models(_), _) => quote!(models::#name),
            (ModuleId::Group(group), None) => {
                let module = self.api.all_groups().nth(*group).map(|tag| ident(&tag.module));
                quote!(super::operations::#module::#name)
            }
            // Only the module of an operation uses the inline types of the operation, so their names do not need a
            // path.
            (ModuleId::Group(_), _) => quote!(#name),
        }
    }

    /// Returns a name of the prelude, as a full path if a type of this module shadows it.
    fn prelude(&self, name: &str, plain: TokenStream, full: TokenStream) -> TokenStream {
        if self.own_names.contains(name) { full } else { plain }
    }

    pub(super) fn option(&self) -> TokenStream {
        self.prelude("Option", quote!(Option), quote!(::std::option::Option))
    }

    pub(super) fn string(&self) -> TokenStream {
        self.prelude("String", quote!(String), quote!(::std::string::String))
    }

    pub(super) fn vec(&self) -> TokenStream {
        self.prelude("Vec", quote!(Vec), quote!(::std::vec::Vec))
    }

    pub(super) fn boxed(&self) -> TokenStream {
        self.prelude("Box", quote!(Box), quote!(::std::boxed::Box))
    }

    pub(super) fn result(&self) -> TokenStream {
        self.prelude("Result", quote!(Result), quote!(::std::result::Result))
    }

    pub(super) fn into(&self) -> TokenStream {
        self.prelude("Into", quote!(Into), quote!(::std::convert::Into))
    }

    pub(super) fn from(&self) -> TokenStream {
        self.prelude("From", quote!(From), quote!(::std::convert::From))
    }

    /// Follows aliases and returns the definition of a type, or `None` if the type has no definition.
    pub(super) fn definition(&self, ty: &Type) -> Option<&'a TypeDef> {
        let mut ty = ty;
        // A chain of aliases is at most as long as the list of types: lowering replaces cycles of aliases by newtypes.
        for _ in 0..=self.api.types.len() {
            let Type::Named(id) = ty else { return None };
            let def = self.api.type_def(*id);
            match &def.kind {
                TypeDefKind::Alias(inner) => ty = inner,
                _ => return Some(def),
            }
        }
        None
    }

    /// Follows aliases, and returns the first type that is not an alias.
    pub(super) fn resolved<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        self.api.resolved(ty)
    }
}
