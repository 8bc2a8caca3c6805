//! Strings and numbers and their formats (OpenAPI 3.0, Data Types; the format registry).

use openapiv3::AnySchema;

use super::super::Lower;
use crate::ir::{Float, Integer, Type};

impl Lower<'_> {
    pub(super) fn string(&mut self, schema: &AnySchema) -> Type {
        if let Some(path) = self.mapped_format(schema) {
            return Type::External(path);
        }
        match schema.format.as_deref() {
            Some("date") => Type::Date,
            Some("date-time") => Type::DateTime,
            Some("time") => Type::Time,
            Some("duration") => Type::Duration,
            Some("uuid") => Type::Uuid,
            Some("uri") => Type::Uri,
            Some("ipv4") => Type::Ipv4,
            Some("ipv6") => Type::Ipv6,
            Some("byte") => Type::Base64,
            // JSON cannot hold raw bytes: what calls itself binary there is a string. Bodies and parts look for themselves.
            _ => Type::String,
        }
    }

    pub(super) fn integer(&mut self, schema: &AnySchema) -> Type {
        match self.mapped_format(schema) {
            Some(path) => Type::External(path),
            None => Type::Integer(width(schema)),
        }
    }

    pub(super) fn number(&mut self, schema: &AnySchema) -> Type {
        match (self.mapped_format(schema), schema.format.as_deref()) {
            (Some(path), _) => Type::External(path),
            (None, Some("float")) => Type::Float(Float::F32),
            (None, Some("int32" | "int64")) => Type::Integer(width(schema)),
            (None, _) => Type::Float(Float::F64),
        }
    }

    /// The type of one's own that the configuration puts in place of a format.
    fn mapped_format(&mut self, schema: &AnySchema) -> Option<String> {
        let format = schema.format.as_deref()?;
        let (_, path) = self.options.formats.iter().find(|(name, _)| name == format)?;
        self.matched.insert(format!("format {format}"));
        Some(path.clone())
    }
}

/// The integer type of a format; without one 64 bits, which hold what JSON can carry exactly everywhere.
pub(super) fn width(schema: &AnySchema) -> Integer {
    match schema.format.as_deref() {
        Some("int8") => Integer::I8,
        Some("int16") => Integer::I16,
        Some("int32") => Integer::I32,
        Some("uint8") => Integer::U8,
        Some("uint16") => Integer::U16,
        Some("uint32") => Integer::U32,
        Some("uint64" | "uint") => Integer::U64,
        _ => Integer::I64,
    }
}
