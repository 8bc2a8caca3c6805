use std::fmt;
use std::str::FromStr;

use super::{ParseError, text_codec};

/// A calendar date (`format: date`, the `full-date` of RFC 3339): `2024-02-29`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

text_codec!(Date, "a date such as 2024-02-29");

impl Date {
    /// Returns the date as a jiff type.
    pub fn civil(self) -> jiff::civil::Date {
        self.0
    }
}

impl FromStr for Date {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let malformed = ParseError("a date such as 2024-02-29");
        // jiff accepts more than RFC 3339 allows: a time after the date, and years with six digits.
        if text.len() != 10 {
            return Err(malformed);
        }
        text.parse().map(Self).map_err(|_| malformed)
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
