//! Unions: enums whose variants are selected by a dispatch table before a value is decoded.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::extras::Extras;
use super::ident::ident;
use super::literal;
use super::scope::Scope;
use crate::ir::{Recognise, Test, Type, TypeDef, Union, Value};

pub(super) fn item(scope: &Scope<'_>, def: &TypeDef, union: &Union, extras: &Extras) -> TokenStream {
    let name = ident(&def.ident);
    let about = docs(&def.docs, "");
    let result = scope.result();
    let variants: Vec<_> = union.variants.iter().map(|(name, _)| ident(name)).collect();
    let types: Vec<_> = union.variants.iter().map(|(_, ty)| scope.ty(ty)).collect();
    let open = matches!(union.recognise, Recognise::Discriminator { unknown: None, .. });
    let unknown = open.then(|| {
        quote! {
            /// A value whose discriminator is not listed in the document.
            Unknown(rt::Value),
        }
    });
    let write_unknown = open.then(|| quote!(Self::Unknown(value) => value.encode(w),));
    let several = union.several.then(|| {
        let vec = scope.vec();
        quote! {
            /// A value that matches several variants at once. Their properties are merged when it is encoded.
            Several(#vec<Self>),
        }
    });
    let write_several = union.several.then(|| quote!(Self::Several(parts) => w.merged(parts),));
    let keys = (!union.keys.is_empty()).then(|| {
        let keys = union.keys.iter().map(|keys| quote!(&[#(#keys),*]));
        quote!(impl #name { const KEYS: &[&[&str]] = &[#(#keys),*]; })
    });
    let table = table(&union.recognise).map(|table| quote!(impl #name { const UNION: rt::Union = #table; }));
    let read = read(union, &variants);
    let writes = variants.iter().enumerate().map(|(index, variant)| match tag(&union.recognise, index) {
        None => quote!(Self::#variant(value) => value.encode(w),),
        Some((property, Value::String(text))) => match union.content {
            None => quote!(Self::#variant(value) => w.tagged(#property, #text, value),),
            Some(content) => quote!(Self::#variant(value) => w.adjacent((#property, #text), #content, value),),
        },
        Some((property, value)) => {
            let text = value.to_string();
            quote!(Self::#variant(value) => w.tagged_bare(#property, #text, value),)
        }
    });
    let conversions = conversions(scope, def, union);
    let derive = extras.derive(quote!(Clone, Debug, PartialEq));
    quote! {
        #about
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#variants(#types),)*
            #several
            #unknown
        }

        #table
        #keys
        #conversions

        impl rt::Decode for #name {
            fn decode(r: &mut rt::Reader<'_>) -> #result<Self, rt::Fault> {
                #read
            }
        }

        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) {
                match self {
                    #(#writes)*
                    #write_several
                    #write_unknown
                }
            }
        }
    }
}

/// Returns the discriminator that the union writes because the type of a variant does not.
fn tag(recognise: &Recognise, variant: usize) -> Option<(&str, &Value)> {
    let Recognise::Discriminator { property, written, .. } = recognise else {
        return None;
    };
    written.iter().find(|(index, _)| *index == variant).map(|(_, value)| (property.as_str(), value))
}

/// Returns the dispatch table, or `None` if the variants are tried in order.
fn table(recognise: &Recognise) -> Option<TokenStream> {
    match recognise {
        Recognise::Discriminator { property, values, bare, absent, unknown, .. } => {
            let values = values.iter().map(|(value, index)| {
                let index = literal::position(*index);
                quote!((#value, #index))
            });
            let (absent, unknown) = (position(*absent), position(*unknown));
            Some(quote!(rt::Union::Discriminator {
                property: #property, values: &[#(#values),*], bare: #bare, absent: #absent, unknown: #unknown
            }))
        }
        Recognise::Tests(tests) => {
            let tests = tests.iter().map(|(found, index)| {
                let (found, index) = (test(found), literal::position(*index));
                quote!((#found, #index))
            });
            Some(quote!(rt::Union::Tests(&[#(#tests),*])))
        }
        Recognise::Order(_) => None,
    }
}

fn position(variant: Option<usize>) -> TokenStream {
    match variant {
        None => quote!(None),
        Some(index) => {
            let index = literal::position(index);
            quote!(Some(#index))
        }
    }
}

fn read(union: &Union, variants: &[proc_macro2::Ident]) -> TokenStream {
    let names = union.variants.iter().map(|(name, _)| name.bare());
    let nothing = quote!(Err(r.no_variant(&[#(#names),*])));
    let arms = variants.iter().enumerate().map(|(index, variant)| {
        let index = literal::position(index);
        match union.content {
            None => quote!(rt::Choice::Variant(#index) => rt::Decode::decode(r).map(Self::#variant),),
            Some(content) => quote!(rt::Choice::Variant(#index) => r.content(#content).map(Self::#variant),),
        }
    });
    let by_keys = by_keys(union, variants);
    let read = match &union.recognise {
        Recognise::Discriminator { unknown: None, .. } => quote! {
            match r.choose(&Self::UNION)? {
                #(#arms)*
                _ => rt::Decode::decode(r).map(Self::Unknown),
            }
        },
        Recognise::Tests(_) | Recognise::Discriminator { .. } => quote! {
            match r.choose(&Self::UNION)? {
                #(#arms)*
                _ => #nothing,
            }
        },
        Recognise::Order(order) => {
            let tries = order.iter().filter_map(|index| variants.get(*index)).map(|variant| {
                quote! {
                    if let Some(value) = r.attempt() {
                        return Ok(Self::#variant(value));
                    }
                }
            });
            quote!(#(#tries)* #nothing)
        }
    };
    quote!(#by_keys #read)
}

/// Emits the selection of variants by the keys of an object, which precedes other tests.
fn by_keys(union: &Union, variants: &[proc_macro2::Ident]) -> Option<TokenStream> {
    if union.keys.is_empty() {
        return None;
    }
    let known = variants.iter().zip(&union.keys).enumerate().filter(|(_, (_, keys))| !keys.is_empty());
    let arms = known.map(|(index, (variant, _))| {
        let index = literal::position(index);
        quote!(#index => r.attempt().map(Self::#variant),)
    });
    let read = quote!(&mut |r, index| match index { #(#arms)* _ => None });
    Some(match union.several {
        true => quote! {
            let mut parts = r.several(Self::KEYS, #read)?;
            if parts.len() > 1 {
                return Ok(Self::Several(parts));
            }
            if let Some(only) = parts.pop() {
                return Ok(only);
            }
        },
        false => quote! {
            if let Some(nearest) = r.nearest(Self::KEYS, #read)? {
                return Ok(nearest);
            }
        },
    })
}

/// Emits `From` for each type of the API that only one variant contains.
fn conversions(scope: &Scope<'_>, def: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&def.ident);
    let from = scope.from();
    let held = union.variants.iter().filter(|(_, ty)| matches!(ty, Type::Named(_)) && scope.definition(ty).is_some());
    held.filter(|(_, ty)| {
        let same = |other: &Type| scope.resolved(other) == scope.resolved(ty);
        union.variants.iter().filter(|(_, other)| same(other)).count() == 1
    })
    .map(|(variant, ty)| {
        let (variant, ty) = (ident(variant), scope.ty(ty));
        quote! {
            impl #from<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        }
    })
    .collect()
}

fn test(test: &Test) -> TokenStream {
    match test {
        Test::Null => quote!(rt::Test::Null),
        Test::Bool => quote!(rt::Test::Bool),
        Test::Integer => quote!(rt::Test::Integer),
        Test::Number => quote!(rt::Test::Number),
        Test::String => quote!(rt::Test::String),
        Test::Array => quote!(rt::Test::Array),
        Test::Object => quote!(rt::Test::Object),
        Test::Key(key) => quote!(rt::Test::Key(#key)),
        Test::OneOf(values) => quote!(rt::Test::OneOf(&[#(#values),*])),
        Test::Nested(path, values) => {
            let values = values.iter().filter_map(scalar);
            quote!(rt::Test::Nested(&[#(#path),*], &[#(#values),*]))
        }
        Test::Constant(key, values) => {
            let values = values.iter().filter_map(scalar);
            quote!(rt::Test::Constant(#key, &[#(#values),*]))
        }
    }
}

fn scalar(value: &Value) -> Option<TokenStream> {
    Some(match value {
        Value::Null => quote!(rt::Scalar::Null),
        Value::Bool(value) => quote!(rt::Scalar::Bool(#value)),
        Value::Number(text) => {
            let value = literal::float(text)?;
            quote!(rt::Scalar::Number(#value))
        }
        Value::String(text) => quote!(rt::Scalar::String(#text)),
        Value::List(_) | Value::Object(_) => return None,
    })
}
