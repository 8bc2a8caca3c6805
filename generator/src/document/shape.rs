//! A visitor that checks the tree against the table of objects.

use std::fmt;

use super::bundle::unchecked;
use super::reference_kind::{self, Reference, UsedComponents};
use super::table::{DOCUMENT, Is, Need, PATH_ITEM, SCHEMA, Shape};
use super::{check, newer};
use crate::diagnostics::{self, Diagnostics};
use crate::document::{Cursor, Document};
use crate::source::{Location, Node, Object, Sources};

/// Reports all violations of a document's shape, and unresolved references.
pub(super) fn check(sources: &Sources) -> Diagnostics {
    let mut check =
        Check { document: Document { sources }, found: Diagnostics::default(), used: UsedComponents::default() };
    check.value(sources.root(), &Location::default(), &Is::Object(&DOCUMENT), What::Document);
    check.found
}

/// The maximum number of entries of a list or map. The largest published documents, with the paths of whole clouds,
/// have fewer.
const MOST: usize = 30_000;

struct Check<'s> {
    document: Document<'s>,
    found: Diagnostics,
    used: UsedComponents,
}

impl Check<'_> {
    fn value(&mut self, node: &Node, at: &Location, is: &Is, what: What<'_>) {
        match (is, node) {
            (Is::Any | Is::Unread, _)
            | (Is::Text | Is::Prose, Node::String(_))
            | (Is::Flag, Node::Bool(_))
            | (Is::Number | Is::Count, Node::Number(_)) => {}
            // `version: 1.0` is meant as a string.
            (Is::Text | Is::Prose, Node::Number(text)) => {
                let meant = Node::String(text.clone()).to_string();
                self.found.push(diagnostics::value_meant(at.clone(), ("a string", node.kind()), &meant));
            }
            (Is::Text, Node::Bool(_)) => {}
            (Is::List(_), Node::List(items)) if items.len() > MOST => self.too_many(at, what, items.len()),
            (Is::Map(_), Node::Object(object)) if object.len() > MOST => self.too_many(at, what, object.len()),
            (Is::Object(shape), Node::Object(object)) => self.object(object, at, shape),
            (Is::Referable(shape), Node::Object(object)) => self.referable(object, at, shape),
            (Is::SchemaOrFlag, Node::Bool(_)) => {}
            (Is::SchemaOrFlag, Node::Object(object)) => self.referable(object, at, &SCHEMA),
            (Is::List(is), Node::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, &at.join(index.to_string()), is, What::Item(&what));
                }
            }
            (Is::Map(is), Node::Object(object)) => {
                self.duplicates(object, at);
                for (key, value) in object.iter().filter(|(key, _)| !key.starts_with("x-")) {
                    self.value(value, &at.join(key), is, What::Key(key));
                }
            }
            // A key of YAML without a value: `responses:`.
            (Is::Prose | Is::List(_) | Is::Map(_), Node::Null) => self.repaired(node, at, is, what),
            (Is::Prose | Is::Flag, _)
            // Drafts before JSON Schema 4 mark each property with a boolean `required`.
            | (Is::List(_), Node::Bool(_)) => self.repaired(node, at, is, what),
            _ => self.found.push(diagnostics::wrong_kind(at.clone(), &what.to_string(), is.describe(), node.kind())),
        }
    }

    fn too_many(&mut self, at: &Location, what: What<'_>, count: usize) {
        self.found.push(diagnostics::too_many(at.clone(), &what.to_string(), count, MOST));
    }

    fn repaired(&mut self, node: &Node, at: &Location, is: &Is, what: What<'_>) {
        self.found.push(diagnostics::wrong_kind_repaired(at.clone(), &what.to_string(), is.describe(), node.kind()));
    }

    fn referable(&mut self, object: &Object, at: &Location, shape: &'static Shape) {
        match object.get("$ref") {
            None => self.object(object, at, shape),
            Some(Node::String(target)) => match self.document.root().at(at.clone()).map(|here| here.follow()) {
                Some(Err(fault)) => {
                    let is_schema = std::ptr::eq(shape, &SCHEMA);
                    self.found.push(if is_schema { diagnostics::endless_schema(*fault) } else { *fault });
                }
                Some(Ok(end)) => self.kind_of_target(at, target, shape, &end),
                None => {}
            },
            Some(other) => self.value(other, &at.join("$ref"), &Is::Text, What::Key("$ref")),
        }
    }

    /// Compares the end of a chain of references with the kind of object that its first one requires.
    fn kind_of_target(&mut self, at: &Location, target: &str, expected: &'static Shape, end: &Cursor<'_>) {
        let position = reference_kind::position(&end.location().pointer);
        let Some(mismatch) = reference_kind::mismatch(expected, end.node(), position) else { return };
        let reference = Reference {
            from: at.clone(),
            at: at.pointer.clone(),
            text: target,
            expected,
            target: end.location().clone(),
        };
        self.found.push(mismatch.diagnostic(reference, self.document.sources.root(), &self.used));
    }

    fn object(&mut self, object: &Object, at: &Location, shape: &'static Shape) {
        self.duplicates(object, at);
        if let Some(Node::String(target)) = object.get("$ref").filter(|_| std::ptr::eq(shape, &PATH_ITEM)) {
            // Lowering follows it and reports one that leads nowhere.
            if let Some(Ok(end)) = self.document.root().at(at.clone()).map(|here| here.follow()) {
                self.kind_of_target(at, target, shape, &end);
            }
        }
        check::object(shape, (object, at), self.document.sources.version(), &mut self.found);
        for (name, need, _) in shape.fields {
            match need {
                Need::Required if object.get(name).is_none() => {
                    self.found.push(diagnostics::missing_field(at.clone(), shape.name, name));
                }
                Need::MadeUp(instead) if object.get(name).is_none() => {
                    self.found.push(diagnostics::missing_field_repaired(at.clone(), shape.name, name, instead));
                }
                _ => {}
            }
        }
        for (key, value) in object.iter() {
            let at = at.join(key);
            let newer =
                newer::field(shape, key).filter(|_| self.document.sources.has_newer() || newer::is_of_any_version(key));
            match (shape.field(key), shape.other.or(newer)) {
                _ if key.starts_with("x-") => {}
                (Some((_, _, Is::Unread)), _) => self.unread(value, &at, unchecked(shape, key)),
                (Some((name, _, is)), _) => self.value(value, &at, is, What::Field(name, shape.name)),
                (None, Some(is)) => self.value(value, &at, &is, What::Key(key)),
                (None, None) => {
                    let nearest = diagnostics::nearest(key, shape.fields.iter().map(|(field, ..)| *field));
                    self.found.push(diagnostics::unknown_field(at, shape.name, key, nearest));
                }
            }
        }
    }

    /// The references among examples and links, whose own fields are not checked.
    fn unread(&mut self, node: &Node, at: &Location, is: Option<Is>) {
        let Some(Is::Map(Is::Referable(shape))) = is else { return };
        for (key, value) in node.as_object().into_iter().flat_map(Object::iter) {
            let (Some(Node::String(target)), at) = (value.get("$ref"), at.join(key)) else { continue };
            if let Some(Ok(end)) = self.document.root().at(at.clone()).map(|here| here.follow()) {
                self.kind_of_target(&at, target, shape, &end);
            }
        }
    }

    fn duplicates(&mut self, object: &Object, at: &Location) {
        self.found.extend(object.repeated().map(|key| diagnostics::duplicate_key(at.join(key), key)).collect());
    }
}

/// The subject of a message, which is formatted only if a message is created.
#[derive(Clone, Copy, Debug)]
enum What<'w> {
    Document,
    /// An item of a list.
    Item(&'w What<'w>),
    /// The value of a key.
    Key(&'w str),
    /// The field of an object of the specification.
    Field(&'w str, &'w str),
}

impl fmt::Display for What<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document => f.write_str("the document"),
            Self::Item(list) => write!(f, "an item of {list}"),
            Self::Key(key) => write!(f, "`{key}`"),
            Self::Field(name, object) => write!(f, "`{name}` of {object}"),
        }
    }
}

impl Is {
    fn describe(&self) -> &'static str {
        match self {
            Self::Text | Self::Prose => "a string",
            Self::Flag => "a boolean",
            Self::Number | Self::Count => "a number",
            Self::Any | Self::Unread => "a value",
            Self::Object(shape) | Self::Referable(shape) => shape.name,
            Self::SchemaOrFlag => "a Schema Object or a boolean",
            Self::List(_) => "an array",
            Self::Map(_) => "an object",
        }
    }
}
