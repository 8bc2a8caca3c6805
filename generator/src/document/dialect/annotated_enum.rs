//! Rewriting of annotated enumerations: a `oneOf` or `anyOf` of constants, each with a title and a description, is
//! replaced by an `enum` with the names and descriptions of its values.

use std::collections::HashMap;

use super::enum_value_names::{is_enum_value_names, move_enum_value_names};
use super::rewriter::{DialectRewriter, rewrite_node};
use super::{RewriteContext, string};
use crate::document::DEPRECATION_NOTES;
use crate::openapi::shape::{FieldType, ObjectShape};
use crate::openapi::{DOCUMENT, HEADER, PARAMETER};
use crate::source::{FileId, Node, Object, Pointer, Sources};

/// The extension that lists the name of each value of an `enum`, or null.
pub(crate) const NAMES: &str = "x-ecogen-enum-names";

/// The extension that lists the description of each value of an `enum`, or null.
pub(crate) const DESCRIPTIONS: &str = "x-ecogen-enum-descriptions";

/// The extension that lists the deprecation of each value of an `enum`: a note, which may be empty, or null.
pub(crate) const DEPRECATIONS: &str = "x-ecogen-enum-deprecations";

/// Rewrites the annotated enumerations of a document that is in the form of OpenAPI 3.0, and moves the names of enum
/// values from parameters to their schemas.
pub fn annotated_enums(mut sources: Sources) -> Sources {
    if !has_any(sources.root()) {
        return sources;
    }
    let file = FileId::default();
    let mut rewriting = RewriteContext::default();
    let root = sources.take_root(file);
    let root = rewrite_node(root, &FieldType::Object(&DOCUMENT), &Pointer::root(), &mut AnnotatedEnums, &mut rewriting);
    sources.rewrite(file, root, rewriting.source_map);
    sources
}

/// Returns `true` if an object somewhere in a node may be an annotated enumeration.
fn has_any(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(has_any),
        Node::Object(object) => {
            let is_rewritten = Enumeration::of(object, &Pointer::root()).is_some()
                || (object.get("schema").is_some() && has_value_names(object));
            is_rewritten || object.iter().any(|(_, value)| has_any(value))
        }
        _ => false,
    }
}

/// Returns `true` if an object has extensions that name the values of an `enum`.
fn has_value_names(object: &Object) -> bool {
    object.iter().any(|(key, _)| is_enum_value_names(key))
}

struct AnnotatedEnums;

impl DialectRewriter for AnnotatedEnums {
    fn schema(&mut self, mut schema: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
        if let Some(enumeration) = Enumeration::of(&schema, at) {
            enumeration.replace(&mut schema, at, rewriting);
        }
        schema
    }

    fn other(
        &mut self,
        shape: &'static ObjectShape,
        mut object: Object,
        _: &Pointer,
        _: &mut RewriteContext,
    ) -> Object {
        let has_names = [&PARAMETER, &HEADER].iter().any(|other| shape.is(other)) && has_value_names(&object);
        match object.get("schema").and_then(Node::as_object).filter(|schema| has_names && schema.get("$ref").is_none())
        {
            Some(schema) => {
                let mut schema = schema.clone();
                object = move_enum_value_names(object, &mut schema);
                object.set("schema", Node::Object(schema));
                object
            }
            None => object,
        }
    }
}

/// Keywords that constrain or compose values. A schema that has one of these keywords next to its union is not an
/// annotated enumeration.
const OTHER: [&str; 8] = ["$ref", "enum", "const", "allOf", "not", "properties", "items", "discriminator"];

/// The keywords that a member of an annotated enumeration may have: those that state its value, and annotations.
const OF_MEMBER: [&str; 11] = [
    "const",
    "enum",
    "type",
    "format",
    "title",
    "description",
    "deprecated",
    "nullable",
    "example",
    "examples",
    "externalDocs",
];

/// A value of an annotated enumeration.
struct AnnotatedValue {
    value: Node,
    name: Node,
    docs: Node,
    deprecation: Node,
    origin: Pointer,
}

/// An annotated enumeration: a `oneOf` or `anyOf` of constants of one type.
struct Enumeration {
    keyword: &'static str,
    ty: &'static str,
    /// The format that all members share. `None` if their formats differ, or if the schema itself has a format.
    format: Option<String>,
    values: Vec<AnnotatedValue>,
    allows_null: bool,
}

impl Enumeration {
    fn of(schema: &Object, at: &Pointer) -> Option<Self> {
        let mut unions = ["oneOf", "anyOf"].into_iter().filter(|key| schema.get(key).is_some());
        let (keyword, None) = (unions.next()?, unions.next()) else { return None };
        if OTHER.iter().any(|key| schema.get(key).is_some()) {
            return None;
        }
        let members: Vec<&Object> =
            schema.get(keyword)?.as_list()?.iter().map(Node::as_object).collect::<Option<_>>()?;
        let (nulls, members): (Vec<_>, Vec<_>) =
            members.into_iter().enumerate().partition(|(_, member)| is_null(member));
        let at = at.join(keyword);
        let mut values = Vec::new();
        for (index, member) in &members {
            values.extend(values_of(member, &at.join(index.to_string()))?);
        }
        let own = schema.get("type").and_then(Node::as_str);
        let types = members.iter().filter_map(|(_, member)| member.get("type")?.as_str()).chain(own);
        let ty = type_of(&values, types)?;
        let mut formats = members.iter().map(|(_, member)| member.get("format").and_then(Node::as_str));
        let first = formats.next().flatten();
        let format = first.filter(|first| formats.all(|other| other == Some(first)) && schema.get("format").is_none());
        let format = format.map(str::to_owned);
        (members.len() > 1).then_some(Self { keyword, ty, format, values, allows_null: !nulls.is_empty() })
    }

    /// Replaces the union in the schema by an `enum`.
    fn replace(self, schema: &mut Object, at: &Pointer, rewriting: &mut RewriteContext) {
        let has_type = schema.get("type").is_some();
        schema.take(self.keyword);
        schema.set("type", string(self.ty));
        if let Some(format) = &self.format {
            schema.set("format", string(format));
        }
        let (mut listed, mut names) = (Vec::new(), Vec::new());
        let (mut docs, mut deprecations) = (Vec::new(), Vec::new());
        let mut count = HashMap::new();
        for value in &self.values {
            *count.entry(value.name.as_str().unwrap_or_default().to_owned()).or_insert(0) += 1;
        }
        rewriting.record_move(at.join("enum"), at.join(self.keyword));
        for (index, value) in self.values.into_iter().enumerate() {
            rewriting.record_move(at.join("enum").join(index.to_string()), value.origin);
            listed.push(value.value);
            // A title that several values share does not distinguish these values.
            let is_distinct = value.name.as_str().is_some_and(|name| count.get(name) == Some(&1));
            names.push(if is_distinct { value.name } else { Node::Null });
            docs.push(value.docs);
            deprecations.push(value.deprecation);
        }
        if self.allows_null {
            listed.push(Node::Null);
            // If the schema has a `type` next to the union, that `type` determines whether null is allowed.
            if !has_type {
                schema.set("nullable", Node::Bool(true));
            }
        }
        schema.push("enum", Node::List(listed));
        schema.set(NAMES, Node::List(names));
        schema.set(DESCRIPTIONS, Node::List(docs));
        if deprecations.iter().any(|deprecation| *deprecation != Node::Null) {
            schema.set(DEPRECATIONS, Node::List(deprecations));
        }
    }
}

/// Returns `true` if a member allows null and nothing else.
fn is_null(member: &Object) -> bool {
    let is_bare = |key: &str| ["nullable", "title", "description"].contains(&key) || key.starts_with("x-");
    member.get("type").and_then(Node::as_str) == Some("null")
        || member.get("const") == Some(&Node::Null)
        || member.get("enum").and_then(Node::as_list).is_some_and(|values| values == [Node::Null])
        || (member.get("nullable") == Some(&Node::Bool(true)) && member.iter().all(|(key, _)| is_bare(key)))
}

/// Returns the values of a member with their names and descriptions, or `None` if the member has other keywords.
fn values_of(member: &Object, at: &Pointer) -> Option<Vec<AnnotatedValue>> {
    let is_known = |key: &str| OF_MEMBER.contains(&key) || key.starts_with("x-");
    if !member.iter().all(|(key, _)| is_known(key)) || member.get("nullable") == Some(&Node::Bool(true)) {
        return None;
    }
    let (values, keyword): (&[Node], _) = match (member.get("const"), member.get("enum")) {
        (Some(value), None) => (std::slice::from_ref(value), "const"),
        (None, Some(values)) => (values.as_list()?, "enum"),
        _ => return None,
    };
    let text = |key: &str| member.get(key).and_then(Node::as_str).map(str::trim).filter(|text| !text.is_empty());
    let is_deprecated = member.get("deprecated") == Some(&Node::Bool(true));
    let note = || DEPRECATION_NOTES.into_iter().find_map(text).unwrap_or_default();
    let deprecation = if is_deprecated { string(note()) } else { Node::Null };
    let docs = text("description").map_or(Node::Null, string);
    // The title of a member with several values is not the name of any of these values.
    let name = text("title").filter(|_| values.len() == 1).map_or(Node::Null, string);
    let at = at.join(keyword);
    let origin = |index: usize| if keyword == "const" { at.clone() } else { at.join(index.to_string()) };
    let values = values.iter().enumerate().map(|(index, value)| AnnotatedValue {
        value: value.clone(),
        name: name.clone(),
        docs: docs.clone(),
        deprecation: deprecation.clone(),
        origin: origin(index),
    });
    Some(values.collect())
}

/// Returns the common type of the values, or `None` if the values have several types or contradict the declared types.
fn type_of<'t>(values: &[AnnotatedValue], mut declared: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    let all = |is: fn(&Node) -> bool| !values.is_empty() && values.iter().all(|value| is(&value.value));
    let is_integer = |value: &Node| matches!(value, Node::Number(text) if text.parse::<i128>().is_ok());
    if all(|value| matches!(value, Node::String(_))) {
        return declared.all(|ty| ty == "string").then_some("string");
    }
    if !all(|value| matches!(value, Node::Number(_))) {
        return None;
    }
    let declared: Vec<&str> = declared.collect();
    if !declared.iter().all(|ty| ["integer", "number"].contains(ty)) {
        return None;
    }
    let is_number = declared.contains(&"number") || !all(is_integer);
    Some(if is_number { "number" } else { "integer" })
}
