//! Services of every tag, mounted.

use syn::{ImplItem, Item};

/// What stands in the caller beside the calls: nobody is known, and each router is mounted with the service of its tag,
/// the skeletons in `service.rs`.
const HEAD: &str = "
mod service;

pub struct Nobody;

impl client::runtime::server::Authenticate for Nobody {
    type Caller = ();

    async fn authenticate(
        &self,
        _: &client::runtime::server::Credentials<'_>,
    ) -> Result<(), client::runtime::server::Denied> {
        Ok(())
    }
}
";

/// The function that mounts the service of each tag, from the text of `server/mod.rs`.
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
        return Err("no tag was found in the server's router".to_owned());
    }
    Ok(format!(
        "{HEAD}\npub fn mounted() -> client::runtime::server::axum::Router {{ client::server::Router::new(Nobody){mounted}.into_axum() }}\n"
    ))
}

/// The skeleton that stands for `S: AuditApi<…>`.
fn service(parameter: &syn::GenericParam) -> Option<String> {
    let syn::GenericParam::Type(parameter) = parameter else { return None };
    let syn::TypeParamBound::Trait(bound) = parameter.bounds.first()? else { return None };
    let api = bound.path.segments.last()?.ident.to_string();
    api.strip_suffix("Api").map(|stem| format!("{stem}Service"))
}
