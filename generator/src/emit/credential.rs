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
        Credential::Header(header) => format!("a value that is sent in the header `{header}`"),
        Credential::Query(query) => format!("a value that is sent in the query parameter `{query}`"),
        Credential::Cookie(cookie) => format!("a value that is sent in the cookie `{cookie}`"),
        Credential::Basic => "a user name and a password".to_owned(),
        Credential::Bearer => "a bearer token".to_owned(),
        Credential::Other(other) => format!("a value that is sent after `{other}` in the header `Authorization`"),
    };
    let name_of_scheme = &scheme.name;
    let about = format!(
        "Sets the credential of the scheme `{name_of_scheme}`: {sent}. Only operations that require the scheme \
         send the credential."
    );
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
        pub fn #name(self, secret: impl Into<rt::Secret>) -> Self {
            Self(self.0.credential(#index, secret))
        }
    }
}
