//! A mock server, which responds to every request with an example of the document or a generated value.
//!
//! The mock server decodes and validates requests like every generated server. The header `Prefer` (RFC 7240) selects
//! the response: `code=404` selects a status, `example=name` selects an example, and `dynamic=true` selects a generated
//! value even if the document has an example. The header `x-mock-seed` contains the number from which values are
//! generated. Equal numbers result in equal values.
//!
//! Generated values look like real data: the name of a property determines the kind of its value, and optional
//! properties are present. `Prefer: extreme=true` selects values that test a client instead: objects without optional
//! properties, the bounds of numbers, and characters that must be escaped.

mod operation;
mod prefer;
mod router;

#[doc(hidden)]
pub use operation::{MockOperation, Mocked};
#[doc(hidden)]
pub use router::{router, router_with_authenticator};
