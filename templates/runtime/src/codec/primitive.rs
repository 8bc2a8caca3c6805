//! Booleans, numbers and strings.

use bytes::Bytes;

use super::{Decode, Encode, Fault, Reader, Writer};

impl Decode for bool {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.boolean()
    }
}

impl Encode for bool {
    fn encode(&self, w: &mut Writer) {
        w.boolean(*self);
    }
}

impl Decode for String {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.string().map(std::borrow::Cow::into_owned)
    }
}

impl Encode for String {
    fn encode(&self, w: &mut Writer) {
        w.string(self);
    }
}

impl Decode for Bytes {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
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

/// An integer of JSON Schema: any number without a fraction, so `1.0` and `1e2` as well.
pub(super) fn integer(r: &mut Reader<'_>) -> Result<i128, Fault> {
    let here = r.clone();
    let text = r.number("an integer")?;
    text.parse()
        .ok()
        .or_else(|| integral(text))
        .ok_or_else(|| here.fault(format!("expected an integer, found {}", short(text))))
}

/// The integer that a number with a fraction or an exponent stands for, if it does for one.
fn integral(text: &str) -> Option<i128> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let shift = exponent
        .parse::<i64>()
        .ok()?
        .checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
    match u32::try_from(shift) {
        _ if digits == 0 => Some(0),
        Ok(shift) => digits.checked_mul(10_i128.checked_pow(shift)?),
        Err(_) => {
            let divisor = 10_i128.checked_pow(u32::try_from(shift.checked_neg()?).ok()?)?;
            (digits % divisor == 0).then_some(digits / divisor)
        }
    }
}

/// A number's text for a message, cut where it is long.
fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

macro_rules! integers {
    ($($name:ident)*) => {$(
        impl Decode for $name {
            fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
                let here = r.clone();
                let value = integer(r)?;
                Self::try_from(value).map_err(|_| here.fault(format!("{value} is out of the range of {}", stringify!($name))))
            }
        }

        impl Encode for $name {
            fn encode(&self, w: &mut Writer) {
                w.number(&self.to_string());
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl Decode for f64 {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let here = r.clone();
        let text = r.number("a number")?;
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(here.fault(format!("{} is out of the range of f64", short(text)))),
        }
    }
}

impl Encode for f64 {
    fn encode(&self, w: &mut Writer) {
        w.float(*self);
    }
}

impl Decode for f32 {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let here = r.clone();
        let text = r.number("a number")?;
        match text.parse::<f32>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(here.fault(format!("{} is out of the range of f32", short(text)))),
        }
    }
}

impl Encode for f32 {
    fn encode(&self, w: &mut Writer) {
        // Through its own shortest text: as an f64, 0.1 would become 0.10000000149011612.
        if self.is_finite() && self.fract() != 0.0 {
            w.number(&format!("{self:?}"));
        } else {
            w.float(f64::from(*self));
        }
    }
}
