use serde_json::{Number, Value};

use super::super::compiled::CompiledSchemas;
use super::super::equal::equal;
use super::super::rules::{JsonType, Rules, Schema, StringRules};
use super::super::validation::is_integer;
use super::super::verdict::Verdict;
use super::{FastPath, JsonScanner};

impl CompiledSchemas {
    /// Validates the text of a parameter against the schema of a scalar.
    pub(in super::super) fn fast_path_of_text(&self, schema: &Schema, text: &str) -> Verdict {
        let Some(rules) = self.rules(schema).filter(|rules| !rules.needs_full_value && !rules.is_composed()) else {
            return Verdict::Unknown;
        };
        match rules.kind {
            Some(JsonType::String) => string(rules, text.as_bytes()),
            Some(JsonType::Number | JsonType::Integer) => {
                number(text).map_or(Verdict::Unknown, |number| fits_number(rules, &number).into())
            }
            _ => Verdict::Unknown,
        }
    }
}

fn string(rules: &Rules, text: &[u8]) -> Verdict {
    let is_text = |value: &Value| matches!(value, Value::String(allowed) if allowed.as_bytes() == text);
    if rules.values.as_ref().is_some_and(|values| !values.iter().any(is_text)) {
        return Verdict::Invalid;
    }
    rules.string.verdict(text)
}

/// Parses a text as a JSON number.
fn number(text: &str) -> Option<Number> {
    integer(text.as_bytes()).map_or_else(|| text.parse().ok(), |integer| Some(integer.into()))
}

/// Parses a number without checking the grammar of JSON.
fn other_number(text: &[u8]) -> Option<Number> {
    let text = std::str::from_utf8(text).ok()?;
    if text.contains('.') { Number::from_f64(text.parse().ok()?) } else { text.parse().ok() }
}

/// Parses an integer of at most 18 digits.
fn integer(text: &[u8]) -> Option<i64> {
    let (digits, sign) = text.strip_prefix(b"-").map_or((text, 1), |digits| (digits, -1));
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let digit = |value: i64, byte: &u8| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0'));
    Some(sign * digits.iter().try_fold(0, digit)?)
}

fn fits_number(rules: &Rules, number: &Number) -> bool {
    let mut fits = rules.kind != Some(JsonType::Integer) || is_integer(number);
    if let Some(values) = &rules.values {
        let value = Value::Number(number.clone());
        fits &= values.iter().any(|allowed| equal(allowed, &value));
    }
    rules.check_number(number, &mut |_| fits = false);
    fits
}

impl FastPath<'_> {
    pub(super) fn check_string(&mut self, rules: &Rules, json: &mut JsonScanner<'_>) -> Verdict {
        let start = *json;
        let Some((written, escaped)) = json.raw_string() else { return Verdict::Unknown };
        if rules.values.is_none() && rules.string.allow_any_of_length(written.len(), escaped) {
            return Verdict::Valid;
        }
        if !self.spend_search(&rules.string, written.len()) {
            return Verdict::Unknown;
        }
        if !escaped {
            return string(rules, written);
        }
        start.clone().string().map_or(Verdict::Invalid, |text| string(rules, text.as_bytes()))
    }

    /// Takes the steps of a pattern search from the budget. Returns `false` if too few steps remain.
    fn spend_search(&mut self, rules: &StringRules, bytes: usize) -> bool {
        let steps = rules.pattern.as_ref().map_or(0, |pattern| pattern.steps(bytes));
        let left = usize::try_from(steps).ok().and_then(|steps| self.budget.checked_sub(steps));
        self.budget = left.unwrap_or(0);
        left.is_some()
    }

    pub(super) fn check_number(&mut self, rules: &Rules, json: &mut JsonScanner<'_>) -> Verdict {
        if rules.kind != Some(JsonType::Integer) && rules.values.is_none() && rules.number.is_empty() {
            return self.pass(json);
        }
        let text = json.raw_number();
        let fits = match (integer(text), rules.number.integers) {
            (Some(integer), Some((min, max))) if rules.values.is_none() => min <= integer && integer <= max,
            (Some(integer), _) => fits_number(rules, &integer.into()),
            (None, _) => match other_number(text) {
                Some(number) => fits_number(rules, &number),
                None => return Verdict::Unknown,
            },
        };
        if fits { Verdict::Valid } else { Verdict::Invalid }
    }

    pub(super) fn check_bool(&mut self, rules: &Rules, value: bool, json: &mut JsonScanner<'_>) -> Verdict {
        let fits = rules.values.as_ref().is_none_or(|values| values.contains(&Value::Bool(value)));
        if fits { self.pass(json) } else { Verdict::Invalid }
    }
}
