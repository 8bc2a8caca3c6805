use std::net::Ipv6Addr;
use std::str::FromStr;

use serde_json::{Number, Value};

use super::super::Uuid;
use super::super::codec::{Base64, DateTime, HttpDate};
use super::super::schema::equal;

/// Compares a value before and after decoding and encoding. Properties at these pointers may be missing. The text of
/// a format may be normalized, and a number may be rounded to the precision of its type. A string of
/// digits may become the number: only the type of a lenient number does that.
///
/// # Errors
///
/// Returns the pointer of the first difference, and both values.
pub(super) fn same(sent: &Value, came: &Value, undescribed: &[&str]) -> Result<(), String> {
    Comparison { undescribed, rounds: true }.compare(sent, came, "")
}

/// Compares two values, ignoring the normalization of formats.
///
/// # Errors
///
/// Returns the pointer of the first difference, and both values.
pub(super) fn respelled(sent: &Value, came: &Value) -> Result<(), String> {
    Comparison { undescribed: &[], rounds: false }.compare(sent, came, "")
}

struct Comparison<'p> {
    /// The pointers of properties that may be missing.
    undescribed: &'p [&'p str],
    /// `true` if a number may be rounded to the precision of its type.
    rounds: bool,
}

impl Comparison<'_> {
    fn compare(&self, sent: &Value, came: &Value, at: &str) -> Result<(), String> {
        let differs = || Err(format!("{at} is sent as {sent} and received as {came}"));
        match (sent, came) {
            (Value::Object(sent), Value::Object(came)) => {
                for (name, value) in sent {
                    let pointer = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                    match came.get(name) {
                        Some(other) => self.compare(value, other, &pointer)?,
                        None if self.undescribed.contains(&pointer.as_str()) => {}
                        None => return Err(format!("{pointer} is not received")),
                    }
                }
                match came.keys().find(|name| !sent.contains_key(*name)) {
                    Some(name) => Err(format!("{at} is received with `{name}`")),
                    None => Ok(()),
                }
            }
            (Value::Array(sent), Value::Array(came)) if sent.len() == came.len() => {
                let mut items = sent.iter().zip(came).enumerate();
                items.try_for_each(|(index, (sent, came))| self.compare(sent, came, &format!("{at}/{index}")))
            }
            (Value::String(one), Value::String(other)) if one == other || is_respelled(one, other) => Ok(()),
            (Value::String(digits), Value::Number(_)) if digits.parse::<Number>().is_ok() => {
                self.compare(&digits.parse().map_or(Value::Null, Value::Number), came, at)
            }
            (Value::Number(one), Value::Number(other)) if self.rounds && is_rounded(one, other) => Ok(()),
            _ if equal(sent, came) => Ok(()),
            _ => differs(),
        }
    }
}

/// Returns `true` if two texts are equal values of a format whose type normalizes its text.
fn is_respelled(one: &str, other: &str) -> bool {
    fn both<T: FromStr + PartialEq>(one: &str, other: &str) -> bool {
        one.parse::<T>().is_ok_and(|one| other.parse::<T>().is_ok_and(|other| one == other))
    }
    both::<Uuid>(one, other)
        || both::<Ipv6Addr>(one, other)
        || both::<DateTime>(one, other)
        || both::<Base64>(one, other)
        || both::<HttpDate>(one, other)
}

/// Returns `true` if a number is another one rounded to an `f32`, or to an `f64` with an exponent.
#[expect(clippy::cast_possible_truncation, reason = "it is what is asked about")]
#[expect(clippy::float_cmp, reason = "both are to be the same double")]
fn is_rounded(one: &Number, other: &Number) -> bool {
    let is_float = other.is_f64();
    let (Some(one), Some(other)) = (one.as_f64(), other.as_f64()) else { return false };
    let short = |number: f64| (number as f32).to_string().parse::<f64>();
    (is_float && one == other) || short(one).is_ok_and(|short| short == other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_spelling_and_what_nothing_describes_may_differ() {
        let sent = json!({ "id": "67E55044-10B1-426F-9247-BB680E5FE0C8", "x": { "y": 0.1, "z": 1 } });
        let came = json!({ "id": "67e55044-10b1-426f-9247-bb680e5fe0c8", "x": { "y": 0.1 } });
        assert_eq!(same(&sent, &came, &["/x/z"]), Ok(()));
        assert_eq!(same(&sent, &came, &[]), Err("/x/z is not received".to_owned()));
        assert!(same(&json!("a"), &json!("A"), &[]).is_err());
        assert!(same(&json!({}), &json!({ "a": 1 }), &[]).is_err());
        assert!(same(&json!(16_777_217), &json!(16_777_216.0), &[]).is_ok());
        assert!(same(&json!(0.25), &json!(0.5), &[]).is_err());
        assert!(same(&json!("12"), &json!(12), &[]).is_ok());
        assert!(same(&json!("12"), &json!(21), &[]).is_err());
        assert!(same(&json!(12), &json!("12"), &[]).is_err());
        assert!(same(&json!(106_544_155_928_633_390_u64), &json!(1.065_441_559_286_333_9e17), &[]).is_ok());
        assert!(same(&json!(9_007_199_254_740_993_u64), &json!(9_007_199_254_740_992_u64), &[]).is_err());
    }

    #[test]
    fn a_sample_may_be_respelled_and_has_all_its_digits() {
        assert_eq!(respelled(&json!(["2024-02-29t00:00:00z"]), &json!(["2024-02-29T00:00:00Z"])), Ok(()));
        assert!(respelled(&json!(16_777_217), &json!(16_777_216.0)).is_err());
        assert!(respelled(&json!("a"), &json!("A")).is_err());
    }
}
