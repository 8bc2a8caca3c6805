//! Open enums, which have a variant for each listed value and a variant `Unknown` for any other value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use super::literal;
use super::model_attributes::ModelAttributes;
use super::rust_type::integer_type;
use super::scope::Scope;
use crate::ir::{EnumValues, EnumVariant, TypeDef};

pub(super) fn item(scope: &Scope<'_>, def: &TypeDef, values: &EnumValues, attributes: &ModelAttributes) -> TokenStream {
    match values {
        EnumValues::String(variants) => strings(scope, def, variants, attributes),
        EnumValues::Integer(integer, variants) => {
            let values = variants.iter().map(|variant| number(variant, literal::integer(variant.value)));
            numbers(scope, def, &integer_type(*integer), &values.collect::<Vec<_>>(), attributes, true)
        }
        EnumValues::Number(variants) => {
            let values = variants.iter().filter_map(|variant| Some(number(variant, literal::float(&variant.value)?)));
            numbers(scope, def, &quote!(f64), &values.collect::<Vec<_>>(), attributes, false)
        }
    }
}

/// A variant of a numeric enum.
struct Number<'v> {
    ident: Ident,
    literal: TokenStream,
    docs: &'v str,
}

fn number<T>(variant: &EnumVariant<T>, literal: TokenStream) -> Number<'_> {
    Number { ident: ident(&variant.ident), literal, docs: &variant.docs }
}

/// Returns the documentation of a variant: its value in JSON, followed by its description.
fn described(value: &str, docs: &str) -> String {
    if docs.is_empty() { value.to_owned() } else { format!("{value}: {docs}") }
}

fn strings(
    scope: &Scope<'_>,
    def: &TypeDef,
    variants: &[EnumVariant<String>],
    attributes: &ModelAttributes,
) -> TokenStream {
    let name = ident(&def.ident);
    let about = docs(&def.docs, "");
    let (string, result, from) = (scope.string(), scope.result(), scope.from());
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.ident)).collect();
    let texts: Vec<_> = variants.iter().map(|variant| &variant.value).collect();
    let notes = variants.iter().map(|variant| {
        let value = match variant.value.replace('`', "'") {
            shown if shown.is_empty() => "The empty string".to_owned(),
            shown if shown.trim().is_empty() => format!("`{shown:?}`"),
            shown => format!("`{shown}`"),
        };
        docs(&described(&value, &variant.docs), "")
    });
    let derive = attributes.derive(quote!(Clone, Debug, PartialEq, Eq, Hash));
    quote! {
        #about
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#notes #idents,)*
            /// A value not listed in the document.
            Unknown(#string),
        }

        impl #name {
            /// Returns the string that is sent and received.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #texts,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl #from<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#texts => Self::#idents,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl #from<#string> for #name {
            fn from(value: #string) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl rt::Decode for #name {
            fn decode(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                Ok(Self::from(&*r.string()?))
            }
        }

        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) {
                w.string(self.as_str());
            }
        }
    }
}

fn numbers(
    scope: &Scope<'_>,
    def: &TypeDef,
    ty: &TokenStream,
    values: &[Number<'_>],
    attributes: &ModelAttributes,
    exact: bool,
) -> TokenStream {
    let name = ident(&def.ident);
    let about = docs(&def.docs, "");
    let (result, from) = (scope.result(), scope.from());
    let equal = exact.then(|| quote!(, Eq, Hash));
    let idents: Vec<_> = values.iter().map(|number| &number.ident).collect();
    let literals: Vec<_> = values.iter().map(|number| &number.literal).collect();
    let notes = values.iter().map(|number| {
        let value = format!("`{}`", number.literal.to_string().replace(' ', ""));
        docs(&described(&value, number.docs), "")
    });
    let derive = attributes.derive(quote!(Clone, Copy, Debug, PartialEq #equal));
    quote! {
        #about
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#notes #idents,)*
            /// A value not listed in the document.
            Unknown(#ty),
        }

        impl #name {
            /// Returns the number that is sent and received.
            pub fn value(self) -> #ty {
                match self {
                    #(Self::#idents => #literals,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl #from<#ty> for #name {
            fn from(value: #ty) -> Self {
                match value {
                    #(#literals => Self::#idents,)*
                    other => Self::Unknown(other),
                }
            }
        }

        impl rt::Decode for #name {
            fn decode(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                <#ty as rt::Decode>::decode(r).map(Self::from)
            }
        }

        impl rt::Encode for #name {
            fn encode(&self, w: &mut rt::Writer) {
                self.value().encode(w);
            }
        }
    }
}
