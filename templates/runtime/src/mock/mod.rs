//! A mock server: it responds to every operation with an example of the document, or with a sample of the schema.
//!
//! Requests are decoded and validated like by any server. The header `Prefer` (RFC 7240) selects the response:
//! `code=404` another status, `example=name` another example, and `dynamic=true` a sample even if there is an
//! example. The header `x-mock-seed` (a number) selects another sample. Equal seeds give equal samples.

mod operation;
mod prefer;
mod router;

#[doc(hidden)]
pub use operation::{MockOperation, Mocked};
#[doc(hidden)]
pub use router::{router, router_with_authenticator};
