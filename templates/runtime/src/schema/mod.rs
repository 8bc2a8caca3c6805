//! The schemas of an API as data, and the judgement of values by them (JSON Schema as OpenAPI 3.0 has it).
//!
//! Types decode tolerantly; strictness is here. A value is judged whole: every violation is found, each with its
//! JSON Pointer.

mod coerce;
mod decimal;
mod equal;
mod format;
mod judge;
mod list;
mod number;
mod object;
mod pattern;
mod read;
mod rules;
mod string;
mod union;
mod walk;

pub use equal::equal;
pub use judge::{Found, Judge, Side};
#[cfg(feature = "mock")]
pub(crate) use pattern::translated;
pub(crate) use rules::Schema;

#[cfg(test)]
mod tests;
