//! The schemas of an API as data, and the judgement of values by them (JSON Schema as OpenAPI 3.0 has it).
//!
//! Types decode tolerantly; strictness is here. A value is judged whole: every violation is found, each with its
//! JSON Pointer.

#![cfg_attr(not(feature = "api"), allow(dead_code, unused_imports, reason = "what only operations ask for"))]

mod budget;
#[cfg(feature = "api")]
mod coerce;
mod constrains;
mod decimal;
mod equal;
mod evaluated;
#[cfg(feature = "api")]
mod exchange;
#[cfg(feature = "api")]
mod glance;
mod judge;
mod list;
mod named;
mod newer;
mod number;
mod object;
mod pattern;
mod properties;
mod read;
mod rules;
mod string;
mod union;
mod validation;
mod verdict;
mod violations;

pub use equal::equal;
#[cfg(feature = "api")]
pub use exchange::Verdicts;
pub(crate) use judge::CompiledSchema;
pub use judge::{CompiledSchemas, Direction, SchemaViolation};
#[cfg(feature = "mock")]
pub(crate) use pattern::translated;
pub use pattern::{fault as pattern_error, longest_text as longest_text_of_pattern};
pub use read::integer_range;
pub(crate) use rules::Schema;

#[cfg(test)]
mod tests;
