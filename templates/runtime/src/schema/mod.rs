//! Validation of values by the schemas of an API, which a generated crate contains as data (JSON Schema in the form of
//! OpenAPI 3.0, with the keywords of 2020-12).
//!
//! Types decode tolerantly; validation is strict. Every violation is found, each with its JSON Pointer.

#![cfg_attr(not(feature = "api"), allow(dead_code, unused_imports, reason = "used by operations only"))]

mod budget;
#[cfg(feature = "api")]
mod coerce;
mod compiled;
mod conditional;
mod constrains;
mod decimal;
mod equal;
mod evaluated;
#[cfg(feature = "api")]
mod exchange;
#[cfg(feature = "api")]
mod fast_path;
mod list;
mod name_table;
mod number;
mod object;
mod pattern;
mod properties;
mod reader;
mod rules;
mod string;
mod union;
mod validation;
mod verdict;
mod violations;

pub(crate) use compiled::CompiledSchema;
pub use compiled::{CompiledSchemas, Direction, SchemaViolation};
pub use equal::equal;
#[cfg(feature = "api")]
pub use exchange::Verdicts;
#[cfg(feature = "mock")]
pub(crate) use pattern::translated;
pub use pattern::{longest_text as longest_text_of_pattern, pattern_error};
pub use reader::integer_range;
pub(crate) use rules::Schema;

#[cfg(test)]
mod tests;
