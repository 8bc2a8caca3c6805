//! The part of a document that the selected operations use. Diagnostics about other parts are not reported.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::{component_name, target_of};
use super::operation_entry::METHODS;
use crate::diagnostics::{Anchor, Diagnostics};
use crate::openapi::Cursor;
use crate::source::{FileId, Location, Node, Pointer, Token};

/// The selected operations, and the components that they use directly or indirectly.
#[derive(Debug)]
pub(crate) struct SelectedPart {
    /// The pointers of the operations, of the shared fields of their path items, and of the components.
    roots: BTreeSet<Pointer>,
}

impl SelectedPart {
    /// Finds the part of the document that operations use.
    pub(super) fn new(root: &Cursor<'_>, operations: &[Location]) -> Self {
        let mut part = Self { roots: BTreeSet::new() };
        let subtypes = subtypes(root);
        let mut pending: Vec<Pointer> = Vec::new();
        for operation in operations {
            pending.push(operation.pointer.clone());
            pending.extend(shared_fields(root, operation));
        }
        pending.extend(schemes(root.node()));
        while let Some(pointer) = pending.pop() {
            let Some(node) = pointer.find(root.node()) else { continue };
            if part.roots.insert(pointer.clone()) {
                add_references(node, &mut pending);
                pending.extend(schemes(node));
                if node.get("discriminator").is_some() {
                    pending.extend(subtypes.get(&pointer).into_iter().flatten().cloned());
                }
            }
        }
        part
    }

    /// Returns `true` if a location is in the selected part, contains a piece of it, or belongs to the whole document.
    fn contains(&self, location: &Location) -> bool {
        let tokens = location.pointer.tokens();
        let is_selectable = match tokens {
            [first, ..] if *first == "paths" || *first == "webhooks" => tokens.len() > 1,
            [first, ..] if *first == "components" => tokens.len() > 2,
            _ => false,
        };
        let starts = |long: &[Token], short: &[Token]| long.starts_with(short);
        location.file != FileId::default()
            || !is_selectable
            || self.roots.iter().any(|root| starts(tokens, root.tokens()) || starts(root.tokens(), tokens))
    }
}

impl Diagnostics {
    /// Returns the diagnostics that concern the selected part of the document.
    pub(crate) fn concerning(self, selected: &SelectedPart) -> Self {
        let concerns = |anchor: &Anchor| match anchor {
            Anchor::Node(location, _) => selected.contains(location),
            Anchor::Name(_) | Anchor::Text { .. } => true,
        };
        self.iter().filter(|diagnostic| concerns(&diagnostic.anchor)).cloned().collect()
    }
}

/// Returns the pointers of those fields of an operation's path item that are not operations.
fn shared_fields(root: &Cursor<'_>, operation: &Location) -> Vec<Pointer> {
    let Some(item) = operation.pointer.parent() else { return Vec::new() };
    let fields = item.find(root.node()).and_then(Node::as_object);
    let is_operation = |key: &str| key == "additionalOperations" || METHODS.iter().any(|(method, _)| *method == key);
    let fields = fields.into_iter().flat_map(|fields| fields.iter());
    fields.filter(|(key, _)| !is_operation(key)).map(|(key, _)| item.join(key)).collect()
}

/// Returns the pointers of the security schemes that a `security` field names.
fn schemes(node: &Node) -> Vec<Pointer> {
    let requirements = node.get("security").and_then(Node::as_list).unwrap_or_default();
    let names = requirements.iter().filter_map(Node::as_object).flat_map(|requirement| requirement.iter());
    names.map(|(name, _)| component("securitySchemes", name)).collect()
}

fn component(kind: &str, name: &str) -> Pointer {
    Pointer::root().join("components").join(kind).join(name)
}

/// Adds the targets of all references in a node: of `$ref`, and of the mapping of a discriminator.
fn add_references(node: &Node, pointers: &mut Vec<Pointer>) {
    node.as_list().unwrap_or_default().iter().for_each(|item| add_references(item, pointers));
    for (key, value) in node.as_object().into_iter().flat_map(|object| object.iter()) {
        match (key, value) {
            ("$ref", Node::String(target)) => {
                pointers.extend(target.strip_prefix('#').and_then(Pointer::parse));
            }
            ("mapping", Node::Object(targets)) => {
                let texts = targets.iter().filter_map(|(_, target)| target.as_str());
                let names = texts.filter_map(|text| component_name(&target_of(text)));
                pointers.extend(names.map(|name| component("schemas", &name)));
                // The keyword may also be the name of a property.
                add_references(value, pointers);
            }
            _ => add_references(value, pointers),
        }
    }
}

/// Returns the component schemas whose `allOf` refers to each base.
fn subtypes(root: &Cursor<'_>) -> BTreeMap<Pointer, Vec<Pointer>> {
    let mut subtypes: BTreeMap<Pointer, Vec<Pointer>> = BTreeMap::new();
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    for (name, schema) in schemas.iter().flat_map(Cursor::entries) {
        let members = schema.node().get("allOf").and_then(Node::as_list).unwrap_or_default();
        let bases = members.iter().filter_map(|member| member.get("$ref")?.as_str()?.strip_prefix('#'));
        for base in bases.filter_map(Pointer::parse) {
            subtypes.entry(base).or_default().push(component("schemas", name));
        }
    }
    subtypes
}
