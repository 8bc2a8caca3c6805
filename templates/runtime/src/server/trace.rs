//! Tracing of requests (feature `tracing`): a span for each request, an event for each rejection and each response 5XX,
//! and request ids.
//!
//! The fields of a span are those of the OpenTelemetry semantic conventions for HTTP servers. Credentials, bodies, path
//! parameters and queries are never recorded.

use super::super::operation::trace::{ENABLED, record_error, record_status, recorded_headers};
use super::super::operation::{OperationSpec, Rejection};
use super::routes::RoutedPath;
use axum::body::Body;
use axum::extract::MatchedPath;
use http::header::HOST;
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode};
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, OnceLock};
use tracing::field::Empty;
use tracing::{Level, Span};

/// The target of spans and events. The target is the same in crates that embed the runtime and in crates that depend on
/// the runtime.
const TARGET: &str = "ecogen_runtime::server";

/// The maximum length of a request id that a client sends. A longer id is replaced by a new id.
const MAX_ID_LENGTH: usize = 128;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The data of a router that the traces of requests contain.
#[derive(Debug)]
pub(super) struct TraceSettings {
    /// The names of the request headers that are recorded.
    headers: Vec<HeaderName>,
    operations: Vec<TracedOperation>,
}

#[derive(Debug)]
struct TracedOperation {
    spec: &'static OperationSpec,
    /// The path template of the operation, preceded by the prefix of the router.
    route: String,
    /// `true` if the operation documents the response header `x-request-id`. If the header is documented, the handler
    /// sets the header.
    documents_id: bool,
}

/// The span and the id of one request.
#[derive(Debug)]
pub(super) struct RequestTrace {
    span: Span,
    /// The id of the request: received, or created for the span or for a rejection. Empty if nothing records the id.
    id: OnceLock<HeaderValue>,
    returns_id: bool,
}

impl TraceSettings {
    pub(super) fn new(headers: Vec<HeaderName>, paths: &[RoutedPath]) -> Self {
        let operation = |path: &RoutedPath| TracedOperation {
            spec: path.operation,
            route: format!("{}{}", path.base, path.template.split(['?', '#']).next().unwrap_or_default()),
            documents_id: path.operation.responses.iter().flat_map(|response| response.headers).any(is_request_id),
        };
        Self { headers, operations: paths.iter().map(operation).collect() }
    }

    /// Starts the trace of a request. `operation` is the index of the operation that the request was routed to, or
    /// `None` if no route matches.
    pub(super) fn start(&self, parts: &Parts, operation: Option<usize>) -> RequestTrace {
        if !ENABLED {
            return RequestTrace { span: Span::none(), id: OnceLock::new(), returns_id: false };
        }
        let operation = operation.and_then(|index| self.operations.get(index));
        let id = received_id(&parts.headers).map_or_else(OnceLock::new, OnceLock::from);
        let returns_id = operation.is_none_or(|operation| !operation.documents_id);
        let is_enabled = tracing::span_enabled!(target: TARGET, Level::INFO);
        let span = if is_enabled { self.span(parts, operation, id.get_or_init(new_id)) } else { Span::none() };
        RequestTrace { span, id, returns_id }
    }

    fn span(&self, parts: &Parts, operation: Option<&TracedOperation>, id: &HeaderValue) -> Span {
        let method = method_name(&parts.method, operation);
        let route = route(parts, operation);
        let name = if method == "_OTHER" { "HTTP" } else { method };
        let name = route.map_or_else(|| name.to_owned(), |route| format!("{name} {route}"));
        let address = server_address(parts);
        tracing::info_span!(
            target: TARGET,
            "http.request",
            otel.name = name,
            otel.kind = "server",
            otel.status_code = Empty,
            http.request.method = method,
            http.route = route,
            http.response.status_code = Empty,
            "error.type" = Empty,
            url.scheme = parts.uri.scheme_str().unwrap_or("http"),
            server.address = address,
            operation.id = operation.map(|operation| operation.spec.id),
            request.id = id.to_str().ok(),
            http.request.headers = recorded_headers(&self.headers, &parts.headers),
        )
    }
}

/// The span in which the future that handles a request runs.
pub(super) struct RequestSpan(Span);

impl RequestSpan {
    pub(super) fn run<F: Future>(self, future: F) -> impl Future<Output = F::Output> {
        tracing::Instrument::instrument(future, self.0)
    }
}

impl RequestTrace {
    /// Returns the id of the request, and creates one if the request has no id yet. Returns `None` without the feature
    /// `tracing`.
    pub(super) fn id(&self) -> Option<&str> {
        if ENABLED { self.id.get_or_init(new_id).to_str().ok() } else { None }
    }

    /// Returns a [`RequestSpan`], which can run a future in the span of the request.
    pub(super) fn instrumented(&self) -> RequestSpan {
        RequestSpan(self.span.clone())
    }

    /// Logs a rejection: at the level `ERROR` if the status is 5XX, otherwise at the level `DEBUG`.
    pub(super) fn rejected(&self, rejection: &Rejection) {
        if !ENABLED {
            return;
        }
        self.span.in_scope(|| {
            let (status, operation) = (rejection.status(), rejection.operation().map(|operation| operation.id));
            if status.is_server_error() {
                server_error(status, operation, Some(rejection.detail()));
            } else if tracing::event_enabled!(target: TARGET, Level::DEBUG) {
                tracing::debug!(
                    target: TARGET,
                    {
                        http.response.status_code = status.as_u16(),
                        operation,
                        reason = rejection.detail(),
                        violations = violations(rejection),
                    },
                    "rejected a request"
                );
            }
        });
    }

    /// Logs a response of a handler if the status is 5XX.
    pub(super) fn responded(&self, operation: &OperationSpec, status: StatusCode) {
        if ENABLED && status.is_server_error() {
            self.span.in_scope(|| server_error(status, Some(operation.id), None));
        }
    }

    /// Records the status of the response in the span. If the request has an id, adds the header `x-request-id` to the
    /// response.
    pub(super) fn finish(self, response: &mut Response<Body>) {
        if !ENABLED {
            return;
        }
        if !self.span.is_none() {
            let status = response.status();
            record_status(&self.span, status);
            if status.is_server_error() {
                record_error(&self.span, status.as_str());
            }
        }
        if let (Some(id), true) = (self.id.into_inner(), self.returns_id) {
            response.headers_mut().entry(&REQUEST_ID).or_insert(id);
        }
    }
}

fn server_error(status: StatusCode, operation: Option<&str>, reason: Option<&str>) {
    let status = status.as_u16();
    tracing::error!(
        target: TARGET,
        { http.response.status_code = status, operation, reason },
        "responded with an error"
    );
}

/// Returns the locations of the violations, or `None` if the rejection has no violations. The pointers and messages of
/// violations are not recorded, because pointers and messages may contain parts of the body.
fn violations(rejection: &Rejection) -> Option<String> {
    let location = |violation: &super::Violation| match &*violation.name {
        "" => violation.location.as_str().to_owned(),
        name => format!("{} `{name}`", violation.location.as_str()),
    };
    let mut locations: Vec<String> = rejection.violations().iter().map(location).collect();
    locations.dedup();
    (!locations.is_empty()).then(|| locations.join(", "))
}

/// Returns the method of a request, or `_OTHER` if neither HTTP nor the document defines the method.
fn method_name<'p>(method: &'p Method, operation: Option<&TracedOperation>) -> &'p str {
    const KNOWN: [&str; 10] = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];
    if operation.is_some() || KNOWN.contains(&method.as_str()) { method.as_str() } else { "_OTHER" }
}

/// Returns the route of a request: the path template with all prefixes. `MatchedPath` also contains the prefix of an
/// outer router in which the generated router is nested. If `axum` cannot express the path template, `MatchedPath`
/// differs from the template, and the prefix of an outer router is unknown.
fn route<'p>(parts: &'p Parts, operation: Option<&'p TracedOperation>) -> Option<&'p str> {
    let matched = parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str);
    match (matched, operation) {
        (Some(matched), Some(operation)) if matched.ends_with(&operation.route) => Some(matched),
        (_, Some(operation)) => Some(&operation.route),
        (matched, None) => matched,
    }
}

/// Returns the host of a request without its port.
fn server_address(parts: &Parts) -> Option<String> {
    if let Some(host) = parts.uri.host() {
        return Some(host.to_owned());
    }
    let authority = Authority::try_from(parts.headers.get(HOST)?.as_bytes()).ok()?;
    Some(authority.host().to_owned())
}

fn is_request_id(header: &super::super::operation::ParameterSpec) -> bool {
    header.name.eq_ignore_ascii_case(REQUEST_ID.as_str())
}

/// Returns the id in the header `x-request-id` of a request, if the id consists of one to [`MAX_ID_LENGTH`] visible
/// ASCII characters.
fn received_id(headers: &HeaderMap) -> Option<HeaderValue> {
    let id = headers.get(&REQUEST_ID)?;
    let is_sane = (1..=MAX_ID_LENGTH).contains(&id.len()) && id.as_bytes().iter().all(u8::is_ascii_graphic);
    (is_sane && !id.is_sensitive()).then(|| id.clone())
}

/// Returns a new id of 16 hexadecimal digits. All new ids of a process are different. The first id is random, so that
/// two processes seldom have the same ids.
fn new_id() -> HeaderValue {
    static COUNT: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(RandomState::new().hash_one(0)));
    let number = mix(COUNT.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed));
    let mut digits = [0; 16];
    for (digit, byte) in digits.chunks_exact_mut(2).zip(number.to_be_bytes()) {
        digit[0] = HEX[usize::from(byte >> 4)];
        digit[1] = HEX[usize::from(byte & 0xf)];
    }
    HeaderValue::from_bytes(&digits).unwrap_or(HeaderValue::from_static("0"))
}

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Returns a number that looks random. Different inputs have different results (SplitMix64, Steele et al. 2014).
fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sane_request_ids_are_accepted() {
        let received = |id: &str| {
            let headers = HeaderMap::from_iter([(REQUEST_ID.clone(), HeaderValue::try_from(id).expect("a value"))]);
            received_id(&headers).map(|id| id.to_str().expect("ASCII").to_owned())
        };
        assert_eq!(received("a-1/~").as_deref(), Some("a-1/~"));
        assert_eq!(received(&"x".repeat(128)), Some("x".repeat(128)));
        assert_eq!(received(&"x".repeat(129)), None);
        assert_eq!(received(""), None);
        assert_eq!(received("a b"), None);
        assert_eq!(received("\u{fc}"), None);
    }

    #[test]
    fn new_request_ids_differ() {
        let (first, second) = (new_id(), new_id());
        assert_ne!(first, second);
        assert!(first.len() == 16 && first.as_bytes().iter().all(u8::is_ascii_hexdigit));
    }
}
