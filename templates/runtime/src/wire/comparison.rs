use std::net::Ipv6Addr;
use std::str::FromStr;

use serde_json::{Number, Value};

use super::super::Uuid;
use super::super::codec::{Base64, DateTime, HttpDate};
use super::super::schema::equal;

/// Compares a value before and after decoding and encoding. Properties at the pointers in `undescribed` may be missing.
/// The text of a format may be normalized, and a number may be rounded to the precision of its type. A string of digits
/// may become a number, since some number types also decode strings of digits.
///
/// # Errors
///
/// Returns a message with the pointer of the first difference and both values.
pub(super) fn assert_same(sent: &Value, received: &Value, undescribed: &[&str]) -> Result<(), String> {
    JsonComparison { undescribed, allow_rounding: true }.compare(sent, received, "")
}

/// Compares two values. The text of a format may be normalized, but a number must not be rounded.
///
/// # Errors
///
/// Returns a message with the pointer of the first difference and both values.
pub(super) fn assert_same_text(sent: &Value, received: &Value) -> Result<(), String> {
    JsonComparison { undescribed: &[], allow_rounding: false }.compare(sent, received, "")
}

struct JsonComparison<'p> {
    /// The pointers of properties that may be missing.
    undescribed: &'p [&'p str],
    /// `true` if a number may be rounded to the precision of its type.
    allow_rounding: bool,
}

impl JsonComparison<'_> {
    fn compare(&self, sent: &Value, received: &Value, at: &str) -> Result<(), String> {
        let differs = || Err(format!("{at} is sent as {sent} and received as {received}"));
        match (sent, received) {
            (Value::Object(sent), Value::Object(received)) => {
                for (name, value) in sent {
                    let pointer = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                    match received.get(name) {
                        Some(other) => self.compare(value, other, &pointer)?,
                        None if self.undescribed.contains(&pointer.as_str()) => {}
                        None => return Err(format!("{pointer} is not received")),
                    }
                }
                match received.keys().find(|name| !sent.contains_key(*name)) {
                    Some(name) => Err(format!("{at} is received with `{name}`")),
                    None => Ok(()),
                }
            }
            (Value::Array(sent), Value::Array(received)) if sent.len() == received.len() => {
                let mut items = sent.iter().zip(received).enumerate();
                items.try_for_each(|(index, (sent, received))| self.compare(sent, received, &format!("{at}/{index}")))
            }
            (Value::String(one), Value::String(other)) if one == other || is_equivalent_text(one, other) => Ok(()),
            (Value::String(digits), Value::Number(_)) if digits.parse::<Number>().is_ok() => {
                self.compare(&digits.parse().map_or(Value::Null, Value::Number), received, at)
            }
            (Value::Number(one), Value::Number(other)) if self.allow_rounding && is_rounded(one, other) => Ok(()),
            _ if equal(sent, received) => Ok(()),
            _ => differs(),
        }
    }
}

/// Returns `true` if two texts represent the same value of a format whose Rust type normalizes texts, such as UUIDs and
/// dates.
fn is_equivalent_text(one: &str, other: &str) -> bool {
    fn parse_equal<T: FromStr + PartialEq>(one: &str, other: &str) -> bool {
        one.parse::<T>().is_ok_and(|one| other.parse::<T>().is_ok_and(|other| one == other))
    }
    parse_equal::<Uuid>(one, other)
        || parse_equal::<Ipv6Addr>(one, other)
        || parse_equal::<DateTime>(one, other)
        || parse_equal::<Base64>(one, other)
        || parse_equal::<HttpDate>(one, other)
}

/// Returns `true` if one number results from rounding the other number to an `f32` or an `f64`.
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
    fn only_text_form_and_undescribed_members_may_differ() {
        let sent = json!({ "id": "67E55044-10B1-426F-9247-BB680E5FE0C8", "x": { "y": 0.1, "z": 1 } });
        let received = json!({ "id": "67e55044-10b1-426f-9247-bb680e5fe0c8", "x": { "y": 0.1 } });
        assert_eq!(assert_same(&sent, &received, &["/x/z"]), Ok(()));
        assert_eq!(assert_same(&sent, &received, &[]), Err("/x/z is not received".to_owned()));
        assert!(assert_same(&json!("a"), &json!("A"), &[]).is_err());
        assert!(assert_same(&json!({}), &json!({ "a": 1 }), &[]).is_err());
        assert!(assert_same(&json!(16_777_217), &json!(16_777_216.0), &[]).is_ok());
        assert!(assert_same(&json!(0.25), &json!(0.5), &[]).is_err());
        assert!(assert_same(&json!("12"), &json!(12), &[]).is_ok());
        assert!(assert_same(&json!("12"), &json!(21), &[]).is_err());
        assert!(assert_same(&json!(12), &json!("12"), &[]).is_err());
        assert!(assert_same(&json!(106_544_155_928_633_390_u64), &json!(1.065_441_559_286_333_9e17), &[]).is_ok());
        assert!(assert_same(&json!(9_007_199_254_740_993_u64), &json!(9_007_199_254_740_992_u64), &[]).is_err());
    }

    #[test]
    fn samples_keep_all_digits() {
        assert_eq!(assert_same_text(&json!(["2024-02-29t00:00:00z"]), &json!(["2024-02-29T00:00:00Z"])), Ok(()));
        assert!(assert_same_text(&json!(16_777_217), &json!(16_777_216.0)).is_err());
        assert!(assert_same_text(&json!("a"), &json!("A")).is_err());
    }
}
