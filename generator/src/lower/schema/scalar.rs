//! Strings and numbers with their formats (OpenAPI 3.0, Data Types; OpenAPI Format Registry).

use openapiv3::AnySchema;

use super::super::Lowering;
use crate::ir::{Float, Integer, Type};
use crate::openapi::Cursor;
use crate::source::Node;

impl Lowering<'_> {
    pub(super) fn string(&mut self, schema: &AnySchema) -> Type {
        if let Some(path) = self.mapped_format(schema) {
            return Type::External(path);
        }
        match schema.format.as_deref() {
            Some("date") => Type::Date,
            Some("date-time") => Type::DateTime,
            // The Go framework huma calls this format `date-time-http`.
            Some("http-date" | "date-time-http") => Type::HttpDate,
            Some("time") => Type::Time,
            Some("duration") => Type::Duration,
            Some("uuid") => Type::Uuid,
            Some("uri") => Type::Uri,
            Some("ipv4") => Type::Ipv4,
            Some("ipv6") => Type::Ipv6,
            Some("byte") => Type::Base64,
            Some("base64url") => Type::Base64Url,
            // JSON cannot contain bytes, so a JSON string with `format: binary` is a `String`. Bodies and multipart
            // parts handle the format before this function is called.
            _ => Type::String,
        }
    }

    pub(super) fn integer(&mut self, at: &Cursor<'_>, schema: &AnySchema) -> Type {
        match self.mapped_format(schema) {
            Some(path) => Type::External(path),
            None => Type::Integer(integer_width(at, schema)),
        }
    }

    pub(super) fn number(&mut self, at: &Cursor<'_>, schema: &AnySchema) -> Type {
        match (self.mapped_format(schema), schema.format.as_deref()) {
            (Some(path), _) => Type::External(path),
            (None, Some("float")) => Type::Float(Float::F32),
            (None, Some("int32" | "int64")) => Type::Integer(integer_width(at, schema)),
            (None, _) => Type::Float(Float::F64),
        }
    }

    /// Returns the user-supplied type that replaces the format of a schema, if an option sets one.
    fn mapped_format(&mut self, schema: &AnySchema) -> Option<String> {
        let format = schema.format.as_deref()?;
        let (_, path) = self.options.formats.iter().find(|(name, _)| name == format)?;
        self.matched_options.insert(format!("format {format}"));
        Some(path.clone())
    }
}

/// Returns the integer type of a format. Without a known format, the type is `i64`, or `u64` if the bounds require it.
pub(super) fn integer_width(at: &Cursor<'_>, schema: &AnySchema) -> Integer {
    match schema.format.as_deref() {
        Some("int8") => Integer::I8,
        Some("int16") => Integer::I16,
        Some("int32") => Integer::I32,
        Some("uint8") => Integer::U8,
        Some("uint16") => Integer::U16,
        Some("uint32") => Integer::U32,
        Some("uint64" | "uint") => Integer::U64,
        Some("int64") => Integer::I64,
        _ if needs_unsigned(at) => Integer::U64,
        _ => Integer::I64,
    }
}

/// Returns `true` if the bounds of a schema exclude negative integers and allow integers above `i64::MAX`.
fn needs_unsigned(at: &Cursor<'_>) -> bool {
    let bound = |key: &str| match at.get(key)?.node() {
        Node::Number(text) => parse_integer(text),
        _ => None,
    };
    let exclusive = |key: &str| i128::from(at.flag(key));
    let max = bound("maximum").map(|most| most - exclusive("exclusiveMaximum"));
    let min = bound("minimum").map(|least| least + exclusive("exclusiveMinimum"));
    max.is_some_and(|most| most > i128::from(i64::MAX)) && min.is_some_and(|least| least >= 0)
}

/// Parses an integer; fractions are truncated.
#[expect(clippy::cast_possible_truncation, reason = "casts from floats end at the limits, which are wide enough")]
fn parse_integer(text: &str) -> Option<i128> {
    text.parse().ok().or_else(|| text.parse::<f64>().ok().map(|value| value as i128))
}
