//! The patch form of a schema, in which every property and map value that a merge patch may remove is nullable.

use std::collections::{BTreeMap, BTreeSet};

use super::nullable::{NullSyntax, node_has_null};
use super::{MAX_DEPTH, component, reference};
use crate::source::{FileId, Location, Node, Object, Pointer, SourceMap};

type PropertyNames = BTreeSet<String>;

/// The pointers of a node in the rewritten document and in the original text.
#[derive(Clone, Debug)]
pub(super) struct MovedPointer {
    pub(super) current: Pointer,
    pub(super) origin: Pointer,
}

impl MovedPointer {
    pub(super) fn at(pointer: Pointer) -> Self {
        Self { current: pointer.clone(), origin: pointer }
    }

    fn join(&self, token: &str) -> Self {
        Self { current: self.current.join(token), origin: self.origin.join(token) }
    }
}

/// The conversion of schemas to patch forms.
pub(super) struct PatchSchemaBuilder<'f> {
    components: &'f Object,
    /// The subtypes of each base with a discriminator.
    subtypes: &'f BTreeMap<String, PropertyNames>,
    dialect: NullSyntax,
    /// Returns the name of a component's patch form. The arguments are the name of the component, and the original
    /// pointer of the reference to the component.
    name: &'f mut dyn FnMut(&str, &Pointer) -> String,
    source_map: &'f mut SourceMap,
    /// The number of inlined schemas that contain the current schema.
    depth: usize,
}

impl<'f> PatchSchemaBuilder<'f> {
    pub(super) fn new(
        components: &'f Object,
        subtypes: &'f BTreeMap<String, PropertyNames>,
        dialect: NullSyntax,
        name: &'f mut dyn FnMut(&str, &Pointer) -> String,
        source_map: &'f mut SourceMap,
    ) -> Self {
        Self { components, subtypes, dialect, name, source_map, depth: 0 }
    }

    /// Returns the patch form of a schema.
    pub(super) fn schema(&mut self, node: Node, at: &MovedPointer) -> Node {
        self.with_required_kept(node, &PropertyNames::new(), at)
    }

    /// Returns the patch form of a component. If the component has a discriminator, a mapping to the patch forms of its
    /// subtypes is added.
    pub(super) fn component(&mut self, name: &str, node: Node, at: &MovedPointer) -> Node {
        let Node::Object(mut schema) = node else { return node };
        if let (Some(subtypes), Some(Node::Object(discriminator))) =
            (self.subtypes.get(name), schema.get("discriminator").cloned())
        {
            let moved = at.join("discriminator");
            let discriminator = self.with_mapping(discriminator, subtypes.iter().cloned(), &moved);
            schema.set("discriminator", Node::Object(discriminator));
        }
        self.schema(Node::Object(schema), at)
    }

    /// Returns the patch form of a schema in which the properties in `kept` cannot be removed.
    fn with_required_kept(&mut self, node: Node, kept: &PropertyNames, at: &MovedPointer) -> Node {
        let Node::Object(mut schema) = node else { return node };
        if let Some(name) = schema.get("$ref").and_then(Node::as_str).and_then(component) {
            schema.set("$ref", reference(&(self.name)(&name, &at.origin)));
        }
        let mut kept = kept.clone();
        self.collect_kept(&schema, &mut kept, MAX_DEPTH);
        let members: Vec<String> = ["oneOf", "anyOf"].into_iter().flat_map(|key| targets(&schema, key)).collect();
        let formed = schema.into_iter().map(|(key, value)| {
            let at = at.join(&key);
            let value = match (key.as_str(), value) {
                ("properties", Node::Object(properties)) => self.properties(properties, &kept, &at),
                ("patternProperties", Node::Object(values)) => self.properties(values, &PropertyNames::new(), &at),
                ("additionalProperties" | "unevaluatedProperties", value) => self.with_null(value, &at),
                ("allOf", Node::List(members)) => {
                    self.list(members, &at, |form, node, at| form.union_member(node, &kept, at))
                }
                ("oneOf" | "anyOf", Node::List(members)) => {
                    self.list(members, &at, |form, node, at| form.with_required_kept(node, &kept, at))
                }
                ("then" | "else", value) => self.with_required_kept(value, &kept, &at),
                ("dependentSchemas", Node::Object(schemas)) => {
                    let schemas = schemas.into_iter();
                    Node::Object(
                        schemas
                            .map(|(key, node)| {
                                let node = self.with_required_kept(node, &kept, &at.join(&key));
                                (key, node)
                            })
                            .collect(),
                    )
                }
                ("discriminator", Node::Object(discriminator)) => {
                    Node::Object(self.with_mapping(discriminator, members.iter().cloned(), &at))
                }
                (_, value) => value,
            };
            (key, value)
        });
        Node::Object(formed.collect())
    }

    fn properties(&mut self, properties: Object, kept: &PropertyNames, at: &MovedPointer) -> Node {
        let formed = properties.into_iter().map(|(name, node)| {
            let at = at.join(&name);
            let node = match kept.contains(&name) {
                true => self.schema(node, &at),
                false => self.with_null(node, &at),
            };
            (name, node)
        });
        Node::Object(formed.collect())
    }

    fn list(
        &mut self,
        items: Vec<Node>,
        at: &MovedPointer,
        mut form: impl FnMut(&mut Self, Node, &MovedPointer) -> Node,
    ) -> Node {
        let items = items.into_iter().enumerate();
        Node::List(items.map(|(index, item)| form(self, item, &at.join(&index.to_string()))).collect())
    }

    /// Returns the patch form of the schema of a value that may be removed. This patch form also allows null.
    fn with_null(&mut self, node: Node, at: &MovedPointer) -> Node {
        if node_has_null(&node, self.dialect, self.components) {
            return self.schema(node, at);
        }
        let Node::Object(schema) = self.schema(node, at) else { return Node::Null };
        let (node, list) = self.dialect.nullable(schema);
        if let Some(list) = list {
            self.record_move(at.current.join(list).join("0"), &at.origin);
        }
        node
    }

    /// Returns the patch form of a member of `allOf`. The schema with the `allOf` may require properties of a
    /// referenced component that the component itself does not require. The patch form of the component would make
    /// these properties nullable, so the reference is replaced by a separate patch form of the component's schema.
    fn union_member(&mut self, node: Node, kept: &PropertyNames, at: &MovedPointer) -> Node {
        let name = node.get("$ref").and_then(Node::as_str).and_then(component);
        let target = name.as_ref().and_then(|name| self.components.get(name)).and_then(Node::as_object);
        let (Some(name), Some(target)) = (name, target) else { return self.with_required_kept(node, kept, at) };
        let mut own = PropertyNames::new();
        self.collect_kept(target, &mut own, MAX_DEPTH);
        let is_required_here = kept.difference(&own).any(|name| self.declares(target, name, MAX_DEPTH));
        if !is_required_here || target.get("discriminator").is_some() || self.depth >= MAX_DEPTH {
            return self.with_required_kept(node, kept, at);
        }
        let origin = super::pointer(&name);
        self.record_move(at.current.clone(), &origin);
        self.depth += 1;
        let form = self.with_required_kept(
            Node::Object(target.clone()),
            kept,
            &MovedPointer { current: at.current.clone(), origin },
        );
        self.depth -= 1;
        form
    }

    /// Adds the required properties of a schema and the property of its discriminator to `kept`.
    fn collect_kept(&self, schema: &Object, kept: &mut PropertyNames, depth: usize) {
        let required = schema.get("required").and_then(Node::as_list).unwrap_or_default();
        let property = schema.get("discriminator").and_then(|discriminator| discriminator.get("propertyName"));
        kept.extend(required.iter().chain(property).filter_map(Node::as_str).map(str::to_owned));
        self.constituents(schema, depth).into_iter().for_each(|part| self.collect_kept(part, kept, depth - 1));
    }

    /// Returns `true` if a schema, or a member of its `allOf`, declares a property.
    fn declares(&self, schema: &Object, name: &str, depth: usize) -> bool {
        schema.get("properties").is_some_and(|properties| properties.get(name).is_some())
            || self.constituents(schema, depth).into_iter().any(|part| self.declares(part, name, depth - 1))
    }

    /// Returns the schemas that apply together with `schema`: the target of its reference and the members of its
    /// `allOf`.
    fn constituents<'s>(&self, schema: &'s Object, depth: usize) -> Vec<&'s Object>
    where
        'f: 's,
    {
        if depth == 0 {
            return Vec::new();
        }
        let components = self.components;
        let target = |schema: &Object| {
            let name = schema.get("$ref").and_then(Node::as_str).and_then(component)?;
            components.get(&name)?.as_object()
        };
        let members = schema.get("allOf").and_then(Node::as_list).unwrap_or_default();
        let members = members.iter().filter_map(Node::as_object);
        target(schema).into_iter().chain(members).collect()
    }

    /// Returns a discriminator whose mapping refers to patch forms. Names of components that were implicit values of
    /// the discriminator are added to the mapping, since the patch forms have other names.
    fn with_mapping(
        &mut self,
        mut discriminator: Object,
        named: impl Iterator<Item = String>,
        at: &MovedPointer,
    ) -> Object {
        let mapping = discriminator.get("mapping").and_then(Node::as_object).cloned().unwrap_or_default();
        let mut mapped = PropertyNames::new();
        let mut targets: Vec<(String, Node)> = Vec::new();
        for (value, target) in mapping {
            let origin = at.origin.join("mapping").join(value.as_str());
            let text = target.as_str().unwrap_or_default();
            let name = component(text).or_else(|| self.components.get(text).is_some().then(|| text.to_owned()));
            let target = match name {
                Some(name) => {
                    let form = (self.name)(&name, &origin);
                    mapped.insert(form.clone());
                    reference_like(text, &name, &form)
                }
                None => target,
            };
            targets.push((value, target));
        }
        for name in named {
            let form = (self.name)(&name, &at.origin);
            if form != name && !mapped.contains(&form) && !mapped.contains(&name) {
                targets.push((name, reference(&form)));
            }
        }
        if !targets.is_empty() {
            discriminator.set("mapping", Node::Object(targets.into_iter().collect()));
        }
        discriminator
    }

    fn record_move(&mut self, now: Pointer, origin: &Pointer) {
        self.source_map.insert(now, Location { file: FileId::default(), pointer: origin.clone() });
    }
}

/// Returns the target of a mapping: the unchanged text if the patch form has the name of the component, otherwise a
/// reference to the patch form.
fn reference_like(text: &str, name: &str, form: &str) -> Node {
    if form == name { Node::String(text.to_owned()) } else { reference(form) }
}

/// Returns the components that the members of a union refer to.
fn targets(schema: &Object, key: &str) -> Vec<String> {
    let members = schema.get(key).and_then(Node::as_list).unwrap_or_default();
    members.iter().filter_map(|member| component(member.get("$ref")?.as_str()?)).collect()
}
