use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp, civil};

use super::zone::Zone;
use super::{Date, ParseError, Time, text_codec};

const INVALID: ParseError = ParseError("a date and time such as 2024-02-29T12:30:00Z");

/// A date and time with an offset from UTC (`format: date-time`, RFC 3339): `2024-02-29T12:30:00.000+01:00`.
///
/// Parsing also accepts forms of ISO 8601 that RFC 3339 excludes and some servers send: a missing offset
/// (`2024-02-29T12:30:00` means UTC), missing seconds, an offset without a colon (`+0100`, `+01`), and a comma before
/// the fraction. A server nevertheless validates requests against `date-time` of RFC 3339.
///
/// Encoding writes the format of RFC 3339, with the offset and the number of fraction digits of the parsed text. Two
/// values are compared by their instants.
#[derive(Clone, Copy)]
pub struct DateTime {
    /// The local date and time. jiff's `Timestamp` cannot represent the last second of the year 9999, which many
    /// systems use for "never".
    civil: civil::DateTime,
    zone: Zone,
    /// The number of fraction digits, from 0 to 9.
    digits: u8,
}

text_codec!(DateTime, "a date and time such as 2024-02-29T12:30:00Z");

impl DateTime {
    /// Returns the instant, or [`Timestamp::MAX`] for the last hours of the year 9999, which `Timestamp` cannot
    /// represent.
    pub fn timestamp(self) -> Timestamp {
        self.offset().to_timestamp(self.civil).unwrap_or(Timestamp::MAX)
    }

    /// Returns the local date and time, without the offset.
    pub fn civil(self) -> civil::DateTime {
        self.civil
    }

    /// Returns the offset from UTC.
    pub fn offset(self) -> Offset {
        self.zone.offset()
    }

    /// Returns the time since 1970-01-01T00:00:00Z. A `SignedDuration` can represent this time for every `DateTime`.
    fn instant(self) -> SignedDuration {
        let epoch = civil::date(1970, 1, 1).to_datetime(civil::Time::midnight());
        let offset = SignedDuration::from_secs(self.offset().seconds().into());
        self.civil.duration_since(epoch).saturating_sub(offset)
    }
}

impl FromStr for DateTime {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        // `T` and `Z` may be lower case, and a space may replace `T` (RFC 3339, 5.6).
        let (date, time) = text.split_at_checked(10).ok_or(INVALID)?;
        let date: Date = date.parse().map_err(|_| INVALID)?;
        let time = time.strip_prefix(['T', 't', ' ']).ok_or(INVALID)?;
        let time: Time = time.parse().map_err(|_| INVALID)?;
        Ok(Self {
            civil: date.civil().to_datetime(time.civil()),
            zone: time.zone().unwrap_or(Zone::Zulu),
            digits: time.digits(),
        })
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        let civil = Offset::UTC.to_datetime(timestamp);
        let digits = Time::from(civil.time()).digits();
        Self { civil, zone: Zone::Zulu, digits }
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.timestamp()
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = Time::from_parts(self.civil.time(), Some(self.zone), self.digits);
        write!(f, "{}T{time}", self.civil.date())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.instant() == other.instant()
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
        self.instant().cmp(&other.instant())
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().hash(state);
    }
}
