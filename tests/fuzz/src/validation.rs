//! The fuzz target for validation. The decoder and serde_json must agree on whether a text is JSON, and the fast path
//! and the full validation must agree on whether it is valid.

use std::fmt::Write as _;

use ecogen_runtime::schema::{CompiledSchemas, Direction, Verdicts};
use ecogen_runtime::{Reader, from_slice};
use serde_json::{Value, json};

use super::{Seed, Target};

/// The number of texts in a test case. Validating a text is cheap compared with the other work for a test case, such as
/// writing a file.
const TEXTS: usize = 1000;

/// The maximum number of brackets that one insertion adds. After three insertions, the depth is still accepted by every
/// parser.
const DEPTH: usize = 30;

/// The target that validates texts against schemas with every validation keyword.
#[derive(Debug)]
pub struct Validation {
    compiled: CompiledSchemas,
    schemas: usize,
}

impl Validation {
    /// Creates the target and compiles its schemas.
    pub fn new() -> Self {
        let schemas = schemas();
        let count = schemas.as_object().map_or(0, serde_json::Map::len);
        Self { compiled: CompiledSchemas::new(&json!({ "components": schemas }).to_string(), 0), schemas: count }
    }
}

impl Default for Validation {
    fn default() -> Self {
        Self::new()
    }
}

impl Target for Validation {
    fn make(&self, number: u64) -> Vec<u8> {
        number.to_string().into_bytes()
    }

    fn run(&self, case: &[u8]) -> Result<(), String> {
        let number = std::str::from_utf8(case).ok().and_then(|text| text.parse().ok()).unwrap_or(0);
        let mut seed = Seed::new(number);
        (0..TEXTS).try_for_each(|_| {
            let text = text(&mut seed);
            let schema = seed.below(self.schemas);
            let side = if seed.chance(2) { Direction::Request } else { Direction::Response };
            self.compare(schema, &text, side)
                .map_err(|why| format!("{why}: schema {schema}, {}", String::from_utf8_lossy(&text)))
        })
    }
}

impl Validation {
    /// Checks that the decoder, serde_json, the fast path and the full validation agree on a text.
    fn compare(&self, schema: usize, text: &[u8], side: Direction) -> Result<(), &'static str> {
        let other = serde_json::from_slice::<Value>(text).is_ok();
        let decodes = from_slice::<Value>(text).is_ok();
        let mut reader = Reader::from_json(text);
        let skips = reader.skip().is_ok() && reader.end().is_ok();
        let Verdicts { fast, full } = self.compiled.verdicts(schema, text, side);
        match (decodes, fast) {
            _ if decodes != other => Err("the decoder and serde_json disagree on what is JSON"),
            _ if decodes != skips => Err("reading and skipping disagree on what is JSON"),
            (false, _) if full => Err("a text that is not JSON is valid"),
            (true, Some(fast)) if fast != full => Err("the fast path and the full validation disagree"),
            _ => Ok(()),
        }
    }
}

/// Returns a text that is JSON in most cases, made of the keys and values that occur in the schemas.
fn text(seed: &mut Seed) -> Vec<u8> {
    let mut text = String::new();
    value(seed, 0, &mut text);
    let mut text = text.into_bytes();
    if seed.chance(4) {
        spoil(seed, &mut text);
    }
    text
}

const SCALARS: &[&str] = &[
    "0",
    "1",
    "-1",
    "1.0",
    "10",
    "-0",
    "2.5",
    "0.1",
    "1e2",
    "1E+2",
    "1e308",
    "1e309",
    "-1e999",
    "18446744073709551615",
    "9223372036854775808",
    "123456789012345678901234567890",
    "true",
    "false",
    "null",
    "\"\"",
    "\"a\"",
    "\"ab\"",
    "\"abc\"",
    "\"cat\"",
    "\"dog\"",
    "\"2020-01-01\"",
    "\"A1bcdefg\"",
    "\"\\u00e9\"",
    "\"\\ud83e\\udd80\"",
    "\"\\ud800\"",
    "\"\\n\"",
    "\"🦀\"",
    "\"a-b\"",
    "[]",
    "{}",
    "\"x\\u0061\"",
];

const KEYS: &[&str] =
    &["a", "b", "c", "kind", "next", "id", "x-a", "items", "a/b", "\\u0061", "", "name", "lives", "ro", "wo", "~"];

fn value(seed: &mut Seed, depth: usize, out: &mut String) {
    let space = if seed.chance(8) { " " } else { "" };
    match seed.below(if depth > 5 { 3 } else { 8 }) {
        0..=2 => out.push_str(seed.pick::<&str>(SCALARS)),
        3..=4 => {
            let _ = write!(out, "[{space}");
            for index in 0..seed.below(4) {
                out.push_str(if index > 0 { "," } else { "" });
                value(seed, depth + 1, out);
            }
            let _ = write!(out, "{space}]");
        }
        _ => {
            let _ = write!(out, "{{{space}");
            for index in 0..seed.below(5) {
                let _ = write!(out, "{}\"{}\":{space}", if index > 0 { "," } else { "" }, seed.pick::<&str>(KEYS));
                value(seed, depth + 1, out);
            }
            let _ = write!(out, "{space}}}");
        }
    }
}

/// Changes, removes or inserts some bytes of a text.
fn spoil(seed: &mut Seed, text: &mut Vec<u8>) {
    const BYTES: &[u8] = b"{}[],:\"\\0123eE.+-tfn \n\x00\x1f\xff\xc3u";
    for _ in 0..=seed.below(3) {
        let at = seed.below(text.len() + 1);
        match seed.below(4) {
            0 if at < text.len() => drop(text.remove(at)),
            1 => {
                let many = seed.below(DEPTH);
                text.splice(at..at, std::iter::repeat_n(b'[', many));
                text.extend(std::iter::repeat_n(b']', many));
            }
            2 if at < text.len() => text[at] = *seed.pick(BYTES),
            _ => text.insert(at, *seed.pick(BYTES)),
        }
    }
}

fn schemas() -> Value {
    json!({
        "Cat": { "type": "object", "required": ["kind", "lives"], "properties": {
            "kind": { "enum": ["cat"] }, "lives": { "type": "integer", "minimum": 1, "maximum": 9 } } },
        "Dog": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" },
            "name": { "type": "string", "minLength": 1, "maxLength": 2 } }, "additionalProperties": { "not": {} } },
        "Pet": { "oneOf": [{ "$ref": "Cat" }, { "$ref": "Dog" }], "discriminator": { "propertyName": "kind",
            "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } } },
        "Tree": { "type": "object", "required": ["a"], "properties": {
            "a": { "type": "number", "exclusiveMinimum": true, "minimum": 0, "multipleOf": 0.5 },
            "next": { "anyOf": [{ "$ref": "Tree" }, { "type": "string", "pattern": "^[\\w-.]+$" }], "nullable": true },
            "items": { "type": "array", "items": { "$ref": "Tree" }, "minItems": 1, "maxItems": 3 } } },
        "Composed": { "allOf": [{ "$ref": "Tree" }, { "type": "object", "required": ["b"], "properties": {
            "b": { "type": "integer", "format": "int32" }, "ro": { "type": "string", "readOnly": true } } }],
            "required": ["ro"] },
        "Sided": { "type": "object", "required": ["ro", "wo"], "properties": {
            "ro": { "type": "string", "readOnly": true }, "wo": { "type": "integer", "writeOnly": true } } },
        "Unique": { "type": "array", "uniqueItems": true, "items": { "anyOf": [{ "type": "integer" }, { "$ref": "Unique" },
            { "type": "object" }] } },
        "Tuple": { "type": "array", "prefixItems": [{ "type": "integer" }, { "type": "string", "format": "date" }],
            "items": { "type": "boolean" }, "contains": { "enum": [true] }, "maxContains": 1, "minContains": 0 },
        "Closed": { "allOf": [{ "properties": { "a": { "type": "integer" } } }, { "if": { "required": ["b"] },
            "then": { "properties": { "b": { "type": "string" } } }, "else": { "properties": { "c": {} } } }],
            "unevaluatedProperties": false },
        "Keyed": { "type": "object", "patternProperties": { "^x-": { "type": "string" }, "a": { "type": "integer" } },
            "propertyNames": { "maxLength": 3 }, "minProperties": 1, "maxProperties": 3,
            "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "b": { "required": ["c"] } } },
        "Not": { "not": { "type": "string", "pattern": "^(?=.*[A-Z])(?=.*\\d).{8,}$" } },
        "Look": { "type": "string", "pattern": "(?=.*[A-Z])(?=.*\\d).{8,}", "maxLength": 8 },
        "OneOf": { "oneOf": [{ "type": "integer" }, { "type": "number", "minimum": 2 }, { "type": "string", "minLength": 2 },
            { "$ref": "Composed" }, { "type": "array", "items": { "$ref": "OneOf" } }] },
        "Enumerated": { "enum": [1, "a", true, null, [1, 2.0], { "a": 1 }] },
        "Map": { "type": "object", "additionalProperties": { "$ref": "OneOf" } },
        "Free": {}
    })
}
