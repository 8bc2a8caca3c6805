use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp, civil};

use super::zone::Zone;
use super::{Date, Malformed, Time, text_codec};

const WHAT: Malformed = Malformed("a date and time such as 2024-02-29T12:30:00Z");

/// An instant (`format: date-time`, RFC 3339): `2024-02-29T12:30:00.000+01:00`.
///
/// Parsing also accepts forms of ISO 8601 that RFC 3339 excludes and servers send: no offset (`2024-02-29T12:30:00`),
/// which is taken as UTC; no seconds; an offset without a colon (`+0100`, `+01`); a comma before the fraction. A server
/// still validates a request against `date-time` of RFC 3339.
///
/// It is written in the form of RFC 3339, with the offset and the number of fraction digits that it was read with.
/// Equality and order are those of the instant.
#[derive(Clone, Copy)]
pub struct DateTime {
    /// What calendar and clock show at the offset. No timestamp, since jiff's end a day before the year 9999 does,
    /// whose last second is what many systems write for "never".
    civil: civil::DateTime,
    zone: Zone,
    /// Digits after the decimal point: 0 to 9.
    digits: u8,
}

text_codec!(DateTime, "a date and time such as 2024-02-29T12:30:00Z");

impl DateTime {
    /// The instant; [`Timestamp::MAX`] for the last hours of the year 9999, which it cannot hold.
    pub fn timestamp(self) -> Timestamp {
        self.offset().to_timestamp(self.civil).unwrap_or(Timestamp::MAX)
    }

    /// What calendar and clock show at the offset.
    pub fn civil(self) -> civil::DateTime {
        self.civil
    }

    /// The offset from UTC it is written with.
    pub fn offset(self) -> Offset {
        self.zone.offset()
    }

    /// The time since the beginning of 1970, which any value has.
    fn instant(self) -> SignedDuration {
        let epoch = civil::date(1970, 1, 1).to_datetime(civil::Time::midnight());
        let offset = SignedDuration::from_secs(self.offset().seconds().into());
        self.civil.duration_since(epoch).saturating_sub(offset)
    }
}

impl FromStr for DateTime {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        // RFC 3339, section 5.6: `T` and `Z` may be lower case, a space may stand for `T`.
        let (date, time) = text.split_at_checked(10).ok_or(WHAT)?;
        let date: Date = date.parse().map_err(|_| WHAT)?;
        let time = time.strip_prefix(['T', 't', ' ']).ok_or(WHAT)?;
        let time: Time = time.parse().map_err(|_| WHAT)?;
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
        let time = Time::written(self.civil.time(), Some(self.zone), self.digits);
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
