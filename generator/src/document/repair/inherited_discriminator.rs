//! Unions without a discriminator whose members extend a common base with a discriminator. springdoc, NSwag and others
//! declare the discriminator only in the base (OpenAPI 3.0, Discriminator Object), and expect it to select the member.

use std::collections::{BTreeMap, VecDeque};

use super::{PathStack, RepairContext};
use crate::diagnostics;
use crate::source::{Node, Object, Pointer};

/// The component schemas that have a discriminator, and the components that each component extends.
#[derive(Debug, Default)]
pub(super) struct Hierarchies {
    discriminators: BTreeMap<String, BaseDiscriminator>,
    /// For each component, the components that the members of its `allOf` refer to.
    bases: BTreeMap<String, Vec<String>>,
}

/// The discriminator of a base.
#[derive(Debug)]
struct BaseDiscriminator {
    property: String,
    /// The values of the property, each with the name of a component.
    mapping: Vec<(String, String)>,
}

impl Hierarchies {
    /// Collects the hierarchies of a document. A discriminator that the base does not require is ignored, since a value
    /// without it would select no member.
    pub(super) fn of(root: &Node) -> Self {
        let schemas = root.get("components").and_then(|components| components.get("schemas"));
        let mut hierarchies = Self::default();
        for (name, schema) in schemas.and_then(Node::as_object).into_iter().flat_map(Object::iter_unique) {
            if let Some(discriminator) = BaseDiscriminator::of(schema) {
                hierarchies.discriminators.insert(name.to_owned(), discriminator);
            }
            let members = schema.get("allOf").and_then(Node::as_list).unwrap_or_default();
            let bases: Vec<String> = members.iter().filter_map(referenced_component).collect();
            if !bases.is_empty() {
                hierarchies.bases.insert(name.to_owned(), bases);
            }
        }
        hierarchies
    }

    /// Returns a component and the components that it extends, directly or indirectly, the nearest first.
    fn ancestry(&self, name: &str) -> Vec<String> {
        let mut found = vec![name.to_owned()];
        let mut next = VecDeque::from([name.to_owned()]);
        while let Some(name) = next.pop_front() {
            for base in self.bases.get(&name).into_iter().flatten() {
                if !found.contains(base) {
                    found.push(base.clone());
                    next.push_back(base.clone());
                }
            }
        }
        found
    }

    /// Returns the nearest base with a discriminator that all members of a union extend.
    fn common_base(&self, members: &[String]) -> Option<(String, &BaseDiscriminator)> {
        let ancestries: Vec<Vec<String>> = members.iter().map(|member| self.ancestry(member)).collect();
        let is_shared = |base: &&String| ancestries.iter().all(|ancestry| ancestry[1..].contains(base));
        let base = ancestries.first()?[1..]
            .iter()
            .filter(is_shared)
            .find(|base| self.discriminators.contains_key(*base) && !members.contains(base))?;
        Some((base.clone(), self.discriminators.get(base)?))
    }

    /// Returns the discriminator of a union of `members`: the values of the base's mapping that select a member or a
    /// subtype of a member.
    fn discriminator_object(&self, base: &BaseDiscriminator, members: &[String]) -> Node {
        let selected = |target: &String| self.ancestry(target).into_iter().find(|name| members.contains(name));
        let mapped = base.mapping.iter().filter_map(|(value, target)| {
            let member = Pointer::root().join("components").join("schemas").join(selected(target)?);
            Some((value.clone(), Node::String(member.to_string())))
        });
        let mapping: Object = mapped.collect();
        let mut discriminator = Object::default();
        discriminator.push("propertyName", Node::String(base.property.clone()));
        if !mapping.is_empty() {
            discriminator.push("mapping", Node::Object(mapping));
        }
        Node::Object(discriminator)
    }
}

impl BaseDiscriminator {
    fn of(schema: &Node) -> Option<Self> {
        let discriminator = schema.get("discriminator")?;
        let property = discriminator.get("propertyName")?.as_str()?.to_owned();
        let required = schema.get("required").and_then(Node::as_list).unwrap_or_default();
        if !required.iter().any(|name| name.as_str() == Some(&property)) {
            return None;
        }
        let mapping = discriminator.get("mapping").and_then(Node::as_object);
        let entries = mapping.into_iter().flat_map(Object::iter_unique);
        let mapping = entries.filter_map(|(value, target)| {
            let target = target.as_str()?;
            Some((value.to_owned(), component_of(target).unwrap_or_else(|| target.to_owned())))
        });
        Some(Self { property, mapping: mapping.collect() })
    }
}

/// Adds the discriminator of the common base to a union that has none.
pub(super) fn add_to_union(schema: &mut Object, at: &PathStack<'_>, repairs: &mut RepairContext) {
    if repairs.hierarchies.discriminators.is_empty() || schema.get("discriminator").is_some() {
        return;
    }
    let Some(keyword) = ["oneOf", "anyOf"].into_iter().find(|keyword| schema.get(keyword).is_some()) else { return };
    let Some(members) = schema.get(keyword).and_then(Node::as_list).and_then(members_of) else { return };
    let Some((base, discriminator)) = repairs.hierarchies.common_base(&members) else { return };
    let property = discriminator.property.clone();
    let node = repairs.hierarchies.discriminator_object(discriminator, &members);
    repairs.report(&at.key(keyword), |at| diagnostics::inherited_discriminator(at, keyword, &base, &property));
    repairs.source_map.insert(at.key("discriminator").pointer(), at.key(keyword).location());
    schema.push("discriminator", node);
}

/// Returns the components of a union with at least two members, all of which are references or null.
fn members_of(members: &[Node]) -> Option<Vec<String>> {
    let is_null = |member: &&Node| member.get("type").and_then(Node::as_str) == Some("null");
    let members: Option<Vec<String>> =
        members.iter().filter(|member| !is_null(member)).map(referenced_component).collect();
    members.filter(|members| members.len() > 1)
}

/// Returns the name of the component schema that a reference refers to.
fn referenced_component(schema: &Node) -> Option<String> {
    component_of(schema.get("$ref")?.as_str()?)
}

/// Returns the name of the component schema at a URI reference.
fn component_of(reference: &str) -> Option<String> {
    match Pointer::parse(reference.strip_prefix('#')?)?.tokens() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => Some(name.to_string()),
        _ => None,
    }
}
