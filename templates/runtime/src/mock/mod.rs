//! A server that answers every operation with what its document says: an example of its own, or a sample of its schema.
//!
//! A request is read and judged as by any server. Which answer it gets, it can say in a header `Prefer`: `code=404`
//! for another status, `example=name` for another example, `dynamic=true` for a sample where there is an example. The
//! header `x-mock-seed` (a number) makes another sample; the same seed makes the same one.

mod mocked;
mod prefer;
mod router;

pub use mocked::{Mocked, Of};
pub use router::{guarded, router};
