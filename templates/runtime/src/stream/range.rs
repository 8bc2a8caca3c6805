use super::super::operation::Rejection;
use http::header::{CONTENT_RANGE, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderValue, StatusCode};

/// A range of bytes of a representation (RFC 9110, 14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByteRange {
    start: u64,
    end: u64,
    total: Option<u64>,
}

impl ByteRange {
    /// Creates the range of a complete representation with `total` bytes.
    pub fn full(total: u64) -> Self {
        Self { start: 0, end: total, total: Some(total) }
    }

    /// Returns the offset of the first byte.
    pub fn start(&self) -> u64 {
        self.start
    }

    /// Returns the number of bytes in the range.
    pub fn len(&self) -> u64 {
        self.end - self.start
    }

    /// Returns `true` if the range is empty, which is possible only if the representation is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the length of the complete representation, if it is known.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Returns `true` if the range is the complete representation.
    pub fn is_full(&self) -> bool {
        self.start == 0 && Some(self.end) == self.total
    }

    /// Returns the range that the header `Range` requests of a representation with `total` bytes. Returns the complete
    /// representation if the header is missing, requests several ranges, or is conditional (`If-Range`), since entity
    /// tags and modification dates are not supported.
    ///
    /// # Errors
    ///
    /// Returns a rejection with the status 416 if the range starts after the end of the representation.
    pub fn requested(headers: &HeaderMap, total: u64) -> Result<Self, Rejection> {
        let head = headers.get(RANGE).filter(|_| !headers.contains_key(IF_RANGE));
        let Some((first, last)) = head.and_then(|value| bounds(value.to_str().ok()?)) else {
            return Ok(Self::full(total));
        };
        let (start, end) = match (first, last) {
            (Some(first), last) => (first, last.map_or(total, |last| last.saturating_add(1).min(total))),
            (None, last) => (total.saturating_sub(last.unwrap_or(0)), total),
        };
        if start < end {
            return Ok(Self { start, end, total: Some(total) });
        }
        let rejection = Rejection::new(
            StatusCode::RANGE_NOT_SATISFIABLE,
            format!("The range is outside of the representation, whose length in bytes is {total}."),
        );
        Err(match HeaderValue::try_from(format!("bytes */{total}")) {
            Ok(value) => rejection.header(CONTENT_RANGE, value),
            Err(_) => rejection,
        })
    }

    /// Parses the header `Content-Range` of a response.
    pub(crate) fn from_response(headers: &HeaderMap) -> Option<Self> {
        let (range, total) = headers.get(CONTENT_RANGE)?.to_str().ok()?.strip_prefix("bytes ")?.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let (start, end) = (first.parse().ok()?, last.parse::<u64>().ok()?.checked_add(1)?);
        (start < end).then_some(Self { start, end, total: total.parse().ok() })
    }

    /// Returns the value of `Content-Range`, or `None` for a complete representation.
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let total = self.total.map_or_else(|| "*".to_owned(), |total| total.to_string());
        let last = self.end.checked_sub(1).filter(|_| !self.is_full())?;
        HeaderValue::try_from(format!("bytes {}-{last}/{total}", self.start)).ok()
    }
}

/// Parses the first and last position of a range such as `bytes=0-499`. One of the two positions may be missing.
/// Returns `None` for any other value, such as several ranges.
fn bounds(value: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (first, last) = value.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    let (first, last) = (number(first.trim())?, number(last.trim())?);
    let ordered = match (first, last) {
        (None, None) => false,
        (Some(first), Some(last)) => first <= last,
        _ => true,
    };
    ordered.then_some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requested(range: &'static str) -> Result<(u64, u64), StatusCode> {
        let headers = HeaderMap::from_iter([(RANGE, HeaderValue::from_static(range))]);
        ByteRange::requested(&headers, 100)
            .map(|range| (range.start, range.len()))
            .map_err(|rejection| rejection.status())
    }

    #[test]
    fn range_is_truncated_at_the_end_and_rejected_beyond() {
        assert_eq!(requested("bytes=0-9"), Ok((0, 10)));
        assert_eq!(requested("bytes=90-"), Ok((90, 10)));
        assert_eq!(requested("bytes=90-900"), Ok((90, 10)));
        assert_eq!(requested("bytes=-10"), Ok((90, 10)));
        assert_eq!(requested("bytes=-900"), Ok((0, 100)));
        assert_eq!(requested("bytes=100-"), Err(StatusCode::RANGE_NOT_SATISFIABLE));
        assert_eq!(requested("bytes=-0"), Err(StatusCode::RANGE_NOT_SATISFIABLE));
    }

    #[test]
    fn other_ranges_request_the_full_body() {
        for range in ["bytes=0-1,5-6", "items=0-1", "bytes=9-0", "bytes=-", "bytes=a-b", ""] {
            assert_eq!(requested(range), Ok((0, 100)), "{range}");
        }
    }

    #[test]
    fn range_headers_round_trip() {
        let range = ByteRange { start: 5, end: 10, total: Some(100) };
        let headers = HeaderMap::from_iter(range.header().map(|value| (CONTENT_RANGE, value)));
        assert_eq!(ByteRange::from_response(&headers), Some(range));
        assert_eq!(ByteRange::full(100).header(), None);
    }
}
