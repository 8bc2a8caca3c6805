//! Parameters and headers that may be credentials. `Debug` does not print their values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident::ident;
use super::payload::derives;
use super::scope::Scope;
use super::variant::has_status;
use crate::ir::{Credential, Parameter, ParameterLocation, Response, Value};

/// The headers with credentials (RFC 9110, 11; RFC 6265).
const HEADERS: [&str; 4] = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/// Returns `true` if the value of a parameter or header may be a credential: a cookie, a credential header of HTTP, the
/// parameter of a security scheme, or `format: password`.
pub(super) fn is_secret(scope: &Scope<'_>, parameter: &Parameter) -> bool {
    let is_named = |name: &String| parameter.name.eq_ignore_ascii_case(name);
    let is_credential = scope.api.schemes.iter().any(|scheme| match &scheme.credential {
        Credential::Header(name) => parameter.location == ParameterLocation::Header && is_named(name),
        Credential::Query(name) => parameter.location == ParameterLocation::Query && *name == parameter.name,
        _ => false,
    });
    let is_format = |(key, value): &(String, Value)| key == "format" && *value == Value::String("password".to_owned());
    let is_password = matches!(&parameter.schema, Value::Object(schema) if schema.iter().any(is_format));
    parameter.location == ParameterLocation::Cookie
        || parameter.location == ParameterLocation::Header
            && HEADERS.iter().any(|name| parameter.name.eq_ignore_ascii_case(name))
        || is_credential
        || is_password
}

/// Returns the `derive` attribute, without `Debug` if the emitted code implements `Debug` explicitly.
pub(super) fn derive(derives: TokenStream, without_debug: bool) -> Option<TokenStream> {
    let names = derives.into_iter().filter(|token| !matches!(token, proc_macro2::TokenTree::Punct(_)));
    let names: Vec<_> = names.filter(|token| !without_debug || token.to_string() != "Debug").collect();
    (!names.is_empty()).then(|| quote!(#[derive(#(#names),*)]))
}

/// Emits `Debug` of a struct. The flag of a field is `true` if the value of the field is secret.
pub(super) fn debug_of_struct(name: &Ident, fields: &[(Ident, bool)]) -> TokenStream {
    let fields = fields.iter().map(|(field, secret)| {
        let label = field.to_string();
        let label = label.trim_start_matches("r#");
        if *secret { quote!(.field(#label, &rt::Redacted)) } else { quote!(.field(#label, &self.#field)) }
    });
    let label = name.to_string();
    item(name, &quote!(f.debug_struct(#label) #(#fields)* .finish()))
}

/// Returns the `derive` attribute of a response enum, and an implementation of `Debug` if a header may be a credential.
pub(super) fn derive_of_responses(
    scope: &Scope<'_>,
    name: &Ident,
    responses: &[&Response],
) -> (Option<TokenStream>, Option<TokenStream>) {
    let has_secret = responses.iter().flat_map(|response| &response.headers).any(|header| is_secret(scope, header));
    let derives = derives(responses.iter().any(|response| response.streams()));
    (derive(derives, has_secret), has_secret.then(|| debug_of_responses(scope, name, responses)))
}

fn debug_of_responses(scope: &Scope<'_>, name: &Ident, responses: &[&Response]) -> TokenStream {
    let arms = responses.iter().map(|response| {
        let variant = ident(&response.variant);
        let label = response.variant.without_raw_prefix();
        let status = has_status(response).then(|| quote!(status));
        let body = response.payload.is_some().then(|| quote!(body));
        let parts: Vec<_> = status.into_iter().chain(body).collect();
        if response.headers.is_empty() {
            let pattern = if parts.is_empty() { quote!() } else { quote!((#(#parts),*)) };
            return quote!(Self::#variant #pattern => f.debug_tuple(#label) #(.field(#parts))* .finish(),);
        }
        let labels = parts.iter().map(ToString::to_string);
        let (secret, shown): (Vec<_>, Vec<_>) = response.headers.iter().partition(|header| is_secret(scope, header));
        let names: Vec<_> = shown.iter().map(|header| ident(&header.ident)).collect();
        let shown_labels = shown.iter().map(|header| header.ident.without_raw_prefix());
        let rest = (!secret.is_empty()).then(|| quote!(..));
        let secret = secret.iter().map(|header| header.ident.without_raw_prefix());
        quote! {
            Self::#variant { #(#parts,)* #(#names,)* #rest } => f.debug_struct(#label)
                #(.field(#labels, #parts))* #(.field(#shown_labels, #names))* #(.field(#secret, &rt::Redacted))* .finish(),
        }
    });
    item(name, &quote!(match self { #(#arms)* }))
}

fn item(name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #body
            }
        }
    }
}
