use serde_json::{Number, Value};

use super::super::equal::equal;
use super::super::judge::Judge;
use super::super::rules::{Kind, Rules, Schema};
use super::super::walk::is_integer;
use super::{Glance, Json, Verdict};

impl Judge {
    /// Whether the text of a parameter fits a schema of one scalar, as far as a glance can tell.
    pub(in super::super) fn glance_at_text(&self, schema: &Schema, text: &str) -> Verdict {
        let Some(rules) = self.rules(schema).filter(|rules| !rules.sees_the_whole && !rules.is_composed()) else {
            return Verdict::Unsure;
        };
        let number = || text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<Number>());
        let fits = match rules.kind {
            Some(Kind::String) => fits_string(rules, text),
            Some(Kind::Number | Kind::Integer) => number().is_ok_and(|number| fits_number(rules, &number)),
            _ => false,
        };
        if fits { Verdict::Fits } else { Verdict::Unsure }
    }
}

fn fits_string(rules: &Rules, text: &str) -> bool {
    let is_text = |value: &Value| matches!(value, Value::String(allowed) if *allowed == text);
    let mut fits = rules.values.as_ref().is_none_or(|values| values.iter().any(is_text));
    rules.string.faults(text, &mut |_| fits = false);
    fits
}

fn fits_number(rules: &Rules, number: &Number) -> bool {
    let mut fits = rules.kind != Some(Kind::Integer) || is_integer(number);
    if let Some(values) = &rules.values {
        let value = Value::Number(number.clone());
        fits &= values.iter().any(|allowed| equal(allowed, &value));
    }
    rules.faults_of_number(number, &mut |_| fits = false);
    fits
}

impl Glance<'_> {
    pub(super) fn check_string(&mut self, rules: &Rules, json: &mut Json<'_>) -> Verdict {
        let Ok(text) = json.string() else { return Verdict::Unsure };
        if fits_string(rules, &text) { self.read(text.len()) } else { Verdict::Wrong }
    }

    pub(super) fn check_number(&mut self, rules: &Rules, json: &mut Json<'_>) -> Verdict {
        let Ok(text) = json.number() else { return Verdict::Unsure };
        if rules.kind != Some(Kind::Integer) && rules.values.is_none() && rules.number.is_nothing() {
            return self.read(text.len());
        }
        let number = text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<Number>());
        let Ok(number) = number else { return Verdict::Unsure };
        if fits_number(rules, &number) { self.read(text.len()) } else { Verdict::Wrong }
    }

    pub(super) fn check_bool(&mut self, rules: &Rules, value: bool, json: &mut Json<'_>) -> Verdict {
        let fits = rules.values.as_ref().is_none_or(|values| values.contains(&Value::Bool(value)));
        if fits { self.pass(json) } else { Verdict::Wrong }
    }
}
