use serde_json::{Map, Value};

use super::Sampler;

impl Sampler<'_> {
    pub(super) fn integer(&mut self, schema: &Map<String, Value>) -> Value {
        let (least, most): (i64, i64) = match schema.get("format").and_then(Value::as_str) {
            Some("int8") => (i8::MIN.into(), i8::MAX.into()),
            Some("int16") => (i16::MIN.into(), i16::MAX.into()),
            Some("int32") => (i32::MIN.into(), i32::MAX.into()),
            Some("uint8") => (0, u8::MAX.into()),
            Some("uint16") => (0, u16::MAX.into()),
            Some("uint32") => (0, u32::MAX.into()),
            Some("uint" | "uint64") => (0, i64::MAX),
            _ => (i64::MIN, i64::MAX),
        };
        let bound = |key: &str| schema.get(key).and_then(whole);
        let beyond = |key: &str| i64::from(schema.get(key) == Some(&Value::Bool(true)));
        let least = bound("minimum").map_or(least, |bound| least.max(bound.saturating_add(beyond("exclusiveMinimum"))));
        let most = bound("maximum").map_or(most, |bound| most.min(bound.saturating_sub(beyond("exclusiveMaximum"))));
        let step = bound("multipleOf").filter(|step| *step > 0).unwrap_or(1);
        let small = i64::try_from(self.seed.below(200)).unwrap_or(0) - 50;
        let wanted = match self.seed.below(8) {
            0 => least,
            1 => most,
            2 => 0,
            _ => small,
        };
        let wanted = wanted.clamp(least.min(most), most);
        let down = wanted - wanted.rem_euclid(step);
        Value::from(if down < least { down.saturating_add(step) } else { down })
    }

    pub(super) fn number(&mut self, schema: &Map<String, Value>) -> Value {
        if matches!(schema.get("format").and_then(Value::as_str), Some("int32" | "int64")) {
            return self.integer(schema);
        }
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let beyond = |key: &str| schema.get(key) == Some(&Value::Bool(true));
        let (least, most) = (bound("minimum"), bound("maximum"));
        if let Some(step) = bound("multipleOf").filter(|step| *step > 0.0) {
            let first = least.map_or(0.0, |least| (least / step).ceil());
            return Value::from((first + 1.0) * step);
        }
        // Eighths are exact in 32 bits as well.
        let eighths = f64::from(u16::try_from(self.seed.below(4000)).unwrap_or(0)) / 8.0 - 100.0;
        let wanted = match (least, most, self.seed.below(6)) {
            (Some(least), _, 0) if !beyond("exclusiveMinimum") => least,
            (_, Some(most), 1) if !beyond("exclusiveMaximum") => most,
            (.., 2) => 0.0,
            (.., 3) => -1.5,
            _ => eighths,
        };
        let inside = |value: f64| {
            least.is_none_or(|least| value > least || (value == least && !beyond("exclusiveMinimum")))
                && most.is_none_or(|most| value < most || (value == most && !beyond("exclusiveMaximum")))
        };
        let between = match (least, most) {
            (Some(least), Some(most)) => (least + most) / 2.0,
            (Some(least), None) => least + 1.0,
            (None, Some(most)) => most - 1.0,
            (None, None) => wanted,
        };
        Value::from(if inside(wanted) { wanted } else { between })
    }
}

/// A bound as an integer, rounded inwards being the document's business.
fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().filter(|value| value.abs() < 9e15).map(|value| value as i64))
}
