//! Builders of structs that have too many required fields for a constructor with positional arguments.

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation::deprecated;
use super::field::{MAX_POSITIONAL, arguments, constant, extra_fields, field_docs, required};
use super::field_slot::declare_slot;
use super::ident::{ident, suffixed};
use super::scope::Scope;
use crate::ir::{Api, Field, Ident, Presence, Struct, Type, TypeDef, TypeDefKind};
use crate::names;
use crate::names::reserved::BUILDER;

/// Returns the names that a definition exports: the name of its type, and the name of its builder if it has one.
pub(super) fn names(api: &Api, def: &TypeDef) -> Vec<proc_macro2::Ident> {
    let has_builder = is_built(api, def) || shared_builder(api, def).is_some();
    [ident(&def.ident)].into_iter().chain(has_builder.then(|| name(api, def))).collect()
}

fn is_built(api: &Api, def: &TypeDef) -> bool {
    matches!(&def.kind, TypeDefKind::Struct(object) if arguments(api, object).len() > MAX_POSITIONAL)
}

/// If the definition is an alias of a struct in the same module, and the struct has a builder, returns the struct's
/// definition.
fn shared_builder<'a>(api: &'a Api, def: &TypeDef) -> Option<&'a TypeDef> {
    match &def.kind {
        TypeDefKind::Alias(Type::Named(id)) => {
            Some(api.type_def(*id)).filter(|first| first.module == def.module && is_built(api, first))
        }
        _ => None,
    }
}

/// Emits the alias of a builder next to the alias of a type: `type ABuilder = BBuilder` for `type A = B`.
pub(super) fn alias(api: &Api, def: &TypeDef) -> TokenStream {
    let Some(first) = shared_builder(api, def) else { return TokenStream::new() };
    let (name, first) = (name(api, def), name(api, first));
    quote!(pub type #name = #first;)
}

/// Returns the name of the builder: `UserBuilder`, or `UserBuilder_` if a type of the document is called `UserBuilder`.
fn name(api: &Api, def: &TypeDef) -> proc_macro2::Ident {
    let plain = suffixed(&def.ident, "Builder");
    if api.has_type(&def.module, &plain.to_string()) { suffixed(&def.ident, "Builder_") } else { plain }
}

/// Emits the function `builder` of a struct, which sets the constants.
pub(super) fn constructor(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let builder = name(scope.api, def);
    let constants = object.fields.iter().filter_map(|field| {
        let (id, variant) = constant(scope.api, field)?;
        let (field, ty, variant) = (ident(&field.ident), scope.path(id), ident(variant));
        Some(quote!(#field: Some(#ty::#variant)))
    });
    let constants: Vec<_> = constants.collect();
    let empty = start(object, &builder);
    let start = match constants.is_empty() {
        true => empty,
        false => quote!(#builder { #(#constants,)* ..#empty }),
    };
    quote! {
        /// Returns a builder whose required fields have to be set.
        pub fn builder() -> #builder {
            #start
        }
    }
}

/// Emits the builder of a struct.
pub(super) fn item(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let (name, builder) = (ident(&def.ident), name(scope.api, def));
    let label = def.ident.without_raw_prefix();
    let result = scope.result();
    let fields = object.fields.iter().map(|field| {
        let name = ident(&field.ident);
        let (ty, _) = declare_slot(scope, field);
        quote!(#name: #ty)
    });
    let setters = object.fields.iter().map(|field| setter_method(scope, object, field));
    let names: Vec<_> = object.fields.iter().map(|field| ident(&field.ident)).collect();
    let patterns = object.fields.iter().zip(&names).map(|(field, name)| match field.presence {
        Presence::Required => quote!(#name: Some(#name)),
        Presence::Optional => quote!(#name),
    });
    let given = required(object).into_iter().map(|field| {
        let (name, text) = (ident(&field.ident), field.ident.without_raw_prefix());
        quote!((#text, self.#name.is_some()))
    });
    let rest_field = extra_fields(scope, object).map(|(name, ty)| quote!(#name: rt::Map<#ty>,));
    let rest_name = extra_fields(scope, object).map(|(name, _)| quote!(#name,));
    quote! {
        #[derive(Clone, Default)]
        pub struct #builder {
            #(#fields,)*
            #rest_field
        }

        impl #builder {
            #(#setters)*

            /// Builds the value.
            ///
            /// # Errors
            ///
            /// Returns the first required field that has not been set.
            pub fn build(self) -> #result<#name, rt::MissingField> {
                let Self { #(#patterns,)* #rest_name } = self else {
                    return Err(rt::MissingField::first_missing(#label, &[#(#given),*]));
                };
                Ok(#name { #(#names,)* #rest_name })
            }
        }
    }
}

/// Emits the setter of a field.
fn setter_method(scope: &Scope<'_>, object: &Struct, field: &Field) -> TokenStream {
    let (about, name) = (field_docs(field), ident(&field.ident));
    let setter = setter(object, field);
    let (argument, value) = scope.argument(&name, &field.ty);
    let value = match (field.presence, &field.ty) {
        (Presence::Required, _) => quote!(Some(#value)),
        (Presence::Optional, Type::Nullable(_)) => quote!(rt::Field::from(#value)),
        (Presence::Optional, _) => quote!(Some(#value)),
    };
    // The compiler cannot infer the target type of `into()` here, so a `let` states the type.
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
    // A caller cannot avoid the setter of a required field.
    let is_optional = field.presence == Presence::Optional;
    let deprecated = deprecated(field.deprecated.as_ref().filter(|_| is_optional));
    quote! {
        #about
        #deprecated
        #[must_use]
        pub fn #setter(mut self, #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// Emits `Debug` of a builder, which does not print values.
pub(super) fn debug(api: &Api, def: &TypeDef) -> TokenStream {
    let builder = name(api, def);
    let label = builder.to_string();
    quote! {
        impl ::std::fmt::Debug for #builder {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#label).finish_non_exhaustive()
            }
        }
    }
}

/// Returns the name of a field's setter: the field's name, with a suffix if the builder has a method of that name.
fn setter(object: &Struct, field: &Field) -> proc_macro2::Ident {
    let mut name = field.ident.clone();
    let is_taken = |name: &Ident| {
        let is_other_field = *name != field.ident && object.fields.iter().any(|other| other.ident == *name);
        is_other_field || BUILDER.contains(&name.without_raw_prefix())
    };
    while is_taken(&name) {
        name = names::suffixed(&name, "_value");
    }
    ident(&name)
}

/// Returns an expression that creates an empty builder.
fn start(object: &Struct, builder: &proc_macro2::Ident) -> TokenStream {
    // A setter called `default` shadows the function of the trait `Default`.
    match object.fields.iter().any(|field| field.ident.without_raw_prefix() == "default") {
        true => quote!(<#builder as ::std::default::Default>::default()),
        false => quote!(#builder::default()),
    }
}

/// Emits the body of `decode` for a struct that has a builder: decoding fills the builder.
pub(super) fn read(scope: &Scope<'_>, def: &TypeDef, object: &Struct, reader: &proc_macro2::Ident) -> TokenStream {
    let start = start(object, &name(scope.api, def));
    let names = object.fields.iter().map(|field| ident(&field.ident));
    let slots = quote!(&mut [#(&mut builder.#names),*]);
    let read = match extra_fields(scope, object) {
        None => quote!(#reader.read_struct(&Self::LAYOUT, #slots)?;),
        Some((rest, _)) => quote!(#reader.read_struct_with(&Self::LAYOUT, #slots, &mut builder.#rest)?;),
    };
    quote! {
        let mut builder = #start;
        #read
        Ok(builder.build()?)
    }
}
