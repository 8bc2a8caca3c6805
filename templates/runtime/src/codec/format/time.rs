use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::{Malformed, text_codec};

const WHAT: Malformed = Malformed("a time such as 12:30:00");

/// A time of day (`format: time`): `12:30:00.5`. It is written with the fraction digits it came with.
#[derive(Clone, Copy)]
pub struct Time {
    civil: jiff::civil::Time,
    digits: u8,
}

text_codec!(Time, "a time such as 12:30:00");

impl Time {
    /// The time in its parts, for reckoning.
    pub fn civil(self) -> jiff::civil::Time {
        self.civil
    }

    /// Digits after the decimal point: 0 to 9.
    pub(super) fn digits(self) -> u8 {
        self.digits
    }

    pub(super) fn with_digits(civil: jiff::civil::Time, digits: u8) -> Self {
        Self {
            civil,
            digits: digits.min(9),
        }
    }
}

impl FromStr for Time {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (clock, fraction) = text
            .split_once('.')
            .map_or((text, None), |(clock, fraction)| (clock, Some(fraction)));
        let fraction = match fraction {
            None => "",
            Some(digits)
                if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                return Err(WHAT);
            }
            Some(digits) => digits.get(..9).unwrap_or(digits),
        };
        let part = |range| -> Option<i8> {
            let digits: &str = clock.get(range)?;
            digits
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| digits.parse().ok())?
        };
        let separated =
            clock.len() == 8 && clock.get(2..3) == Some(":") && clock.get(5..6) == Some(":");
        let (Some(hour), Some(minute), Some(second), true) =
            (part(0..2), part(3..5), part(6..8), separated)
        else {
            return Err(WHAT);
        };
        let nanosecond: i32 = format!("{fraction:0<9}").parse().map_err(|_| WHAT)?;
        // A leap second has no place in jiff's civil time: it is the last instant of its minute.
        let second = if second == 60 { 59 } else { second };
        let civil = jiff::civil::Time::new(hour, minute, second, nanosecond).map_err(|_| WHAT)?;
        Ok(Self {
            civil,
            digits: u8::try_from(fraction.len()).unwrap_or(9),
        })
    }
}

impl From<jiff::civil::Time> for Time {
    fn from(civil: jiff::civil::Time) -> Self {
        let fraction = format!("{:09}", civil.subsec_nanosecond());
        Self::with_digits(
            civil,
            u8::try_from(fraction.trim_end_matches('0').len()).unwrap_or(9),
        )
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let civil = self.civil;
        write!(
            f,
            "{:02}:{:02}:{:02}",
            civil.hour(),
            civil.minute(),
            civil.second()
        )?;
        match self.digits {
            0 => Ok(()),
            digits => write!(
                f,
                ".{}",
                &format!("{:09}", civil.subsec_nanosecond())[..usize::from(digits.min(9))]
            ),
        }
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Time({self})")
    }
}

impl PartialEq for Time {
    fn eq(&self, other: &Self) -> bool {
        self.civil == other.civil
    }
}

impl Eq for Time {}

impl Hash for Time {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.civil.hash(state);
    }
}
