//! Decoding and encoding of booleans, numbers and strings.

use bytes::Bytes;

use super::{Decode, DecodeError, Encode, Reader, ValueKind, Writer};

/// Decodes null, the only value of a schema with `type: "null"`.
impl Decode for () {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if r.null()? { Ok(()) } else { Err(r.type_error("null")) }
    }
}

impl Encode for () {
    fn encode(&self, w: &mut Writer) {
        w.null();
    }
}

impl Decode for bool {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.boolean()
    }
}

impl Encode for bool {
    fn encode(&self, w: &mut Writer) {
        w.boolean(*self);
    }
}

impl Decode for String {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.string().map(std::borrow::Cow::into_owned)
    }
}

impl Encode for String {
    fn encode(&self, w: &mut Writer) {
        w.string(self);
    }
}

impl Decode for Bytes {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.bytes()
    }
}

impl Encode for Bytes {
    fn encode(&self, w: &mut Writer) {
        w.bytes(self);
    }
}

impl Encode for &str {
    fn encode(&self, w: &mut Writer) {
        w.string(self);
    }
}

/// Reads an integer as JSON Schema defines integers: a number without a fraction, including `1.0` and `1e2`. Returns
/// the text and the value. The value is `None` if the integer exceeds 128 bits.
///
/// JSON Schema defines integers for JSON numbers only (Core, 4.2.3). The text of a parameter is an integer only if the
/// text consists of decimal digits with an optional sign, since proxies and caches treat the paths `/1.0` and `/1` as
/// different resources.
pub(super) fn integer<'a>(r: &mut Reader<'a>) -> Result<(&'a str, Option<i128>), DecodeError> {
    let text = r.number("an integer")?;
    if r.kind() == ValueKind::Text && !is_canonical(text) {
        return Err(r.error(format!("expected an integer in decimal digits, found {}", truncate(text))));
    }
    let value = match text.parse::<i64>() {
        Ok(value) => Some(value.into()),
        Err(_) => integral(text)
            .ok_or_else(|| r.number_error(text, format!("expected an integer, found {}", truncate(text))))?,
    };
    Ok((text, value))
}

/// Returns `true` if a number is written as a canonical integer: in decimal digits with an optional sign, but not `-0`.
fn is_canonical(number: &str) -> bool {
    number != "-0" && number.bytes().all(|byte| matches!(byte, b'-' | b'0'..=b'9'))
}

/// Returns the exact integer value of a number. Returns `None` if the number has a fraction, and `Some(None)` if the
/// number exceeds 128 bits.
fn integral(text: &str) -> Option<Option<i128>> {
    let (sign, size) = text.strip_prefix('-').map_or(("", text), |size| ("-", size));
    let (mantissa, exponent) = size.split_once(['e', 'E']).unwrap_or((size, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some(Some(0));
    }
    let Ok(exponent) = exponent.parse::<i64>() else {
        // No text has enough digits to compensate for an exponent beyond 64 bits.
        return (!exponent.starts_with('-')).then_some(None);
    };
    let shift = exponent.saturating_sub(i64::try_from(fraction.len()).ok()?);
    let moved = usize::try_from(shift.unsigned_abs()).ok()?;
    if shift < 0 {
        let (kept, cut) = digits.split_at(digits.len().checked_sub(moved)?);
        return cut.bytes().all(|digit| digit == b'0').then(|| format!("{sign}{kept}").parse().ok());
    }
    // Integers of 128 bits have up to 39 digits.
    let zeros = (moved < 40).then(|| "0".repeat(moved));
    Some(zeros.and_then(|zeros| format!("{sign}{digits}{zeros}").parse().ok()))
}

/// Truncates the text of a number for a message.
fn truncate(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Returns the error of a number that the Rust type cannot represent.
fn out_of_range(r: &Reader<'_>, text: &str, name: &str) -> DecodeError {
    r.number_error(text, format!("{} is out of the range of {name}", truncate(text)))
}

macro_rules! integers {
    ($($name:ident)*) => {$(
        impl Decode for $name {
            fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
                if let Some(value) = r.short_integer() {
                    return Self::try_from(value).map_err(|_| out_of_range(r, &value.to_string(), stringify!($name)));
                }
                let (text, value) = integer(r)?;
                let value = value.and_then(|value| Self::try_from(value).ok());
                value.ok_or_else(|| out_of_range(r, text, stringify!($name)))
            }
        }

        impl Encode for $name {
            fn encode(&self, w: &mut Writer) {
                match i64::try_from(*self) {
                    Ok(value) => w.integer(value),
                    Err(_) => w.number(&self.to_string()),
                }
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl Decode for f64 {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if let Some(value) = r.short_decimal() {
            return Ok(value);
        }
        let text = r.number("a number")?;
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(out_of_range(r, text, "f64")),
        }
    }
}

impl Encode for f64 {
    fn encode(&self, w: &mut Writer) {
        w.float(*self);
    }
}

impl Decode for f32 {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let text = r.number("a number")?;
        match text.parse::<f32>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(out_of_range(r, text, "f32")),
        }
    }
}

impl Encode for f32 {
    fn encode(&self, w: &mut Writer) {
        // An `f32` is written in its own shortest representation, since 0.1 would be 0.10000000149011612 as an `f64`.
        if self.is_finite() && self.fract() != 0.0 {
            w.number(&format!("{self:?}"));
        } else {
            w.float(f64::from(*self));
        }
    }
}
