//! Nodes as types of `openapiv3`, one object at a time. Every inner object that may be a reference is replaced by a
//! reference to its location, so that typing takes linear time and an invalid node causes one diagnostic. Exact
//! numbers, unknown keys and locations are read from the tree.

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::Cursor;
use super::table::{self, Is, Shape};
use crate::diagnostics::{self, Diagnostic};
use crate::source::{Location, Node, Version};

/// The typed object, or a diagnostic with the reason why it is invalid.
type Typed<T> = Result<T, Box<Diagnostic>>;

impl Cursor<'_> {
    /// Reads an Info Object.
    ///
    /// # Errors
    ///
    /// A diagnostic if the object is invalid. This applies to all of these methods.
    pub fn info(&self) -> Typed<openapiv3::Info> {
        let made_up = [("title", json!("")), ("version", json!(""))];
        self.typed(&table::INFO, &made_up)
    }

    /// Reads a Server Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn server(&self) -> Typed<openapiv3::Server> {
        self.typed(&table::SERVER, &[])
    }

    /// Reads a Tag Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn tag(&self) -> Typed<openapiv3::Tag> {
        self.typed(&table::TAG, &[])
    }

    /// Reads an Operation Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn operation(&self) -> Typed<openapiv3::Operation> {
        self.typed(&table::OPERATION, &[("responses", json!({}))])
    }

    /// Reads a Parameter Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn parameter(&self) -> Typed<openapiv3::Parameter> {
        let schema = ("schema", json!({}));
        let made_up = if self.get("content").is_some() { &[] } else { std::slice::from_ref(&schema) };
        let mut value = self.shallowed(&table::PARAMETER, made_up);
        // `openapiv3` does not have the style of 3.2, which lowering reads from the tree.
        if self.has_cookie_style()
            && let Value::Object(parameter) = &mut value
        {
            parameter.remove("style");
        }
        serde_json::from_value(value).map_err(|error| self.mistyped(&table::PARAMETER, &error))
    }

    /// Returns `true` if a parameter has the style `cookie` of OpenAPI 3.2.
    pub fn has_cookie_style(&self) -> bool {
        let is = |key, word| self.text(key) == Some(word);
        self.version() >= Version::V3_2 && is("in", "cookie") && is("style", "cookie")
    }

    /// Reads a Header Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn header(&self) -> Typed<openapiv3::Header> {
        let schema = ("schema", json!({}));
        self.typed(&table::HEADER, if self.get("content").is_some() { &[] } else { std::slice::from_ref(&schema) })
    }

    /// Reads a Request Body Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn request_body(&self) -> Typed<openapiv3::RequestBody> {
        self.typed(&table::REQUEST_BODY, &[])
    }

    /// Reads a Media Type Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn media_type(&self) -> Typed<openapiv3::MediaType> {
        self.typed(&table::MEDIA_TYPE, &[])
    }

    /// Reads a Response Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn response(&self) -> Typed<openapiv3::Response> {
        self.typed(&table::RESPONSE, &[("description", json!(""))])
    }

    /// Reads a Security Scheme Object.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn security_scheme(&self) -> Typed<openapiv3::SecurityScheme> {
        self.typed(&table::SECURITY_SCHEME, &[("flows", json!({}))])
    }

    /// Reads a Schema Object: the annotations, and the keywords of all types.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn schema(&self) -> Typed<(openapiv3::SchemaData, openapiv3::AnySchema)> {
        let value = self.shallowed(&table::SCHEMA, &[]);
        let data = openapiv3::SchemaData::deserialize(&value).map_err(|error| self.mistyped(&table::SCHEMA, &error))?;
        let any = serde_json::from_value(value).map_err(|error| self.mistyped(&table::SCHEMA, &error))?;
        Ok((data, any))
    }

    /// Reads this object, with default values for the missing fields that the generator supplies.
    fn typed<T: DeserializeOwned>(&self, shape: &'static Shape, made_up: &[(&str, Value)]) -> Typed<T> {
        serde_json::from_value(self.shallowed(shape, made_up)).map_err(|error| self.mistyped(shape, &error))
    }

    fn shallowed(&self, shape: &'static Shape, made_up: &[(&str, Value)]) -> Value {
        let mut value = shallow(self.node(), self.location(), &Is::Object(shape)).unwrap_or(Value::Null);
        if let Value::Object(object) = &mut value {
            for (name, instead) in made_up {
                object.entry(*name).or_insert_with(|| instead.clone());
            }
        }
        value
    }

    fn mistyped(&self, shape: &Shape, error: &serde_json::Error) -> Box<Diagnostic> {
        Box::new(diagnostics::untyped(self.location().clone(), shape.name, &error.to_string()))
    }
}

/// Returns the node without the content of its inner objects, or `None` if it violates the table, which the shape check
/// has reported.
fn shallow(node: &Node, at: &Location, is: &Is) -> Option<Value> {
    match (is, node) {
        (Is::Text, Node::Number(_) | Node::Bool(_)) | (Is::Prose, Node::Number(_)) => Some(Value::String(text(node))),
        (Is::Text | Is::Prose, Node::String(_)) | (Is::Flag, Node::Bool(_)) | (Is::Number, Node::Number(_)) => {
            Some(node.to_json())
        }
        (Is::Count, Node::Number(text)) => count(text).map(Value::from),
        (Is::Any, _) | (Is::SchemaOrFlag, Node::Bool(_)) => Some(node.to_json()),
        (Is::Referable(_) | Is::SchemaOrFlag, Node::Object(_)) => Some(json!({ "$ref": at.pointer.to_string() })),
        (Is::List(is), Node::List(items)) => {
            let inner =
                items.iter().enumerate().filter_map(|(index, item)| shallow(item, &at.join(index.to_string()), is));
            Some(inner.collect())
        }
        (Is::Map(is), Node::Object(object)) => {
            let inner = object.iter().filter(|(key, _)| !key.starts_with("x-"));
            Some(inner.filter_map(|(key, value)| Some((key.to_owned(), shallow(value, &at.join(key), is)?))).collect())
        }
        (Is::Object(shape), Node::Object(object)) => {
            let mut fields = Map::new();
            for (key, value) in object.iter() {
                let is = shape.field(key).map(|(_, _, is)| *is).or(shape.other);
                let value = is.and_then(|is| shallow(value, &at.join(key), &is));
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
pub(super) fn count(text: &str) -> Option<u64> {
    let is_whole = text.parse::<f64>().is_ok_and(|value| value >= 0.0 && value.fract() == 0.0);
    // 1.0 and 1e3 are integers. Counts beyond 2^53 are not exact.
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
