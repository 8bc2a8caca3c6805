//! Setters of credentials, one for each security scheme.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use super::literal;
use crate::ir::{Api, Credential, Ident, OAuth2Flow, Scheme};

/// Emits the setter of a security scheme's credential.
pub(super) fn setter(index: usize, scheme: &Scheme) -> TokenStream {
    let (name, index) = (ident(&scheme.ident), literal::position(index));
    let sent = match &scheme.credential {
        Credential::Header(header) => format!("a value that is sent in the header `{header}`"),
        Credential::Query(query) => format!("a value that is sent in the query parameter `{query}`"),
        Credential::Cookie(cookie) => format!("a value that is sent in the cookie `{cookie}`"),
        Credential::Basic => "a user name and a password".to_owned(),
        Credential::Bearer => "a bearer token".to_owned(),
        Credential::Other(other) => format!("a value that is sent after `{other}` in the header `Authorization`"),
    };
    let name_of_scheme = &scheme.name;
    let mut about = format!(
        "Sets the credential of the scheme `{name_of_scheme}`: {sent}. Only operations that require the scheme \
         send the credential."
    );
    if scheme.credential != Credential::Basic {
        about.push_str(" It is fixed, or obtained by an `OAuth2` or another `TokenSource`.");
    }
    let about = docs(&about, "");
    if scheme.credential == Credential::Basic {
        return quote! {
            #about
            pub fn #name(self, user: &str, password: &str) -> Self {
                Self(self.0.credential(#index, rt::Secret::basic(user, password)))
            }
        };
    }
    quote! {
        #about
        pub fn #name<Kind>(self, credential: impl rt::client::IntoCredential<Kind>) -> Self {
            Self(self.0.credential(#index, credential))
        }
    }
}

/// Emits a constant for each OAuth 2.0 flow of a security scheme.
pub(super) fn flows(scheme: &Scheme) -> impl Iterator<Item = TokenStream> {
    scheme.flows.iter().map(|flow| {
        let suffix = match flow.name {
            "authorizationCode" => "AUTHORIZATION_CODE",
            "clientCredentials" => "CLIENT_CREDENTIALS",
            _ => "PASSWORD",
        };
        let name = ident(&Ident::new(format!("{}_{suffix}", scheme.ident.as_str().to_uppercase())));
        let OAuth2Flow { name: flow_name, token_url, refresh_url, scopes } = flow;
        let about = format!("The flow `{flow_name}` of the security scheme `{}`, for an `OAuth2`.", scheme.name);
        let about = docs(&about, "");
        let refresh_url = match refresh_url {
            Some(url) => quote!(Some(#url)),
            None => quote!(None),
        };
        quote! {
            #about
            pub const #name: rt::client::OAuth2Flow = rt::client::OAuth2Flow {
                token_url: #token_url,
                refresh_url: #refresh_url,
                scopes: &[#(#scopes),*],
            };
        }
    })
}

/// Emits the method of a call that sets a bearer token, if a security scheme uses bearer tokens.
pub(super) fn bearer_of_call(api: &Api) -> Option<TokenStream> {
    let has_bearer = api.schemes.iter().any(|scheme| scheme.credential == Credential::Bearer);
    has_bearer.then(|| {
        quote! {
            /// Sends a bearer token instead of the client's credentials, for this call only.
            pub fn bearer(self, token: impl Into<rt::Secret>) -> Self {
                Self(self.0.bearer(token))
            }
        }
    })
}
