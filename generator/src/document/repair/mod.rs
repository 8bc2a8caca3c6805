//! Repairs: fixes of unambiguous mistakes before the document is checked, each with a warning, one kind of mistake per
//! file. Ambiguous mistakes are left to the check.

mod component;
mod parameter;
mod reference;
mod schema;
mod scheme;
mod trail;
mod value;

use self::trail::Trail;
use super::newer;
use super::table::{DOCUMENT, HEADER, Is, Need, PARAMETER, SCHEMA, SECURITY_SCHEME, Shape};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{FileId, Location, Moves, Node, Object, Sources, Version};

/// Repairs a document. A document without such mistakes is unchanged.
pub fn repair(mut sources: Sources) -> (Sources, Diagnostics) {
    let file = FileId::default();
    let mut root = sources.take_root(file);
    let is_asked = reference::any_misplaced(&root, &Is::Object(&DOCUMENT));
    let document = if is_asked { root.clone() } else { Node::Null };
    let mut repairs = Repairs { document, version: sources.version(), ..Repairs::default() };
    component::take_out(&mut root, &mut repairs);
    let root = repairs.walk(root, &Is::Object(&DOCUMENT), true, &Trail::root());
    sources.rewrite(file, root, repairs.moves);
    (sources, repairs.found)
}

/// The state of repairing, with its source map and diagnostics.
#[derive(Debug)]
struct Repairs {
    /// A copy of the document, if misplaced references need it.
    document: Node,
    /// The version in which the document was written.
    version: Version,
    moves: Moves,
    found: Diagnostics,
    /// The targets of the references that are being replaced, outermost first.
    active: Vec<String>,
    /// The number of values that have replaced references.
    copied: usize,
}

impl Default for Repairs {
    fn default() -> Self {
        Self {
            document: Node::Null,
            version: Version::default(),
            moves: Moves::default(),
            found: Diagnostics::default(),
            active: Vec::new(),
            copied: 0,
        }
    }
}

impl Repairs {
    fn say(&mut self, at: &Trail<'_>, message: impl FnOnce(Location) -> Diagnostic) {
        self.found.push(message(at.location()));
    }

    /// Repairs a node and everything inside it; `optional` if the object around it can do without it.
    fn walk(&mut self, node: Node, is: &Is, optional: bool, at: &Trail<'_>) -> Node {
        let node = value::value(node, is, at, self);
        match (is, node) {
            (Is::SchemaOrFlag, Node::Object(object)) => self.referable(object, &SCHEMA, at),
            (Is::Referable(shape), Node::Object(object)) => self.referable(object, shape, at),
            (Is::Object(shape), Node::Object(object)) if shape.field("$ref").is_some() => {
                self.object(object, shape, at)
            }
            (Is::Object(_) | Is::Map(_), Node::Object(object)) if reference::is_misplaced(&object, is) => {
                reference::replace(object, is, optional, at, self)
            }
            (Is::Object(shape), Node::Object(object)) => self.object(object, shape, at),
            (Is::List(is), Node::List(items)) => {
                let items = items.into_iter().enumerate();
                Node::List(items.map(|(index, item)| self.walk(item, is, false, &at.item(index))).collect())
            }
            (Is::Map(is), Node::Object(object)) => {
                let walked = object.into_iter().map(|(key, value)| {
                    let value = match key.starts_with("x-") {
                        true => value,
                        false => self.walk(value, is, false, &at.key(&key)),
                    };
                    (key, value)
                });
                Node::Object(walked.collect())
            }
            (_, node) => node,
        }
    }

    /// Repairs an object that may be a reference.
    fn referable(&mut self, mut object: Object, shape: &'static Shape, at: &Trail<'_>) -> Node {
        if is(shape, &SCHEMA) {
            schema::beside_reference(&mut object, at, self);
        }
        match object.get("$ref") {
            Some(_) => Node::Object(object),
            None => self.object(object, shape, at),
        }
    }

    fn object(&mut self, mut object: Object, shape: &'static Shape, at: &Trail<'_>) -> Node {
        if is(shape, &SCHEMA) {
            schema::newer_keywords(&mut object, at, self);
            schema::integer_or_string(&mut object, at, self);
            schema::number_without_type(&mut object, at, self);
        } else if is(shape, &PARAMETER) || is(shape, &HEADER) {
            parameter::place(&mut object, shape, at, self);
            parameter::schema(&mut object, at, self);
        } else if is(shape, &SECURITY_SCHEME) {
            scheme::kind(&mut object, at, self);
        }
        let walked = object.into_iter().filter_map(|(key, node)| {
            let field = shape.field(&key);
            let any_version = newer::field(shape, &key).filter(|_| newer::is_of_any_version(&key));
            let Some(is) =
                field.map(|(_, _, is)| *is).or(shape.other).or(any_version).filter(|_| !key.starts_with("x-"))
            else {
                return Some((key, node));
            };
            let here = at.key(&key);
            let optional = field.is_some_and(|(_, need, _)| *need != Need::Required);
            if optional && value::is_absent(&node, &is) {
                self.say(&here, |at| crate::diagnostics::null_is_absent(at, &key));
                return None;
            }
            let node = self.walk(node, &is, optional, &here);
            Some((key, node))
        });
        Node::Object(walked.collect())
    }
}

fn is(shape: &'static Shape, other: &'static Shape) -> bool {
    std::ptr::eq(shape, other)
}
