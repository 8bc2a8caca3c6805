//! The structs of object schemas.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder;
use super::deprecation::deprecated;
use super::docs::{docs, shown};
use super::field::{MAX_POSITIONAL, arguments, constant, extra_fields, field_docs, required, type_docs};
use super::field_slot::{declare_slot, reader, unwrap_slots};
use super::ident::{ident, suffixed};
use super::items::EmittedItems;
use super::literal;
use super::model_attributes::ModelAttributes;
use super::scope::Scope;
use crate::ir::{EnumValues, Field, Presence, Struct, Type, TypeDef, TypeDefKind, Value};

/// Emits the struct with its constructor or builder, and its decoding and encoding.
pub(super) fn item(scope: &Scope<'_>, def: &TypeDef, object: &Struct, attributes: &ModelAttributes) -> EmittedItems {
    let name = ident(&def.ident);
    let about = type_docs(def);
    let fields = object.fields.iter().map(|field| {
        let (about, name, ty) = (field_docs(field), ident(&field.ident), scope.field_type(field));
        let deprecated = deprecated(field.deprecated.as_ref());
        quote!(#about #deprecated pub #name: #ty)
    });
    let rest = extra_fields(scope, object).map(|(ident, ty)| quote!(pub #ident: rt::Map<#ty>));
    let has_required = !required(object).is_empty();
    let arguments = arguments(scope.api, object).len();
    let default = (!has_required).then(|| quote!(, Default));
    let constructor = match arguments {
        0 if !has_required => None,
        0..=MAX_POSITIONAL => Some(constructor(scope, object)),
        _ => Some(builder::constructor(scope, def, object)),
    };
    let methods: Vec<TokenStream> = constructor.into_iter().chain(defaults(scope, object)).collect();
    let methods = (!methods.is_empty()).then(|| quote!(impl #name { #(#methods)* }));
    let only_constants = (has_required && arguments == 0).then(|| default_of_constants(&name));
    let has_builder = arguments > MAX_POSITIONAL;
    let builder = has_builder.then(|| builder::item(scope, def, object));
    let debug = has_builder.then(|| builder::debug(scope.api, def));
    let codec = codec(scope, def, object);
    let all = fields.chain(rest);
    let derive = attributes.derive(quote!(Clone, Debug #default, PartialEq));
    EmittedItems {
        declarations: quote! {
            #about
            #derive
            #[non_exhaustive]
            pub struct #name {
                #(#all,)*
            }

            #methods

            #only_constants

            #builder
        },
        implementations: quote!(#debug #codec),
    }
}

/// Emits `Default` of a struct whose required fields are constants.
fn default_of_constants(name: &proc_macro2::Ident) -> TokenStream {
    quote! {
        impl ::std::default::Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// Emits the function `new`, whose arguments are the required fields that are not constants.
fn constructor(scope: &Scope<'_>, object: &Struct) -> TokenStream {
    let arguments = arguments(scope.api, object).into_iter();
    let arguments = arguments.map(|field| scope.argument(&ident(&field.ident), &field.ty).0);
    let values = object.fields.iter().map(|field| {
        let name = ident(&field.ident);
        if let Some((id, variant)) = constant(scope.api, field) {
            let (ty, variant) = (scope.path(id), ident(variant));
            return quote!(#name: #ty::#variant);
        }
        match (field.presence, &field.ty) {
            (Presence::Required, ty) if scope.converts(ty) => quote!(#name: #name.into()),
            (Presence::Required, _) => quote!(#name),
            (Presence::Optional, Type::Nullable(_)) => quote!(#name: rt::Field::Absent),
            (Presence::Optional, _) => quote!(#name: None),
        }
    });
    let rest = extra_fields(scope, object).map(|(name, _)| quote!(#name: rt::Map::new()));
    let all = values.chain(rest);
    quote! {
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#all),* }
        }
    }
}

/// Emits a method `<field>_or_default` for each optional scalar with a default.
fn defaults(scope: &Scope<'_>, object: &Struct) -> Vec<TokenStream> {
    object.fields.iter().filter_map(|field| default(scope, field)).collect()
}

/// Returns `true` if the struct of a field has a method `<field>_or_default`.
pub(super) fn has_default_method(scope: &Scope<'_>, field: &Field) -> bool {
    default(scope, field).is_some()
}

fn default(scope: &Scope<'_>, field: &Field) -> Option<TokenStream> {
    if field.presence == Presence::Required {
        return None;
    }
    let (name, method) = (ident(&field.ident), suffixed(&field.ident, "_or_default"));
    let default = field.default.as_ref()?;
    let about = format!("Returns `{}`, or {} if it is absent.", field.ident.without_raw_prefix(), shown(default));
    let about = docs(&about, "");
    let ty = scope.ty(&field.ty);
    let (ty, value) = match (scope.resolved(&field.ty), default) {
        (Type::Bool, Value::Bool(value)) => (ty, quote!(self.#name.unwrap_or(#value))),
        (Type::Integer(integer), Value::Number(text)) if integer.contains(text) => {
            let value = literal::integer(text.parse().ok()?);
            (ty, quote!(self.#name.unwrap_or(#value)))
        }
        (Type::Float(_), Value::Number(text)) => {
            let value = literal::float(text)?;
            (ty, quote!(self.#name.unwrap_or(#value)))
        }
        (Type::LenientNumber(inner), Value::Number(text)) => {
            let value = match **inner {
                Type::Integer(integer) if integer.contains(text) => literal::integer(text.parse().ok()?),
                Type::Float(_) => literal::float(text)?,
                _ => return None,
            };
            (scope.ty(inner), quote!(self.#name.map_or(#value, |number| number.0)))
        }
        (Type::String, Value::String(text)) => (quote!(&str), quote!(self.#name.as_deref().unwrap_or(#text))),
        (Type::Named(id), Value::String(text)) => match &scope.api.type_def(*id).kind {
            TypeDefKind::Enum(EnumValues::String(variants)) => {
                let variant = ident(&variants.iter().find(|variant| variant.value == *text)?.ident);
                let path = scope.path(*id);
                (ty, quote!(self.#name.clone().unwrap_or(#path::#variant)))
            }
            _ => return None,
        },
        _ => return None,
    };
    let deprecated = deprecated(field.deprecated.as_ref());
    Some(quote! {
        #about
        #deprecated
        pub fn #method(&self) -> #ty {
            #value
        }
    })
}

/// Emits the layout of the struct, and the implementations of `Decode` and `Encode` that interpret the layout.
fn codec(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let name = ident(&def.ident);
    let label = def.ident.without_raw_prefix();
    let result = scope.result();
    let properties = object.fields.iter().map(|field| {
        let wire = &field.name;
        let nullable = scope.accepts_null(&field.ty).then(|| quote!(.nullable()));
        let is_escaped = wire.contains(|c: char| c < ' ' || matches!(c, '"' | '\\'));
        let escaped = is_escaped.then(|| quote!(.escaped()));
        match field.presence {
            Presence::Required => quote!(rt::PropertyLayout::required(#wire)#nullable #escaped),
            Presence::Optional => quote!(rt::PropertyLayout::optional(#wire)#nullable #escaped),
        }
    });
    let names: Vec<_> = object.fields.iter().map(|field| ident(&field.ident)).collect();
    let write = match extra_fields(scope, object) {
        None => quote!(w.write_struct(&Self::LAYOUT, &[#(&self.#names),*]);),
        Some((rest, _)) => quote!(w.write_struct_with(&Self::LAYOUT, &[#(&self.#names),*], &self.#rest);),
    };
    let reader = reader(&names);
    let read = match arguments(scope.api, object).len() {
        0 if required(object).is_empty() && !names.is_empty() => read_in_place(scope, object, &names, &reader),
        0..=MAX_POSITIONAL => read(scope, object, &names, &reader),
        _ => builder::read(scope, def, object, &reader),
    };
    quote! {
        impl #name {
            const LAYOUT: rt::StructLayout = rt::StructLayout { name: #label, properties: &[#(#properties),*] };
        }

        impl rt::Decode for #name {
            fn decode(#reader: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                #read
            }
        }

        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) {
                #write
            }
        }
    }
}

/// Emits a body of `decode` that creates a default value and decodes into its fields. A variable per field would have
/// to be dropped on every return, which costs compile time and run time.
fn read_in_place(
    scope: &Scope<'_>,
    object: &Struct,
    names: &[proc_macro2::Ident],
    reader: &proc_macro2::Ident,
) -> TokenStream {
    let slots = quote!(&mut [#(&mut value.#names),*]);
    let read = match extra_fields(scope, object) {
        None => quote!(#reader.read_struct(&Self::LAYOUT, #slots)?;),
        Some((rest, _)) => quote!(#reader.read_struct_with(&Self::LAYOUT, #slots, &mut value.#rest)?;),
    };
    quote! {
        let mut value = Self::default();
        #read
        Ok(value)
    }
}

/// Emits a body of `decode` that decodes into a variable per field, and creates the struct from these variables.
fn read(scope: &Scope<'_>, object: &Struct, names: &[proc_macro2::Ident], reader: &proc_macro2::Ident) -> TokenStream {
    let slots = object.fields.iter().zip(names).map(|(field, name)| {
        let (ty, empty) = declare_slot(scope, field);
        quote!(let mut #name: #ty = #empty;)
    });
    let required: Vec<_> = required(object).into_iter().map(|field| ident(&field.ident)).collect();
    let filled = unwrap_slots(&required, &quote!(rt::DecodeError::missing_value()));
    let (start, read, rest) = match extra_fields(scope, object) {
        None => (None, quote!(#reader.read_struct(&Self::LAYOUT, &mut [#(&mut #names),*])?;), None),
        Some((rest, _)) => (
            Some(quote!(let mut #rest = rt::Map::new();)),
            quote!(#reader.read_struct_with(&Self::LAYOUT, &mut [#(&mut #names),*], &mut #rest)?;),
            Some(rest),
        ),
    };
    let values = names.iter().chain(&rest);
    quote! {
        #(#slots)*
        #start
        #read
        #filled
        Ok(Self { #(#values),* })
    }
}
