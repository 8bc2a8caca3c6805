//! Open enums, which have a variant for each listed value and a variant `Unknown` for any other value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::deprecation::deprecated;
use super::docs::docs;
use super::field::type_docs;
use super::ident::ident;
use super::items::EmittedItems;
use super::literal;
use super::model_attributes::ModelAttributes;
use super::rust_type::integer_type;
use super::scope::Scope;
use crate::ir::{EnumValues, EnumVariant, TypeDef};

pub(super) fn item(
    scope: &Scope<'_>,
    def: &TypeDef,
    values: &EnumValues,
    attributes: &ModelAttributes,
) -> EmittedItems {
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

/// A variant of an enum as tokens.
struct Variant {
    ident: Ident,
    /// The value of the variant in JSON.
    literal: TokenStream,
    declaration: TokenStream,
}

/// Returns a variant whose documentation is its value in JSON, followed by its description.
fn variant<T>(variant: &EnumVariant<T>, shown: &str, literal: TokenStream) -> Variant {
    let name = ident(&variant.ident);
    let about = if variant.docs.is_empty() { shown.to_owned() } else { format!("{shown}: {}", variant.docs) };
    let (about, deprecated) = (docs(&about, ""), deprecated(variant.deprecated.as_ref()));
    Variant { declaration: quote!(#about #deprecated #name), ident: name, literal }
}

fn number<T>(value: &EnumVariant<T>, literal: TokenStream) -> Variant {
    variant(value, &format!("`{}`", literal.to_string().replace(' ', "")), literal)
}

fn string(value: &EnumVariant<String>) -> Variant {
    let shown = match value.value.replace('`', "'") {
        shown if shown.is_empty() => "The empty string".to_owned(),
        shown if shown.trim().is_empty() => format!("`{shown:?}`"),
        shown => format!("`{shown}`"),
    };
    let literal = &value.value;
    variant(value, &shown, quote!(#literal))
}

/// Returns the constants and methods that all enums have.
fn common_methods(idents: &[&Ident]) -> TokenStream {
    quote! {
        /// The values that the document lists.
        pub const VARIANTS: &'static [Self] = &[#(Self::#idents),*];

        /// Returns `true` if the document does not list the value.
        pub fn is_unknown(&self) -> bool {
            !Self::VARIANTS.contains(self)
        }
    }
}

fn strings(
    scope: &Scope<'_>,
    def: &TypeDef,
    variants: &[EnumVariant<String>],
    attributes: &ModelAttributes,
) -> EmittedItems {
    let (name, about) = (ident(&def.ident), type_docs(def));
    let (string_type, from) = (scope.string(), scope.from());
    let variants: Vec<Variant> = variants.iter().map(string).collect();
    let idents: Vec<&Ident> = variants.iter().map(|variant| &variant.ident).collect();
    let texts: Vec<_> = variants.iter().map(|variant| &variant.literal).collect();
    let declarations = variants.iter().map(|variant| &variant.declaration);
    let common = common_methods(&idents);
    let derive = attributes.derive(quote!(Clone, Debug, PartialEq, Eq, Hash));
    let declarations = quote! {
        #about
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#declarations,)*
            /// A value not listed in the document.
            Unknown(#string_type),
        }

        impl #name {
            #common

            /// Returns the string that is sent and received.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #texts,)*
                    Self::Unknown(value) => value,
                }
            }
        }
    };
    let implementations = quote! {
        impl #from<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#texts => Self::#idents,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        rt::impl_string_enum!(#name);
    };
    EmittedItems { declarations, implementations }
}

fn numbers(
    scope: &Scope<'_>,
    def: &TypeDef,
    ty: &TokenStream,
    variants: &[Variant],
    attributes: &ModelAttributes,
    exact: bool,
) -> EmittedItems {
    let (name, about, from) = (ident(&def.ident), type_docs(def), scope.from());
    let equal = exact.then(|| quote!(, Eq, Hash));
    let idents: Vec<&Ident> = variants.iter().map(|variant| &variant.ident).collect();
    let literals: Vec<_> = variants.iter().map(|variant| &variant.literal).collect();
    let declarations = variants.iter().map(|variant| &variant.declaration);
    let common = common_methods(&idents);
    let derive = attributes.derive(quote!(Clone, Copy, Debug, PartialEq #equal));
    let declarations = quote! {
        #about
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#declarations,)*
            /// A value not listed in the document.
            Unknown(#ty),
        }

        impl #name {
            #common

            /// Returns the number that is sent and received.
            pub fn value(self) -> #ty {
                match self {
                    #(Self::#idents => #literals,)*
                    Self::Unknown(value) => value,
                }
            }
        }
    };
    let implementations = quote! {
        impl #from<#ty> for #name {
            fn from(value: #ty) -> Self {
                match value {
                    #(#literals => Self::#idents,)*
                    other => Self::Unknown(other),
                }
            }
        }

        rt::impl_number_enum!(#name, #ty);
    };
    EmittedItems { declarations, implementations }
}
