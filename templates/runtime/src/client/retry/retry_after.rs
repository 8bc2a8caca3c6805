use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use std::time::Duration;

/// A header of some APIs with a wait in milliseconds. It takes precedence, since it is more precise.
static RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// Returns the wait that a response requests before the next request (RFC 9110, 10.2.3), or `None` if no header
/// requests a wait or its value is invalid.
///
/// A date is compared with the date of the response, if there is one, so that a wrong clock does not change the wait.
pub(super) fn requested_wait(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let milliseconds = text(&RETRY_AFTER_MS).and_then(parse_number).map(Duration::from_millis);
    milliseconds.or_else(|| {
        let value = text(&RETRY_AFTER)?;
        if let Some(seconds) = parse_number(value) {
            return Some(Duration::from_secs(seconds));
        }
        let now = text(&DATE).and_then(parse_date).unwrap_or_else(Timestamp::now);
        // A date in the past requests no wait.
        Some(Duration::try_from(now.until(parse_date(value)?).ok()?).unwrap_or(Duration::ZERO))
    })
}

/// Parses a number of digits. A number that is too large is the maximum.
fn parse_number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

/// Parses a date in the preferred format of HTTP (RFC 9110, 5.6.7).
fn parse_date(text: &str) -> Option<Timestamp> {
    DateTimeParser::new().parse_timestamp(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn wait(headers: &[(&'static str, &str)]) -> Option<Duration> {
        let field = |(name, value): &(&'static str, &str)| {
            (HeaderName::from_static(name), HeaderValue::from_str(value).expect("a value"))
        };
        requested_wait(&HeaderMap::from_iter(headers.iter().map(field)))
    }

    #[test]
    fn retry_after_is_a_number_of_seconds() {
        assert_eq!(wait(&[]), None);
        assert_eq!(wait(&[("retry-after", "120")]), Some(Duration::from_secs(120)));
        assert_eq!(wait(&[("retry-after", "0")]), Some(Duration::ZERO));
        for invalid in ["", "-1", "1.5", "soon", "+3"] {
            assert_eq!(wait(&[("retry-after", invalid)]), None, "{invalid}");
        }
        assert_eq!(wait(&[("retry-after", "99999999999999999999999")]), Some(Duration::from_secs(u64::MAX)));
    }

    #[test]
    fn retry_after_is_a_date() {
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(wait(&[("retry-after", "Sun, 06 Nov 1994 08:51:00 GMT"), date]), Some(Duration::from_secs(83)));
        assert_eq!(wait(&[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT"), date]), Some(Duration::ZERO));
        assert_eq!(wait(&[("retry-after", "Sun, 06 Nov 1994 08:51:00 GMT")]), Some(Duration::ZERO));
        let later = Timestamp::now() + jiff::SignedDuration::from_secs(30);
        let text = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&later).expect("a date");
        let waits = wait(&[("retry-after", &text)]).expect("a wait").as_secs_f64();
        assert!((28.0..=30.0).contains(&waits), "{waits}");
    }

    #[test]
    fn milliseconds_take_precedence() {
        assert_eq!(wait(&[("retry-after-ms", "1500"), ("retry-after", "9")]), Some(Duration::from_millis(1500)));
        assert_eq!(wait(&[("retry-after-ms", "x"), ("retry-after", "9")]), Some(Duration::from_secs(9)));
    }
}
