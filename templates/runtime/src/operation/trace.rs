//! Fields of spans that client and server record in the same way (feature `tracing`).

use http::{HeaderMap, HeaderName, StatusCode};
use tracing::Span;

/// `true` if calls and requests are traced. Without the feature, only errors of handlers are logged.
pub(crate) const ENABLED: bool = cfg!(feature = "tracing");

/// The maximum total length in bytes of the request headers that are recorded for a request.
const MAX_HEADERS_LENGTH: usize = 1024;

/// Returns the names and values of the request headers that are recorded, or `None` if the request has none of these
/// headers.
pub(crate) fn recorded_headers<'n>(
    names: impl IntoIterator<Item = &'n HeaderName>,
    headers: &HeaderMap,
) -> Option<String> {
    let mut text = String::new();
    for name in names {
        for value in headers.get_all(name).iter().filter(|value| !value.is_sensitive()) {
            let Ok(value) = value.to_str() else { continue };
            if text.len() + name.as_str().len() + value.len() < MAX_HEADERS_LENGTH {
                let separator = if text.is_empty() { "" } else { "; " };
                text.extend([separator, name.as_str(), ": ", value]);
            }
        }
    }
    (!text.is_empty()).then_some(text)
}

pub(crate) fn record_status(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
}

pub(crate) fn record_error(span: &Span, error_type: &str) {
    span.record("error.type", error_type);
    span.record("otel.status_code", "ERROR");
}
