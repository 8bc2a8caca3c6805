use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::civil;
use jiff::tz::Offset;

use super::zone::{Zone, two_digits};
use super::{ParseError, text_codec};

const INVALID: ParseError = ParseError("a time such as 12:30:00Z");

/// A time of day (`format: time`, the `full-time` of RFC 3339): `12:30:00.5+01:00`. The offset is optional, since
/// many documents omit it.
///
/// Parsing also accepts forms of ISO 8601 that RFC 3339 excludes and some servers send: missing seconds (`12:30`), an
/// offset without a colon (`+0100`, `+01`), and a comma before the fraction.
///
/// Encoding writes the format of RFC 3339, with the offset and the number of fraction digits of the parsed text. Two
/// times are equal if their local times and their offsets are equal.
#[derive(Clone, Copy)]
pub struct Time {
    civil: civil::Time,
    zone: Option<Zone>,
    /// The number of fraction digits, from 0 to 9.
    digits: u8,
}

text_codec!(Time, "a time such as 12:30:00Z");

impl Time {
    /// Returns the local time as a jiff type.
    pub fn civil(self) -> civil::Time {
        self.civil
    }

    /// Returns the offset from UTC, if there is one.
    pub fn offset(self) -> Option<Offset> {
        self.zone.map(Zone::offset)
    }

    pub(super) fn zone(self) -> Option<Zone> {
        self.zone
    }

    pub(super) fn digits(self) -> u8 {
        self.digits
    }

    pub(super) fn from_parts(civil: civil::Time, zone: Option<Zone>, digits: u8) -> Self {
        Self { civil, zone, digits: digits.min(9) }
    }
}

impl FromStr for Time {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse(text).ok_or(INVALID)
    }
}

fn parse(text: &str) -> Option<Time> {
    let (text, zone) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => (text.get(..at)?, Some(Zone::parse(text.get(at..)?)?)),
        None => (text, None),
    };
    let (clock, fraction) = match text.split_once(['.', ',']) {
        Some((_, "")) => return None,
        Some((clock, fraction)) => (clock, fraction),
        None => (text, ""),
    };
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction = fraction.get(..9).unwrap_or(fraction);
    let mut parts = clock.split(':');
    let mut part = || parts.next().map(two_digits);
    let (hour, minute) = (part()??, part()??);
    // A fraction requires seconds.
    let second = match part() {
        Some(second) => second?,
        None if fraction.is_empty() => 0,
        None => return None,
    };
    if parts.next().is_some() {
        return None;
    }
    // jiff cannot represent a leap second, which is therefore converted to the last second of its minute.
    let second = if second == 60 { 59 } else { second };
    let nanosecond = format!("{fraction:0<9}").parse().ok()?;
    let civil = civil::Time::new(hour, minute, second, nanosecond).ok()?;
    let digits = u8::try_from(fraction.len()).ok()?;
    Some(Time { civil, zone, digits })
}

impl From<civil::Time> for Time {
    fn from(civil: civil::Time) -> Self {
        let fraction = format!("{:09}", civil.subsec_nanosecond());
        let digits = fraction.trim_end_matches('0').len();
        Self::from_parts(civil, None, u8::try_from(digits).unwrap_or(9))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (civil, digits) = (self.civil, usize::from(self.digits));
        write!(f, "{:02}:{:02}:{:02}", civil.hour(), civil.minute(), civil.second())?;
        if digits > 0 {
            write!(f, ".{:.digits$}", format!("{:09}", civil.subsec_nanosecond()))?;
        }
        match self.zone {
            Some(zone) => zone.fmt(f),
            None => Ok(()),
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
        (self.civil, self.zone) == (other.civil, other.zone)
    }
}

impl Eq for Time {}

impl Hash for Time {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.civil, self.zone).hash(state);
    }
}
