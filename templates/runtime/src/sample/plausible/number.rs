//! Plausible numbers.

use serde_json::{Map, Value};

use super::super::Sampler;
use super::calendar::SampleTime;
use super::names::PropertyMeaning;

/// The number below which 32 bits can represent every integer. Times since 1970 exceed this number.
const MAX_EXACT_FLOAT: f64 = 16_777_216.0;

impl Sampler<'_> {
    /// Returns plausible numbers for a schema, the most plausible number first. The numbers may violate the schema.
    pub(super) fn plausible_numbers(
        &mut self,
        schema: &Map<String, Value>,
        meaning: Option<PropertyMeaning>,
        is_integer: bool,
    ) -> Vec<Value> {
        let random = self.seed.next();
        let mut numbers: Vec<Value> = self.plausible_number_of(meaning, is_integer, random).into_iter().collect();
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64).filter(|bound| bound.abs() < 1e9);
        let share = f64::from(u8::try_from(1 + random % 9).unwrap_or(1));
        let inside = match (bound("minimum"), bound("maximum")) {
            (Some(min), Some(max)) => Some(min + (max - min) * share / 10.0),
            (Some(min), None) => Some(min + share * 3.0),
            (None, Some(max)) => Some(max - share * 3.0),
            (None, None) => None,
        };
        if let Some(inside) = inside {
            let step = schema.get("multipleOf").and_then(Value::as_f64).filter(|step| *step >= 1.0);
            numbers.extend([
                decimal((inside * 100.0).round() / 100.0, is_integer),
                decimal(step.map_or(inside, |step| (inside / step).round() * step), is_integer),
            ]);
        }
        if let Some(step) = schema.get("multipleOf").and_then(Value::as_f64).filter(|step| *step >= 1.0) {
            numbers.push(decimal(step * share, is_integer));
        }
        if schema.get("format").and_then(Value::as_str) == Some("float") {
            numbers.retain(|number| number.as_f64().is_some_and(|number| number.abs() < MAX_EXACT_FLOAT));
        }
        numbers
    }

    /// Returns a plausible number for the meaning of a property.
    pub(super) fn plausible_number_of(
        &self,
        meaning: Option<PropertyMeaning>,
        is_integer: bool,
        random: u64,
    ) -> Option<Value> {
        let small = |first: u32, count: u64| f64::from(first + u32::try_from(random % count).unwrap_or(0));
        let place = self.context.entity.place();
        let number = match meaning {
            Some(PropertyMeaning::Latitude) => place.latitude,
            Some(PropertyMeaning::Longitude) => place.longitude,
            Some(PropertyMeaning::Altitude) => small(12, 600),
            Some(PropertyMeaning::Id) => return Some(Value::from(self.plausible_id())),
            Some(PropertyMeaning::Code) if self.describes_error() => 400.0,
            Some(PropertyMeaning::Code | PropertyMeaning::ReferenceNumber) => small(1000, 9000),
            Some(PropertyMeaning::Status | PropertyMeaning::HttpStatus) => {
                if self.describes_error() {
                    400.0
                } else {
                    200.0
                }
            }
            Some(PropertyMeaning::Age) => small(22, 45),
            Some(PropertyMeaning::Port) => 8080.0,
            Some(PropertyMeaning::Price) if is_integer => small(15, 2000),
            Some(PropertyMeaning::Price) => small(1500, 20_000) / 100.0,
            Some(PropertyMeaning::Count) => small(1, 40),
            Some(PropertyMeaning::Quantity) => small(1, 20),
            Some(PropertyMeaning::Percentage) => small(5, 90),
            Some(PropertyMeaning::Fraction) if is_integer => small(1, 20),
            Some(PropertyMeaning::Fraction) => small(5, 90) / 100.0,
            Some(PropertyMeaning::Rating) if is_integer => small(3, 3),
            Some(PropertyMeaning::Rating) => small(30, 20) / 10.0,
            Some(PropertyMeaning::Bytes) => small(2048, 500_000),
            Some(PropertyMeaning::Pixels) => small(4, 12) * 80.0,
            Some(PropertyMeaning::Weight) => small(5, 800) / 10.0,
            Some(PropertyMeaning::Temperature) => small(40, 200) / 10.0,
            Some(PropertyMeaning::Version) => small(1, 5),
            Some(PropertyMeaning::Page) => 1.0,
            Some(PropertyMeaning::PageSize) => 20.0,
            Some(PropertyMeaning::Seconds) => small(1, 60) * 60.0,
            Some(PropertyMeaning::Month) => small(1, 12),
            Some(PropertyMeaning::Weekday) => small(1, 7),
            Some(meaning) => return self.plausible_time_number(meaning, is_integer, random),
            None if is_integer => small(1, 100),
            None => small(10, 4000) / 10.0,
        };
        Some(decimal(number, is_integer))
    }

    /// Returns a year, or a time in seconds since 1970, if a property has such a meaning. For other meanings, returns a
    /// number that is plausible for every property.
    fn plausible_time_number(&self, meaning: PropertyMeaning, is_integer: bool, random: u64) -> Option<Value> {
        let time = SampleTime::of(Some(meaning), random);
        match meaning {
            PropertyMeaning::Year => Some(Value::from(time.year())),
            PropertyMeaning::Created
            | PropertyMeaning::Updated
            | PropertyMeaning::Started
            | PropertyMeaning::Ended
            | PropertyMeaning::Born
            | PropertyMeaning::Moment
            | PropertyMeaning::Day
            | PropertyMeaning::TimeOfDay => Some(Value::from(time.epoch_seconds())),
            _ => self.plausible_number_of(None, is_integer, random),
        }
    }

    /// Returns an identifier for the current property. Different objects, and different properties of an object, have
    /// different identifiers in most cases.
    pub(super) fn plausible_id(&self) -> u64 {
        let name = self.context.property().unwrap_or_default();
        let offset =
            if name.len() <= 2 { 0 } else { name.bytes().fold(7, |sum: u64, byte| (sum * 3 + u64::from(byte)) % 800) };
        1001 + offset + u64::try_from(self.context.entity.number()).unwrap_or(0)
    }
}

/// Converts a number to JSON. The number is rounded if `is_integer` is `true`.
#[expect(clippy::cast_possible_truncation, reason = "plausible numbers are small")]
fn decimal(number: f64, is_integer: bool) -> Value {
    if is_integer { Value::from(number.round() as i64) } else { Value::from(number) }
}
