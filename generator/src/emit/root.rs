//! The statics that describe the whole API, and the documentation of the top-level modules.

use proc_macro2::TokenStream;
use quote::quote;

use super::condition;
use super::ident::ident;
use super::literal;
use super::table::table_name;
use crate::ir::{Api, Credential, OperationGroup};

/// Emits the statics `API` and `CALLBACKS`, which describe the API as data.
pub(super) fn operations(api: &Api) -> TokenStream {
    let (title, version) = (&api.title, &api.version);
    let servers = api.servers.iter().map(|server| &server.url);
    let schemes = api.schemes.iter().map(|scheme| {
        let name = &scheme.name;
        let credential = match &scheme.credential {
            Credential::Header(header) => quote!(Header(#header)),
            Credential::Query(query) => quote!(Query(#query)),
            Credential::Cookie(cookie) => quote!(Cookie(#cookie)),
            Credential::Basic => quote!(Basic),
            Credential::Bearer => quote!(Bearer),
            Credential::Other(other) => quote!(Other(#other)),
        };
        quote!(rt::Scheme { name: #name, credential: rt::Credential::#credential })
    });
    let statics = |groups: &[OperationGroup], offset: usize| -> Vec<TokenStream> {
        let of_group = |(index, group): (usize, &OperationGroup)| {
            let (module, condition) = (ident(&group.module), condition::of_group(api, offset + index));
            let tables = group.operations.iter().map(table_name);
            tables.map(|table| quote!(#condition &#module::#table)).collect::<Vec<_>>()
        };
        groups.iter().enumerate().flat_map(of_group).collect()
    };
    let tables = statics(&api.groups, 0);
    let selection = selection(api);
    let schemes: Vec<TokenStream> = schemes.collect();
    let callbacks = (!api.callback_groups.is_empty()).then(|| {
        let (served, tables) = (literal::position(tables.len()), statics(&api.callback_groups, api.groups.len()));
        quote! {
            /// Webhooks and the callbacks of operations as data.
            pub static CALLBACKS: rt::Api = rt::Api {
                title: #title,
                version: #version,
                servers: &[],
                schemes: &[#(#schemes),*],
                operations: &[#(#tables),*],
                schemas: rt::DocumentSchemas::new(super::schemas::SCHEMAS).with_operation_offset(#served),
            };
        }
    });
    let abi_version = literal::position(ecogen_templates::ABI_VERSION as usize);
    quote! {
        const _: () = rt::assert_abi_version(#abi_version);

        /// The API as data.
        pub static API: rt::Api = rt::Api {
            title: #title,
            version: #version,
            servers: &[#(#servers),*],
            schemes: &[#(#schemes),*],
            operations: &[#(#tables),*],
            schemas: rt::DocumentSchemas::new(super::schemas::SCHEMAS)#selection,
        };

        #callbacks
    }
}

/// Emits the indices of the enabled operations in the schemas, if features of tags can disable operations.
fn selection(api: &Api) -> Option<TokenStream> {
    api.tag_features.as_ref()?;
    let groups = api.groups.iter().enumerate().flat_map(|(index, group)| group.operations.iter().map(move |_| index));
    let indices = groups.enumerate().map(|(position, group)| {
        let (condition, position) = (condition::of_group(api, group), literal::position(position));
        quote!(#condition #position)
    });
    Some(quote!(.with_operations(&[#(#indices),*])))
}

fn inner_docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| format!(" {line}"));
    quote!(#(#![doc = #lines])*)
}

pub(super) fn models_docs() -> TokenStream {
    inner_docs("The component schemas of the document and their inline schemas.")
}

pub(super) fn operations_docs() -> TokenStream {
    inner_docs(
        "Requests, responses and tables of all operations, which client and server share. There is a module per tag.",
    )
}

pub(super) fn responses_docs() -> TokenStream {
    inner_docs("The response enums that operations share: one enum for each list of statuses, generic over the bodies.")
}

pub(super) fn serde_impls_docs() -> TokenStream {
    inner_docs("`Serialize` and `Deserialize` for every model, in the format of the API.")
}

pub(super) fn client_docs() -> TokenStream {
    inner_docs("The client of the API, with a sub-client per tag.")
}

pub(super) fn mock_docs() -> TokenStream {
    inner_docs("A server that responds to every operation with examples of the document or samples of its schemas.")
}

pub(super) fn schemas_docs() -> TokenStream {
    inner_docs(
        "The schemas of the document as data. Requests are validated against them, and samples are made from them.",
    )
}

pub(super) fn server_docs() -> TokenStream {
    inner_docs("The server: a trait per tag, and the router for its implementations.")
}

pub(super) fn wire_docs() -> TokenStream {
    inner_docs("Cases of the wire tests, which send samples of every operation's requests and responses.")
}

pub(super) fn sender_docs() -> TokenStream {
    inner_docs("The sender of webhooks and callbacks, for servers of the API. Every call specifies its URL.")
}

pub(super) fn receiver_docs() -> TokenStream {
    inner_docs("The receiver of webhooks and callbacks, for clients of the API: a trait per group, and the router.")
}

pub(super) fn tag_docs(group: &OperationGroup) -> TokenStream {
    super::docs::inner_docs(&group.docs)
}
