use super::super::NULL_IN_TYPE;
use super::string;
use crate::source::{Node, Object};

/// The keywords that apply to strings only. The next constants list the keywords for the other JSON types.
const STRING_KEYWORDS: [&str; 5] = ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"];
const NUMBER_KEYWORDS: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const ARRAY_KEYWORDS: [&str; 9] = [
    "items",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "minItems",
    "maxItems",
    "uniqueItems",
];
const OBJECT_KEYWORDS: [&str; 10] = [
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
    "minProperties",
    "maxProperties",
];

const NUMERIC_FORMATS: [&str; 11] =
    ["int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "float", "double"];

/// Replaces null by the string `"null"` in `type`. YAML reads the unquoted word as null. Returns `true` if `type`
/// contained null.
pub(super) fn quote_null(schema: &mut Object) -> bool {
    let quoted = match schema.get("type") {
        Some(Node::Null) => string("null"),
        Some(Node::List(types)) if types.contains(&Node::Null) => {
            let quoted = |ty: &Node| if *ty == Node::Null { string("null") } else { ty.clone() };
            Node::List(types.iter().map(quoted).collect())
        }
        _ => return false,
    };
    schema.set("type", quoted);
    true
}

/// Returns `true` if the only type is null, and `allOf` describes the value. Swashbuckle writes `type: null` next to
/// `allOf` for a nullable reference, although the specification allows no value if a member of `allOf` excludes null.
pub(super) fn is_null_beside_all_of(schema: &Object) -> bool {
    let is_null = match schema.get("type") {
        Some(Node::String(only)) => only == "null",
        Some(Node::List(types)) => matches!(types.as_slice(), [Node::String(only)] if only == "null"),
        _ => false,
    };
    is_null && schema.get("allOf").is_some()
}

/// Rewrites a list of types: null is replaced by `nullable`, and several other types by a union.
pub(super) fn types_as_union(schema: &mut Object) {
    let mut types: Vec<String> = match schema.get("type") {
        Some(Node::List(types)) => types.iter().filter_map(Node::as_str).map(str::to_owned).collect(),
        Some(Node::String(only)) if only == "null" => vec![only.clone()],
        _ => {
            // A schema with one type already has the form of OpenAPI 3.0. An `enum` without `type` may contain null
            // without `nullable`.
            return;
        }
    };
    let count_before = types.len();
    types.retain(|name| name != "null");
    types.dedup();
    let nullable = count_before > types.len();
    if types.iter().any(|name| name == "number") {
        types.retain(|name| name != "integer");
    }
    let values = schema.get("enum").and_then(Node::as_list).map(<[Node]>::to_vec);
    if nullable {
        let is_listed = values.as_ref().is_none_or(|values| values.contains(&Node::Null));
        schema.set(if is_listed { "nullable" } else { NULL_IN_TYPE }, Node::Bool(true));
    }
    let union = ["oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
    match types.as_slice() {
        // The schema is a nullable reference: see `is_null_beside_all_of`.
        [] if nullable && schema.get("allOf").is_some() => drop(schema.take("type")),
        [] if nullable => {
            schema.take("type");
            schema.set("enum", Node::List(vec![Node::Null]));
        }
        // An empty list of types has no effect.
        [] => drop(schema.take("type")),
        [only] => schema.set("type", string(only)),
        // The list of types is removed, because the members of the existing union declare their own types.
        _ if union => drop(schema.take("type")),
        several => {
            let members = several.iter().map(|name| union_member(schema, name, values.as_deref())).collect();
            for key in [STRING_KEYWORDS.as_slice(), &NUMBER_KEYWORDS, &ARRAY_KEYWORDS, &OBJECT_KEYWORDS].concat() {
                schema.take(key);
            }
            ["type", "format", "enum"].iter().for_each(|key| drop(schema.take(key)));
            schema.push("anyOf", Node::List(members));
        }
    }
}

/// Returns the member of the union that represents one of several types, with the keywords that apply to this type.
fn union_member(schema: &Object, name: &str, values: Option<&[Node]>) -> Node {
    let mut member = Object::default();
    member.push("type", string(name));
    let keywords: &[&str] = match name {
        "string" => &STRING_KEYWORDS,
        "integer" | "number" => &NUMBER_KEYWORDS,
        "array" => &ARRAY_KEYWORDS,
        "object" => &OBJECT_KEYWORDS,
        _ => &[],
    };
    for key in keywords {
        if let Some(value) = schema.get(key) {
            member.push(*key, value.clone());
        }
    }
    if let Some(Node::String(format)) = schema.get("format") {
        let numeric = NUMERIC_FORMATS.contains(&format.as_str());
        if (numeric && keywords == NUMBER_KEYWORDS) || (!numeric && keywords == STRING_KEYWORDS) {
            member.push("format", string(format));
        }
    }
    let of_type = |value: &&Node| match value {
        Node::String(_) => name == "string",
        Node::Number(_) => name == "integer" || name == "number",
        Node::Bool(_) => name == "boolean",
        Node::List(_) => name == "array",
        Node::Object(_) => name == "object",
        Node::Null => false,
    };
    if let Some(values) = values {
        member.push("enum", Node::List(values.iter().filter(of_type).cloned().collect()));
    }
    Node::Object(member)
}
