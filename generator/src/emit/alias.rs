use proc_macro2::TokenStream;
use quote::quote;

use super::builder;
use super::field::type_docs;
use super::ident::ident;
use super::items::EmittedItems;
use super::model_attributes::ModelAttributes;
use super::scope::Scope;
use crate::ir::{Type, TypeDef};

/// Emits an alias of a type.
pub(super) fn alias(scope: &Scope<'_>, def: &TypeDef, ty: &Type) -> TokenStream {
    let (docs, name, ty) = (type_docs(def), ident(&def.ident), scope.ty(ty));
    let builder = builder::alias(scope.api, def);
    quote!(#docs pub type #name = #ty; #builder)
}

/// Emits a newtype around a type.
pub(super) fn newtype(scope: &Scope<'_>, def: &TypeDef, ty: &Type, attributes: &ModelAttributes) -> EmittedItems {
    let (docs, name, ty) = (type_docs(def), ident(&def.ident), scope.ty(ty));
    let (result, from) = (scope.result(), scope.from());
    let derive = attributes.derive(quote!(Clone, Debug, PartialEq));
    let declarations = quote! {
        #docs
        #derive
        pub struct #name(pub #ty);
    };
    let implementations = quote! {
        impl #from<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self(value)
            }
        }

        impl rt::Decode for #name {
            fn decode(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                rt::Decode::decode(r).map(Self)
            }
        }

        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) {
                self.0.encode(w);
            }
        }
    };
    EmittedItems { declarations, implementations }
}
