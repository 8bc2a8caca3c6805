use std::fmt;
use std::hash::{Hash, Hasher};

use jiff::tz::Offset;

/// An offset from UTC as in RFC 3339: `Z`, `+05:30`.
#[derive(Clone, Copy)]
pub(super) enum Zone {
    /// `Z`.
    Zulu,
    /// A numeric offset. `+00:00` is written unchanged, and not as `Z`.
    Offset(Offset),
}

impl Zone {
    pub(super) fn offset(self) -> Offset {
        match self {
            Self::Zulu => Offset::UTC,
            Self::Offset(offset) => offset,
        }
    }

    /// Parses `Z` or a numeric offset, in which the colon and the minutes may be missing (ISO 8601).
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("z") {
            return Some(Self::Zulu);
        }
        let sign = match text.get(..1)? {
            "+" => 1,
            "-" => -1,
            _ => return None,
        };
        let digits = text.get(1..)?;
        let (hours, minutes) = match digits.len() {
            2 => (digits, "00"),
            4 => digits.split_at_checked(2)?,
            _ => digits.split_once(':')?,
        };
        let hours = two_digits(hours).filter(|hours| *hours < 24)?;
        let minutes = two_digits(minutes).filter(|minutes| *minutes < 60)?;
        let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
        Offset::from_seconds(sign * seconds).ok().map(Self::Offset)
    }
}

/// Parses a number of exactly two digits.
pub(super) fn two_digits(text: &str) -> Option<i8> {
    let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Zulu => f.write_str("Z"),
            Self::Offset(offset) => {
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.offset() == other.offset()
    }
}

impl Eq for Zone {}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.offset().hash(state);
    }
}
