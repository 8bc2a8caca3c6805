//! Calls whose successful response is a stream of server-sent events.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Operation, Payload, Type};

/// Returns `true` if a response of an operation is a stream of server-sent events.
pub(super) fn has_events(operation: &Operation) -> bool {
    let contents = operation.responses.iter().filter_map(|response| response.payload.as_ref());
    contents.flat_map(Payload::contents).any(|content| matches!(content.ty, Type::Events(_)))
}

/// Emits the method that reconnects a stream of events.
pub(super) fn method() -> TokenStream {
    quote! {
        impl<R, T> Call<R>
        where
            R: rt::Request<Success = rt::Events<T>> + Clone,
            rt::Event<T>: rt::Item,
            T: Send + 'static,
        {
            /// Sends the call and returns its events. Whenever the event stream ends or the connection fails, the call
            /// is sent again, with the id of the last event in the header `Last-Event-ID`. The returned events end if
            /// the server responds with 204.
            pub fn reconnecting(self) -> rt::Events<T> {
                self.0.reconnecting()
            }
        }
    }
}
