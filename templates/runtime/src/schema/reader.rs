use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Number, Value, json};

use super::super::format;
use super::name_table::NameTable;
use super::pattern::Pattern;
use super::properties::Properties;
use super::rules::{
    AdditionalSchema, Condition, Contains, Discriminator, Format, JsonType, ListRules, NumberBound, NumberRules,
    ObjectRules, Rules, Schema, StringRules,
};

/// Compiles JSON schemas in which references contain the name of a component.
pub(super) struct SchemaReader<'n> {
    pub(super) names: &'n HashMap<String, usize>,
}

impl SchemaReader<'_> {
    pub(super) fn schema(&self, data: &Value) -> Schema {
        let none = Map::new();
        if *data == Value::Bool(false) {
            let everything = Schema::Rules(Box::default());
            return Schema::Rules(Box::new(Rules { not: Some(everything), ..Rules::default() }));
        }
        let data = data.as_object().unwrap_or(&none);
        let target = data.get("$ref").and_then(Value::as_str).and_then(|name| self.names.get(name));
        match target {
            Some(index) => Schema::Reference(*index),
            None => Schema::Rules(Box::new(self.rules(data))),
        }
    }

    fn rules(&self, data: &Map<String, Value>) -> Rules {
        let one = |key: &str| data.get(key).map(|schema| self.schema(schema));
        let mut rules = Rules {
            kind: data.get("type").and_then(Value::as_str).and_then(kind),
            nullable: is_true(data, "nullable"),
            values: data.get("enum").and_then(Value::as_array).cloned(),
            number: number_rules(data),
            string: string_rules(data),
            list: self.list_rules(data),
            object: self.object_rules(data),
            all_of: self.schemas(data, "allOf"),
            any_of: self.schemas(data, "anyOf"),
            one_of: self.schemas(data, "oneOf"),
            not: one("not"),
            condition: one("if").map(|holds| Condition { holds, then: one("then"), otherwise: one("else") }),
            dependents: self.named_schemas(data, "dependentSchemas").collect(),
            discriminator: self.discriminator(data),
            read_only: is_true(data, "readOnly"),
            write_only: is_true(data, "writeOnly"),
            has_sibling_keywords: false,
            needs_full_value: false,
        };
        rules.has_sibling_keywords = rules.has_keywords_beside_members();
        rules.needs_full_value = rules.must_see_full_value();
        rules.number.set_integer_bounds(rules.kind == Some(JsonType::Integer));
        rules
    }

    fn list_rules(&self, data: &Map<String, Value>) -> ListRules {
        let contains = data.get("contains").map(|schema| Contains {
            schema: self.schema(schema),
            min: count(data, "minContains").unwrap_or(1),
            max: count(data, "maxContains"),
        });
        ListRules {
            prefix: self.schemas(data, "prefixItems"),
            items: data.get("items").map(|schema| self.schema(schema)),
            contains,
            unevaluated: self.others(data.get("unevaluatedItems")),
            min: count(data, "minItems"),
            max: count(data, "maxItems"),
            unique: is_true(data, "uniqueItems"),
        }
    }

    fn object_rules(&self, data: &Map<String, Value>) -> ObjectRules {
        let required = texts(data.get("required"));
        let patterns = named(data, "patternProperties");
        let dependent = named(data, "dependentRequired");
        ObjectRules {
            properties: Properties::new(self.named_schemas(data, "properties").collect(), &required),
            required,
            patterns: patterns.map(|(pattern, schema)| (Pattern::new(pattern), self.schema(schema))).collect(),
            names: data.get("propertyNames").map(|schema| self.schema(schema)),
            dependent_required: dependent.map(|(name, needed)| (name.clone(), texts(Some(needed)))).collect(),
            unevaluated: self.others(data.get("unevaluatedProperties")),
            others: self.others(data.get("additionalProperties")),
            min: count(data, "minProperties"),
            max: count(data, "maxProperties"),
        }
    }

    /// Reads the list of schemas of a keyword such as `allOf`.
    fn schemas(&self, data: &Map<String, Value>, key: &str) -> Vec<Schema> {
        data.get(key).and_then(Value::as_array).into_iter().flatten().map(|schema| self.schema(schema)).collect()
    }

    /// Reads the schemas of a keyword such as `properties`, with their names.
    fn named_schemas(&self, data: &Map<String, Value>, key: &str) -> impl Iterator<Item = (String, Schema)> {
        named(data, key).map(|(name, schema)| (name.clone(), self.schema(schema)))
    }

    /// Reads `additionalProperties`, `unevaluatedProperties` or `unevaluatedItems`. In OpenAPI 3.0, the schema `false`
    /// is written as `{"not":{}}`.
    fn others(&self, data: Option<&Value>) -> AdditionalSchema {
        match data {
            None => AdditionalSchema::Any,
            Some(data) if *data == Value::Bool(false) || *data == json!({ "not": {} }) => AdditionalSchema::None,
            Some(data) => AdditionalSchema::Of(self.schema(data)),
        }
    }

    /// Reads a discriminator. The values of a discriminator are the keys of `mapping` and the names of the union's
    /// members.
    fn discriminator(&self, data: &Map<String, Value>) -> Option<Discriminator> {
        let object = data.get("discriminator")?.as_object()?;
        let property = object.get("propertyName")?.as_str()?.to_owned();
        let mut members = BTreeMap::new();
        let unions = ["oneOf", "anyOf"].into_iter().filter_map(|key| data.get(key)?.as_array());
        for name in unions.flatten().filter_map(|member| member.get("$ref")?.as_str()) {
            if let Some(index) = self.names.get(name) {
                members.insert(name.to_owned(), *index);
            }
        }
        for (value, target) in object.get("mapping").and_then(Value::as_object).into_iter().flatten() {
            let name = target.as_str().and_then(|target| target.rsplit('/').next()).unwrap_or_default();
            if let Some(index) = self.names.get(name) {
                members.insert(value.clone(), *index);
            }
        }
        Some(Discriminator { property, members: NameTable::new(members.into_iter().collect()) })
    }
}

fn number_rules(data: &Map<String, Value>) -> NumberRules {
    NumberRules {
        min: bound(data, "minimum", "exclusiveMinimum"),
        max: bound(data, "maximum", "exclusiveMaximum"),
        multiple_of: data.get("multipleOf").and_then(Value::as_number).cloned(),
        range: data.get("format").and_then(Value::as_str).and_then(integer_range),
        integers: None,
    }
}

fn string_rules(data: &Map<String, Value>) -> StringRules {
    let format = data.get("format").and_then(Value::as_str);
    StringRules {
        min: count(data, "minLength"),
        max: count(data, "maxLength"),
        pattern: data.get("pattern").and_then(Value::as_str).map(Pattern::new),
        format: format.and_then(|name| Some(Format { name: name.to_owned(), fits: format::find_format(name)? })),
    }
}

fn is_true(data: &Map<String, Value>, key: &str) -> bool {
    data.get(key) == Some(&Value::Bool(true))
}

fn count(data: &Map<String, Value>, key: &str) -> Option<u64> {
    data.get(key).and_then(whole)
}

/// Returns the members of an object such as `properties`.
fn named<'d>(data: &'d Map<String, Value>, key: &str) -> impl Iterator<Item = (&'d String, &'d Value)> + use<'d> {
    data.get(key).and_then(Value::as_object).into_iter().flatten()
}

fn texts(list: Option<&Value>) -> Vec<String> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn kind(name: &str) -> Option<JsonType> {
    Some(match name {
        "object" => JsonType::Object,
        "array" => JsonType::List,
        "string" => JsonType::String,
        "number" => JsonType::Number,
        "integer" => JsonType::Integer,
        "boolean" => JsonType::Bool,
        _ => return None,
    })
}

/// Reads a non-negative integer, which may be written as `2.0`.
fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_f64().filter(|count| (0.0..9e15).contains(count)).map(|count| count as u64))
}

/// Returns the smallest and the greatest integer of an integer format, such as `uint8`, or `None` for any other format.
pub fn integer_range(format: &str) -> Option<(i64, u64)> {
    Some(match format {
        "int8" => (i8::MIN.into(), 0x7F),
        "int16" => (i16::MIN.into(), 0x7FFF),
        "int32" => (i32::MIN.into(), 0x7FFF_FFFF),
        "int64" => (i64::MIN, 0x7FFF_FFFF_FFFF_FFFF),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint" | "uint64" => (0, u64::MAX),
        _ => return None,
    })
}

/// Reads a minimum or a maximum. The exclusive keyword is a boolean in OpenAPI 3.0 and a number in JSON Schema 2020-12.
fn bound(data: &Map<String, Value>, key: &str, exclusive: &str) -> Option<NumberBound> {
    let number = |key: &str| data.get(key).and_then(Value::as_number).cloned();
    let alone = |number: Number| NumberBound { number, exclusive: true };
    number(exclusive).map(alone).or_else(|| {
        let exclusive = data.get(exclusive) == Some(&Value::Bool(true));
        number(key).map(|number| NumberBound { number, exclusive })
    })
}
