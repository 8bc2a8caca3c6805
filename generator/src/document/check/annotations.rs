//! Checks of annotations, which have no effect on the output. Mistakes are warnings.

use super::Subject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::{Location, Node, Object};

/// The type of an annotation's field.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Any,
    Map,
}

use Kind::{Any, Map, Text};

/// An annotation object: its name, and its fields with whether they are required.
struct Annotation {
    name: &'static str,
    fields: &'static [(&'static str, bool, Kind)],
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

pub(super) fn info(subject: Subject<'_>, found: &mut Diagnostics) {
    one(subject, "contact", &CONTACT, found);
    one(subject, "license", &LICENSE, found);
}

pub(super) fn documentation(subject: Subject<'_>, found: &mut Diagnostics) {
    one(subject, "externalDocs", &DOCUMENTATION, found);
}

pub(super) fn components(subject: Subject<'_>, found: &mut Diagnostics) {
    each(subject, "examples", &EXAMPLE, found);
    each(subject, "links", &LINK, found);
}

/// `example` and `examples` exclude each other (OpenAPI 3.0, 4.7.12.2).
pub(super) fn examples(subject: Subject<'_>, found: &mut Diagnostics) {
    each(subject, "examples", &EXAMPLE, found);
    if subject.object.get("example").is_some() && subject.object.get("examples").is_some() {
        let (one, other) = ("example", "examples");
        found.push(diagnostics::exclude_each_other(subject.at.join(one), (one, other), subject.at.join(other)));
    }
}

pub(super) fn links(subject: Subject<'_>, found: &mut Diagnostics) {
    each(subject, "links", &LINK, found);
}

pub(super) fn flows(subject: Subject<'_>, found: &mut Diagnostics) {
    each(subject, "flows", &FLOW, found);
}

fn one(subject: Subject<'_>, key: &str, annotation: &Annotation, found: &mut Diagnostics) {
    if let Some(node) = subject.object.get(key) {
        value(node, &subject.at.join(key), annotation, found);
    }
}

fn each(subject: Subject<'_>, key: &str, annotation: &Annotation, found: &mut Diagnostics) {
    let at = subject.at.join(key);
    match subject.object.get(key) {
        None => {}
        Some(Node::Object(all)) => {
            for (name, node) in all.iter().filter(|(name, _)| !name.starts_with("x-")) {
                value(node, &at.join(name), annotation, found);
            }
        }
        Some(other) => {
            let what = format!("`{key}`");
            found.push(diagnostics::wrong_kind_repaired(at, &what, "an object", other.kind()));
        }
    }
}

fn value(node: &Node, at: &Location, annotation: &Annotation, found: &mut Diagnostics) {
    match node {
        Node::Object(object) if object.get("$ref").is_some() => {}
        Node::Object(object) => fields(object, at, annotation, found),
        other => {
            let what = at.pointer.tokens().last().map_or_else(String::new, |key| format!("`{key}`"));
            found.push(diagnostics::wrong_kind_repaired(at.clone(), &what, annotation.name, other.kind()));
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

fn fields(object: &Object, at: &Location, annotation: &Annotation, found: &mut Diagnostics) {
    for (one, other) in EXCLUSIVE {
        if object.get(one).is_some() && object.get(other).is_some() {
            found.push(diagnostics::exclude_each_other(at.join(one), (one, other), at.join(other)));
        }
    }
    for (field, _, _) in annotation.fields.iter().filter(|(field, needed, _)| *needed && object.get(field).is_none()) {
        let instead = "ignored";
        found.push(diagnostics::missing_field_repaired(at.clone(), annotation.name, field, instead));
    }
    for (key, value) in object.iter().filter(|(key, _)| !key.starts_with("x-")) {
        let at = at.join(key);
        let what = format!("`{key}` of {}", annotation.name);
        match annotation.fields.iter().find(|(field, ..)| *field == key) {
            None => {
                let nearest = diagnostics::nearest(key, annotation.fields.iter().map(|(field, ..)| *field));
                found.push(diagnostics::unknown_field(at, annotation.name, key, nearest));
            }
            Some((_, _, Text)) if !matches!(value, Node::String(_)) => {
                found.push(diagnostics::wrong_kind_repaired(at, &what, "a string", value.kind()));
            }
            Some((_, _, Map)) if !matches!(value, Node::Object(_)) => {
                found.push(diagnostics::wrong_kind_repaired(at, &what, "an object", value.kind()));
            }
            Some(_) => {}
        }
    }
}
