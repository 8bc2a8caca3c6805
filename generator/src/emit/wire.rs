//! The test cases of the wire tests, which send the requests and responses of each operation between client and server.

use proc_macro2::TokenStream;
use quote::quote;

use super::router::RouterKind;
use super::{example, request};
use crate::ir::{Api, Operation};

pub(super) fn root(api: &Api) -> TokenStream {
    let examples = example::table(api);
    let cases = request::each_operation(api, RouterKind::Api, wire_operation);
    let callbacks = (!api.callback_groups.is_empty()).then(|| {
        let cases = request::each_operation(api, RouterKind::Receivers, wire_operation);
        quote! {
            /// A test case for each webhook and callback operation, in the order of
            /// [`CALLBACKS`](super::operations::CALLBACKS).
            pub static CALLBACK_CASES: &[&dyn rt::wire::WireOperation] = &[#(#cases),*];
        }
    });
    quote! {
        /// A test case for each operation, in the order of [`API`](super::operations::API).
        pub static CASES: &[&dyn rt::wire::WireOperation] = &[#(#cases),*];

        #callbacks

        #examples
    }
}

/// Returns the type of an operation's test case. The type differs for operations with streams, since streams can be
/// neither copied nor compared.
fn wire_operation(operation: &Operation) -> TokenStream {
    if operation.streams() { quote!(rt::wire::StreamingCase) } else { quote!(rt::wire::WireCase) }
}
