//! The kind of object that a reference refers to (OpenAPI, Reference Object). The position of the target in the
//! document determines the kind; where the specification defines no kind for the position, the fields of the target
//! determine it.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::component_kind::kind_of;
use crate::diagnostics::{Diagnostic, WrongReference};
use crate::openapi::keywords_3_1;
use crate::openapi::shape::{FieldPresence, FieldType, ObjectShape};
use crate::openapi::{
    CALLBACK, DOCUMENT, EXAMPLE, HEADER, LINK, PARAMETER, PATH_ITEM, REQUEST_BODY, RESPONSE, SCHEMA, SECURITY_SCHEME,
};
use crate::source::{Location, Node, Object, Pointer};

/// Every kind of object that a reference may refer to.
static KINDS: [&ObjectShape; 10] =
    [&SCHEMA, &RESPONSE, &PARAMETER, &REQUEST_BODY, &HEADER, &SECURITY_SCHEME, &CALLBACK, &PATH_ITEM, &EXAMPLE, &LINK];

/// Fields that do not identify a kind of object, because several kinds have them.
const COMMON: [&str; 8] =
    ["summary", "description", "deprecated", "required", "example", "examples", "externalDocs", "title"];

/// Keywords of JSON Schema that `openapi` does not contain, because `dialect` rewrites them.
const REWRITTEN: [&str; 8] =
    ["const", "$id", "$schema", "$comment", "$anchor", "$dynamicAnchor", "$dynamicRef", "dependencies"];

/// The way in which the target of a reference differs from the kind of object that the reference requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mismatch {
    /// The target is an object of another kind. The field is the name of that kind.
    Other(&'static str),
    /// The target is an object of another kind, but both kinds have all fields of the target. The field is the name of
    /// the other kind.
    OnlyCommon(&'static str),
    /// The reference requires a Header Object, but its target is a Parameter Object with `in: header`. In addition to
    /// the fields of a Header Object, a Parameter Object has only `name` and `in`.
    HeaderParameter,
}

/// Returns the kind of value that the specification defines for a position, or `None` for any other position.
pub(super) fn position(pointer: &Pointer) -> Option<FieldType> {
    pointer.tokens().iter().try_fold(FieldType::Object(&DOCUMENT), |is, token| match is {
        FieldType::Object(shape) | FieldType::Referable(shape) => field(shape, token),
        FieldType::SchemaOrFlag => field(&SCHEMA, token),
        FieldType::List(is) => Some(*is),
        FieldType::Map(is) => Some(*is).filter(|is| !is.is_path_item() || !token.starts_with("x-")),
        _ => None,
    })
}

fn field(shape: &'static ObjectShape, key: &str) -> Option<FieldType> {
    let fixed = shape.field(key).map(|field| field.is.with_unchecked());
    fixed.or(shape.patterned.filter(|_| !key.starts_with("x-"))).or_else(|| keywords_3_1::field(shape, key))
}

/// Returns the mismatch between the target of a reference and the kind of object that the reference requires, or `None`
/// if the target has or may have the required kind.
pub(super) fn mismatch(expected: &'static ObjectShape, target: &Node, position: Option<FieldType>) -> Option<Mismatch> {
    let Node::Object(object) = target else {
        let is_flag = expected.is(&SCHEMA) && matches!(target, Node::Bool(_));
        return (!is_flag).then(|| Mismatch::Other(target.kind()));
    };
    let target_shape = match position {
        Some(FieldType::Object(found) | FieldType::Referable(found)) => found,
        Some(FieldType::SchemaOrFlag) => &SCHEMA,
        Some(FieldType::List(_) | FieldType::Map(_)) => return Some(Mismatch::Other("an object of named values")),
        Some(_) | None if has_shape(object, expected) => return None,
        Some(_) | None => {
            return KINDS.iter().find(|kind| has_shape(object, kind)).map(|kind| Mismatch::Other(kind.name));
        }
    };
    let is = |one: &'static ObjectShape, other: &'static ObjectShape| one.is(other);
    if is(target_shape, expected) || (has_shape(object, expected) && !has_shape(object, target_shape)) {
        None
    } else if is(expected, &HEADER)
        && is(target_shape, &PARAMETER)
        && object.get("in").and_then(Node::as_str) == Some("header")
    {
        Some(Mismatch::HeaderParameter)
    } else if object.iter().all(|(key, _)| is_common(key)) {
        Some(Mismatch::OnlyCommon(target_shape.name))
    } else {
        Some(Mismatch::Other(target_shape.name))
    }
}

/// Returns `true` if an object has the required fields of a kind of object, and more fields of this kind than other
/// fields.
fn has_shape(object: &Object, shape: &'static ObjectShape) -> bool {
    let is_schema = shape.is(&SCHEMA);
    let is_known = |key: &str| field(shape, key).is_some() || (is_schema && REWRITTEN.contains(&key));
    let (known, other): (Vec<&str>, Vec<&str>) =
        object.iter().map(|(key, _)| key).filter(|key| !is_common(key)).partition(|key| is_known(key));
    let is_complete =
        shape.fields.iter().all(|field| field.presence != FieldPresence::Required || object.get(field.key).is_some());
    is_complete && known.len() > other.len()
}

fn is_common(key: &str) -> bool {
    COMMON.contains(&key) || key.starts_with("x-")
}

/// A reference, the kind of object that it requires, and its final target.
pub(super) struct Reference<'r> {
    /// The location of the reference in its file; `at` is the position of the reference in the bundled document.
    pub(super) from: Location,
    pub(super) at: Pointer,
    pub(super) text: &'r str,
    pub(super) expected: &'static ObjectShape,
    pub(super) target: Location,
}

impl Mismatch {
    /// Returns the diagnostic for a reference. The diagnostic is an error if the generated code depends on the target.
    pub(super) fn diagnostic(self, reference: Reference<'_>, root: &Node, used: &UsedComponents) -> Diagnostic {
        let Reference { from, at, text, expected, target } = reference;
        let nearest = suggestion(expected, root, &target.pointer).filter(|_| text.starts_with('#'));
        let is_annotation = [&EXAMPLE, &LINK].into_iter().any(|kind| kind.is(expected));
        let found_kind = match self {
            Self::Other(found) | Self::OnlyCommon(found) => found,
            Self::HeaderParameter => PARAMETER.name,
        };
        let reference = (from.join("$ref"), text);
        let wrong_reference =
            WrongReference { reference, expected: expected.name, found: found_kind, definition: target };
        match self {
            Self::HeaderParameter => wrong_reference.with_header_parameter(),
            Self::OnlyCommon(_) => wrong_reference.with_common_fields(),
            Self::Other(_) if is_annotation => wrong_reference.of_annotation(),
            Self::Other(_) if used.contain(root, &at) => wrong_reference.error(nearest.as_deref()),
            Self::Other(_) => wrong_reference.unused(nearest.as_deref()),
        }
    }
}

/// Returns a reference to suggest, whose target is of the required kind: the schema inside the target, or the component
/// of the same name.
fn suggestion(expected: &'static ObjectShape, root: &Node, target: &Pointer) -> Option<String> {
    let node = target.find(root)?;
    let inner = |node: &Node, at: &Pointer| node.get("schema").map(|_| at.join("schema"));
    if expected.is(&SCHEMA) {
        let of_content = || {
            let (media_type, content) = node.get("content")?.as_object()?.iter().next()?;
            inner(content, &target.join("content").join(media_type))
        };
        return inner(node, target).or_else(of_content).map(|at| at.to_string());
    }
    let alike = Pointer::root().join("components").join(kind_of(expected)?).join(target.tokens().last()?.as_str());
    alike.find(root).map(|_| alike.to_string())
}

/// The components that operations use, directly or through other components. The set is computed at the first lookup.
#[derive(Debug, Default)]
pub(super) struct UsedComponents(OnceCell<BTreeSet<[String; 2]>>);

impl UsedComponents {
    /// Returns `true` if a position is outside of the components, or in a component that an operation uses.
    pub(super) fn contain(&self, root: &Node, at: &Pointer) -> bool {
        component(at).is_none_or(|key| self.0.get_or_init(|| used(root)).contains(&key))
    }
}

/// Returns the kind and name of the component that contains a position. Security schemes are excluded, because
/// operations name them without a reference.
fn component(pointer: &Pointer) -> Option<[String; 2]> {
    match pointer.tokens() {
        [components, kind, name, ..] if components == "components" && kind != "securitySchemes" => {
            Some([kind.to_string(), name.to_string()])
        }
        _ => None,
    }
}

fn used(root: &Node) -> BTreeSet<[String; 2]> {
    let mut used = BTreeSet::new();
    let mut pending: Vec<&Node> = ["paths", "webhooks"].into_iter().filter_map(|key| root.get(key)).collect();
    while let Some(node) = pending.pop() {
        let mut targets = Vec::new();
        references(node, &mut targets);
        for key in targets.into_iter().filter_map(|target| component(&Pointer::parse(target)?)) {
            let [kind, name] = &key;
            let target_node = root.get("components").and_then(|all| all.get(kind)).and_then(|all| all.get(name));
            if used.insert(key) {
                pending.extend(target_node);
            }
        }
    }
    used
}

/// Collects all strings in a node that begin with `#/`, without the `#`, since they may be references or targets of
/// discriminator mappings.
fn references<'n>(node: &'n Node, targets: &mut Vec<&'n str>) {
    match node {
        Node::String(text) => targets.extend(text.strip_prefix('#').filter(|text| text.starts_with('/'))),
        Node::List(items) => items.iter().for_each(|item| references(item, targets)),
        Node::Object(object) => object.iter().for_each(|(_, value)| references(value, targets)),
        _ => {}
    }
}
