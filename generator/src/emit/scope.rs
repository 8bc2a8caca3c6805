use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use crate::ir::{Api, Home, Kind, Type, TypeDef, TypeId};

/// The module that code is written for: which names of the standard library its own types shadow, and how it
/// reaches the types of others.
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    /// The home of the types that are named plainly here.
    home: Option<Home>,
    /// Whether the code stands beside the home's types or reaches them through `operations`.
    inside: bool,
    shadowed: BTreeSet<&'a str>,
}

impl<'a> Scope<'a> {
    /// The scope of the module that a home's types are written to.
    pub(super) fn new(api: &'a Api, home: Home) -> Self {
        let own = api.types_of(&home).map(|def| def.ident.as_str());
        Self { api, shadowed: own.collect(), home: Some(home), inside: true }
    }

    /// The scope of a module beside a tag's operations: its client.
    pub(super) fn outside(api: &'a Api, tag: usize) -> Self {
        Self { api, home: Some(Home::Tag(tag)), inside: false, shadowed: BTreeSet::new() }
    }

    /// The scope of a module beside `models` and `operations`, in which no type is at home.
    pub(super) fn apart(api: &'a Api) -> Self {
        Self { api, home: None, inside: false, shadowed: BTreeSet::new() }
    }

    /// Whether code stands beside the home's types.
    pub(super) fn is_inside(&self) -> bool {
        self.inside
    }

    /// How a type of the API is reached.
    pub(super) fn path(&self, id: TypeId) -> TokenStream {
        let def = self.api.type_def(id);
        let name = ident(&def.ident);
        match (&def.home, &self.home) {
            (home, Some(own)) if home == own && self.inside => quote!(#name),
            (home, Some(own)) if home == own => quote!(operations::#name),
            (Home::Models(_), Some(Home::Models(_))) => quote!(super::#name),
            (Home::Models(_), _) => quote!(models::#name),
            (Home::Tag(tag), None) => {
                let module = self.api.groups().nth(*tag).map(|tag| ident(&tag.module));
                quote!(super::operations::#module::#name)
            }
            // An operation's own types are used by that operation alone.
            (Home::Tag(_), _) => quote!(#name),
        }
    }

    /// A name of the prelude, by its full path where a type of this module has taken it.
    fn prelude(&self, name: &str, plain: TokenStream, full: TokenStream) -> TokenStream {
        if self.shadowed.contains(name) { full } else { plain }
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

    /// The definition that a type is, through aliases; none for what has no code of its own.
    pub(super) fn definition(&self, ty: &Type) -> Option<&'a TypeDef> {
        let mut ty = ty;
        // No chain of aliases is longer than there are types: circles have become newtypes.
        for _ in 0..=self.api.types.len() {
            let Type::Named(id) = ty else { return None };
            let def = self.api.type_def(*id);
            match &def.kind {
                Kind::Alias(inner) => ty = inner,
                _ => return Some(def),
            }
        }
        None
    }

    /// The type behind aliases.
    pub(super) fn resolved<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        let mut ty = ty;
        for _ in 0..=self.api.types.len() {
            match ty {
                Type::Named(id) => match &self.api.type_def(*id).kind {
                    Kind::Alias(inner) => ty = inner,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }
}
