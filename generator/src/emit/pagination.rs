//! The pagination of operations: a table and a function that returns the items of a page.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::{ident, suffixed};
use super::scope::Scope;
use crate::ir::{ItemsStep, NextPage, Operation, OperationGroup, Pagination};

/// Returns `true` if an operation of the groups has a pagination.
pub(super) fn is_any(groups: &[OperationGroup]) -> bool {
    groups.iter().flat_map(|group| &group.operations).any(|operation| operation.pagination.is_some())
}

/// Emits the methods of a call whose results come in pages.
pub(super) fn methods() -> TokenStream {
    quote! {
        impl<R: rt::client::Paged> Call<R> {
            /// Returns the pages of the result as a stream. The first page is the response of this call.
            pub fn pages(self) -> rt::client::Pages<R> {
                self.0.pages()
            }

            /// Returns the items of all pages as a stream.
            pub fn items(self) -> rt::client::PageItems<R> {
                self.0.items()
            }
        }
    }
}

/// Emits the pagination of an operation.
pub(super) fn item(scope: &Scope<'_>, operation: &Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let request = suffixed(&operation.type_prefix, "Request");
    let (item, table, items) = (scope.ty(&pagination.item), table(pagination), items(&pagination.items));
    let (option, vec) = (scope.option(), scope.vec());
    Some(quote! {
        impl rt::client::Paged for operations::#request {
            type Item = #item;
            const PAGINATION: &'static rt::client::Pagination = &#table;

            fn items(page: &mut Self::Success) -> #option<&mut #vec<#item>> {
                #items
            }
        }
    })
}

fn table(pagination: &Pagination) -> TokenStream {
    let next = match &pagination.next {
        NextPage::Cursor(pointer) => quote!(Cursor(#pointer)),
        NextPage::Header(name) => quote!(Header(#name)),
        NextPage::LastItem { items, key } => quote!(LastItem { items: #items, key: #key }),
        NextPage::Offset(first) => {
            let first = proc_macro2::Literal::u64_unsuffixed(*first);
            quote!(Offset(#first))
        }
        NextPage::Number(first) => {
            let first = proc_macro2::Literal::u64_unsuffixed(*first);
            quote!(Number(#first))
        }
        NextPage::LinkHeader => quote!(LinkHeader),
        NextPage::Url(pointer) => quote!(Url(#pointer)),
    };
    let parameter = pagination.parameter.as_ref().map(|name| quote!(.parameter(#name)));
    let number = pagination.is_number.then(|| quote!(.number()));
    let has_more = pagination.has_more.as_ref().map(|pointer| quote!(.has_more(#pointer)));
    let total = pagination.total.as_ref().map(|pointer| quote!(.total(#pointer)));
    let kept = pagination.kept.as_ref().map(|names| quote!(.kept(&[#(#names),*])));
    quote!(rt::client::Pagination::new(rt::client::NextPage::#next) #parameter #number #has_more #total #kept)
}

/// Returns an expression for the items of `page`.
fn items(steps: &[ItemsStep]) -> TokenStream {
    let Some((last, steps)) = steps.split_last() else { return quote!(Some(page)) };
    let mut place = quote!(page);
    for step in steps {
        place = match step {
            ItemsStep::Field(name) => {
                let name = ident(name);
                quote!(#place.#name)
            }
            ItemsStep::Newtype => quote!(#place.0),
            ItemsStep::Option => quote!(#place.as_mut()?),
            ItemsStep::OptionalNullable => quote!(#place.value_mut()?),
        };
    }
    match last {
        ItemsStep::Field(name) => {
            let name = ident(name);
            quote!(Some(&mut #place.#name))
        }
        ItemsStep::Newtype => quote!(Some(&mut #place.0)),
        ItemsStep::Option => quote!(#place.as_mut()),
        ItemsStep::OptionalNullable => quote!(#place.value_mut()),
    }
}
