//! Spans of calls and of their attempts (feature `tracing`).
//!
//! The fields of a span are those of the OpenTelemetry semantic conventions for HTTP clients. Credentials, bodies, path
//! parameters and queries are never recorded.

use super::super::operation::trace::{ENABLED, record_error, record_status, recorded_headers};
use super::super::operation::{OperationSpec, RawResponse};
use super::Error;
use super::builder::ClientConfig;
use super::prepared_request::PreparedRequest;
use super::response_link::is_credential;
use super::{Body, ErrorKind};
use http::HeaderName;
use tracing::field::Empty;
use tracing::{Level, Span};

/// The target of spans. The target is the same in crates that embed the runtime and in crates that depend on the
/// runtime.
const TARGET: &str = "ecogen_runtime::client";

/// The span of a call. It is not entered, but it is the parent of the spans of attempts.
pub(super) struct CallSpan(Span);

/// The span of an attempt, in which the transport runs.
pub(super) struct AttemptSpan(Span);

impl CallSpan {
    pub(super) fn none() -> Self {
        Self(Span::none())
    }

    pub(super) fn start(operation: &'static OperationSpec) -> Self {
        if !ENABLED || !tracing::span_enabled!(target: TARGET, Level::INFO) {
            return Self::none();
        }
        Self(tracing::info_span!(
            target: TARGET,
            "http.call",
            otel.name = operation.id,
            otel.kind = "internal",
            otel.status_code = Empty,
            operation.id = operation.id,
            http.request.method = operation.method.as_str(),
            url.template = operation.path,
            http.response.status_code = Empty,
            http.request.attempts = Empty,
            "error.type" = Empty,
        ))
    }

    /// Starts the span of an attempt. `resends` is the number of earlier attempts.
    pub(super) fn attempt(&self, config: &ClientConfig, request: &PreparedRequest, resends: u32) -> AttemptSpan {
        if self.0.is_none() {
            return AttemptSpan::none();
        }
        let PreparedRequest { operation, url, headers, .. } = request;
        let is_recorded = |name: &&HeaderName| !is_credential(config.api, name);
        AttemptSpan(tracing::info_span!(
            target: TARGET,
            parent: &self.0,
            "http.request",
            otel.name = format!("{} {}", operation.method, operation.path),
            otel.kind = "client",
            otel.status_code = Empty,
            operation.id = operation.id,
            http.request.method = operation.method.as_str(),
            url.scheme = url.scheme(),
            url.template = operation.path,
            server.address = url.host_str(),
            server.port = url.port_or_known_default(),
            http.request.resend_count = (resends > 0).then_some(resends),
            http.response.status_code = Empty,
            "error.type" = Empty,
            http.request.headers = recorded_headers(config.recorded_headers.iter().filter(is_recorded), headers),
        ))
    }

    /// Records the outcome of the call.
    pub(super) fn finish(&self, outcome: &Result<RawResponse<Body>, Error>, attempts: u32) {
        if !self.0.is_none() {
            self.0.record("http.request.attempts", attempts);
            record(&self.0, outcome);
        }
    }
}

impl AttemptSpan {
    pub(super) fn none() -> Self {
        Self(Span::none())
    }

    /// Records the outcome of the attempt.
    pub(super) fn finish(&self, outcome: &Result<RawResponse<Body>, Error>) {
        if !self.0.is_none() {
            record(&self.0, outcome);
        }
    }

    /// Runs a function in the span.
    pub(super) fn in_scope<T>(&self, function: impl FnOnce() -> T) -> T {
        if self.0.is_none() { function() } else { self.0.in_scope(function) }
    }
}

/// Records the status of the response. A status of 400 or above and a missing response are errors.
fn record(span: &Span, outcome: &Result<RawResponse<Body>, Error>) {
    let status = match outcome {
        Ok(response) => Some(response.status),
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        record_status(span, status);
    }
    let error_type = match (outcome, &status) {
        (Err(error), _) => error_type(error.kind()),
        (Ok(_), Some(status)) if status.as_u16() >= 400 => status.as_str(),
        _ => return,
    };
    record_error(span, error_type);
}

fn error_type(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Request => "request",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::TooLarge => "too_large",
        ErrorKind::Status | ErrorKind::Undocumented => "status",
        ErrorKind::Decode => "decode",
        ErrorKind::Token => "token",
    }
}
