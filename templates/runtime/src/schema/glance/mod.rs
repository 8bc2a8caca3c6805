//! The judgement of a JSON text while it is read: whether it fits, and no word of what is wrong if it does not.
//!
//! Most values fit. So no value is made of a text, and no pointer into it, unless a glance finds something wrong or
//! meets a keyword that needs the whole value; then [`Validation`](super::validation::Validation) decides. Parts without a
//! schema are skipped and not read: whether a text is JSON is decided by its decoder.

mod list;
mod object;
mod open;
mod scalar;
mod union;

use super::super::codec::JsonScanner;
use super::judge::{CompiledSchemas, Direction};
use super::rules::{Kind, Rules, Schema};
use super::validation::MAX_REFERENCES;
use super::verdict::Verdict;
use open::Open;

/// How deep values are followed: a text that nests deeper is none.
const DEPTH: usize = 100;

/// How deep schemas may be nested, those for one value and those for its parts together.
const LEVELS: usize = 200;

/// How often a text may be read, by members of unions and of `allOf`, and by searches for patterns.
const READINGS: usize = 16;

/// A glance at one value.
pub(super) struct Glance<'j> {
    judge: &'j CompiledSchemas,
    side: Direction,
    depth: usize,
    level: usize,
    /// How many bytes members may still read, and patterns search.
    effort: usize,
}

impl CompiledSchemas {
    /// Whether a JSON text fits a schema, as far as a glance can tell.
    pub(super) fn glance(&self, schema: &Schema, text: &[u8], side: Direction) -> Verdict {
        let effort = text.len().saturating_mul(READINGS).saturating_add(4096);
        let mut glance = Glance { judge: self, side, depth: 0, level: 0, effort };
        let mut json = JsonScanner::from_bytes(text);
        match glance.check(schema, &mut json, None) {
            Verdict::Valid if json.peek().is_some() => Verdict::Unknown,
            verdict => verdict,
        }
    }
}

impl Glance<'_> {
    /// Validates the next value; reads it to its end if it is valid.
    fn check(&mut self, schema: &Schema, json: &mut JsonScanner<'_>, open: Option<&Open<'_>>) -> Verdict {
        if self.level == LEVELS {
            return Verdict::Unknown;
        }
        self.level += 1;
        let verdict = self.check_schema(schema, json, open);
        self.level -= 1;
        verdict
    }

    fn check_schema(&mut self, schema: &Schema, json: &mut JsonScanner<'_>, open: Option<&Open<'_>>) -> Verdict {
        let Some(rules) = self.judge.rules(schema) else { return self.pass(json) };
        let here;
        let open = match schema {
            Schema::Rules(_) => open,
            // As in `Validation`: a schema that leads back to itself adds nothing.
            Schema::Reference(index) if Open::has(open, *index, MAX_REFERENCES) => return self.pass(json),
            Schema::Reference(index) => {
                here = Open { index: *index, outer: open };
                Some(&here)
            }
        };
        let found = json.peek();
        if found == Some(b'n') && rules.nullable {
            return self.pass(json);
        }
        if rules.sees_the_whole {
            return Verdict::Unknown;
        }
        if !rules.is_composed() {
            return self.check_own(rules, found, json);
        }
        let (start, mut end) = (*json, None);
        if rules.says_more {
            let own = self.check_own(rules, found, json);
            if own != Verdict::Valid {
                return own;
            }
            end = Some(*json);
        }
        for member in &rules.all_of {
            let mut at = start;
            let verdict = self.check_member(member, &mut at, open);
            if verdict != Verdict::Valid {
                return verdict;
            }
            end = Some(at);
        }
        let verdict = self.check_unions(rules, start, &mut end, open);
        match end {
            _ if verdict != Verdict::Valid => verdict,
            None => self.pass(json),
            Some(end) => {
                *json = end;
                Verdict::Valid
            }
        }
    }

    /// What a schema says itself, apart from its members.
    fn check_own(&mut self, rules: &Rules, found: Option<u8>, json: &mut JsonScanner<'_>) -> Verdict {
        let kind = match found {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::String,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            _ if rules.kind.is_some() => return Verdict::Invalid,
            _ => return Verdict::Unknown,
        };
        let asked = match rules.kind {
            Some(Kind::Integer) => Kind::Number,
            Some(asked) => asked,
            None => kind,
        };
        if asked != kind {
            return Verdict::Invalid;
        }
        match kind {
            Kind::Object if rules.values.is_none() => self.check_object(&rules.object, json),
            Kind::List if rules.values.is_none() => self.check_list(&rules.list, json),
            Kind::Object | Kind::List => Verdict::Unknown,
            Kind::String => self.check_string(rules, json),
            Kind::Number | Kind::Integer => self.check_number(rules, json),
            Kind::Bool => self.check_bool(rules, found == Some(b't'), json),
        }
    }

    /// Passes over a value that nothing is said of.
    fn pass(&self, json: &mut JsonScanner<'_>) -> Verdict {
        if json.try_skip_value() { Verdict::Valid } else { Verdict::Unknown }
    }

    /// Judges the value by a schema that stands in another one for it, and counts what was read of it.
    fn check_member(&mut self, schema: &Schema, json: &mut JsonScanner<'_>, open: Option<&Open<'_>>) -> Verdict {
        if self.effort == 0 {
            return Verdict::Unknown;
        }
        let start = json.offset();
        let verdict = self.check(schema, json, open);
        self.effort = self.effort.saturating_sub(json.offset() - start + 1);
        verdict
    }

    /// Judges a part of the value.
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
