use serde_json::{Number, Value};

use super::super::equal::equal;
use super::super::rules::{Kind, Rules};
use super::super::walk::is_integer;
use super::{Glance, Json, Verdict};

impl Glance<'_> {
    pub(super) fn check_string(&mut self, rules: &Rules, json: &mut Json<'_>) -> Verdict {
        let Ok(text) = json.string() else { return Verdict::Unsure };
        let is_text = |value: &Value| matches!(value, Value::String(allowed) if *allowed == text);
        let mut fits = rules.values.as_ref().is_none_or(|values| values.iter().any(is_text));
        rules.string.faults(&text, &mut |_| fits = false);
        if fits { self.read(text.len()) } else { Verdict::Wrong }
    }

    pub(super) fn check_number(&mut self, rules: &Rules, json: &mut Json<'_>) -> Verdict {
        let Ok(text) = json.number() else { return Verdict::Unsure };
        if rules.kind != Some(Kind::Integer) && rules.values.is_none() && rules.number.is_nothing() {
            return self.read(text.len());
        }
        let number = text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<Number>());
        let Ok(number) = number else { return Verdict::Unsure };
        let mut fits = rules.kind != Some(Kind::Integer) || is_integer(&number);
        if let Some(values) = &rules.values {
            let value = Value::Number(number.clone());
            fits &= values.iter().any(|allowed| equal(allowed, &value));
        }
        rules.faults_of_number(&number, &mut |_| fits = false);
        if fits { self.read(text.len()) } else { Verdict::Wrong }
    }

    pub(super) fn check_bool(&mut self, rules: &Rules, value: bool, json: &mut Json<'_>) -> Verdict {
        let fits = rules.values.as_ref().is_none_or(|values| values.contains(&Value::Bool(value)));
        if fits { self.pass(json) } else { Verdict::Wrong }
    }
}
