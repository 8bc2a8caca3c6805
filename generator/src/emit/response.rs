//! The response enum of an operation, for client and server: a variant per documented status, range of statuses, or
//! `default`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{docs, documented};
use super::ident::{ident, suffixed};
use super::items::EmittedItems;
use super::operation_docs::summary;
use super::scope::Scope;
use super::secret;
use super::shared_responses::SharedResponse;
use super::variant::{has_status, pattern, status_label, variant, variant_docs};
use super::{literal, success};
use crate::ir::{Operation, Response, Status};

/// Emits the response of an operation.
pub(super) fn item(scope: &Scope<'_>, operation: &Operation) -> EmittedItems {
    let name = suffixed(&operation.type_prefix, "Response");
    if let Some(shared) = SharedResponse::of(scope, operation) {
        let (shared, arguments) = (&shared.name, shared.arguments(scope));
        let responses: Vec<String> = operation.responses.iter().map(listed_in_docs).collect();
        let about = documented(summary(operation), [responses.join("\n")]);
        return EmittedItems::from(quote! {
            #about
            pub type #name = responses::#shared #arguments;
        });
    }
    let responses: Vec<&Response> = operation.responses.iter().collect();
    let (derive, debug) = secret::derive_of_responses(scope, &name, &responses);
    let declared = ResponseEnum {
        docs: docs(summary(operation), ""),
        name,
        derive,
        parameters: Vec::new(),
        bodies: responses
            .iter()
            .map(|response| response.payload.as_ref().map(|payload| scope.payload_type(payload)))
            .collect(),
        variants: operation.responses.iter().map(|response| variant(scope, response)).collect(),
        success: success::ty(scope, operation),
    };
    let debug = EmittedItems { declarations: TokenStream::new(), implementations: debug.unwrap_or_default() };
    [declared.item(scope, operation), debug].into_iter().chain(success::item(scope, operation)).collect()
}

/// Returns a response as an item of a list in CommonMark: its variant and its description.
fn listed_in_docs(response: &Response) -> String {
    let about =
        variant_docs(&format!("{}, `{}`", status_label(response), response.variant.without_raw_prefix()), response);
    // Further lines of the description are indented, so that they stay in the list item.
    format!("* {}", about.replace('\n', "\n    "))
}

/// A response enum of one operation, or of several operations that share it, with its implementation of `rt::Response`.
pub(super) struct ResponseEnum {
    /// The doc attributes.
    pub(super) docs: TokenStream,
    pub(super) name: Ident,
    pub(super) derive: Option<TokenStream>,
    /// The type parameters, each of which is the type of a body.
    pub(super) parameters: Vec<Ident>,
    /// The type of each response's body, or `None` for a response without a body.
    pub(super) bodies: Vec<Option<TokenStream>>,
    pub(super) variants: Vec<TokenStream>,
    /// The type that a successful call returns.
    pub(super) success: TokenStream,
}

impl ResponseEnum {
    pub(super) fn item(&self, scope: &Scope<'_>, operation: &Operation) -> EmittedItems {
        let Self { docs: about, name, derive, parameters, bodies, variants, success } = self;
        let is_generic = !parameters.is_empty();
        let generics = is_generic.then(|| quote!(<#(#parameters),*>));
        let bounds = is_generic.then(|| quote!(<#(#parameters: rt::Payload + Send + 'static),*>));
        let result = scope.result();
        let bodies = bodies.iter().map(|body| match body {
            Some(body) => quote!(rt::BodyType::of::<#body>),
            None => quote!(rt::BodyType::of::<()>),
        });
        let reads = operation.responses.iter().enumerate().map(|(index, response)| {
            let (index, value) = (literal::position(index), read(response));
            quote!(Some(#index) => Ok(#value),)
        });
        let writes = operation.responses.iter().enumerate().map(|(index, response)| write(index, response));
        let write = if operation.responses.is_empty() {
            // Without documented responses the enum is uninhabited.
            quote!(let _ = w; match self {})
        } else {
            quote!(match self { #(#writes)* })
        };
        let into_success = success::into_success(scope, operation);
        // If the range `2XX` has a variant `Success`, `Self::Success` is ambiguous between that variant and the
        // associated type.
        let success_path =
            match operation.responses.iter().any(|response| response.variant.without_raw_prefix() == "Success") {
                true => quote!(#success),
                false => quote!(Self::Success),
            };
        let declarations = quote! {
            #about
            #derive
            pub enum #name #generics {
                #(#variants,)*
            }
        };
        let implementations = quote! {
            impl #bounds rt::Response for #name #generics {
                type Success = #success;
                const BODIES: &'static [fn() -> rt::BodyType] = &[#(#bodies),*];

                fn decode(r: &mut rt::ResponseReader<'_>) -> #result<Self, rt::DecodeError> {
                    match r.documented() {
                        #(#reads)*
                        _ => Err(r.undocumented()),
                    }
                }

                fn encode(self, w: &mut rt::ResponseWriter) {
                    #write
                }

                fn into_success(self) -> #result<#success_path, Self> {
                    #into_success
                }
            }
        };
        EmittedItems { declarations, implementations }
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
    quote!(Self::#pattern => w.start(#index, #status)#headers #end,)
}
