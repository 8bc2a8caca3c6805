//! Setters of credentials, one for each security scheme.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use super::literal;
use crate::ir::{Credential, Scheme};

/// Emits the setter of a security scheme's credential.
pub(super) fn setter(index: usize, scheme: &Scheme) -> TokenStream {
    let (name, index) = (ident(&scheme.ident), literal::position(index));
    let sent = match &scheme.credential {
        Credential::Header(header) => format!("sent in the header `{header}`"),
        Credential::Query(query) => format!("sent in the query parameter `{query}`"),
        Credential::Cookie(cookie) => format!("sent in the cookie `{cookie}`"),
        Credential::Basic => "a user and a password".to_owned(),
        Credential::Bearer => "a bearer token".to_owned(),
        Credential::Other(other) => format!("what follows `{other}` in the header `Authorization`"),
    };
    let about = docs(
        &format!("The credential of the scheme `{}`: {sent}. Only operations that ask for it get it.", scheme.name),
        "",
    );
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
        pub fn #name(self, secret: impl Into<rt::Secret>) -> Self {
            Self(self.0.credential(#index, secret))
        }
    }
}
