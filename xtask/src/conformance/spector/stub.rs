//! Creates the relay's module for a generated crate: the stubs of its services, with handlers that forward the request.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{FnArg, ImplItem, Item, ItemImpl, Type};

/// Returns the source of the relay's module for a generated crate.
pub fn module(name: &str, stub: &str, sources: &[(PathBuf, String)]) -> Result<String, String> {
    let api = format_ident!("{}", name.replace('-', "_"));
    let services = services(stub)?;
    let setters = setters(&file(sources, "src/client/mod.rs")?);
    let arms = setters.iter().map(|(scheme, set)| quote!(#scheme => #set,));
    let mounts = mounts(&file(sources, "src/server/mod.rs")?);
    let module = quote! {
        crate::forwarding!(#api);

        fn with_credential(builder: #api::client::ClientBuilder, scheme: &str, secret: &str) -> #api::client::ClientBuilder {
            let _ = secret;
            match scheme {
                #(#arms)*
                _ => builder,
            }
        }

        pub fn router(prefix: &str) -> axum::Router {
            #api::server::Router::new(crate::Everybody) #(#mounts)* .at(prefix).into_axum()
        }

        #services
    };
    Ok(module.to_string())
}

fn file(sources: &[(PathBuf, String)], path: &str) -> Result<syn::File, String> {
    let found = sources.iter().find(|(file, _)| file == Path::new(path));
    let (_, text) = found.ok_or_else(|| format!("it has no {path}"))?;
    syn::parse_file(text).map_err(|error| format!("{path}: {error}"))
}

/// Returns the service stubs, with handlers that forward the request.
fn services(stub: &str) -> Result<TokenStream, String> {
    let mut file = syn::parse_file(stub).map_err(|error| error.to_string())?;
    for item in &mut file.items {
        let Item::Impl(service) = item else { continue };
        for item in &mut service.items {
            match item {
                ImplItem::Type(caller) => caller.ty = syn::parse_quote!(Vec<ecogen_runtime::server::Presented>),
                ImplItem::Fn(handler) => {
                    handler.block = syn::parse_quote!({ forward(cx.parts(), cx.caller(), request).await });
                }
                _ => {}
            }
        }
    }
    Ok(quote!(#file))
}

/// Returns the calls of the client builder's credential setters, each with the name of the security scheme. The name is
/// read from the documentation of the setter.
fn setters(client: &syn::File) -> Vec<(String, TokenStream)> {
    let impls = client.items.iter().filter_map(|item| match item {
        Item::Impl(found) if is_builder(found) => Some(&found.items),
        _ => None,
    });
    let functions = impls.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let credentials = functions.filter_map(|function| {
        let docs: String = function.attrs.iter().map(|attribute| quote!(#attribute).to_string()).collect();
        let (_, rest) = docs.split_once("credential of the scheme `")?;
        let scheme = rest.split('`').next().unwrap_or_default().to_owned();
        let name = &function.sig.ident;
        // A setter takes a user name and a password, or one secret.
        Some(match function.sig.inputs.iter().filter(is_typed).count() {
            2 => {
                let parts = quote!(secret.split_once(':').unwrap_or((secret, "")));
                (scheme, quote!({ let (user, password) = #parts; builder.#name(user, password) }))
            }
            _ => (scheme, quote!(builder.#name(secret))),
        })
    });
    credentials.collect()
}

fn is_typed(argument: &&FnArg) -> bool {
    matches!(argument, FnArg::Typed(_))
}

fn is_builder(found: &ItemImpl) -> bool {
    found.trait_.is_none() && matches!(&*found.self_ty, Type::Path(path) if path.path.is_ident("ClientBuilder"))
}

/// Returns the method calls that mount the services on the router.
fn mounts(server: &syn::File) -> Vec<TokenStream> {
    let impls = server.items.iter().filter_map(|item| match item {
        Item::Impl(found) => Some(&found.items),
        _ => None,
    });
    let functions = impls.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let mounts = functions.filter_map(|function| {
        // A method that mounts a service has the form `fn users<S: UsersApi<Caller = A::Caller>>(mut self, service: S)
        // -> Self`.
        let bound = function.sig.generics.type_params().next()?.bounds.first()?;
        let bound = quote!(#bound).to_string();
        let stem = bound.split(['<', ' ']).next()?.strip_suffix("Api")?.to_owned();
        let (name, service) = (&function.sig.ident, format_ident!("{stem}Service"));
        Some(quote!(.#name(#service)))
    });
    mounts.collect()
}
