use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::Timestamp;
use jiff::tz::Offset;

use super::{Malformed, text_codec};

const WHAT: Malformed = Malformed("a date and time such as 2024-02-29T12:30:00Z");

/// An instant (`format: date-time`, RFC 3339): `2024-02-29T12:30:00.000+01:00`.
///
/// It is written as it came: with its offset and its number of fraction digits. Equality and order are
/// those of the instant.
#[derive(Clone, Copy)]
pub struct DateTime {
    timestamp: Timestamp,
    /// Seconds east of Greenwich; none for `Z`.
    offset: Option<Offset>,
    /// Digits after the decimal point: 0 to 9.
    digits: u8,
}

text_codec!(DateTime, "a date and time such as 2024-02-29T12:30:00Z");

impl DateTime {
    /// The instant.
    pub fn timestamp(self) -> Timestamp {
        self.timestamp
    }

    /// The offset from UTC it is written with.
    pub fn offset(self) -> Offset {
        self.offset.unwrap_or(Offset::UTC)
    }
}

impl FromStr for DateTime {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        // RFC 3339, section 5.6: `T` and `Z` may be lower case, a space may stand for `T`.
        let date: super::Date = text.get(..10).ok_or(WHAT)?.parse().map_err(|_| WHAT)?;
        let rest = text
            .get(10..)
            .and_then(|rest| rest.strip_prefix(['T', 't', ' ']))
            .ok_or(WHAT)?;
        let zone = rest.find(['Z', 'z', '+', '-']).ok_or(WHAT)?;
        let (clock, zone) = rest.split_at(zone);
        let time: super::Time = clock.parse().map_err(|_| WHAT)?;
        let offset = offset(zone).ok_or(WHAT)?;
        let timestamp = offset
            .unwrap_or(Offset::UTC)
            .to_timestamp(date.civil().to_datetime(time.civil()));
        Ok(Self {
            timestamp: timestamp.map_err(|_| WHAT)?,
            offset,
            digits: time.digits(),
        })
    }
}

/// The offset of `Z` (none) or `+01:30`.
fn offset(zone: &str) -> Option<Option<Offset>> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(None);
    }
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    if hours.len() != 2
        || minutes.len() != 2
        || !(hours.to_owned() + minutes)
            .bytes()
            .all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = (hours * 60 + minutes) * 60;
    Offset::from_seconds(if zone.starts_with('-') {
        -seconds
    } else {
        seconds
    })
    .ok()
    .map(Some)
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        let fraction = format!("{:09}", timestamp.subsec_nanosecond().unsigned_abs());
        let digits = fraction.trim_end_matches('0').len();
        Self {
            timestamp,
            offset: None,
            digits: u8::try_from(digits).unwrap_or(9),
        }
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.timestamp
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let civil = self.offset().to_datetime(self.timestamp);
        write!(
            f,
            "{}T{}",
            civil.date(),
            super::Time::with_digits(civil.time(), self.digits)
        )?;
        match self.offset {
            None => f.write_str("Z"),
            Some(offset) => {
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(
                    f,
                    "{sign}{:02}:{:02}",
                    minutes.abs() / 60,
                    minutes.abs() % 60
                )
            }
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.timestamp == other.timestamp
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.timestamp.cmp(&other.timestamp)
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.timestamp.hash(state);
    }
}
