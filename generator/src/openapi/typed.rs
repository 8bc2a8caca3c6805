//! Conversion of nodes to types of `openapiv3`, one object at a time. Every inner object that may be a reference is
//! replaced by a reference to its location, so that converting all objects takes linear time and an invalid node causes
//! one diagnostic. Exact numbers, unknown keys and locations are read from the nodes, because the types of `openapiv3`
//! do not contain them.

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::shape::{FieldType, ObjectShape};
use super::{Cursor, INFO, SCHEMA, SECURITY_SCHEME, SERVER, TAG};
use crate::diagnostics::{self, Diagnostic};
use crate::source::{Location, Node};

/// The typed object, or a diagnostic with the reason why it is invalid.
type TypedResult<T> = Result<T, Box<Diagnostic>>;

impl Cursor<'_> {
    /// Reads an Info Object.
    ///
    /// # Errors
    ///
    /// Returns a diagnostic if the object is invalid, as all methods of this module do.
    pub fn info(&self) -> TypedResult<openapiv3::Info> {
        let defaults = [("title", json!("")), ("version", json!(""))];
        self.typed(&INFO, &defaults)
    }

    /// Reads a Server Object.
    pub fn server(&self) -> TypedResult<openapiv3::Server> {
        self.typed(&SERVER, &[])
    }

    /// Reads a Tag Object.
    pub fn tag(&self) -> TypedResult<openapiv3::Tag> {
        self.typed(&TAG, &[])
    }

    /// Reads a Security Scheme Object.
    pub fn security_scheme(&self) -> TypedResult<openapiv3::SecurityScheme> {
        self.typed(&SECURITY_SCHEME, &[("flows", json!({}))])
    }

    /// Reads a Schema Object: the annotations, and the keywords of all types.
    pub fn schema(&self) -> TypedResult<(openapiv3::SchemaData, openapiv3::AnySchema)> {
        let value = self.shallow_object(&SCHEMA, &[]);
        let data = openapiv3::SchemaData::deserialize(&value).map_err(|error| self.type_error(&SCHEMA, &error))?;
        let any = serde_json::from_value(value).map_err(|error| self.type_error(&SCHEMA, &error))?;
        Ok((data, any))
    }

    /// Reads this object. A missing field that `defaults` names gets the value given there.
    fn typed<T: DeserializeOwned>(&self, shape: &'static ObjectShape, defaults: &[(&str, Value)]) -> TypedResult<T> {
        serde_json::from_value(self.shallow_object(shape, defaults)).map_err(|error| self.type_error(shape, &error))
    }

    fn shallow_object(&self, shape: &'static ObjectShape, defaults: &[(&str, Value)]) -> Value {
        let mut value = shallow_value(self.node(), self.location(), &FieldType::Object(shape)).unwrap_or(Value::Null);
        if let Value::Object(object) = &mut value {
            for (name, instead) in defaults {
                object.entry(*name).or_insert_with(|| instead.clone());
            }
        }
        value
    }

    fn type_error(&self, shape: &ObjectShape, error: &serde_json::Error) -> Box<Diagnostic> {
        Box::new(diagnostics::untyped_object(self.location().clone(), shape.name, &error.to_string()))
    }
}

/// Returns the node, in which a reference replaces each inner object that may be a reference. Returns `None` if the
/// node violates `openapi`; the shape check has reported the violation.
fn shallow_value(node: &Node, at: &Location, is: &FieldType) -> Option<Value> {
    match (is, node) {
        (FieldType::Text, Node::Number(_) | Node::Bool(_)) | (FieldType::Description, Node::Number(_)) => {
            Some(Value::String(text(node)))
        }
        (FieldType::Text | FieldType::Description, Node::String(_))
        | (FieldType::Flag, Node::Bool(_))
        | (FieldType::Number, Node::Number(_)) => Some(node.to_json()),
        (FieldType::Count, Node::Number(text)) => count(text).map(Value::from),
        (FieldType::Any, _) | (FieldType::SchemaOrFlag, Node::Bool(_)) => Some(node.to_json()),
        (FieldType::Referable(_) | FieldType::SchemaOrFlag, Node::Object(_)) => {
            Some(json!({ "$ref": at.pointer.to_string() }))
        }
        (FieldType::List(is), Node::List(items)) => {
            let inner = items
                .iter()
                .enumerate()
                .filter_map(|(index, item)| shallow_value(item, &at.join(index.to_string()), is));
            Some(inner.collect())
        }
        (FieldType::Map(is), Node::Object(object)) => {
            let inner = object.iter().filter(|(key, value)| !is.is_extension(key, value));
            Some(
                inner
                    .filter_map(|(key, value)| Some((key.to_owned(), shallow_value(value, &at.join(key), is)?)))
                    .collect(),
            )
        }
        (FieldType::Object(shape), Node::Object(object)) => {
            let mut fields = Map::new();
            for (key, value) in object.iter() {
                let is = shape.declared(key);
                let value = is.and_then(|is| shallow_value(value, &at.join(key), &is));
                if let Some(value) = value {
                    fields.insert(key.to_owned(), value);
                }
            }
            Some(Value::Object(fields))
        }
        _ => None,
    }
}

/// Parses a count, or returns `None` if it is negative or fractional.
pub(crate) fn count(text: &str) -> Option<u64> {
    let is_whole = text.parse::<f64>().is_ok_and(|value| value >= 0.0 && value.fract() == 0.0);
    // A count such as 1.0 or 1e3 is parsed as a float, and is therefore not exact beyond 2^53.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "casts from floats end at the limits")]
    let rounded = || text.parse::<f64>().map_or(0, |value| value as u64);
    is_whole.then(|| text.parse().unwrap_or_else(|_| rounded()))
}

fn text(node: &Node) -> String {
    match node {
        Node::String(text) | Node::Number(text) => text.clone(),
        other => other.to_string(),
    }
}
