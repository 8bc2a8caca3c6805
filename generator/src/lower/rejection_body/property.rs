//! Values of the properties of a rejection body. The value is chosen by the name of the property, since the error
//! schemas of most documents use the same names.

use ecogen_runtime::rejection_body::{RejectionMember, RejectionValue, TextSource, WithoutViolations};
use serde_json::Value as Json;

use super::code::{code, normalized};
use super::constant::constants;
use super::schema::{Components, FlatSchema};
use super::trial::{BodyLevel, Trials};
use crate::ir::Value;

/// The maximum nesting depth of objects and lists.
const MAX_DEPTH: usize = 4;

/// Names of properties that contain an explanation of the error.
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
/// Names of properties that contain the kind of the error, in words.
const TITLE: &[&str] = &["title", "statustext", "statusmessage", "summary", "shortmessage", "name"];
/// Names of properties that contain the kind of the error, as an identifier.
const CODE: &[&str] =
    &["code", "errorcode", "errcode", "errorkey", "errortype", "type", "reasoncode", "errorid", "kind"];
/// Names of properties that contain the status of the response.
const STATUS: &[&str] =
    &["status", "statuscode", "httpstatus", "httpstatuscode", "httpcode", "code", "errorcode", "errno"];
/// Names of properties that contain the time of the error.
const TIME: &[&str] = &["timestamp", "time", "date", "datetime", "occurredat"];
/// Names of properties that contain the path of the request.
const PATH: &[&str] = &["path", "instance", "requestpath", "uri", "requesturi"];
/// Names of properties that contain a list of violations, or of errors in general.
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
/// Names of properties that contain an object with the properties of the error.
const NESTED: &[&str] = &["error", "err", "fault", "problem", "exception", "status", "detail", "errors"];
/// Names of properties that contain the name of an invalid parameter or property.
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

/// Creates the rejection body for one schema.
pub(super) struct BodyBuilder<'b, 'v> {
    pub(super) components: &'b Components<'v>,
    pub(super) trials: &'b Trials,
    /// `true` if the media type is that of problem details, a format that allows additional properties (RFC 9457).
    pub(super) is_problem: bool,
}

/// A property for which a value is created.
#[derive(Clone, Copy)]
struct Property<'p, 'v> {
    /// The name in lower case without separators. The name is empty for a whole body.
    name: &'p str,
    is_required: bool,
    level: BodyLevel,
    /// All properties of the same object, each with its name and type.
    siblings: &'p [(String, Option<&'v str>)],
    depth: usize,
}

impl Property<'_, '_> {
    fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.name)
    }

    fn has_sibling(&self, names: &[&str], kind: &str) -> bool {
        let mut others = self.siblings.iter().filter(|(name, _)| name != self.name);
        others.any(|(name, ty)| names.contains(&name.as_str()) && ty.is_none_or(|ty| ty == kind))
    }
}

impl<'v> BodyBuilder<'_, 'v> {
    /// Returns a valid body that describes the rejection, or `None` if none is found.
    pub(super) fn body(&self, schema: &'v Value) -> Option<RejectionValue> {
        let alternatives = self.components.alternatives(schema);
        let whole_body = Property { name: "", is_required: true, level: BodyLevel::Rejection, siblings: &[], depth: 0 };
        let bodies = alternatives.iter().flat_map(|flat| match flat.kind {
            Some("object") | None => {
                [true, false].into_iter().filter_map(|all| self.object(flat, whole_body, all)).collect()
            }
            Some("array") => self.list(flat, Property { name: "errors", ..whole_body }),
            Some("string") => vec![text(TextSource::Detail, flat)],
            _ => Vec::new(),
        });
        let mut bodies = bodies.filter(describes).map(with_violations);
        bodies.find(|body| self.trials.accept_body(schema, body))
    }

    /// Returns an object with the required properties of a schema and, if `all` is set, the optional properties that
    /// have a known name. Returns `None` if no valid value is found for a required property.
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

    /// Adds the properties of problem details (RFC 9457) and a list of violations to an object whose schema declares no
    /// properties. If the schema of problem details declares properties, but no list of violations, adds only this
    /// list.
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

    /// Returns the first valid value among the values to try for a property.
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

    /// Returns the values to try for a string that describes the rejection.
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
        let mut values: Vec<_> = sources.into_iter().map(|source| text(source, flat)).collect();
        if !values.is_empty() && flat.values.is_some() {
            values.push(code(flat, &self.trials.statuses));
        }
        values
    }

    /// Returns the values to try for a list. The list has an item for each violation. A list inside the item for a
    /// violation contains the location of the violation, such as `["body", "items", 0]`.
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

    /// Returns the values to try for an object inside the body.
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

    /// Returns the values to try for a string that describes a violation.
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

/// Returns `true` if a value describes the rejection. The time and the path of the request do not describe the
/// rejection. A title alone is not sufficient either, since many schemas have a `name` or `title` that does not belong
/// to an error.
fn describes(value: &RejectionValue) -> bool {
    const WEAK: [TextSource; 3] = [TextSource::Title, TextSource::Path, TextSource::Timestamp];
    value.any(&|value| match value {
        RejectionValue::Text { source, .. } => !WEAK.contains(source),
        RejectionValue::Constant(_) | RejectionValue::Object(_) | RejectionValue::Millis => false,
        _ => true,
    })
}

/// Returns `true` if a value contains the message of a violation.
fn describes_violation(value: &RejectionValue) -> bool {
    value.any(&|value| {
        matches!(value, RejectionValue::Text { source: TextSource::Message | TextSource::LocatedMessage, .. })
    })
}

/// Adds the violations to the text of the explanation, unless the body contains a list of the violations.
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
