//! Sampling of numbers. Arithmetic is checked or uses 128 bits, since a document may have arbitrary bounds.

use serde_json::{Map, Number, Value};

use super::{SampleError, Sampler};

/// The maximum number of digits after the decimal point of `multipleOf`.
const MAX_SCALE: u32 = 12;

/// Returns the range of an integer format.
fn range(format: Option<&str>) -> (i128, i128) {
    match format {
        Some("int8") => (i8::MIN.into(), i8::MAX.into()),
        Some("int16") => (i16::MIN.into(), i16::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("uint8") => (0, u8::MAX.into()),
        Some("uint16") => (0, u16::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint" | "uint64") => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

impl Sampler<'_> {
    pub(super) fn integer(&mut self, schema: &Map<String, Value>) -> Result<Value, SampleError> {
        let (mut min, mut max) = range(schema.get("format").and_then(Value::as_str));
        let beyond = |key: &str| i128::from(schema.get(key) == Some(&Value::Bool(true)));
        let bound = |key: &str| schema.get(key);
        // A maximum beyond the range of `i64` implies an unsigned type.
        if bound("maximum").is_some_and(|most| most.as_i64().is_none() && most.as_f64() > Some(9e18)) {
            max = u64::MAX.into();
        }
        if let Some(bound) = bound("minimum").and_then(|value| to_integer(value, f64::ceil)) {
            min = min.max(if is_whole(schema.get("minimum")) { bound + beyond("exclusiveMinimum") } else { bound });
        }
        if let Some(bound) = bound("maximum").and_then(|value| to_integer(value, f64::floor)) {
            max = max.min(if is_whole(schema.get("maximum")) { bound - beyond("exclusiveMaximum") } else { bound });
        }
        let step = bound("multipleOf").and_then(integer_step).unwrap_or(1);
        let first = min.div_euclid(step) + i128::from(min.rem_euclid(step) != 0);
        let last = max.div_euclid(step);
        if first > last {
            return Err(SampleError::impossible("no integer is within its bounds"));
        }
        let small = i128::try_from(self.seed.below(200)).unwrap_or(0) - 50;
        let preferred = match self.seed.below(8) {
            0 => first,
            1 => last,
            2 => 0,
            _ => small,
        };
        let value = preferred.clamp(first, last) * step;
        let number = i64::try_from(value).map(Number::from).or_else(|_| u64::try_from(value).map(Number::from));
        number.map(Value::Number).map_err(|_| SampleError::impossible("no integer of 64 bits is within its bounds"))
    }

    pub(super) fn number(&mut self, schema: &Map<String, Value>) -> Result<Value, SampleError> {
        let format = schema.get("format").and_then(Value::as_str);
        if matches!(format, Some("int32" | "int64")) {
            return self.integer(schema);
        }
        let bounds = NumberBounds::from_schema(schema);
        if bounds.is_empty() {
            return Err(SampleError::impossible("no number is within its bounds"));
        }
        if let Some(step) = schema.get("multipleOf").and_then(DecimalStep::from_value) {
            return self.multiple(&step, &bounds, format);
        }
        // An `f32` represents the multiples of 1/8 in this range exactly.
        let eighths = f64::from(u16::try_from(self.seed.below(4000)).unwrap_or(0)) / 8.0 - 100.0;
        let preferred = match self.seed.below(6) {
            0 => bounds.min.unwrap_or(eighths),
            1 => bounds.max.unwrap_or(eighths),
            2 => 0.0,
            3 => -1.5,
            _ => eighths,
        };
        let inside = if bounds.contain(preferred) { preferred } else { bounds.midpoint() };
        let value = if format == Some("float") { nearest_float(inside, &bounds)? } else { inside };
        Ok(Value::from(value))
    }

    /// Returns a multiple of `step` within the bounds. The decimal digits of the multiple are exact.
    fn multiple(
        &mut self,
        step: &DecimalStep,
        bounds: &NumberBounds,
        format: Option<&str>,
    ) -> Result<Value, SampleError> {
        let size = step.size();
        let count = |bound: f64| if size > 0.0 { (bound / size).clamp(-1e15, 1e15) } else { 0.0 };
        let first = bounds.min.map(|min| count(min).ceil());
        let last = bounds.max.map(|max| count(max).floor());
        let base = first.or(last).unwrap_or(0.0);
        let toward = if first.is_some() { 1.0 } else { -1.0 };
        let start = f64::from(u16::try_from(self.seed.below(8)).unwrap_or(0));
        // The first multiple may be outside the bounds, or may not be an `f32`, so other multiples are also tried.
        let near = (0..16).map(|away| base + toward * f64::from(away));
        let candidates = std::iter::once(base + toward * start).chain(near).chain([0.0]);
        let values = candidates.filter_map(|count| step.times(count)).filter(|value| bounds.contain(*value));
        let mut fitting = values.filter(|value| format != Some("float") || is_float(*value));
        let found = fitting.next().map(Value::from);
        found.ok_or_else(|| SampleError::impossible("no multiple of `multipleOf` is within its bounds"))
    }
}

/// The bounds of a number.
struct NumberBounds {
    min: Option<f64>,
    max: Option<f64>,
    exclusive: (bool, bool),
}

impl NumberBounds {
    fn from_schema(schema: &Map<String, Value>) -> Self {
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let flag = |key: &str| schema.get(key) == Some(&Value::Bool(true));
        let exclusive = (flag("exclusiveMinimum"), flag("exclusiveMaximum"));
        Self { min: bound("minimum"), max: bound("maximum"), exclusive }
    }

    fn is_empty(&self) -> bool {
        let (Some(min), Some(max)) = (self.min, self.max) else { return false };
        min > max || ((self.exclusive.0 || self.exclusive.1) && min >= max)
    }

    fn contain(&self, value: f64) -> bool {
        self.min.is_none_or(|min| value > min || (value >= min && !self.exclusive.0))
            && self.max.is_none_or(|max| value < max || (value <= max && !self.exclusive.1))
    }

    /// Returns the number halfway between the two bounds, or a number next to the only bound.
    fn midpoint(&self) -> f64 {
        match (self.min, self.max) {
            (Some(min), Some(max)) => min / 2.0 + max / 2.0,
            (Some(least), None) => {
                if least.abs() < 1e15 {
                    least + 1.0
                } else {
                    least.next_up()
                }
            }
            (None, Some(most)) => {
                if most.abs() < 1e15 {
                    most - 1.0
                } else {
                    most.next_down()
                }
            }
            (None, None) => 0.0,
        }
    }
}

/// Returns a number within the bounds, if possible the `f32` nearest to `value`. The number is written with the digits
/// of an `f32`: 0.1 instead of 0.10000000149011612.
#[expect(clippy::cast_possible_truncation, reason = "the nearest number of 32 bits is wanted")]
fn nearest_float(value: f64, bounds: &NumberBounds) -> Result<f64, SampleError> {
    let nearest = value as f32;
    let candidates = [nearest, nearest.next_up(), nearest.next_down(), 0.0];
    let mut finite = candidates.into_iter().filter(|float| float.is_finite()).filter_map(digits_of);
    let found = finite.find(|value| bounds.contain(*value));
    found.ok_or_else(|| SampleError::impossible("no number of 32 bits is within its bounds"))
}

/// Returns the number that the digits of an `f32` denote: 0.1 and not 0.10000000149011612.
fn digits_of(float: f32) -> Option<f64> {
    float.to_string().parse().ok()
}

/// Returns `true` if an `f32` is written with the digits of this number.
#[expect(clippy::cast_possible_truncation, reason = "the nearest number of 32 bits is compared")]
fn is_float(value: f64) -> bool {
    digits_of(value as f32) == Some(value)
}

fn is_whole(value: Option<&Value>) -> bool {
    value.is_some_and(|value| value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|it| it.fract() == 0.0))
}

/// Returns a bound as an integer. `round` rounds a bound that is not an integer.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
fn to_integer(value: &Value, round: fn(f64) -> f64) -> Option<i128> {
    let exact = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    exact.or_else(|| value.as_f64().map(|value| round(value.clamp(-1e30, 1e30)) as i128))
}

/// Returns the smallest positive integer that is a multiple of a number: 5 for 2.5.
fn integer_step(value: &Value) -> Option<i128> {
    let DecimalStep { digits, scale } = DecimalStep::from_value(value)?;
    let mut one = 10_i128.checked_pow(scale)?;
    let mut other = digits;
    while other != 0 {
        (one, other) = (other, one % other);
    }
    Some(digits / one.max(1)).filter(|step| *step > 0)
}

/// A `multipleOf` as a decimal fraction: `digits` divided by 10 to the power of `scale`.
struct DecimalStep {
    digits: i128,
    /// The number of digits after the decimal point.
    scale: u32,
}

impl DecimalStep {
    /// Converts a positive number with at most [`MAX_SCALE`] digits after the decimal point.
    fn from_value(value: &Value) -> Option<Self> {
        let text = value.as_f64().filter(|value| *value > 0.0)?.to_string();
        let (integer, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let scale = u32::try_from(fraction.len()).ok().filter(|scale| *scale <= MAX_SCALE)?;
        let digits = format!("{integer}{fraction}").parse().ok()?;
        Some(Self { digits, scale })
    }

    fn size(&self) -> f64 {
        self.times(1.0).unwrap_or(0.0)
    }

    /// Returns `count` times the number. The product is computed with decimal digits, and is therefore exact.
    #[expect(clippy::cast_possible_truncation, reason = "counts have few digits")]
    fn times(&self, count: f64) -> Option<f64> {
        let digits = self.digits.checked_mul(count as i128)?;
        format!("{digits}e-{}", self.scale).parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::{Api, DocumentSchemas as Text};
    use super::super::{ApiSchemas, SampleEncoding, Seed};
    use super::*;
    use serde_json::json;

    /// Returns the samples of a schema for many seeds, or the first error.
    fn samples(schema: Value) -> Result<Vec<Value>, SampleError> {
        let api = Api { title: "", version: "", servers: &[], schemes: &[], operations: &[], schemas: Text::new("{}") };
        let schemas = ApiSchemas::new(&api);
        (0..200).map(|seed| Sampler::new(&schemas, Seed::new(seed), SampleEncoding::Json).sample(&schema)).collect()
    }

    #[test]
    fn bounds_and_multiples_of_any_size_have_samples() {
        for schema in [
            json!({ "type": "integer", "multipleOf": 10 }),
            json!({ "type": "integer", "multipleOf": i64::MAX }),
            json!({ "type": "integer", "minimum": i64::MIN, "multipleOf": 7 }),
            json!({ "type": "integer", "minimum": i64::MAX }),
            json!({ "type": "integer", "maximum": i64::MIN }),
            json!({ "type": "integer", "format": "uint64", "minimum": u64::MAX }),
            json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX, "multipleOf": 3 }),
            json!({ "type": "integer", "minimum": 0.5, "maximum": 1.5 }),
            json!({ "type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 3, "exclusiveMaximum": true }),
            json!({ "type": "integer", "multipleOf": 2.5, "minimum": 1, "maximum": 9 }),
            json!({ "type": "integer", "minimum": -1e300, "maximum": 1e300 }),
            json!({ "type": "number", "multipleOf": 0.1, "minimum": 0.25, "maximum": 0.35 }),
            json!({ "type": "number", "multipleOf": 0.01 }),
            json!({ "type": "number", "multipleOf": 1e-7, "minimum": 1 }),
            json!({ "type": "number", "multipleOf": 1e300 }),
            json!({ "type": "number", "minimum": f64::MIN, "maximum": f64::MAX }),
            json!({ "type": "number", "minimum": 1e300 }),
            json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": true }),
            json!({ "type": "number", "format": "float", "maximum": 123_456_789.123 }),
            json!({ "type": "number", "format": "float", "minimum": 0.1, "maximum": 0.2 }),
            json!({ "type": "number", "format": "float", "minimum": 16_777_217, "maximum": 16_777_219 }),
        ] {
            let found = samples(schema.clone());
            assert!(found.is_ok(), "{schema}: {found:?}");
        }
    }

    #[test]
    fn contradictory_bounds_are_reported() {
        for schema in [
            json!({ "type": "integer", "minimum": 2, "maximum": 1 }),
            json!({ "type": "integer", "minimum": 0.25, "maximum": 0.75 }),
            json!({ "type": "integer", "multipleOf": 10, "minimum": 11, "maximum": 19 }),
            json!({ "type": "number", "minimum": 1, "maximum": 1, "exclusiveMaximum": true }),
            json!({ "type": "number", "format": "float", "minimum": 16_777_216.5, "maximum": 16_777_217.5 }),
        ] {
            let found = samples(schema.clone());
            assert!(matches!(found, Err(SampleError::Impossible(_))), "{schema}: {found:?}");
        }
    }

    /// A value of `format: float` has 24 significant bits (OpenAPI Format Registry, `float`), so a type of Rust keeps it
    /// unchanged only if an `f32` is written with the same digits.
    #[test]
    fn samples_of_floats_are_single_precision() {
        for schema in [
            json!({ "type": "number", "format": "float", "multipleOf": 0.01, "maximum": 999_999.99 }),
            json!({ "type": "number", "format": "float", "multipleOf": 0.1, "minimum": 1_000_000 }),
            json!({ "type": "number", "format": "float", "multipleOf": 1, "minimum": 16_777_217 }),
            json!({ "type": "number", "format": "float", "minimum": 0.1, "maximum": 0.2 }),
        ] {
            for value in samples(schema.clone()).unwrap() {
                let number = value.as_f64().unwrap();
                assert_eq!((number as f32).to_string().parse::<f64>().unwrap(), number, "{schema}");
            }
        }
    }
}
