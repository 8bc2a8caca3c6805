//! Checks of annotations. Since annotations have no effect on the generated code, mistakes in them are warnings.

use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::{Location, Node, Object};

/// The type of an annotation's field.
#[derive(Clone, Copy)]
enum AnnotationValue {
    Text,
    Any,
    Map,
}

use AnnotationValue::{Any, Map, Text};

/// An annotation object: its name, and its fields. The boolean of a field is `true` if the field is required.
struct Annotation {
    name: &'static str,
    fields: &'static [(&'static str, bool, AnnotationValue)],
}

static CONTACT: Annotation = Annotation {
    name: "a Contact Object",
    fields: &[("name", false, Text), ("url", false, Text), ("email", false, Text)],
};

static LICENSE: Annotation = Annotation {
    name: "a License Object",
    fields: &[("name", true, Text), ("url", false, Text), ("identifier", false, Text)],
};

static DOCUMENTATION: Annotation = Annotation {
    name: "an External Documentation Object",
    fields: &[("url", true, Text), ("description", false, Text)],
};

static EXAMPLE: Annotation = Annotation {
    name: "an Example Object",
    fields: &[
        ("summary", false, Text),
        ("description", false, Text),
        ("value", false, Any),
        ("externalValue", false, Text),
        ("dataValue", false, Any),
        ("serializedValue", false, Text),
    ],
};

static LINK: Annotation = Annotation {
    name: "a Link Object",
    fields: &[
        ("operationRef", false, Text),
        ("operationId", false, Text),
        ("parameters", false, Map),
        ("requestBody", false, Any),
        ("description", false, Text),
        ("server", false, Any),
    ],
};

static FLOW: Annotation = Annotation {
    name: "an OAuth Flow Object",
    fields: &[
        ("authorizationUrl", false, Text),
        ("deviceAuthorizationUrl", false, Text),
        ("tokenUrl", false, Text),
        ("refreshUrl", false, Text),
        ("scopes", true, Map),
    ],
};

pub(super) fn info(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_one(subject, "contact", &CONTACT, diagnostics);
    check_one(subject, "license", &LICENSE, diagnostics);
}

pub(super) fn documentation(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_one(subject, "externalDocs", &DOCUMENTATION, diagnostics);
}

pub(super) fn components(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_each(subject, "examples", &EXAMPLE, diagnostics);
    check_each(subject, "links", &LINK, diagnostics);
}

/// Checks `examples`, and reports an object that has both `example` and `examples` (OpenAPI 3.0, 4.7.12.2).
pub(super) fn examples(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_each(subject, "examples", &EXAMPLE, diagnostics);
    if subject.object.get("example").is_some() && subject.object.get("examples").is_some() {
        let (one, other) = ("example", "examples");
        diagnostics.push(diagnostics::mutually_exclusive_fields(
            subject.at.join(one),
            (one, other),
            subject.at.join(other),
        ));
    }
}

pub(super) fn links(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_each(subject, "links", &LINK, diagnostics);
}

pub(super) fn flows(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_each(subject, "flows", &FLOW, diagnostics);
}

fn check_one(subject: CheckedObject<'_>, key: &str, annotation: &Annotation, diagnostics: &mut Diagnostics) {
    if let Some(node) = subject.object.get(key) {
        check_value(node, &subject.at.join(key), annotation, diagnostics);
    }
}

fn check_each(subject: CheckedObject<'_>, key: &str, annotation: &Annotation, diagnostics: &mut Diagnostics) {
    let at = subject.at.join(key);
    match subject.object.get(key) {
        None => {}
        Some(Node::Object(all)) => {
            for (name, node) in all.iter().filter(|(name, _)| !name.starts_with("x-")) {
                check_value(node, &at.join(name), annotation, diagnostics);
            }
        }
        Some(other) => {
            let label = format!("`{key}`");
            diagnostics.push(diagnostics::wrong_node_kind_repaired(at, &label, "an object", other.kind()));
        }
    }
}

fn check_value(node: &Node, at: &Location, annotation: &Annotation, diagnostics: &mut Diagnostics) {
    match node {
        Node::Object(object) if object.get("$ref").is_some() => {}
        Node::Object(object) => check_fields(object, at, annotation, diagnostics),
        other => {
            let label = at.pointer.tokens().last().map_or_else(String::new, |key| format!("`{key}`"));
            diagnostics.push(diagnostics::wrong_node_kind_repaired(at.clone(), &label, annotation.name, other.kind()));
        }
    }
}

/// Fields of an Example Object or a Link Object that exclude each other (OpenAPI 3.2, 4.19).
const EXCLUSIVE: [(&str, &str); 5] = [
    ("value", "externalValue"),
    ("value", "dataValue"),
    ("value", "serializedValue"),
    ("serializedValue", "externalValue"),
    ("operationRef", "operationId"),
];

fn check_fields(object: &Object, at: &Location, annotation: &Annotation, diagnostics: &mut Diagnostics) {
    for (one, other) in EXCLUSIVE {
        if object.get(one).is_some() && object.get(other).is_some() {
            diagnostics.push(diagnostics::mutually_exclusive_fields(at.join(one), (one, other), at.join(other)));
        }
    }
    for (field, _, _) in annotation.fields.iter().filter(|(field, needed, _)| *needed && object.get(field).is_none()) {
        let instead = "ignored";
        diagnostics.push(diagnostics::missing_field_repaired(at.clone(), annotation.name, field, instead));
    }
    for (key, value) in object.iter().filter(|(key, _)| !key.starts_with("x-")) {
        let at = at.join(key);
        let label = format!("`{key}` of {}", annotation.name);
        match annotation.fields.iter().find(|(field, ..)| *field == key) {
            None => {
                let nearest = diagnostics::nearest(key, annotation.fields.iter().map(|(field, ..)| *field));
                diagnostics.push(diagnostics::unknown_field(at, annotation.name, key, nearest));
            }
            Some((_, _, Text)) if !matches!(value, Node::String(_)) => {
                diagnostics.push(diagnostics::wrong_node_kind_repaired(at, &label, "a string", value.kind()));
            }
            Some((_, _, Map)) if !matches!(value, Node::Object(_)) => {
                diagnostics.push(diagnostics::wrong_node_kind_repaired(at, &label, "an object", value.kind()));
            }
            Some(_) => {}
        }
    }
}
