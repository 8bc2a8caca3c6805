//! `enum`: a closed list in the document, an open enum in Rust.

use std::collections::HashSet;

use openapiv3::AnySchema;

use super::super::union::UNKNOWN;
use super::super::{Lower, value};
use super::{Lowered, scalar};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{EnumValues, Integer, Kind, Type, Value, Variant};
use crate::names::Style;
use crate::source::Node;

impl<'s> Lower<'s> {
    pub(super) fn string_enum(&mut self, at: &Cursor<'s>) -> Lowered {
        let texts = self.values(at, "a string");
        if texts.is_empty() {
            return Lowered::Type(Type::String);
        }
        Lowered::Definition(Kind::Enum(EnumValues::String(
            self.variants(at, texts.iter().map(|text| (text.clone(), text.clone()))),
        )))
    }

    pub(super) fn number_enum(&mut self, at: &Cursor<'s>, schema: &AnySchema, ty: &str) -> Lowered {
        let texts = self.values(at, "a number");
        if texts.is_empty() {
            return Lowered::Type(if ty == "integer" { self.integer(at, schema) } else { self.number(at, schema) });
        }
        // The integer type of the format, unless a value is out of its range.
        let widths = [scalar::width(at, schema), Integer::I64, Integer::U64];
        let width = widths.into_iter().find(|width| texts.iter().all(|text| width.holds(text)));
        let integers: Option<Vec<i128>> = texts.iter().map(|text| text.parse().ok()).collect();
        let named = |texts: Vec<String>| texts.into_iter().map(|text| (text.clone(), text));
        Lowered::Definition(Kind::Enum(match (integers, width) {
            (Some(integers), Some(width)) if ty == "integer" => {
                let variants = self.variants(at, integers.into_iter().map(|value| (value.to_string(), value)));
                EnumValues::Integer(width, variants)
            }
            _ => EnumValues::Number(self.variants(at, named(texts))),
        }))
    }

    /// Returns the distinct values of the enum that have its type, as texts. Null is handled by `is_nullable`.
    fn values(&mut self, at: &Cursor<'s>, expected: &str) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        let mut known: HashSet<String> = HashSet::new();
        for item in at.get("enum").map(|values| values.items()).unwrap_or_default() {
            let (location, found) = (item.location().clone(), item.node().kind());
            let text = match of_type(&item, at) {
                Some(Value::String(text)) => text,
                Some(Value::Number(text)) => text.strip_suffix(".0").unwrap_or(&text).to_owned(),
                Some(_) => continue,
                None => {
                    self.found.push(diagnostics::enum_value_of_other_type(location, expected, found));
                    continue;
                }
            };
            if !known.insert(text.clone()) {
                self.found.push(diagnostics::enum_value_twice(location, &text));
                continue;
            }
            if expected != found {
                self.found.push(diagnostics::enum_value_read_as(location, (expected, found), &text));
            }
            values.push(text);
        }
        values
    }

    fn variants<T>(&mut self, at: &Cursor<'s>, values: impl Iterator<Item = (String, T)>) -> Vec<Variant<T>> {
        let (texts, values): (Vec<String>, Vec<T>) = values.unzip();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let given = self.variant_names(at, texts.len());
        let texts: Vec<&str> =
            texts.iter().enumerate().map(|(index, text)| given.get(index).copied().unwrap_or(text)).collect();
        let idents = self.side_by_side(&texts, Style::Pascal, &[UNKNOWN], &at.location().join("enum"));
        idents.into_iter().zip(values).map(|(ident, value)| Variant { ident, value, docs: String::new() }).collect()
    }

    /// Returns the names of the widely used extension `x-enum-varnames`, if there is one for each value.
    fn variant_names(&mut self, at: &Cursor<'s>, count: usize) -> Vec<&'s str> {
        let names = at.get("x-enum-varnames").or_else(|| at.get("x-enumNames"));
        let names: Vec<_> = names
            .map(|names| names.items())
            .unwrap_or_default()
            .iter()
            .filter_map(|name| name.node().as_str())
            .collect();
        let mut known = HashSet::new();
        if let Some(twice) = names.iter().find(|name| !known.insert(**name)) {
            self.found.push(diagnostics::enum_name_twice(at.location().clone(), twice));
            return Vec::new();
        }
        if names.len() == count { names } else { Vec::new() }
    }
}

/// Returns the values of a schema's enum that have its type, or `None` without any. Types and validation both use them.
pub(in crate::lower) fn values_of_enum(at: &Cursor<'_>) -> Option<Vec<Value>> {
    let values: Vec<Value> = at.get("enum")?.items().iter().filter_map(|item| of_type(item, at)).collect();
    (!values.is_empty()).then_some(values)
}

/// Converts a value of an enum to the type of the schema, or returns `None` if it has another type. YAML reads `1.0`
/// and `true` as a number and a boolean where a string is meant, and documents quote numbers.
fn of_type(item: &Cursor<'_>, at: &Cursor<'_>) -> Option<Value> {
    let node = item.node();
    match (at.text("type"), node) {
        (Some("string"), Node::Number(_) | Node::Bool(_)) => Some(Value::String(item.written())),
        (Some("integer" | "number"), Node::String(text)) => {
            let is_number = serde_json::from_str::<serde_json::Number>(text).is_ok();
            is_number.then(|| Value::Number(text.clone()))
        }
        (Some("boolean"), Node::String(text)) => text.parse().ok().map(Value::Bool),
        (Some("string"), Node::List(_) | Node::Object(_)) => None,
        (Some("integer" | "number"), Node::Bool(_) | Node::List(_) | Node::Object(_)) => None,
        (Some("boolean"), Node::Number(_) | Node::List(_) | Node::Object(_)) => None,
        _ => Some(value::value(node)),
    }
}
