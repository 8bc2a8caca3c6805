//! Writes the code that mounts a service for every tag on the generated router.

use syn::{ImplItem, Item};

/// The beginning of the code that mounts the server. This text declares the module `service`, which contains the stubs
/// of the services, and an authenticator that accepts every request.
const HEAD: &str = "
mod service;

pub struct AcceptAll;

impl client::runtime::server::Authenticate for AcceptAll {
    type Caller = ();

    async fn authenticate(
        &self,
        _: &client::runtime::server::Credentials<'_>,
    ) -> Result<(), client::runtime::server::AuthError> {
        Ok(())
    }
}
";

/// Returns the source of a function that mounts a service for each tag. `server` is the text of the generated
/// `server/mod.rs`.
pub fn mounted(server: &str) -> Result<String, String> {
    let mut mounted = String::new();
    for item in syn::parse_file(server).map_err(|error| error.to_string())?.items {
        let Item::Impl(block) = item else { continue };
        for item in block.items {
            if let ImplItem::Fn(method) = item
                && let Some(service) = method.sig.generics.params.first().and_then(service)
            {
                mounted += &format!(".{}(service::{service})", method.sig.ident);
            }
        }
    }
    if mounted.is_empty() {
        return Err("no tag found in the router of the server".to_owned());
    }
    Ok(format!(
        "{HEAD}\npub fn mounted() -> client::runtime::server::axum::Router {{ client::server::Router::new(AcceptAll){mounted}.into_axum() }}\n"
    ))
}

/// Returns the name of the service stub for a type parameter such as `S: AuditApi<…>`.
fn service(parameter: &syn::GenericParam) -> Option<String> {
    let syn::GenericParam::Type(parameter) = parameter else { return None };
    let syn::TypeParamBound::Trait(bound) = parameter.bounds.first()? else { return None };
    let api = bound.path.segments.last()?.ident.to_string();
    api.strip_suffix("Api").map(|stem| format!("{stem}Service"))
}
