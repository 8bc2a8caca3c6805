//! Builders for structs with more required fields than arguments could keep apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::field::{POSITIONAL, field_docs, required, rest};
use super::ident::{ident, suffixed};
use super::scope::Scope;
use crate::ir::{Api, Kind, Presence, Struct, Type, TypeDef};

/// The names that a definition brings along: its own, and its builder's if it has one.
pub(super) fn names(api: &Api, def: &TypeDef) -> Vec<proc_macro2::Ident> {
    let own = ident(&def.ident);
    match &def.kind {
        Kind::Struct(object) if required(object).len() > POSITIONAL => {
            vec![own, name(api, def)]
        }
        _ => vec![own],
    }
}

/// `UserBuilder`, unless a type of the document is called so.
fn name(api: &Api, def: &TypeDef) -> proc_macro2::Ident {
    let plain = suffixed(&def.ident, "Builder");
    if api.has_type(&def.home, &plain.to_string()) { suffixed(&def.ident, "Builder_") } else { plain }
}

pub(super) fn item(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let (name, builder) = (ident(&def.ident), name(scope.api, def));
    let label = def.ident.bare();
    let (option, result) = (scope.option(), scope.result());
    let fields = object.fields.iter().map(|field| {
        let name = ident(&field.ident);
        let ty = scope.field_type(field);
        match field.presence {
            Presence::Required => quote!(#name: #option<#ty>),
            Presence::Optional => quote!(#name: #ty),
        }
    });
    let setters = object.fields.iter().map(|field| {
        let (about, name) = (field_docs(field), ident(&field.ident));
        let (argument, value) = scope.argument(&name, &field.ty);
        let value = match (field.presence, &field.ty) {
            (Presence::Required, _) => quote!(Some(#value)),
            (Presence::Optional, Type::Nullable(_)) => quote!(rt::Field::from(#value)),
            (Presence::Optional, _) => quote!(Some(#value)),
        };
        // The conversion of a nullable argument has to know what it converts to.
        let value = match (field.presence, &field.ty) {
            (Presence::Optional, Type::Nullable(inner)) => {
                let (option, inner) = (scope.option(), scope.ty(inner));
                quote! {{
                    let #name: #option<#inner> = #name.into();
                    rt::Field::from(#name)
                }}
            }
            _ => value,
        };
        quote! {
            #about
            #[must_use]
            pub fn #name(mut self, #argument) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    let values = object.fields.iter().map(|field| {
        let (name, text) = (ident(&field.ident), field.ident.bare());
        match field.presence {
            Presence::Required => {
                quote!(#name: self.#name.ok_or(rt::Missing { type_name: #label, field: #text })?)
            }
            Presence::Optional => quote!(#name: self.#name),
        }
    });
    let rest_field = rest(scope, object).map(|(name, ty)| {
        let string = scope.string();
        quote!(#name: ::std::collections::BTreeMap<#string, #ty>,)
    });
    let rest_value = rest(scope, object).map(|(name, _)| quote!(#name: self.#name,));
    // The setter of a field that is called `default` hides the trait's function.
    let start = match object.fields.iter().any(|field| field.ident.bare() == "default") {
        true => quote!(::std::default::Default::default()),
        false => quote!(#builder::default()),
    };
    let about = format!(" Makes a [`{label}`] field by field.");
    quote! {
        impl #name {
            /// Makes one field by field: what is required has to be set.
            pub fn builder() -> #builder {
                #start
            }
        }

        #[doc = #about]
        #[derive(Clone, Debug, Default)]
        pub struct #builder {
            #(#fields,)*
            #rest_field
        }

        impl #builder {
            #(#setters)*

            /// The finished value.
            ///
            /// # Errors
            ///
            /// Names the first required field that has not been set.
            pub fn build(self) -> #result<#name, rt::Missing> {
                Ok(#name { #(#values,)* #rest_value })
            }
        }
    }
}
