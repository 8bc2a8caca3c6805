use std::cell::Cell;
use std::rc::Rc;

use serde_json::{Number, Value};

use super::effort::effort;
use super::equal::equal;
use super::judge::{Found, Judge, Side};
use super::rules::{Kind, Rules, Schema};
use super::seen::Seen;

/// How many violations of one value are told.
const MOST: usize = 100;

/// How many references are followed without a step into the value.
pub(super) const STEPS: usize = 100;

/// The judgement of one value.
pub(super) struct Walk<'j> {
    pub(super) judge: &'j Judge,
    pub(super) side: Side,
    pub(super) found: Vec<Found>,
    /// Whether a value may fit several members of a `oneOf`.
    pub(super) overlaps: bool,
    pointer: String,
    /// How many schemas may still be asked, here and aside.
    effort: Rc<Cell<usize>>,
    /// The components that judge the value at this place, outermost first.
    open: Vec<usize>,
    /// What the schemas so far describe.
    pub(super) seen: Seen,
}

impl<'j> Walk<'j> {
    pub(super) fn new(judge: &'j Judge, side: Side, value: &Value) -> Self {
        Self {
            judge,
            side,
            found: Vec::new(),
            overlaps: false,
            pointer: String::new(),
            effort: Rc::new(Cell::new(effort(value))),
            open: Vec::new(),
            seen: judge.seen(),
        }
    }

    /// A judgement at the same place, with violations of its own.
    pub(super) fn aside(&self) -> Self {
        let (overlaps, pointer, open) = (self.overlaps, self.pointer.clone(), self.open.clone());
        let (seen, effort) = (self.seen.apart(), self.effort.clone());
        Self { judge: self.judge, side: self.side, found: Vec::new(), overlaps, pointer, effort, open, seen }
    }

    /// Whether a schema has nothing against a value, whatever it describes.
    pub(super) fn fits(&self, schema: &Schema, value: &Value) -> bool {
        let mut aside = self.aside();
        aside.check(schema, value);
        aside.found.is_empty()
    }

    /// What a schema says, its references followed; nothing where they only lead to each other.
    pub(super) fn rules<'s>(&self, schema: &'s Schema) -> Option<&'s Rules>
    where
        'j: 's,
    {
        self.judge.rules(schema)
    }

    pub(super) fn violation(&mut self, message: impl Into<String>) {
        // A body of a million wrong items is not to become a million messages.
        if self.found.len() < MOST {
            self.found.push(Found { pointer: self.pointer.clone(), message: message.into() });
        }
    }

    /// Notes that a schema describes the part of the value that is judged.
    pub(super) fn describes(&mut self) {
        self.seen.note(&self.pointer);
    }

    /// Whether a schema has described the part of the value that is judged.
    pub(super) fn is_described(&self) -> bool {
        self.seen.has(&self.pointer)
    }

    pub(super) fn at_end(&self, found: &Found) -> bool {
        found.pointer.len() == self.pointer.len()
    }

    /// Goes to a part of the value and comes back.
    pub(super) fn within(&mut self, key: &str, check: impl FnOnce(&mut Self)) {
        let end = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escaped(key));
        let open = std::mem::take(&mut self.open);
        check(self);
        self.open = open;
        self.pointer.truncate(end);
    }

    pub(super) fn check(&mut self, schema: &Schema, value: &Value) {
        match self.effort.get() {
            0 => return self.violation("takes more steps to judge than there are"),
            left => self.effort.set(left - 1),
        }
        let outer = self.open.len();
        if let Schema::Reference(index) = schema {
            // A schema that leads back to itself says nothing new: a base is a union of its heirs, and each of them an
            // `allOf` with it.
            if self.open.contains(index) || outer == STEPS {
                return;
            }
            self.open.push(*index);
        }
        if let Some(rules) = self.rules(schema) {
            // What a schema describes is told to those around it, and nothing of theirs to it.
            let inner = self.seen.apart();
            let outer = std::mem::replace(&mut self.seen, inner);
            self.check_rules(rules, value);
            self.seen.join(outer);
        }
        self.open.truncate(outer);
    }

    /// Whether the value at this place is judged by this component already.
    pub(super) fn is_open(&self, schema: &Schema) -> bool {
        matches!(schema, Schema::Reference(index) if self.open.contains(index))
    }

    fn check_rules(&mut self, rules: &Rules, value: &Value) {
        // Null where it is allowed is judged by nothing else: documents write it beside references.
        if value.is_null() && rules.nullable {
            return;
        }
        if let Some(kind) = rules.kind
            && !kind.fits(value)
        {
            return self.violation(format!("expected {}, found {}", kind.described(), described(value)));
        }
        if let Some(values) = &rules.values
            && !values.iter().any(|allowed| equal(allowed, value))
        {
            self.violation("not one of the values that are allowed");
        }
        match value {
            Value::Number(number) => rules.faults_of_number(number, &mut |fault| self.violation(fault())),
            Value::String(text) => rules.string.faults(text, &mut |fault| self.violation(fault())),
            Value::Array(items) => self.check_list(&rules.list, items),
            Value::Object(object) => self.check_object(&rules.object, object),
            Value::Null | Value::Bool(_) => {}
        }
        for member in &rules.all_of {
            self.check(member, value);
        }
        self.check_unions(rules, value);
        if let Some(condition) = &rules.condition {
            self.check_condition(condition, value);
        }
        if let Value::Object(object) = value {
            self.check_dependents(&rules.dependents, object, value);
        }
        self.check_unevaluated(rules, value);
    }
}

impl Judge {
    /// `readOnly` in a request and `writeOnly` in an answer: then `required` asks for nothing.
    pub(super) fn is_of_the_other_side(&self, schema: &Schema, side: Side) -> bool {
        self.rules(schema).is_some_and(|rules| match side {
            Side::Request => rules.read_only,
            Side::Answer => rules.write_only,
        })
    }

    /// What a schema says, its references followed; nothing where they only lead to each other.
    pub(super) fn rules<'s>(&'s self, mut schema: &'s Schema) -> Option<&'s Rules> {
        for _ in 0..STEPS {
            match schema {
                Schema::Rules(rules) => return Some(rules),
                Schema::Reference(index) => schema = self.components.get(*index)?,
            }
        }
        None
    }
}

impl Kind {
    fn fits(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Object, Value::Object(_))
            | (Self::List, Value::Array(_))
            | (Self::String, Value::String(_))
            | (Self::Number, Value::Number(_))
            | (Self::Bool, Value::Bool(_)) => true,
            (Self::Integer, Value::Number(number)) => is_integer(number),
            _ => false,
        }
    }

    fn described(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "an array",
            Self::String => "a string",
            Self::Number => "a number",
            Self::Integer => "an integer",
            Self::Bool => "a boolean",
        }
    }
}

/// `1.0` is an integer: JSON has one kind of number.
pub(super) fn is_integer(number: &Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// A key as a JSON Pointer has it (RFC 6901, 3).
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn described(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
