use std::collections::HashMap;

use serde_json::{Number, Value};

use super::budget::Budget;
use super::compiled::{CompiledSchemas, Direction, SchemaViolation};
use super::equal::equal;
use super::evaluated::Evaluated;
use super::rules::{JsonType, Rules, Schema};
use super::verdict::Verdict;
use super::violations::{Goal, Violations, cut};

/// The maximum number of references that are followed for the same value.
pub(super) const MAX_REFERENCES: usize = 100;

/// The maximum nesting depth of schemas and values together. A level takes at most 3 KiB of stack in a debug build, and
/// a tokio thread has a stack of 2 MiB.
const MAX_DEPTH: usize = 400;

/// The maximum number of cached results of union members.
const MAX_MEMO: usize = 8192;

/// The validation of one value.
pub(super) struct Validation<'j, 'b> {
    pub(super) schemas: &'j CompiledSchemas,
    pub(super) direction: Direction,
    /// If `true`, a value that is valid for several members of a `oneOf` does not violate the `oneOf`.
    pub(super) overlaps: bool,
    pub(super) violations: Violations,
    /// The items and properties that are described by the schemas applied so far.
    pub(super) evaluated: Evaluated,
    budget: &'b Budget,
    /// The reason why validation was not completed. If there is a reason, the value is invalid, even without a
    /// violation.
    undecided: Option<SchemaViolation>,
    pointer: String,
    depth: usize,
    /// The components whose references have been followed for the current value, outermost first.
    active: Vec<usize>,
    /// The cached results of members of nested unions. Without the cache, a member would be validated once for each
    /// combination of members of the outer unions.
    memo: HashMap<MemoKey, (bool, bool)>,
    /// The nesting depth of unions at the current location.
    unions: usize,
}

/// The memory addresses of a schema and a value, and the components that already apply to the value.
type MemoKey = (usize, usize, Vec<usize>);

/// The result of validating a value against a schema without reporting violations.
pub(super) struct Aside {
    pub(super) valid: bool,
    /// `true` if only items or properties of the value are invalid.
    pub(super) near: bool,
    pub(super) evaluated: Evaluated,
}

impl<'j, 'b> Validation<'j, 'b> {
    pub(super) fn new(schemas: &'j CompiledSchemas, direction: Direction, budget: &'b Budget, goal: Goal) -> Self {
        Self {
            schemas,
            direction,
            overlaps: false,
            violations: Violations::new(goal, 0),
            evaluated: Evaluated::default(),
            budget,
            undecided: None,
            pointer: String::new(),
            depth: 0,
            active: Vec::new(),
            memo: HashMap::new(),
            unions: 0,
        }
    }

    /// Returns the violations and, if validation was not completed, the reason.
    pub(super) fn finish(self) -> Vec<SchemaViolation> {
        let mut found = self.violations.into_reported();
        found.extend(self.undecided);
        found
    }

    pub(super) fn is_valid(&self) -> bool {
        self.undecided.is_none() && self.violations.is_valid()
    }

    /// Validates the value at the current location against a schema, without reporting its violations.
    pub(super) fn aside(&mut self, schema: &Schema, value: &Value, goal: Goal) -> Aside {
        let violations = std::mem::replace(&mut self.violations, Violations::new(goal, self.pointer.len()));
        let empty = self.evaluated.empty();
        let evaluated = std::mem::replace(&mut self.evaluated, empty);
        self.check(schema, value);
        let found = std::mem::replace(&mut self.violations, violations);
        let evaluated = std::mem::replace(&mut self.evaluated, evaluated);
        Aside { valid: found.is_valid(), near: found.is_near(), evaluated }
    }

    /// Validates the value against a member of a union.
    pub(super) fn member(&mut self, schema: &Schema, value: &Value) -> Aside {
        let remembers = self.unions > 0 && !self.evaluated.is_tracked() && (value.is_array() || value.is_object());
        let key = || (std::ptr::from_ref(schema).addr(), std::ptr::from_ref(value).addr(), self.active.clone());
        let key = remembers.then(key);
        if let Some((valid, near)) = key.as_ref().and_then(|key| self.memo.get(key)).copied() {
            return Aside { valid, near, evaluated: self.evaluated.empty() };
        }
        self.unions += 1;
        let found = self.aside(schema, value, Goal::Nearness);
        self.unions -= 1;
        if let Some(key) = key {
            if self.memo.len() == MAX_MEMO {
                self.memo.clear();
            }
            self.memo.insert(key, (found.valid, found.near));
        }
        found
    }

    /// Returns `true` if the value at the current location is valid for a schema.
    pub(super) fn fits(&mut self, schema: &Schema, value: &Value) -> bool {
        self.aside(schema, value, Goal::Validity).valid
    }

    /// Returns the keywords of a schema after resolving references, or `None` if the references form a cycle.
    pub(super) fn rules<'s>(&self, schema: &'s Schema) -> Option<&'s Rules>
    where
        'j: 's,
    {
        self.schemas.rules(schema)
    }

    pub(super) fn violation(&mut self, message: impl Into<String>) {
        self.violations.add(&self.pointer, || message.into());
    }

    /// Takes steps from the budget. If the budget is exhausted, ends the validation and returns `false`.
    pub(super) fn spend(&mut self, steps: u64) -> bool {
        let has_steps = self.budget.spend(steps);
        if !has_steps {
            self.give_up("takes too many steps to validate");
        }
        has_steps
    }

    fn give_up(&mut self, reason: &str) {
        let found = || SchemaViolation { pointer: cut(&self.pointer), message: reason.to_owned(), undecided: true };
        self.undecided.get_or_insert_with(found);
    }

    /// Returns `true` if the text matches the pattern. The search takes steps from the budget.
    pub(super) fn matches(&mut self, pattern: &super::pattern::Pattern, text: &str) -> bool {
        if !self.spend(pattern.steps(text.len())) {
            return false;
        }
        let found = pattern.search(text);
        if found == Verdict::Unknown {
            self.give_up(&format!("too long to be matched with the pattern {}", pattern.source()));
        }
        found == Verdict::Valid
    }

    /// Runs `check` for an item or property that a schema describes, and records the item or property as evaluated.
    pub(super) fn part(&mut self, key: &str, part: &Value, check: impl FnOnce(&mut Self)) {
        self.within(key, |validation| {
            validation.evaluated.insert(part);
            if validation.evaluated.is_deep() {
                return check(validation);
            }
            let around = std::mem::take(&mut validation.evaluated);
            check(validation);
            validation.evaluated = around;
        });
    }

    /// Runs `check` with the key of an item or property appended to the JSON Pointer.
    pub(super) fn within(&mut self, key: &str, check: impl FnOnce(&mut Self)) {
        let end = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escaped(key));
        let active = std::mem::take(&mut self.active);
        check(self);
        self.active = active;
        self.pointer.truncate(end);
    }

    pub(super) fn check(&mut self, schema: &Schema, value: &Value) {
        if self.undecided.is_some() || self.violations.is_decided() || !self.spend(1) {
            return;
        }
        let outer = self.active.len();
        if let Schema::Reference(index) = schema {
            // A schema that refers back to itself for the same value adds no constraint. For example, a base schema is
            // a union of its subtypes, and each subtype has an `allOf` with the base schema.
            if self.active.contains(index) {
                return;
            }
            self.active.push(*index);
        }
        if outer == MAX_REFERENCES || self.depth == MAX_DEPTH {
            self.active.truncate(outer);
            return self.give_up("nested too deeply to validate");
        }
        if let Some(rules) = self.rules(schema) {
            self.depth += 1;
            // A schema uses the annotations of its subschemas, but not those of the schemas that contain it.
            let inner = if rules.is_unevaluated() { self.evaluated.children() } else { self.evaluated.empty() };
            let around = std::mem::replace(&mut self.evaluated, inner);
            self.check_rules(rules, value);
            let inner = std::mem::replace(&mut self.evaluated, around);
            self.evaluated.join(inner);
            self.depth -= 1;
        }
        self.active.truncate(outer);
    }

    /// Returns `true` if a schema refers to a component that already applies to the value at the current location.
    pub(super) fn is_active(&self, schema: &Schema) -> bool {
        matches!(schema, Schema::Reference(index) if self.active.contains(index))
    }

    fn check_rules(&mut self, rules: &Rules, value: &Value) {
        // For a nullable schema, null is valid regardless of other keywords, since documents write `nullable` next to
        // references to schemas that are not nullable.
        if value.is_null() && rules.nullable {
            return;
        }
        if let Some(kind) = rules.kind
            && !kind.fits(value)
        {
            return self.violation(format!("expected {}, found {}", kind.described(), described(value)));
        }
        if let Some(values) = &rules.values
            && self.spend(values.len() as u64 / 8)
            && !values.iter().any(|allowed| equal(allowed, value))
        {
            self.violation("not an allowed value");
        }
        match value {
            Value::Number(number) => rules.check_number(number, &mut |message| self.violation(message())),
            Value::String(text) => self.check_string(&rules.string, text),
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

impl CompiledSchemas {
    /// Returns `true` if a property is `readOnly` in a request or `writeOnly` in a response, and is therefore not required.
    pub(super) fn is_omitted(&self, schema: &Schema, direction: Direction) -> bool {
        self.rules(schema).is_some_and(|rules| match direction {
            Direction::Request => rules.read_only,
            Direction::Response => rules.write_only,
        })
    }

    /// Returns the keywords of a schema after resolving references, or `None` if the references form a cycle.
    pub(super) fn rules<'s>(&'s self, mut schema: &'s Schema) -> Option<&'s Rules> {
        for _ in 0..MAX_REFERENCES {
            match schema {
                Schema::Rules(rules) => return Some(rules),
                Schema::Reference(index) => schema = self.components.get(*index)?,
            }
        }
        None
    }
}

impl JsonType {
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

/// Returns `true` if a number is an integer. `1.0` is also an integer, since JSON has only one type of numbers.
pub(super) fn is_integer(number: &Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// Escapes a key for a JSON Pointer (RFC 6901, 3).
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
