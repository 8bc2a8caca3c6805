//! Values of properties, by the names that schemas of errors use.

use ecogen_runtime::rejection_body::{RejectionMember, RejectionValue, TextSource, WithoutViolations};
use serde_json::Value as Json;

use super::code::{code, normalized};
use super::constant::constants;
use super::schema::{Components, FlatSchema};
use super::trial::{BodyLevel, Trials};
use crate::ir::Value;

/// The maximum number of objects and lists inside each other.
const MAX_DEPTH: usize = 4;

/// Names of the explanation of an error.
const DETAIL: &[&str] = &[
    "message",
    "msg",
    "detail",
    "details",
    "description",
    "errordescription",
    "errormessage",
    "errormsg",
    "errordetail",
    "reason",
    "text",
    "usermessage",
    "explanation",
    "localizedmessage",
    "defaultmessage",
    "developermessage",
    "info",
];
/// Names of the kind of an error, in words.
const TITLE: &[&str] = &["title", "statustext", "statusmessage", "summary", "shortmessage", "name"];
/// Names of the kind of an error, as an identifier.
const CODE: &[&str] =
    &["code", "errorcode", "errcode", "errorkey", "errortype", "type", "reasoncode", "errorid", "kind"];
/// Names of the status.
const STATUS: &[&str] =
    &["status", "statuscode", "httpstatus", "httpstatuscode", "httpcode", "code", "errorcode", "errno"];
/// Names of the time.
const TIME: &[&str] = &["timestamp", "time", "date", "datetime", "occurredat"];
/// Names of the path of the request.
const PATH: &[&str] = &["path", "instance", "requestpath", "uri", "requesturi"];
/// Names of lists of violations, or of errors in general.
const LISTS: &[&str] = &[
    "errors",
    "violations",
    "details",
    "detail",
    "issues",
    "invalidparams",
    "invalidparameters",
    "fielderrors",
    "suberrors",
    "validationerrors",
    "validation",
    "messages",
    "message",
    "problems",
    "causes",
    "fields",
    "error",
];
/// Names of an object that contains the error.
const NESTED: &[&str] = &["error", "err", "fault", "problem", "exception", "status", "detail", "errors"];
/// Names of the violated parameter or property.
const FIELD: &[&str] = &[
    "field",
    "fieldname",
    "name",
    "property",
    "propertyname",
    "propertypath",
    "param",
    "parametername",
    "attribute",
    "key",
    "path",
    "target",
    "element",
    "source",
    "location",
    "loc",
    "domain",
];

/// Makes the body of one schema.
pub(super) struct BodyBuilder<'b, 'v> {
    pub(super) components: &'b Components<'v>,
    pub(super) trials: &'b Trials,
    /// Whether the media type is that of problem details (RFC 9457), which may have further members.
    pub(super) is_problem: bool,
}

/// A property whose value is made.
#[derive(Clone, Copy)]
struct Property<'p, 'v> {
    /// The name in lower case without separators. Empty for a whole body.
    name: &'p str,
    is_required: bool,
    level: BodyLevel,
    /// The other properties: their names, and their types.
    siblings: &'p [(String, Option<&'v str>)],
    depth: usize,
}

impl Property<'_, '_> {
    fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.name)
    }

    fn has_sibling(&self, names: &[&str], kind: &str) -> bool {
        let mut others = self.siblings.iter().filter(|(name, _)| name != self.name);
        others.any(|(name, of)| names.contains(&name.as_str()) && of.is_none_or(|of| of == kind))
    }
}

impl<'v> BodyBuilder<'_, 'v> {
    /// Returns the value of a whole body, or `None` if none is valid or describes the rejection.
    pub(super) fn body(&self, schema: &'v Value) -> Option<RejectionValue> {
        let alternatives = self.components.alternatives(schema);
        let whole = Property { name: "", is_required: true, level: BodyLevel::Rejection, siblings: &[], depth: 0 };
        let bodies = alternatives.iter().flat_map(|flat| match flat.kind {
            Some("object") | None => {
                [true, false].into_iter().filter_map(|all| self.object(flat, whole, all)).collect()
            }
            Some("array") => self.list(flat, Property { name: "errors", ..whole }),
            Some("string") => vec![text(TextSource::Detail, flat)],
            _ => Vec::new(),
        });
        let mut bodies = bodies.filter(describes).map(with_violations);
        bodies.find(|body| self.trials.accept_body(schema, body))
    }

    /// Returns the members of an object: the required ones, and if `all` is set, the optional ones with a known name.
    /// Returns `None` if a required one has no valid value.
    fn object(&self, flat: &FlatSchema<'v>, at: Property<'_, 'v>, all: bool) -> Option<RejectionValue> {
        if at.depth > MAX_DEPTH {
            return None;
        }
        let kind = |schema| self.components.alternatives(schema).first().and_then(|first| first.kind);
        let siblings: Vec<_> = flat.properties.iter().map(|(name, schema)| (normalized(name), kind(schema))).collect();
        let mut members = Vec::new();
        for ((name, schema), (known_as, _)) in flat.properties.iter().zip(&siblings) {
            let required = flat.required.contains(name);
            let property =
                Property { name: known_as, is_required: required, siblings: &siblings, depth: at.depth + 1, ..at };
            match (required || all).then(|| self.property(schema, property)).flatten() {
                Some(value) => members.push(RejectionMember { name: (*name).to_owned(), required, value }),
                None if required => return None,
                None => {}
            }
        }
        let undeclared = flat.required.iter().filter(|name| flat.properties.iter().all(|(known, _)| known != *name));
        if undeclared.count() > 0 {
            return None;
        }
        if at.depth == 0 && flat.is_open() && all {
            self.add_problem_members(flat, &mut members);
        }
        (!members.is_empty()).then_some(RejectionValue::Object(members))
    }

    /// Adds the members of problem details to an object without declared properties, and the list of violations to
    /// problem details without it.
    fn add_problem_members(&self, flat: &FlatSchema<'v>, members: &mut Vec<RejectionMember>) {
        let is_bare = flat.properties.is_empty();
        let mut add = |name: &str, required, value| {
            members.push(RejectionMember { name: name.to_owned(), required, value });
        };
        if is_bare {
            add("type", true, RejectionValue::Constant("about:blank".into()));
            add("title", true, RejectionValue::text(TextSource::Title));
            add("status", true, RejectionValue::Status);
            add("detail", true, RejectionValue::text(TextSource::Detail));
        }
        if is_bare || self.is_problem && !flat.properties.iter().any(|(name, _)| LISTS[..2].contains(name)) {
            let members = [
                ("in", TextSource::In),
                ("name", TextSource::Parameter),
                ("pointer", TextSource::Pointer),
                ("message", TextSource::Message),
            ];
            let item = members.map(|(name, source)| RejectionMember {
                name: name.to_owned(),
                required: matches!(source, TextSource::In | TextSource::Message),
                value: RejectionValue::text(source),
            });
            let item = Box::new(RejectionValue::Object(item.into()));
            add("violations", false, RejectionValue::Violations { item, otherwise: WithoutViolations::Omitted });
        }
    }

    /// Returns the value of a property: the first candidate that is valid.
    fn property(&self, schema: &'v Value, property: Property<'_, 'v>) -> Option<RejectionValue> {
        let alternatives = self.components.alternatives(schema);
        let mut candidates = alternatives.iter().flat_map(|flat| self.candidates(flat, property)).collect::<Vec<_>>();
        if property.is_required {
            candidates.extend(alternatives.iter().flat_map(constants));
        }
        candidates.into_iter().find(|value| self.trials.accept(schema, property.level, value))
    }

    fn candidates(&self, flat: &FlatSchema<'v>, property: Property<'_, 'v>) -> Vec<RejectionValue> {
        match flat.kind {
            Some("string") | None if property.level == BodyLevel::Violation => self.violation_texts(flat, property),
            Some("string") | None => self.texts(flat, property),
            Some("integer" | "number") if property.is(STATUS) => vec![RejectionValue::Status],
            Some("integer" | "number") if property.is(TIME) => vec![RejectionValue::Millis],
            Some("boolean") if property.is(&["success", "ok", "succeeded"]) => {
                vec![RejectionValue::Constant(Json::Bool(false))]
            }
            Some("boolean") if property.is(&["error", "iserror", "failed"]) => {
                vec![RejectionValue::Constant(Json::Bool(true))]
            }
            Some("array") => self.list(flat, property),
            Some("object") => self.nested(flat, property),
            _ => Vec::new(),
        }
    }

    /// Returns the candidates of a string of a rejection.
    fn texts(&self, flat: &FlatSchema<'v>, property: Property<'_, 'v>) -> Vec<RejectionValue> {
        let has_detail = property.has_sibling(DETAIL, "string");
        let is_problem = property.has_sibling(&["title", "instance"], "string");
        let sources = match property.name {
            "error" if property.has_sibling(&["errordescription"], "string") => {
                return vec![code(flat, &self.trials.statuses)];
            }
            "error" if has_detail => vec![TextSource::Title],
            "error" => vec![TextSource::Detail],
            "type" if is_problem => return vec![RejectionValue::Constant("about:blank".into())],
            "status" if property.has_sibling(&["code"], "integer") => vec![TextSource::GoogleStatus],
            _ if property.is(CODE) => return vec![code(flat, &self.trials.statuses)],
            _ if property.is(STATUS) => vec![TextSource::Status, TextSource::Title],
            _ if property.is(DETAIL) => vec![TextSource::Detail],
            _ if property.is(TITLE) => vec![TextSource::Title],
            _ if property.is(TIME) => vec![TextSource::Timestamp],
            _ if property.is(PATH) => vec![TextSource::Path],
            _ => Vec::new(),
        };
        sources.into_iter().map(|source| text(source, flat)).collect()
    }

    /// Returns the candidates of a list: an item for each violation.
    fn list(&self, flat: &FlatSchema<'v>, property: Property<'_, 'v>) -> Vec<RejectionValue> {
        if property.level == BodyLevel::Violation {
            let is_location = property.is(&["loc", "path", "location", "field"]);
            let location = [true, false].map(|integers| RejectionValue::Location { integers });
            return if is_location { location.into() } else { Vec::new() };
        }
        let Some(items) = flat.items.filter(|_| property.is(LISTS)) else { return Vec::new() };
        let (level, depth) = (BodyLevel::Violation, property.depth + 1);
        let item = Property { name: "", is_required: true, level, siblings: &[], depth };
        let of_alternative = |flat: &FlatSchema<'v>| match flat.kind {
            Some("string") => vec![text(TextSource::LocatedMessage, flat), text(TextSource::Message, flat)],
            Some("object") => [true, false].into_iter().filter_map(|all| self.object(flat, item, all)).collect(),
            _ => Vec::new(),
        };
        let items_of = self.components.alternatives(items);
        let mut values = items_of.iter().flat_map(of_alternative).filter(describes_violation);
        let Some(item) = values.find(|value| self.trials.accept(items, level, value)) else { return Vec::new() };
        let is_only = !property.has_sibling(DETAIL, "string") && !property.has_sibling(TITLE, "string");
        let otherwise: &[WithoutViolations] = match (is_only, property.is_required) {
            (true, _) => &[WithoutViolations::Rejection],
            (false, true) => &[WithoutViolations::Empty, WithoutViolations::Rejection],
            (false, false) => &[WithoutViolations::Omitted],
        };
        let list = |otherwise: &WithoutViolations| RejectionValue::Violations {
            item: Box::new(item.clone()),
            otherwise: *otherwise,
        };
        otherwise.iter().map(list).collect()
    }

    /// Returns the candidates of an object inside the body.
    fn nested(&self, flat: &FlatSchema<'v>, property: Property<'_, 'v>) -> Vec<RejectionValue> {
        if flat.properties.is_empty() {
            let is_map = property.level == BodyLevel::Rejection && property.is(LISTS) && flat.is_open();
            let otherwise = if property.is_required { WithoutViolations::Empty } else { WithoutViolations::Omitted };
            let fields = [true, false].map(|lists| RejectionValue::FieldMessages { lists, otherwise });
            return if is_map { fields.into() } else { Vec::new() };
        }
        let is_named = match property.level {
            BodyLevel::Rejection => property.is(NESTED),
            BodyLevel::Violation => property.is(&["source", "location"]),
        };
        if !is_named && !property.is_required {
            return Vec::new();
        }
        let objects = [true, false].into_iter().filter_map(|all| self.object(flat, property, all && is_named));
        objects.filter(|object| property.is_required || describes(object)).collect()
    }

    /// Returns the candidates of a string that describes a violation.
    fn violation_texts(&self, flat: &FlatSchema<'v>, property: Property<'_, 'v>) -> Vec<RejectionValue> {
        let has_message = property.has_sibling(DETAIL, "string");
        let sources: &[TextSource] = match property.name {
            "title" | "error" if has_message => &[TextSource::Title],
            "title" | "error" => &[TextSource::Message],
            "pointer" | "jsonpointer" => &[TextSource::Pointer],
            "parameter" => &[TextSource::Parameter],
            "in" | "where" => &[TextSource::In],
            "location" if property.has_sibling(FIELD, "string") => &[TextSource::In],
            "status" => &[TextSource::Status],
            _ if property.is(DETAIL) => &[TextSource::Message],
            _ if property.is(FIELD) => &[TextSource::Field],
            _ if property.is(CODE) || property.is(&["rule", "constraint"]) => {
                return vec![code(flat, &self.trials.statuses)];
            }
            _ => &[],
        };
        sources.iter().map(|source| text(*source, flat)).collect()
    }
}

fn text(source: TextSource, flat: &FlatSchema<'_>) -> RejectionValue {
    RejectionValue::Text { source, max: flat.max_length }
}

/// Returns `true` if a value depends on the rejection.
fn describes(value: &RejectionValue) -> bool {
    value.any(&|value| {
        !matches!(value, RejectionValue::Constant(_) | RejectionValue::Object(_) | RejectionValue::Millis)
            && !matches!(value, RejectionValue::Text { source: TextSource::Path | TextSource::Timestamp, .. })
    })
}

/// Returns `true` if a value contains the message of a violation.
fn describes_violation(value: &RejectionValue) -> bool {
    value.any(&|value| {
        matches!(value, RejectionValue::Text { source: TextSource::Message | TextSource::LocatedMessage, .. })
    })
}

/// Adds the violations to the detail if the body has no list of them.
fn with_violations(mut body: RejectionValue) -> RejectionValue {
    let lists = |value: &RejectionValue| {
        matches!(value, RejectionValue::Violations { .. } | RejectionValue::FieldMessages { .. })
    };
    if !body.any(&lists) {
        add_violations(&mut body);
    }
    body
}

fn add_violations(value: &mut RejectionValue) {
    match value {
        RejectionValue::Text { source: source @ TextSource::Detail, .. } => *source = TextSource::DetailWithViolations,
        RejectionValue::Object(members) => members.iter_mut().for_each(|member| add_violations(&mut member.value)),
        _ => {}
    }
}
