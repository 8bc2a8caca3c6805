use std::fmt;
use std::str::FromStr;

use jiff::fmt::strtime;
use jiff::tz::Offset;
use jiff::{Timestamp, civil};

use super::{ParseError, text_codec};

const INVALID: ParseError = ParseError("an HTTP date such as Sun, 06 Nov 1994 08:49:37 GMT");

/// The date formats that a recipient has to accept: the preferred format, the format of RFC 850, and the format of
/// `asctime`.
const FORMS: [&str; 3] = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];

/// An instant in the date format of HTTP headers (`format: http-date`; RFC 9110, 5.6.7):
/// `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// Parsing also accepts the two obsolete formats. Encoding writes the preferred format, in whole seconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpDate(civil::DateTime);

text_codec!(HttpDate, "an HTTP date such as Sun, 06 Nov 1994 08:49:37 GMT");

impl HttpDate {
    /// Returns the instant.
    pub fn timestamp(self) -> Timestamp {
        Offset::UTC.to_timestamp(self.0).unwrap_or(Timestamp::MAX)
    }
}

impl FromStr for HttpDate {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let parsed = FORMS.iter().find_map(|form| strtime::parse(form, text).ok()?.to_datetime().ok());
        parsed.filter(|date| date.year() >= 0).map(Self).ok_or(INVALID)
    }
}

/// Truncates the instant to whole seconds. An instant before the year 0, which the format cannot express, is replaced
/// by the beginning of that year.
impl From<Timestamp> for HttpDate {
    fn from(timestamp: Timestamp) -> Self {
        let date = Offset::UTC.to_datetime(timestamp);
        let date = if date.year() < 0 { civil::date(0, 1, 1).at(0, 0, 0, 0) } else { date };
        Self(date.date().at(date.hour(), date.minute(), date.second(), 0))
    }
}

impl From<HttpDate> for Timestamp {
    fn from(value: HttpDate) -> Self {
        value.timestamp()
    }
}

impl fmt::Display for HttpDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.strftime(FORMS[0]).to_string())
    }
}

impl fmt::Debug for HttpDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpDate({self})")
    }
}
