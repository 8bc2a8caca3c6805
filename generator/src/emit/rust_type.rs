use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use crate::ir::{Field, Float, Integer, Presence, Type, TypeDefKind, TypeId};

impl Scope<'_> {
    /// Returns a type as tokens.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Null => quote!(()),
            Type::Bool => quote!(bool),
            Type::Integer(integer) => integer_type(*integer),
            Type::Float(Float::F32) => quote!(f32),
            Type::Float(Float::F64) => quote!(f64),
            Type::LenientNumber(inner) => self.generic(quote!(rt::LenientNumber), inner),
            Type::String => self.string(),
            Type::Bytes => quote!(rt::Bytes),
            Type::Stream => quote!(rt::Body),
            Type::Items(inner) => self.generic(quote!(rt::Items), inner),
            Type::Events(inner) => self.generic(quote!(rt::Events), inner),
            Type::Parts(None) => quote!(rt::Parts<rt::File>),
            Type::Parts(Some(part)) => {
                let part = self.sibling_path(part);
                quote!(rt::Parts<#part>)
            }
            Type::Base64 => quote!(rt::Base64),
            Type::Base64Url => quote!(rt::Base64Url),
            Type::Date => quote!(rt::Date),
            Type::DateTime => quote!(rt::DateTime),
            Type::HttpDate => quote!(rt::HttpDate),
            Type::Time => quote!(rt::Time),
            Type::Duration => quote!(rt::Duration),
            Type::Uuid => quote!(rt::Uuid),
            Type::Uri => quote!(rt::Uri),
            Type::Ipv4 => quote!(::std::net::Ipv4Addr),
            Type::Ipv6 => quote!(::std::net::Ipv6Addr),
            Type::Any => quote!(rt::Value),
            Type::List(inner) => self.generic(self.vec(), inner),
            Type::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(item));
                quote!((#(#items,)*))
            }
            Type::Map(inner) => self.generic(quote!(rt::Map), inner),
            Type::Nullable(inner) => self.generic(self.option(), inner),
            Type::Boxed(inner) => self.generic(self.boxed(), inner),
            Type::Named(id) => self.path(*id),
            // An invalid path is replaced by an undeclared name, which the compiler reports.
            Type::External(path) => path.parse().unwrap_or_else(|_| quote!(Unparsable)),
        }
    }

    fn generic(&self, container: TokenStream, argument: &Type) -> TokenStream {
        let argument = self.ty(argument);
        quote!(#container<#argument>)
    }

    /// Returns the Rust type of a field, which depends on whether the property is required.
    pub(super) fn field_type(&self, field: &Field) -> TokenStream {
        match (field.presence, &field.ty) {
            (Presence::Required, ty) => self.ty(ty),
            (Presence::Optional, Type::Nullable(inner)) => {
                let inner = self.ty(inner);
                quote!(rt::Field<#inner>)
            }
            (Presence::Optional, ty) => self.optional(ty),
        }
    }

    /// Returns `Option` of a type.
    pub(super) fn optional(&self, ty: &Type) -> TokenStream {
        let (option, ty) = (self.option(), self.ty(ty));
        quote!(#option<#ty>)
    }

    /// Returns `true` if null is a value of a type.
    pub(super) fn accepts_null(&self, ty: &Type) -> bool {
        self.accepts_null_outside(&mut Vec::new(), ty)
    }

    /// Returns `true` if null is a value of a type, or of a variant of a union. The unions in `seen` are skipped.
    fn accepts_null_outside(&self, seen: &mut Vec<TypeId>, ty: &Type) -> bool {
        match self.resolved(ty) {
            Type::Nullable(_) | Type::Any | Type::Null => true,
            Type::Boxed(inner) => self.accepts_null_outside(seen, inner),
            Type::Named(id) if !seen.contains(id) => match &self.api.type_def(*id).kind {
                TypeDefKind::Union(union) => {
                    seen.push(*id);
                    union.variants.iter().any(|(_, variant)| self.accepts_null_outside(seen, variant))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Returns the declaration of a function argument, and the expression that converts the argument to `ty`. Strings
    /// and models are accepted as `impl Into`.
    pub(super) fn argument(&self, name: &proc_macro2::Ident, ty: &Type) -> (TokenStream, TokenStream) {
        let written = self.ty(ty);
        if self.converts(ty) {
            let into = self.into();
            (quote!(#name: impl #into<#written>), quote!(#name.into()))
        } else {
            (quote!(#name: #written), quote!(#name))
        }
    }

    /// Returns `true` if an argument of a type is accepted as `impl Into`.
    pub(super) fn converts(&self, ty: &Type) -> bool {
        let resolved = self.resolved(ty);
        let named = matches!(resolved, Type::Named(_) | Type::Nullable(_) | Type::Boxed(_) | Type::LenientNumber(_));
        named || resolved.streams() || matches!(resolved, Type::String | Type::Bytes)
    }
}

pub(super) fn integer_type(integer: Integer) -> TokenStream {
    let ident = format_ident!("{}", integer.to_string());
    quote!(#ident)
}
