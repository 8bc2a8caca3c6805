//! Repairs: fixes of unambiguous mistakes, each with a warning, before the document is checked. Each file fixes one
//! kind of mistake. Ambiguous mistakes are not changed, and the check reports them.

mod component;
mod inherited_discriminator;
mod parameter;
mod path_stack;
mod reference;
mod schema;
mod scheme;
mod value;

use self::inherited_discriminator::Hierarchies;
use self::path_stack::PathStack;
use super::traverse::{ChildStep, map_children};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::openapi::keywords_3_1;
use crate::openapi::shape::{FieldPresence, FieldType, ObjectShape};
use crate::openapi::{DOCUMENT, HEADER, PARAMETER, SCHEMA, SECURITY_SCHEME};
use crate::source::{FileId, Location, Node, Object, SourceMap, Sources, Version};

/// Repairs a document. A document without mistakes that can be repaired is unchanged.
pub fn repair(mut sources: Sources) -> (Sources, Diagnostics) {
    let file = FileId::default();
    let mut root = sources.take_root(file);
    let is_asked = reference::any_misplaced(&root, &FieldType::Object(&DOCUMENT));
    let document = if is_asked { root.clone() } else { Node::Null };
    let hierarchies = Hierarchies::of(&root);
    let mut repairs = RepairContext { document, version: sources.version(), hierarchies, ..RepairContext::default() };
    component::remove_insufficient(&mut root, &mut repairs);
    let root = repairs.repair_node(root, &FieldType::Object(&DOCUMENT), true, &PathStack::root());
    sources.rewrite(file, root, repairs.source_map);
    (sources, repairs.diagnostics)
}

/// The state of a repair, with the source map of the moved nodes and the diagnostics.
#[derive(Debug)]
struct RepairContext {
    /// A copy of the document, if misplaced references have to be replaced by their targets; otherwise null.
    document: Node,
    /// The version in which the document was written.
    version: Version,
    /// The component schemas with a discriminator, and their subtypes.
    hierarchies: Hierarchies,
    source_map: SourceMap,
    diagnostics: Diagnostics,
    /// The targets of the references that are being replaced, outermost first.
    active: Vec<String>,
    /// The number of values that have replaced references.
    copied: usize,
}

impl Default for RepairContext {
    fn default() -> Self {
        Self {
            document: Node::Null,
            version: Version::default(),
            hierarchies: Hierarchies::default(),
            source_map: SourceMap::default(),
            diagnostics: Diagnostics::default(),
            active: Vec::new(),
            copied: 0,
        }
    }
}

impl RepairContext {
    fn report(&mut self, at: &PathStack<'_>, message: impl FnOnce(Location) -> Diagnostic) {
        self.diagnostics.push(message(at.location()));
    }

    /// Repairs a node and everything inside it. `optional` is `true` if the node is the value of an optional field.
    fn repair_node(&mut self, node: Node, is: &FieldType, optional: bool, at: &PathStack<'_>) -> Node {
        let node = value::repair_value(node, is, at, self);
        match (is, node) {
            (FieldType::SchemaOrFlag, Node::Object(object)) => self.repair_referable(object, &SCHEMA, at),
            (FieldType::Referable(shape), Node::Object(object)) => self.repair_referable(object, shape, at),
            (FieldType::Object(shape), Node::Object(object)) if shape.field("$ref").is_some() => {
                self.repair_object(object, shape, at)
            }
            (FieldType::Object(_) | FieldType::Map(_), Node::Object(object))
                if reference::is_misplaced(&object, is) =>
            {
                reference::replace(object, is, optional, at, self)
            }
            (FieldType::Object(shape), Node::Object(object)) => self.repair_object(object, shape, at),
            (FieldType::List(_) | FieldType::Map(_), node) => {
                map_children(node, is, &ObjectShape::declared, &mut |step, child, is| match step {
                    ChildStep::Key(key) if is.is_extension(key, &child) => Some(child),
                    ChildStep::Key(key) => Some(self.repair_node(child, is, false, &at.key(key))),
                    ChildStep::Item(index) => Some(self.repair_node(child, is, false, &at.item(index))),
                })
            }
            (_, node) => node,
        }
    }

    /// Repairs an object that may be a reference.
    fn repair_referable(&mut self, mut object: Object, shape: &'static ObjectShape, at: &PathStack<'_>) -> Node {
        if shape.is(&SCHEMA) {
            schema::repair_reference_siblings(&mut object, at, self);
        }
        match object.get("$ref") {
            Some(_) => Node::Object(object),
            None => self.repair_object(object, shape, at),
        }
    }

    fn repair_object(&mut self, mut object: Object, shape: &'static ObjectShape, at: &PathStack<'_>) -> Node {
        if shape.is(&SCHEMA) {
            schema::rewrite_later_keywords(&mut object, at, self);
            schema::integer_or_string(&mut object, at, self);
            schema::number_without_type(&mut object, at, self);
            inherited_discriminator::add_to_union(&mut object, at, self);
        } else if shape.is(&PARAMETER) || shape.is(&HEADER) {
            parameter::repair_location(&mut object, shape, at, self);
            parameter::repair_schema(&mut object, at, self);
        } else if shape.is(&SECURITY_SCHEME) {
            scheme::infer_type(&mut object, at, self);
        }
        map_children(Node::Object(object), &FieldType::Object(shape), &field, &mut |step, child, is| {
            let ChildStep::Key(key) = step else { return Some(child) };
            let here = at.key(key);
            let optional = shape.field(key).is_some_and(|field| field.presence != FieldPresence::Required);
            if optional && value::is_absent(&child, is) {
                self.report(&here, |at| crate::diagnostics::null_treated_as_absent(at, key));
                return None;
            }
            Some(self.repair_node(child, is, optional, &here))
        })
    }
}

/// Returns the type of a field, if repairs apply to the field in every version of OpenAPI.
fn field(shape: &'static ObjectShape, key: &str) -> Option<FieldType> {
    let keyword = || keywords_3_1::field(shape, key).filter(|_| keywords_3_1::is_of_any_version(key));
    shape.declared(key).or_else(keyword)
}
