//! Operations as constant data (`rt::OperationSpec`), which client, router and tests read.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::docs;
use super::ident::ident;
use super::operation_docs::method_and_path;
use super::scope::Scope;
use super::{content, literal, parameter, security_mode};
use crate::ir::{Idempotency, Method, Operation, Response, Status};

/// Returns the name of the static that describes an operation.
pub(super) fn table_name(operation: &Operation) -> proc_macro2::Ident {
    ident(&operation.table_name)
}

fn method(method: &Method) -> TokenStream {
    match method {
        Method::Other(name) => quote!(Other(#name)),
        known => {
            let name = format_ident!("{known:?}");
            quote!(#name)
        }
    }
}

/// Emits the static that describes an operation.
pub(super) fn item(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let about = docs(&method_and_path(operation), "");
    let name = table_name(operation);
    let (id, path, method) = (&operation.id, &operation.path, method(&operation.method));
    let groups = (!operation.tags.is_empty()).then(|| {
        let tags = &operation.tags;
        quote!(.tags(&[#(#tags),*]))
    });
    let parameters = (!operation.parameters.is_empty()).then(|| {
        let parameters = operation.parameters.iter().map(|parameter| parameter::table(scope, parameter));
        quote!(.parameters(&[#(#parameters),*]))
    });
    let body = operation.body.as_ref().map(|body| {
        let contents = content::tables(scope, &body.payload);
        if body.required {
            quote!(.body(rt::BodySpec::required(&[#(#contents),*])))
        } else {
            quote!(.body(rt::BodySpec::optional(&[#(#contents),*])))
        }
    });
    let responses = operation.responses.iter().map(|response| self::response(scope, response));
    let servers = (!operation.servers.is_empty()).then(|| {
        let servers = &operation.servers;
        quote!(.servers(&[#(#servers),*]))
    });
    let reserved = parameter::reserved_names(scope, operation);
    let reserved = (!reserved.is_empty()).then(|| quote!(.reserved_names(&[#(#reserved),*])));
    let unreachable = operation.unreachable.then(|| quote!(.unreachable()));
    let idempotency = match &operation.idempotency {
        Idempotency::Method => None,
        Idempotency::Key(header) => Some(quote!(.idempotency_header(#header))),
        Idempotency::Declared => Some(quote!(.idempotent())),
    };
    let access = security_mode::table(&operation.access);
    quote! {
        #about
        pub static #name: rt::OperationSpec = rt::OperationSpec::new(#id, rt::HttpMethod::#method, #path)
            #groups
            #parameters
            #body
            .responses(&[#(#responses),*])
            #servers
            #reserved
            #unreachable
            #idempotency
            #access;
    }
}

fn response(scope: &Scope<'_>, response: &Response) -> TokenStream {
    let status = match response.status {
        Status::Exact(code) => {
            let code = literal::index(code);
            quote!(rt::ResponseSpec::new(#code))
        }
        Status::Range(first) => {
            let first = literal::index(first);
            quote!(rt::ResponseSpec::range(#first))
        }
        Status::Default => quote!(rt::ResponseSpec::DEFAULT),
    };
    let contents = response.payload.as_ref().map(|payload| content::tables(scope, payload)).unwrap_or_default();
    let contents = match contents.as_slice() {
        [] => None,
        [only] if only.to_string() == quote!(rt::ContentSpec::JSON).to_string() => Some(quote!(.json())),
        _ => Some(quote!(.contents(&[#(#contents),*]))),
    };
    let headers = (!response.headers.is_empty()).then(|| {
        let headers = response.headers.iter().map(|header| parameter::table(scope, header));
        quote!(.headers(&[#(#headers),*]))
    });
    quote!(#status #contents #headers)
}
