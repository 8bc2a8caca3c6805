//! The judgement of a JSON text while it is read: whether it fits, and no word of what is wrong if it does not.
//!
//! Most values fit. So no value is made of a text, and no pointer into it, unless a glance finds something wrong or
//! meets a keyword that has to see the whole; then [`Walk`](super::walk::Walk) has the say.

mod list;
mod object;
mod scalar;
mod union;

use super::super::codec::Json;
use super::judge::{Judge, Side};
use super::rules::{Kind, Rules, Schema};
use super::walk::STEPS;

/// How deep values are followed: a text that nests deeper is none.
const DEPTH: usize = 100;

/// How often a text may be read, by members of unions and of `allOf`.
const READINGS: usize = 16;

/// What a glance tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing is wrong.
    Fits,
    /// Something is.
    Wrong,
    /// It takes more than a glance.
    Unsure,
}

/// A glance at one value.
pub(super) struct Glance<'j> {
    judge: &'j Judge,
    side: Side,
    /// The components that judge the value at this place, behind those of the places around it.
    open: Vec<usize>,
    /// Where the components of this place begin.
    outer: usize,
    depth: usize,
    /// How many bytes may still be read.
    effort: usize,
}

impl Judge {
    /// Whether a JSON text fits a schema, as far as a glance can tell.
    pub(super) fn glance(&self, schema: &Schema, text: &[u8], side: Side) -> Verdict {
        // What others describe is known to none who looks at a part.
        if self.asks {
            return Verdict::Unsure;
        }
        let effort = text.len().saturating_mul(READINGS).saturating_add(4096);
        let mut glance = Glance { judge: self, side, open: Vec::new(), outer: 0, depth: 0, effort };
        let mut json = Json::new(text);
        match glance.check(schema, &mut json) {
            Verdict::Fits if json.peek().is_some() => Verdict::Unsure,
            verdict => verdict,
        }
    }
}

impl Glance<'_> {
    /// Judges the value that stands next; reads it to its end if it fits.
    fn check(&mut self, schema: &Schema, json: &mut Json<'_>) -> Verdict {
        let before = self.open.len();
        if let Schema::Reference(index) = schema {
            // As in `Walk`: a schema that leads back to itself says nothing new.
            if self.open[self.outer..].contains(index) || before - self.outer == STEPS {
                return self.pass(json);
            }
            self.open.push(*index);
        }
        let judge = self.judge;
        let verdict = match judge.rules(schema) {
            Some(rules) => self.check_rules(rules, json),
            None => self.pass(json),
        };
        self.open.truncate(before);
        verdict
    }

    fn check_rules(&mut self, rules: &Rules, json: &mut Json<'_>) -> Verdict {
        let start = *json;
        let found = json.peek();
        if found == Some(b'n') && rules.nullable {
            return self.pass(json);
        }
        let own = if rules.sees_the_whole { Verdict::Unsure } else { self.check_own(rules, found, json) };
        if own != Verdict::Fits || !rules.is_composed() {
            return own;
        }
        for member in &rules.all_of {
            let verdict = self.check(member, &mut start.clone());
            if verdict != Verdict::Fits {
                return verdict;
            }
        }
        self.check_unions(rules, start)
    }

    /// What a schema says itself, apart from its members.
    fn check_own(&mut self, rules: &Rules, found: Option<u8>, json: &mut Json<'_>) -> Verdict {
        let kind = match found {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::String,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            _ if rules.kind.is_some() => return Verdict::Wrong,
            _ => return Verdict::Unsure,
        };
        let asked = match rules.kind {
            Some(Kind::Integer) => Kind::Number,
            Some(asked) => asked,
            None => kind,
        };
        if asked != kind {
            return Verdict::Wrong;
        }
        match kind {
            Kind::Object if rules.values.is_none() => self.check_object(&rules.object, json),
            Kind::List if rules.values.is_none() => self.check_list(&rules.list, json),
            Kind::Object | Kind::List => Verdict::Unsure,
            Kind::String => self.check_string(rules, json),
            Kind::Number | Kind::Integer => self.check_number(rules, json),
            Kind::Bool => self.check_bool(rules, found == Some(b't'), json),
        }
    }

    /// Passes over a value that nothing is said of.
    fn pass(&mut self, json: &mut Json<'_>) -> Verdict {
        let start = json.offset();
        match json.skip(DEPTH.saturating_sub(self.depth)) {
            Ok(()) => self.read(json.offset() - start),
            Err(_) => Verdict::Unsure,
        }
    }

    /// Counts what was read.
    fn read(&mut self, bytes: usize) -> Verdict {
        self.effort = self.effort.saturating_sub(bytes + 1);
        if self.effort == 0 { Verdict::Unsure } else { Verdict::Fits }
    }

    /// Judges a part of the value.
    fn within(&mut self, schema: &Schema, json: &mut Json<'_>) -> Verdict {
        if self.depth == DEPTH {
            return Verdict::Unsure;
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.outer, self.open.len());
        let verdict = self.check(schema, json);
        self.outer = outer;
        self.depth -= 1;
        verdict
    }
}
