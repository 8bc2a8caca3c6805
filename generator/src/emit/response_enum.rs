use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident::ident;
use super::items::EmittedItems;
use super::scope::Scope;
use super::variant::{has_status, pattern};
use super::{literal, success};
use crate::ir::{Operation, Response, Status};

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
