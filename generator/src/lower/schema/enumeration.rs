//! `enum`: lowered to an open Rust enum, which can also represent values that the document does not list.

use std::collections::HashSet;

use openapiv3::AnySchema;

use super::super::name_rules::NamedItem;
use super::super::naming::UNKNOWN_VARIANT;
use super::super::{Lowering, value};
use super::enum_annotations::{Annotations, Listed, ignored_lists};
use super::{Lowered, scalar};
use crate::diagnostics::{self, Renaming};
use crate::ir::{EnumValues, EnumVariant, Integer, Type, TypeDefKind, Value};
use crate::names::{self, IdentStyle};
use crate::naming_options::NameKind;
use crate::openapi::Cursor;
use crate::source::Node;

impl<'s> Lowering<'s> {
    pub(super) fn string_enum(&mut self, at: &Cursor<'s>) -> Lowered {
        let values = self.values(at, "a string");
        if values.is_empty() {
            return Lowered::Type(Type::String);
        }
        Lowered::Definition(TypeDefKind::Enum(EnumValues::String(self.variants(at, &values, str::to_owned))))
    }

    pub(super) fn number_enum(&mut self, at: &Cursor<'s>, schema: &AnySchema, ty: &str) -> Lowered {
        let values = self.values(at, "a number");
        if values.is_empty() {
            return Lowered::Type(if ty == "integer" { self.integer(at, schema) } else { self.number(at, schema) });
        }
        // The enum has the integer type of its format, unless a value is out of the range of that type.
        let widths = [scalar::integer_width(at, schema), Integer::I64, Integer::U64];
        let width = widths.into_iter().find(|width| values.iter().all(|value| width.contains(&value.text)));
        let is_integer = ty == "integer" && values.iter().all(|value| value.text.parse::<i128>().is_ok());
        Lowered::Definition(TypeDefKind::Enum(match width.filter(|_| is_integer) {
            // Parsing cannot fail, because all texts are integers.
            Some(width) => {
                EnumValues::Integer(width, self.variants(at, &values, |text| text.parse().unwrap_or_default()))
            }
            None => EnumValues::Number(self.variants(at, &values, str::to_owned)),
        }))
    }

    /// Returns the distinct values of an `enum` that have the type of the schema, as texts. Null is omitted, because
    /// `is_nullable` handles null.
    pub(super) fn values(&mut self, at: &Cursor<'s>, expected: &str) -> Vec<Listed> {
        let mut values: Vec<Listed> = Vec::new();
        let mut seen: HashSet<String> = HashSet::new();
        let items = at.get("enum").map(|values| values.items()).unwrap_or_default();
        for (index, item) in items.into_iter().enumerate() {
            let (location, found) = (item.location().clone(), item.node().kind());
            let text = match of_type(&item, at) {
                Some(Value::String(text)) => text,
                Some(Value::Number(text)) => text.strip_suffix(".0").unwrap_or(&text).to_owned(),
                Some(_) => continue,
                None => {
                    self.diagnostics.push(diagnostics::enum_value_of_other_type(location, expected, found));
                    continue;
                }
            };
            if !seen.insert(text.clone()) {
                self.diagnostics.push(diagnostics::repeated_enum_value(location, &text));
                continue;
            }
            if expected != found {
                self.diagnostics.push(diagnostics::enum_value_converted(location, (expected, found), &text));
            }
            values.push(Listed { index, text });
        }
        values
    }

    fn variants<T>(&mut self, at: &Cursor<'s>, values: &[Listed], of: impl Fn(&str) -> T) -> Vec<EnumVariant<T>> {
        for (key, texts, count) in ignored_lists(at, values) {
            let location = texts.location().clone();
            self.diagnostics.push(diagnostics::enum_annotation_of_other_length(location, key, count, values.len()));
        }
        let annotated = Annotations::of(at, values);
        let names = self.variant_names(at, &annotated);
        let plain: Vec<&str> = values.iter().map(|value| value.text.as_str()).collect();
        let plain = names::sort_directions(&plain);
        let item = |(value, name): (&String, Option<&str>)| NamedItem::new(name.unwrap_or(value), None);
        let items: Vec<NamedItem<'s>> = plain.iter().zip(names).map(item).collect();
        let texts = self.ruled_names(NameKind::Value, IdentStyle::Pascal, &items, at);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let idents = self.unique_names(&texts, (IdentStyle::Pascal, &[UNKNOWN_VARIANT]), |_| {
            (at.location().join("enum"), Renaming::EnumNames)
        });
        let described = values.iter().zip(annotated.docs).zip(annotated.deprecations);
        let variant = |(ident, ((value, docs), deprecated)): (_, ((&Listed, Option<&str>), _))| EnumVariant {
            ident,
            value: of(&value.text),
            docs: docs.unwrap_or_default().trim().to_owned(),
            deprecated,
        };
        idents.into_iter().zip(described).map(variant).collect()
    }

    /// Returns the names that annotations give to the values. If two names are equal, none of the names is used.
    fn variant_names(&mut self, at: &Cursor<'s>, annotated: &Annotations<'s>) -> Vec<Option<&'s str>> {
        let mut seen = HashSet::new();
        match annotated.names.iter().flatten().find(|name| !seen.insert(**name)) {
            Some(twice) => {
                self.diagnostics.push(diagnostics::repeated_enum_name(at.location().clone(), twice));
                vec![None; annotated.names.len()]
            }
            None => annotated.names.clone(),
        }
    }
}

/// Returns the values of a schema's `enum` that have the schema's type, or `None` if no value has that type. The Rust
/// type and the validation of the schema both use these values.
pub(in crate::lower) fn values_of_enum(at: &Cursor<'_>) -> Option<Vec<Value>> {
    let values: Vec<Value> = at.get("enum")?.items().iter().filter_map(|item| of_type(item, at)).collect();
    (!values.is_empty()).then_some(values)
}

/// Converts an enum value to the type of the schema, or returns `None` if the value has another type. YAML reads an
/// unquoted `1.0` or `true` as a number or a boolean where the author means a string, and some documents quote numbers.
fn of_type(item: &Cursor<'_>, at: &Cursor<'_>) -> Option<Value> {
    let node = item.node();
    match (at.text("type"), node) {
        (Some("string"), Node::Number(_) | Node::Bool(_)) => Some(Value::String(item.text_of_scalar())),
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
