//! Validation of a JSON text while it is read. This fast path neither builds a value nor reports violations.
//!
//! Most values are valid. If a value is invalid or a keyword needs the whole value,
//! [`Validation`](super::validation::Validation) decides. Values without a schema are skipped without checking their
//! syntax, since decoding rejects invalid JSON.

mod active_refs;
mod list;
mod object;
mod scalar;
mod union;

use super::super::codec::JsonScanner;
use super::compiled::{CompiledSchemas, Direction};
use super::rules::{JsonType, Rules, Schema};
use super::validation::MAX_REFERENCES;
use super::verdict::Verdict;
use active_refs::ActiveRefs;

/// The maximum nesting depth of values.
const DEPTH: usize = 100;

/// The maximum nesting depth of schemas, counted across all nesting levels of the value.
const LEVELS: usize = 200;

/// The number of bytes that may be read in validating members of `allOf`, `anyOf` and `oneOf` and in searching for
/// patterns, as a multiple of the text's size.
const READINGS: usize = 16;

/// The state of the fast path for one value.
pub(super) struct FastPath<'j> {
    schemas: &'j CompiledSchemas,
    direction: Direction,
    depth: usize,
    level: usize,
    /// The number of bytes that may still be read in validating members of `allOf`, `anyOf` and `oneOf` and in
    /// searching for patterns.
    budget: usize,
}

impl CompiledSchemas {
    /// Validates a JSON text on the fast path.
    pub(super) fn fast_path(&self, schema: &Schema, text: &[u8], direction: Direction) -> Verdict {
        let budget = text.len().saturating_mul(READINGS).saturating_add(4096);
        let mut fast_path = FastPath { schemas: self, direction, depth: 0, level: 0, budget };
        let mut json = JsonScanner::from_bytes(text);
        match fast_path.check(schema, &mut json, None) {
            Verdict::Valid if json.peek().is_some() => Verdict::Unknown,
            verdict => verdict,
        }
    }
}

impl FastPath<'_> {
    /// Validates the next value and, if the value is valid, consumes it.
    fn check(&mut self, schema: &Schema, json: &mut JsonScanner<'_>, active: Option<&ActiveRefs<'_>>) -> Verdict {
        if self.level == LEVELS {
            return Verdict::Unknown;
        }
        self.level += 1;
        let verdict = self.check_schema(schema, json, active);
        self.level -= 1;
        verdict
    }

    fn check_schema(
        &mut self,
        schema: &Schema,
        json: &mut JsonScanner<'_>,
        active: Option<&ActiveRefs<'_>>,
    ) -> Verdict {
        let Some(rules) = self.schemas.rules(schema) else { return self.pass(json) };
        let entered;
        let active = match schema {
            Schema::Rules(_) => active,
            // A schema that refers back to itself for the same value adds no constraint, as in `Validation`.
            Schema::Reference(index) if ActiveRefs::has(active, *index, MAX_REFERENCES) => return self.pass(json),
            Schema::Reference(index) => {
                entered = ActiveRefs { index: *index, outer: active };
                Some(&entered)
            }
        };
        let found = json.peek();
        if found == Some(b'n') && rules.nullable {
            return self.pass(json);
        }
        if rules.needs_full_value {
            return Verdict::Unknown;
        }
        if !rules.is_composed() {
            return self.check_own(rules, found, json);
        }
        let (start, mut end) = (*json, None);
        if rules.has_sibling_keywords {
            let own = self.check_own(rules, found, json);
            if own != Verdict::Valid {
                return own;
            }
            end = Some(*json);
        }
        for member in &rules.all_of {
            let mut at = start;
            let verdict = self.check_member(member, &mut at, active);
            if verdict != Verdict::Valid {
                return verdict;
            }
            end = Some(at);
        }
        let verdict = self.check_unions(rules, start, &mut end, active);
        match end {
            _ if verdict != Verdict::Valid => verdict,
            None => self.pass(json),
            Some(end) => {
                *json = end;
                Verdict::Valid
            }
        }
    }

    /// Validates the keywords of a schema other than `allOf`, `anyOf` and `oneOf`.
    fn check_own(&mut self, rules: &Rules, found: Option<u8>, json: &mut JsonScanner<'_>) -> Verdict {
        let kind = match found {
            Some(b'{') => JsonType::Object,
            Some(b'[') => JsonType::List,
            Some(b'"') => JsonType::String,
            Some(b't' | b'f') => JsonType::Bool,
            Some(b'-' | b'0'..=b'9') => JsonType::Number,
            _ if rules.kind.is_some() => return Verdict::Invalid,
            _ => return Verdict::Unknown,
        };
        let expected = match rules.kind {
            Some(JsonType::Integer) => JsonType::Number,
            Some(expected) => expected,
            None => kind,
        };
        if expected != kind {
            return Verdict::Invalid;
        }
        match kind {
            JsonType::Object if rules.values.is_none() => self.check_object(&rules.object, json),
            JsonType::List if rules.values.is_none() => self.check_list(&rules.list, json),
            JsonType::Object | JsonType::List => Verdict::Unknown,
            JsonType::String => self.check_string(rules, json),
            JsonType::Number | JsonType::Integer => self.check_number(rules, json),
            JsonType::Bool => self.check_bool(rules, found == Some(b't'), json),
        }
    }

    /// Skips a value without a schema.
    fn pass(&self, json: &mut JsonScanner<'_>) -> Verdict {
        if json.try_skip_value() { Verdict::Valid } else { Verdict::Unknown }
    }

    /// Validates the value against a member of `allOf`, `anyOf` or `oneOf` and takes the bytes read from the budget.
    fn check_member(
        &mut self,
        schema: &Schema,
        json: &mut JsonScanner<'_>,
        active: Option<&ActiveRefs<'_>>,
    ) -> Verdict {
        if self.budget == 0 {
            return Verdict::Unknown;
        }
        let start = json.offset();
        let verdict = self.check(schema, json, active);
        self.budget = self.budget.saturating_sub(json.offset() - start + 1);
        verdict
    }

    /// Validates an item or a property of the value.
    fn within(&mut self, schema: &Schema, json: &mut JsonScanner<'_>) -> Verdict {
        if self.depth == DEPTH {
            return Verdict::Unknown;
        }
        self.depth += 1;
        let verdict = self.check(schema, json, None);
        self.depth -= 1;
        verdict
    }
}
