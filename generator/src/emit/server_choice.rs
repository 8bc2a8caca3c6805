//! The servers of a document as an enum, for the client's builder. The variables in a server's URL are fields of the
//! server's variant.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use crate::ir::{Api, Server, UrlPart, Variable, VariableValues};

/// Returns `true` if the document has several servers or a server with variables. A single server without variables is
/// the default of the client.
pub(super) fn is_needed(api: &Api) -> bool {
    api.servers.len() > 1 || api.servers.iter().any(|server| !server.variables.is_empty())
}

/// Emits the enum of the servers, and an enum for each variable with a list of values.
pub(super) fn item(api: &Api) -> TokenStream {
    let variants = api.servers.iter().map(variant);
    let urls = api.servers.iter().map(url);
    let values = api
        .servers
        .iter()
        .flat_map(|server| &server.variables)
        .filter_map(|variable| variable.values.as_ref().map(|values| self::values(variable, values)));
    quote! {
        /// The servers of the document, for [`ClientBuilder::server`].
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Server {
            #(#variants,)*
        }

        impl Server {
            /// Returns the URL.
            pub fn url(&self) -> String {
                match self {
                    #(#urls,)*
                }
            }
        }

        #(#values)*
    }
}

/// Emits the builder's method `server`, which sets the server of the client.
pub(super) fn setter() -> TokenStream {
    quote! {
        /// Sets the server that replaces the first server of the document. Operations that declare their own servers
        /// keep those servers.
        pub fn server(self, server: &Server) -> Self {
            Self(self.0.server(&server.url()))
        }
    }
}

fn variant(server: &Server) -> TokenStream {
    let shown = server.parts.iter().map(|part| match part {
        UrlPart::Text(text) => text.clone(),
        UrlPart::Variable(index) => format!("{{{}}}", server.variables[*index].ident.without_raw_prefix()),
    });
    let line = format!("`{}`", shown.collect::<String>().replace('`', "'"));
    let about = match server.docs.trim() {
        "" => docs(&line, ""),
        text => docs(&format!("{text}\n\n{line}"), ""),
    };
    let name = ident(&server.ident);
    if server.variables.is_empty() {
        return quote!(#about #name);
    }
    let fields = server.variables.iter().map(|variable| {
        let default = format!("Default: `{}`.", variable.default.replace('`', "'"));
        let about = match variable.docs.trim() {
            "" => docs(&default, ""),
            text => docs(&format!("{text}\n\n{default}"), ""),
        };
        let name = ident(&variable.ident);
        let ty = match &variable.values {
            Some(values) => {
                let ty = ident(&values.name);
                quote!(#ty)
            }
            None => quote!(String),
        };
        quote!(#about #name: #ty)
    });
    quote!(#about #name { #(#fields,)* })
}

fn url(server: &Server) -> TokenStream {
    let name = ident(&server.ident);
    if server.variables.is_empty() {
        let url = &server.url;
        return quote!(Self::#name => #url.to_owned());
    }
    let used = |index: usize| server.parts.contains(&UrlPart::Variable(index));
    let fields = server.variables.iter().enumerate().map(|(index, variable)| {
        let field = ident(&variable.ident);
        if used(index) { quote!(#field) } else { quote!(#field: _) }
    });
    let texts = server.parts.iter().map(|part| match part {
        UrlPart::Text(text) => quote!(#text),
        UrlPart::Variable(index) => {
            let field = ident(&server.variables[*index].ident);
            quote!(#field.as_str())
        }
    });
    quote!(Self::#name { #(#fields),* } => [#(#texts),*].concat())
}

fn values(variable: &Variable, values: &VariableValues) -> TokenStream {
    let name = ident(&values.name);
    let about = docs(&variable.docs, "The values of a variable in a server's URL.");
    let variants = values.variants.iter().map(|(variant, value)| {
        let (about, variant) = (docs(&format!("`{}`", value.replace('`', "'")), ""), ident(variant));
        quote!(#about #variant)
    });
    let texts = values.variants.iter().map(|(variant, value)| {
        let variant = ident(variant);
        quote!(Self::#variant => #value)
    });
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum #name {
            #(#variants,)*
        }

        impl #name {
            /// Returns the value as it is inserted into the URL.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(#texts,)*
                }
            }
        }
    }
}
