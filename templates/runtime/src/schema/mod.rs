//! Validation of values against the schemas of an API. A generated crate contains these schemas as data: in the form of
//! OpenAPI 3.0, with the keywords of JSON Schema 2020-12.
//!
//! Decoding tolerates some deviations from a schema; validation does not. Validation reports all violations, each with
//! its JSON Pointer.

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
pub use pattern::{longest_text as longest_text_of_pattern, pattern_error};
#[cfg(feature = "mock")]
pub(crate) use pattern::{matches, translated};
pub use reader::integer_range;
pub(crate) use rules::Schema;

#[cfg(test)]
mod tests;
