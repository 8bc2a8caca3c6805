//! `enum`: a closed list in the document, an open enum in Rust.

use std::collections::HashSet;

use openapiv3::AnySchema;

use super::super::Lower;
use super::super::union::UNKNOWN;
use super::{Lowered, scalar};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{EnumValues, Kind, Type, Variant};
use crate::names::Style;
use crate::source::Node;

impl<'s> Lower<'s> {
    pub(super) fn string_enum(&mut self, at: &Cursor<'s>) -> Lowered {
        let texts = self.values(at, |node| node.as_str().map(str::to_owned), "a string");
        if texts.is_empty() {
            return Lowered::Type(Type::String);
        }
        Lowered::Definition(Kind::Enum(EnumValues::String(
            self.variants(at, texts.iter().map(|text| (text.clone(), text.clone()))),
        )))
    }

    pub(super) fn number_enum(&mut self, at: &Cursor<'s>, schema: &AnySchema, ty: &str) -> Lowered {
        let number = |node: &Node| match node {
            Node::Number(text) => Some(text.strip_suffix(".0").unwrap_or(text).to_owned()),
            _ => None,
        };
        let texts = self.values(at, number, "a number");
        if texts.is_empty() {
            return Lowered::Type(if ty == "integer" { self.integer(schema) } else { self.number(schema) });
        }
        let integers: Option<Vec<i128>> = texts.iter().map(|text| text.parse().ok()).collect();
        let named = |texts: Vec<String>| texts.into_iter().map(|text| (text.clone(), text));
        Lowered::Definition(Kind::Enum(match integers {
            Some(integers) if ty == "integer" => {
                let variants = self.variants(at, integers.into_iter().map(|value| (value.to_string(), value)));
                EnumValues::Integer(scalar::width(schema), variants)
            }
            _ => EnumValues::Number(self.variants(at, named(texts))),
        }))
    }

    /// The values of the enum that are of its type, each once. Null is the business of `is_nullable`.
    fn values(&mut self, at: &Cursor<'s>, of_type: impl Fn(&Node) -> Option<String>, expected: &str) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        let mut known: HashSet<String> = HashSet::new();
        for item in at.get("enum").map(|values| values.items()).unwrap_or_default() {
            match of_type(item.node()) {
                Some(value) if !known.insert(value.clone()) => {
                    self.found.push(diagnostics::enum_value_twice(item.location().clone(), &value));
                }
                Some(value) => values.push(value),
                None if *item.node() == Node::Null => {}
                None => {
                    let wrong =
                        diagnostics::enum_value_of_other_type(item.location().clone(), expected, item.node().kind());
                    self.found.push(wrong);
                }
            }
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

    /// The names of `x-enum-varnames`, a widely used extension, where there is one for each value.
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
