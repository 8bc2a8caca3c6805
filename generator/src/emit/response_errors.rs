//! Conversions of responses to `HandlerError`. With these conversions, a handler can return any documented response by
//! means of `?`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::condition;
use super::ident::{ident, suffixed};
use super::scope::Scope;
use super::shared_responses::SharedResponse;
use crate::ir::{Api, Operation, OperationGroup};

/// Emits a conversion for the response enum of each operation, webhook and callback.
pub(super) fn root(api: &Api) -> TokenStream {
    let scope = Scope::standalone(api);
    // Operations that share a response enum need only one conversion of this enum.
    let mut conversions: BTreeMap<String, TokenStream> = BTreeMap::new();
    for (index, group) in api.all_groups().enumerate() {
        let operations = group.operations.iter().filter(|operation| !operation.responses.is_empty());
        conversions.extend(operations.map(|operation| conversion(&scope, (index, group), operation)));
    }
    conversions.into_values().collect()
}

/// Returns the conversion of an operation's response enum, and the path of the enum.
fn conversion(
    scope: &Scope<'_>,
    (index, group): (usize, &OperationGroup),
    operation: &Operation,
) -> (String, TokenStream) {
    let (path, condition, bounds, generics) = match SharedResponse::of(scope, operation) {
        Some(shared) => {
            let (name, parameters) = (&shared.name, shared.parameter_names());
            let is_generic = !parameters.is_empty();
            let generics = is_generic.then(|| quote!(<#(#parameters),*>));
            let bounds = is_generic.then(|| quote!(<#(#parameters: rt::Payload + Send + 'static),*>));
            (quote!(super::responses::#name), None, bounds, generics)
        }
        None => {
            let (module, name) = (ident(&group.module), suffixed(&operation.type_prefix, "Response"));
            let condition = condition::of_group(scope.api, index);
            (quote!(super::operations::#module::#name), Some(condition), None, None)
        }
    };
    let conversion = quote! {
        #condition
        impl #bounds From<#path #generics> for rt::server::HandlerError {
            fn from(response: #path #generics) -> Self {
                Self::response(response)
            }
        }
    };
    (path.to_string(), conversion)
}
