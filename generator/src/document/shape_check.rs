//! A visitor that checks the document against the table of objects of `openapi`.

use std::fmt;

use super::check;
use super::reference_kind::{self, Reference, UsedComponents};
use crate::diagnostics::{self, Diagnostics};
use crate::document::Document;
use crate::openapi::Cursor;
use crate::openapi::keywords_3_1;
use crate::openapi::shape::{FieldDeclaration, FieldPresence, FieldType, ObjectShape};
use crate::openapi::{DOCUMENT, PATH_ITEM, SCHEMA};
use crate::source::{Location, Node, Object, Sources};

/// Reports all parts of a document that violate the table of `openapi`, and all unresolved references.
pub(super) fn check(sources: &Sources) -> Diagnostics {
    let mut check = ShapeCheck {
        document: Document { sources },
        diagnostics: Diagnostics::default(),
        used: UsedComponents::default(),
    };
    check.value(sources.root(), &Location::default(), &FieldType::Object(&DOCUMENT), ValueRole::Document);
    check.diagnostics
}

/// The maximum number of entries of a list or map. The largest published documents, which describe all services of a
/// cloud provider, have fewer entries.
const MAX_VALUES: usize = 30_000;

struct ShapeCheck<'s> {
    document: Document<'s>,
    diagnostics: Diagnostics,
    used: UsedComponents,
}

impl ShapeCheck<'_> {
    fn value(&mut self, node: &Node, at: &Location, is: &FieldType, role: ValueRole<'_>) {
        match (is, node) {
            (FieldType::Any | FieldType::Ignored | FieldType::Unchecked(_), _)
            | (FieldType::Text | FieldType::Description, Node::String(_))
            | (FieldType::Flag, Node::Bool(_))
            | (FieldType::Number | FieldType::Count, Node::Number(_)) => {}
            // The number in `version: 1.0` is meant as a string.
            (FieldType::Text | FieldType::Description, Node::Number(text)) => {
                let quoted = Node::String(text.clone()).to_string();
                self.diagnostics.push(diagnostics::value_repaired(at.clone(), ("a string", node.kind()), &quoted));
            }
            (FieldType::Text, Node::Bool(_)) => {}
            (FieldType::List(_), Node::List(items)) if items.len() > MAX_VALUES => self.too_many(at, role, items.len()),
            (FieldType::Map(_), Node::Object(object)) if object.len() > MAX_VALUES => self.too_many(at, role, object.len()),
            (FieldType::Object(shape), Node::Object(object)) => self.object(object, at, shape),
            (FieldType::Referable(shape), Node::Object(object)) => self.referable(object, at, shape),
            (FieldType::SchemaOrFlag, Node::Bool(_)) => {}
            (FieldType::SchemaOrFlag, Node::Object(object)) => self.referable(object, at, &SCHEMA),
            (FieldType::List(is), Node::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, &at.join(index.to_string()), is, ValueRole::Item(&role));
                }
            }
            (FieldType::Map(is), Node::Object(object)) => {
                self.duplicates(object, at);
                for (key, value) in object.iter().filter(|(key, value)| !is.is_extension(key, value)) {
                    self.value(value, &at.join(key), is, ValueRole::Key(key));
                }
            }
            // In YAML, a key without a value, such as `responses:`, has the value null.
            (FieldType::Description | FieldType::List(_) | FieldType::Map(_), Node::Null) => self.repaired(node, at, is, role),
            (FieldType::Description | FieldType::Flag, _)
            // Drafts before JSON Schema 4 mark each property with a boolean `required`.
            | (FieldType::List(_), Node::Bool(_)) => self.repaired(node, at, is, role),
            _ => self.diagnostics.push(diagnostics::wrong_node_kind(at.clone(), &role.to_string(), is.describe(), node.kind())),
        }
    }

    fn too_many(&mut self, at: &Location, role: ValueRole<'_>, count: usize) {
        self.diagnostics.push(diagnostics::too_many(at.clone(), &role.to_string(), count, MAX_VALUES));
    }

    fn repaired(&mut self, node: &Node, at: &Location, is: &FieldType, role: ValueRole<'_>) {
        self.diagnostics.push(diagnostics::wrong_node_kind_repaired(
            at.clone(),
            &role.to_string(),
            is.describe(),
            node.kind(),
        ));
    }

    fn referable(&mut self, object: &Object, at: &Location, shape: &'static ObjectShape) {
        match object.get("$ref") {
            None => self.object(object, at, shape),
            Some(Node::String(target)) => match self.document.root().at(at.clone()).map(|here| here.follow()) {
                Some(Err(error)) => {
                    let is_schema = shape.is(&SCHEMA);
                    self.diagnostics.push(if is_schema { diagnostics::infinite_schema(*error) } else { *error });
                }
                Some(Ok(end)) => self.kind_of_target(at, target, shape, &end),
                None => {}
            },
            Some(other) => self.value(other, &at.join("$ref"), &FieldType::Text, ValueRole::Key("$ref")),
        }
    }

    /// Reports a reference whose final target is not of the kind of object that the reference requires.
    fn kind_of_target(&mut self, at: &Location, target: &str, expected: &'static ObjectShape, end: &Cursor<'_>) {
        let position = reference_kind::position(&end.location().pointer);
        let Some(mismatch) = reference_kind::mismatch(expected, end.node(), position) else { return };
        let reference = Reference {
            from: at.clone(),
            at: at.pointer.clone(),
            text: target,
            expected,
            target: end.location().clone(),
        };
        self.diagnostics.push(mismatch.diagnostic(reference, self.document.sources.root(), &self.used));
    }

    fn object(&mut self, object: &Object, at: &Location, shape: &'static ObjectShape) {
        self.duplicates(object, at);
        if let Some(Node::String(target)) = object.get("$ref").filter(|_| shape.is(&PATH_ITEM)) {
            // Lowering follows this reference, and reports it if it is unresolved.
            if let Some(Ok(end)) = self.document.root().at(at.clone()).map(|here| here.follow()) {
                self.kind_of_target(at, target, shape, &end);
            }
        }
        check::check_object(shape, (object, at), self.document.sources.version(), &mut self.diagnostics);
        for field in shape.fields.iter().filter(|field| object.get(field.key).is_none()) {
            let (at, key) = (at.clone(), field.key);
            match field.presence {
                FieldPresence::Required => self.diagnostics.push(diagnostics::missing_field(at, shape.name, key)),
                FieldPresence::Synthesized(instead) => {
                    self.diagnostics.push(diagnostics::missing_field_repaired(at, shape.name, key, instead));
                }
                FieldPresence::Optional => {}
            }
        }
        for (key, value) in object.iter() {
            let at = at.join(key);
            let field_of_3_1 = keywords_3_1::field(shape, key)
                .filter(|_| self.document.sources.has_later_fields() || keywords_3_1::is_of_any_version(key));
            match (shape.field(key), shape.patterned.or(field_of_3_1)) {
                _ if key.starts_with("x-") => {}
                (Some(FieldDeclaration { is: FieldType::Unchecked(is), .. }), _) => self.unchecked(value, &at, is),
                (Some(field), _) => self.value(value, &at, &field.is, ValueRole::Field(field.key, shape.name)),
                (None, Some(is)) => self.value(value, &at, &is, ValueRole::Key(key)),
                (None, None) => {
                    let nearest = diagnostics::nearest(key, shape.fields.iter().map(|field| field.key));
                    self.diagnostics.push(diagnostics::unknown_field(at, shape.name, key, nearest));
                }
            }
        }
    }

    /// Checks the references in a map of examples or links. The fields of examples and links are not checked here.
    fn unchecked(&mut self, node: &Node, at: &Location, is: &FieldType) {
        let FieldType::Map(FieldType::Referable(shape)) = is else { return };
        for (key, value) in node.as_object().into_iter().flat_map(Object::iter) {
            let (Some(Node::String(target)), at) = (value.get("$ref"), at.join(key)) else { continue };
            if let Some(Ok(end)) = self.document.root().at(at.clone()).map(|here| here.follow()) {
                self.kind_of_target(&at, target, shape, &end);
            }
        }
    }

    fn duplicates(&mut self, object: &Object, at: &Location) {
        self.diagnostics
            .extend(object.duplicate_keys().map(|key| diagnostics::duplicate_key(at.join(key), key)).collect());
    }
}

/// The value that a diagnostic is about, which is formatted only if the diagnostic is created.
#[derive(Clone, Copy, Debug)]
enum ValueRole<'w> {
    Document,
    /// An item of a list.
    Item(&'w ValueRole<'w>),
    /// The value of a key.
    Key(&'w str),
    /// A field of an object of the specification: the name of the field, and the name of the object.
    Field(&'w str, &'w str),
}

impl fmt::Display for ValueRole<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document => f.write_str("the document"),
            Self::Item(list) => write!(f, "an item of {list}"),
            Self::Key(key) => write!(f, "`{key}`"),
            Self::Field(name, object) => write!(f, "`{name}` of {object}"),
        }
    }
}

impl FieldType {
    fn describe(&self) -> &'static str {
        match self {
            Self::Text | Self::Description => "a string",
            Self::Flag => "a boolean",
            Self::Number | Self::Count => "a number",
            Self::Any | Self::Ignored | Self::Unchecked(_) => "a value",
            Self::Object(shape) | Self::Referable(shape) => shape.name,
            Self::SchemaOrFlag => "a Schema Object or a boolean",
            Self::List(_) => "an array",
            Self::Map(_) => "an object",
        }
    }
}
