//! Answers: a variant per documented status, range or default, shared by both sides.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::{ident, suffixed};
use super::payload::derives;
use super::scope::Scope;
use super::table::table_name;
use super::variant::{has_status, pattern, variant};
use super::{literal, success};
use crate::ir::{Operation, Response, Status};

pub(super) fn item(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let name = suffixed(&operation.stem, "Response");
    let result = scope.result();
    let derives = derives(operation.responses.iter().any(Response::streams));
    let variants = operation.responses.iter().map(|response| variant(scope, response));
    let reads = operation.responses.iter().enumerate().map(|(index, response)| {
        let (index, value) = (literal::position(index), read(response));
        quote!(Some(#index) => Ok(#value),)
    });
    let writes = operation.responses.iter().enumerate().map(|(index, response)| write(index, response));
    let write = if operation.responses.is_empty() {
        // No answer is documented: there is no value, and nothing to write.
        quote!(let _ = w; match self {})
    } else {
        quote!(match self { #(#writes)* })
    };
    let success_type = success::ty(scope, operation);
    let into_success = success::into_success(scope, operation);
    // A range 2XX is a variant `Success`, which the type of the same name could be taken for.
    let success_path = match operation.responses.iter().any(|response| response.variant.bare() == "Success") {
        true => quote!(#success_type),
        false => quote!(Self::Success),
    };
    let success = success::item(scope, operation);
    let about = format!(" The answers of [`{}`].", table_name(operation));
    quote! {
        #[doc = #about]
        #[derive(#derives)]
        pub enum #name {
            #(#variants,)*
        }

        impl rt::Response for #name {
            type Success = #success_type;

            fn decode(r: &mut rt::AnswerReader<'_>) -> #result<Self, rt::Fault> {
                match r.documented() {
                    #(#reads)*
                    _ => Err(r.undocumented()),
                }
            }

            fn encode(self, w: &mut rt::AnswerWriter) {
                #write
            }

            fn into_success(self) -> #result<#success_path, Self> {
                #into_success
            }
        }

        #success
    }
}

fn read(response: &Response) -> TokenStream {
    let name = ident(&response.variant);
    let status = has_status(response).then(|| quote!(r.status()));
    let body = response.payload.is_some().then(|| quote!(r.body()?));
    if response.headers.is_empty() {
        let parts: Vec<_> = status.into_iter().chain(body).collect();
        return if parts.is_empty() { quote!(Self::#name) } else { quote!(Self::#name(#(#parts),*)) };
    }
    let status = status.map(|status| quote!(status: #status,));
    let body = body.map(|body| quote!(body: #body,));
    let headers = response.headers.iter().enumerate().map(|(index, header)| {
        let (name, index) = (ident(&header.ident), literal::position(index));
        if header.required { quote!(#name: r.header(#index)?) } else { quote!(#name: r.optional_header(#index)?) }
    });
    quote!(Self::#name { #status #body #(#headers),* })
}

fn write(index: usize, response: &Response) -> TokenStream {
    let pattern = pattern(response);
    let index = literal::position(index);
    let status = match response.status {
        Status::Exact(code) => {
            let code = literal::index(code);
            quote!(#code)
        }
        _ => quote!(status.as_u16()),
    };
    let headers = (!response.headers.is_empty()).then(|| {
        let headers = response.headers.iter().map(|header| ident(&header.ident));
        quote!(.headers(&[#(&#headers),*]))
    });
    let end = if response.payload.is_some() { quote!(.body(body)) } else { quote!(.empty()) };
    quote!(Self::#pattern => w.answer(#index, #status)#headers #end,)
}
