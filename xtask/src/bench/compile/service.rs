//! Services for every tag, mounted on the generated router.

use syn::{ImplItem, Item};

/// The part of the binary that mounts the server: an authenticator that accepts every request, and the skeleton services in
/// `service.rs`.
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

/// Returns the function that mounts a service for each tag, derived from the text of `server/mod.rs`.
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

/// Returns the name of the skeleton service for a type parameter `S: AuditApi<…>`.
fn service(parameter: &syn::GenericParam) -> Option<String> {
    let syn::GenericParam::Type(parameter) = parameter else { return None };
    let syn::TypeParamBound::Trait(bound) = parameter.bounds.first()? else { return None };
    let api = bound.path.segments.last()?.ident.to_string();
    api.strip_suffix("Api").map(|stem| format!("{stem}Service"))
}
