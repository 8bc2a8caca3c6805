//! The patch form of a schema, in which everything that a merge patch may remove is nullable.

use std::collections::{BTreeMap, BTreeSet};

use super::nullable::{Dialect, has_null};
use super::{DEPTH, component, reference};
use crate::source::{FileId, Location, Moves, Node, Object, Pointer};

type Names = BTreeSet<String>;

/// The pointers of a node in the tree and in the text.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) now: Pointer,
    pub(super) origin: Pointer,
}

impl Place {
    pub(super) fn at(pointer: Pointer) -> Self {
        Self { now: pointer.clone(), origin: pointer }
    }

    fn join(&self, token: &str) -> Self {
        Self { now: self.now.join(token), origin: self.origin.join(token) }
    }
}

/// The conversion of schemas to patch forms.
pub(super) struct Form<'f> {
    components: &'f Object,
    /// The subtypes of each base with a discriminator.
    subtypes: &'f BTreeMap<String, Names>,
    dialect: Dialect,
    /// Returns the name of a component's patch form. The pointer is that of the reference in the text.
    name: &'f mut dyn FnMut(&str, &Pointer) -> String,
    moves: &'f mut Moves,
    /// The depth of inlined schemas.
    depth: usize,
}

impl<'f> Form<'f> {
    pub(super) fn new(
        components: &'f Object,
        subtypes: &'f BTreeMap<String, Names>,
        dialect: Dialect,
        name: &'f mut dyn FnMut(&str, &Pointer) -> String,
        moves: &'f mut Moves,
    ) -> Self {
        Self { components, subtypes, dialect, name, moves, depth: 0 }
    }

    /// Returns the patch form of a schema.
    pub(super) fn schema(&mut self, node: Node, at: &Place) -> Node {
        self.with_kept(node, &Names::new(), at)
    }

    /// Returns the patch form of a component. Its discriminator may refer to subtypes by their keys.
    pub(super) fn component(&mut self, name: &str, node: Node, at: &Place) -> Node {
        let Node::Object(mut schema) = node else { return node };
        if let (Some(subtypes), Some(Node::Object(discriminator))) =
            (self.subtypes.get(name), schema.get("discriminator").cloned())
        {
            let place = at.join("discriminator");
            let discriminator = self.with_mapping(discriminator, subtypes.iter().cloned(), &place);
            schema.set("discriminator", Node::Object(discriminator));
        }
        self.schema(Node::Object(schema), at)
    }

    /// Returns the patch form of a schema in which the properties in `kept` cannot be removed.
    fn with_kept(&mut self, node: Node, kept: &Names, at: &Place) -> Node {
        let Node::Object(mut schema) = node else { return node };
        if let Some(name) = schema.get("$ref").and_then(Node::as_str).and_then(component) {
            schema.set("$ref", reference(&(self.name)(&name, &at.origin)));
        }
        let mut kept = kept.clone();
        self.keep(&schema, &mut kept, DEPTH);
        let members: Vec<String> = ["oneOf", "anyOf"].into_iter().flat_map(|key| targets(&schema, key)).collect();
        let formed = schema.into_iter().map(|(key, value)| {
            let at = at.join(&key);
            let value = match (key.as_str(), value) {
                ("properties", Node::Object(properties)) => self.properties(properties, &kept, &at),
                ("patternProperties", Node::Object(values)) => self.properties(values, &Names::new(), &at),
                ("additionalProperties" | "unevaluatedProperties", value) => self.removable(value, &at),
                ("allOf", Node::List(members)) => {
                    self.list(members, &at, |form, node, at| form.member(node, &kept, at))
                }
                ("oneOf" | "anyOf", Node::List(members)) => {
                    self.list(members, &at, |form, node, at| form.with_kept(node, &kept, at))
                }
                ("then" | "else", value) => self.with_kept(value, &kept, &at),
                ("dependentSchemas", Node::Object(schemas)) => {
                    let schemas = schemas.into_iter();
                    Node::Object(
                        schemas
                            .map(|(key, node)| {
                                let node = self.with_kept(node, &kept, &at.join(&key));
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

    fn properties(&mut self, properties: Object, kept: &Names, at: &Place) -> Node {
        let formed = properties.into_iter().map(|(name, node)| {
            let at = at.join(&name);
            let node = match kept.contains(&name) {
                true => self.schema(node, &at),
                false => self.removable(node, &at),
            };
            (name, node)
        });
        Node::Object(formed.collect())
    }

    fn list(&mut self, items: Vec<Node>, at: &Place, mut form: impl FnMut(&mut Self, Node, &Place) -> Node) -> Node {
        let items = items.into_iter().enumerate();
        Node::List(items.map(|(index, item)| form(self, item, &at.join(&index.to_string()))).collect())
    }

    /// Returns the nullable patch form of a value that may be removed.
    fn removable(&mut self, node: Node, at: &Place) -> Node {
        if has_null(&node, self.dialect, self.components) {
            return self.schema(node, at);
        }
        let Node::Object(schema) = self.schema(node, at) else { return Node::Null };
        let (node, list) = self.dialect.nullable(schema);
        if let Some(list) = list {
            self.moved(at.now.join(list).join("0"), &at.origin);
        }
        node
    }

    /// Returns the patch form of a member of `allOf`. A component with properties that are required here and not by
    /// itself has no suitable form of its own, so the reference is replaced by the form of its schema.
    fn member(&mut self, node: Node, kept: &Names, at: &Place) -> Node {
        let name = node.get("$ref").and_then(Node::as_str).and_then(component);
        let target = name.as_ref().and_then(|name| self.components.get(name)).and_then(Node::as_object);
        let (Some(name), Some(target)) = (name, target) else { return self.with_kept(node, kept, at) };
        let mut own = Names::new();
        self.keep(target, &mut own, DEPTH);
        let is_required_here = kept.difference(&own).any(|name| self.declares(target, name, DEPTH));
        if !is_required_here || target.get("discriminator").is_some() || self.depth >= DEPTH {
            return self.with_kept(node, kept, at);
        }
        let origin = super::pointer(&name);
        self.moved(at.now.clone(), &origin);
        self.depth += 1;
        let form = self.with_kept(Node::Object(target.clone()), kept, &Place { now: at.now.clone(), origin });
        self.depth -= 1;
        form
    }

    /// Adds the required properties of a schema and the property of its discriminator to `kept`.
    fn keep(&self, schema: &Object, kept: &mut Names, depth: usize) {
        let required = schema.get("required").and_then(Node::as_list).unwrap_or_default();
        let property = schema.get("discriminator").and_then(|discriminator| discriminator.get("propertyName"));
        kept.extend(required.iter().chain(property).filter_map(Node::as_str).map(str::to_owned));
        self.parts(schema, depth).into_iter().for_each(|part| self.keep(part, kept, depth - 1));
    }

    /// Returns `true` if a schema, or a member of its `allOf`, declares a property.
    fn declares(&self, schema: &Object, name: &str, depth: usize) -> bool {
        schema.get("properties").is_some_and(|properties| properties.get(name).is_some())
            || self.parts(schema, depth).into_iter().any(|part| self.declares(part, name, depth - 1))
    }

    /// Returns the schemas that apply together with this one: the target of its reference and the members of `allOf`.
    fn parts<'s>(&self, schema: &'s Object, depth: usize) -> Vec<&'s Object>
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

    /// Returns a discriminator whose mapping refers to patch forms. Component names that were implicit values are
    /// added, since the patch forms have other names.
    fn with_mapping(&mut self, mut discriminator: Object, named: impl Iterator<Item = String>, at: &Place) -> Object {
        let mapping = discriminator.get("mapping").and_then(Node::as_object).cloned().unwrap_or_default();
        let mut mapped = Names::new();
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

    fn moved(&mut self, now: Pointer, origin: &Pointer) {
        self.moves.note(now, Location { file: FileId::default(), pointer: origin.clone() });
    }
}

/// Returns the target of a mapping as it is written, if the name is unchanged.
fn reference_like(text: &str, name: &str, form: &str) -> Node {
    if form == name { Node::String(text.to_owned()) } else { reference(form) }
}

/// Returns the components that the members of a union refer to.
fn targets(schema: &Object, key: &str) -> Vec<String> {
    let members = schema.get(key).and_then(Node::as_list).unwrap_or_default();
    members.iter().filter_map(|member| component(member.get("$ref")?.as_str()?)).collect()
}
