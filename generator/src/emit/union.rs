//! Unions: enums whose variants are selected by a dispatch table before a value is decoded.

use proc_macro2::TokenStream;
use quote::quote;

use super::field::type_docs;
use super::ident::ident;
use super::items::EmittedItems;
use super::literal;
use super::model_attributes::ModelAttributes;
use super::scope::Scope;
use crate::ir::{Type, TypeDef, Union, UnionDispatch, Value, VariantTest};

pub(super) fn item(scope: &Scope<'_>, def: &TypeDef, union: &Union, attributes: &ModelAttributes) -> EmittedItems {
    let name = ident(&def.ident);
    let about = type_docs(def);
    let result = scope.result();
    let variants: Vec<_> = union.variants.iter().map(|(name, _)| ident(name)).collect();
    let types: Vec<_> = union.variants.iter().map(|(_, ty)| scope.ty(ty)).collect();
    let unknown = union.has_unknown().then(|| match union.dispatch {
        UnionDispatch::Discriminator { .. } => quote! {
            /// A value whose discriminator is not listed in the document.
            Unknown(rt::Value),
        },
        _ => quote! {
            /// A value whose distinguishing property is not listed in the document.
            Unknown(rt::Value),
        },
    });
    let several = union.is_any_of.then(|| {
        let vec = scope.vec();
        quote! {
            /// A value that matches several variants at once. When the value is encoded, the properties of these
            /// variants are merged.
            Several(#vec<Self>),
        }
    });
    let tables = tables(&name, union);
    let read = read(union, &variants);
    let encode = encode(union, &variants);
    let conversions = conversions(scope, def, union);
    let derive = attributes.derive(quote!(Clone, Debug, PartialEq));
    let declarations = quote! {
        #about
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#variants(#types),)*
            #several
            #unknown
        }
    };
    let implementations = quote! {
        #conversions

        #tables

        impl rt::Decode for #name {
            fn decode(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                #read
            }
        }

        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) {
                #encode
            }
        }
    };
    EmittedItems { declarations, implementations }
}

/// Emits the body of `encode`.
fn encode(union: &Union, variants: &[proc_macro2::Ident]) -> TokenStream {
    let writes = variants.iter().enumerate().map(|(index, variant)| match tag(&union.dispatch, index) {
        None => quote!(Self::#variant(value) => value.encode(w),),
        Some((property, Value::String(text))) => match union.content {
            None => quote!(Self::#variant(value) => w.tagged_object(#property, #text, value),),
            Some(content) => quote!(Self::#variant(value) => w.adjacent((#property, #text), #content, value),),
        },
        Some((property, value)) => {
            let text = value.to_string();
            quote!(Self::#variant(value) => w.tagged_raw(#property, #text, value),)
        }
    });
    let write_several = union.is_any_of.then(|| quote!(Self::Several(parts) => w.merged(parts),));
    let write_unknown = union.has_unknown().then(|| quote!(Self::Unknown(value) => value.encode(w),));
    quote! {
        match self {
            #(#writes)*
            #write_several
            #write_unknown
        }
    }
}

/// Emits the constants that select a variant: the dispatch table, and the keys of the variants.
fn tables(name: &proc_macro2::Ident, union: &Union) -> Option<TokenStream> {
    let dispatch = table(&union.dispatch).map(|table| quote!(const UNION: rt::UnionDispatch = #table;));
    let keys = (!union.keys.is_empty()).then(|| {
        let keys = union.keys.iter().map(|keys| quote!(&[#(#keys),*]));
        quote!(const KEYS: &[&[&str]] = &[#(#keys),*];)
    });
    (dispatch.is_some() || keys.is_some()).then(|| quote!(impl #name { #dispatch #keys }))
}

/// Returns the name and value of the discriminator that the union has to write because the variant's type does not
/// write it.
fn tag(dispatch: &UnionDispatch, variant: usize) -> Option<(&str, &Value)> {
    let UnionDispatch::Discriminator { property, output_values: written, .. } = dispatch else {
        return None;
    };
    written.iter().find(|(index, _)| *index == variant).map(|(_, value)| (property.as_str(), value))
}

/// Returns the dispatch table, or `None` if the variants are tried in order.
fn table(dispatch: &UnionDispatch) -> Option<TokenStream> {
    match dispatch {
        UnionDispatch::Discriminator { property, values, allow_bare_value: bare, absent, unknown, .. } => {
            let values = values.iter().map(|(value, index)| {
                let index = literal::position(*index);
                quote!((#value, #index))
            });
            let (absent, unknown) = (position(*absent), position(*unknown));
            Some(quote!(rt::UnionDispatch::Discriminator {
                property: #property, values: &[#(#values),*], allow_bare_value: #bare, absent: #absent, unknown: #unknown
            }))
        }
        UnionDispatch::Tests(tests) => {
            let tests = tests.iter().map(|(found, index)| {
                let (found, index) = (test(found), literal::position(*index));
                quote!((#found, #index))
            });
            Some(quote!(rt::UnionDispatch::Tests(&[#(#tests),*])))
        }
        UnionDispatch::Order(_) => None,
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
    let names = union.variants.iter().map(|(name, _)| name.without_raw_prefix());
    let nothing = quote!(Err(r.no_variant(&[#(#names),*])));
    let arms = variants.iter().enumerate().map(|(index, variant)| {
        let index = literal::position(index);
        match union.content {
            None => quote!(rt::VariantChoice::Variant(#index) => rt::Decode::decode(r).map(Self::#variant),),
            Some(content) => quote!(rt::VariantChoice::Variant(#index) => r.content(#content).map(Self::#variant),),
        }
    });
    let by_keys = match_by_keys(union, variants);
    let read = match &union.dispatch {
        UnionDispatch::Tests(_) | UnionDispatch::Discriminator { .. } if union.has_unknown() => quote! {
            match r.choose_variant(&Self::UNION)? {
                #(#arms)*
                _ => rt::Decode::decode(r).map(Self::Unknown),
            }
        },
        UnionDispatch::Tests(_) | UnionDispatch::Discriminator { .. } => quote! {
            match r.choose_variant(&Self::UNION)? {
                #(#arms)*
                _ => #nothing,
            }
        },
        UnionDispatch::Order(order) => {
            let tries = order.iter().filter_map(|index| variants.get(*index)).map(|variant| {
                quote! {
                    if let Some(value) = r.try_decode() {
                        return Ok(Self::#variant(value));
                    }
                }
            });
            quote!(#(#tries)* #nothing)
        }
    };
    quote!(#by_keys #read)
}

/// Emits the code that selects a variant by the keys of an object, before other tests run.
fn match_by_keys(union: &Union, variants: &[proc_macro2::Ident]) -> Option<TokenStream> {
    if union.keys.is_empty() {
        return None;
    }
    let known = variants.iter().zip(&union.keys).enumerate().filter(|(_, (_, keys))| !keys.is_empty());
    let arms = known.map(|(index, (variant, _))| {
        let index = literal::position(index);
        quote!(#index => r.try_decode().map(Self::#variant),)
    });
    let read = quote!(&mut |r, index| match index { #(#arms)* _ => None });
    Some(match union.is_any_of {
        true => quote! {
            let mut parts = r.any_of(Self::KEYS, #read)?;
            if parts.len() > 1 {
                return Ok(Self::Several(parts));
            }
            if let Some(only) = parts.pop() {
                return Ok(only);
            }
        },
        false => quote! {
            if let Some(nearest) = r.best_match(Self::KEYS, #read)? {
                return Ok(nearest);
            }
        },
    })
}

/// Emits `From` for each generated type that exactly one variant contains.
fn conversions(scope: &Scope<'_>, def: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&def.ident);
    let from = scope.from();
    let named = union.variants.iter().filter(|(_, ty)| matches!(ty, Type::Named(_)) && scope.definition(ty).is_some());
    named
        .filter(|(_, ty)| {
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

fn test(of: &VariantTest) -> TokenStream {
    match of {
        VariantTest::Null => quote!(rt::VariantTest::Null),
        VariantTest::Bool => quote!(rt::VariantTest::Bool),
        VariantTest::Integer => quote!(rt::VariantTest::Integer),
        VariantTest::Number => quote!(rt::VariantTest::Number),
        VariantTest::String => quote!(rt::VariantTest::String),
        VariantTest::Array => quote!(rt::VariantTest::Array),
        VariantTest::FirstItem(inner) => {
            let inner = test(inner);
            quote!(rt::VariantTest::FirstItem(&[(#inner, 0)]))
        }
        VariantTest::Object => quote!(rt::VariantTest::Object),
        VariantTest::Key(key) => quote!(rt::VariantTest::Key(#key)),
        VariantTest::OneOf(values) => quote!(rt::VariantTest::OneOf(&[#(#values),*])),
        VariantTest::Nested(path, values) => {
            let values = values.iter().filter_map(scalar);
            quote!(rt::VariantTest::Nested(&[#(#path),*], &[#(#values),*]))
        }
        VariantTest::Constant(key, values) => {
            let values = values.iter().filter_map(scalar);
            quote!(rt::VariantTest::Constant(#key, &[#(#values),*]))
        }
    }
}

fn scalar(value: &Value) -> Option<TokenStream> {
    Some(match value {
        Value::Null => quote!(rt::ScalarConstant::Null),
        Value::Bool(value) => quote!(rt::ScalarConstant::Bool(#value)),
        Value::Number(text) => {
            let value = literal::float(text)?;
            quote!(rt::ScalarConstant::Number(#value))
        }
        Value::String(text) => quote!(rt::ScalarConstant::String(#text)),
        Value::List(_) | Value::Object(_) => return None,
    })
}
