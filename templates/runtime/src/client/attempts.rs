//! The attempts of a call. All calls of a client share this code, which is compiled once.

use super::super::operation::{EncodedRequest, OperationSpec, RawResponse};
use super::super::stream::TimeLimit;
use super::builder::ClientConfig;
use super::credentials::{self, SentTokens};
use super::error::SentRequest;
use super::prepared_request::PreparedRequest;
use super::redirect;
use super::request_options::RequestOptions;
use super::retry::Repetition;
use super::time_limits::{Deadline, TimeLimits};
use super::trace::{AttemptSpan, CallSpan};
use super::transport::TransportFuture;
use super::{Body, Client, Error};
use http::StatusCode;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::LazyLock;
use std::time::Duration;
use url::Url;

/// The future of a call: the response, and the data of the request that errors of its decoding contain.
pub(super) type AttemptsFuture = Pin<Box<dyn Future<Output = Result<(RawResponse<Body>, SentRequest), Error>> + Send>>;

/// The options of a call that sets none.
static DEFAULTS: LazyLock<RequestOptions> = LazyLock::new(RequestOptions::default);

/// A call whose request is encoded.
pub(super) struct EncodedCall {
    pub(super) client: Client,
    pub(super) operation: &'static OperationSpec,
    pub(super) encoded: Result<EncodedRequest, String>,
    pub(super) options: Option<Box<RequestOptions>>,
}

/// Sends the request of a call until an attempt succeeds or must not be repeated. The request is prepared before the
/// future is created, and the future of an attempt is boxed, so that neither is moved.
pub(super) fn send(call: EncodedCall) -> AttemptsFuture {
    let EncodedCall { client, operation, encoded, options } = call;
    let prepared = encoded.and_then(|encoded| {
        PreparedRequest::new(&client.config, operation, encoded, options.as_deref().unwrap_or(&DEFAULTS))
    });
    match prepared {
        Ok(request) => repeat(client, request, options),
        Err(message) => Box::pin(std::future::ready(Err(Error::request(operation, message)))),
    }
}

fn repeat(client: Client, mut request: PreparedRequest, options: Option<Box<RequestOptions>>) -> AttemptsFuture {
    Box::pin(async move {
        let (config, options) = (&*client.config, options.as_deref().unwrap_or(&DEFAULTS));
        let limits = options.limits.apply(config.limits);
        let mut repetition = Repetition::new(config, options, &mut request);
        let call_deadline = Deadline::after(limits.call, TimeLimit::Call);
        let span = CallSpan::start(request.operation);
        let mut attempts = 0;
        // A token that the server rejects with 401 is renewed once.
        let mut renews_tokens = !request.token_schemes.is_empty();
        loop {
            attempts += 1;
            // A copy is made only if another attempt is possible. A streamed body cannot be copied and is sent once.
            let copy = if renews_tokens || repetition.allows_more(attempts) { request.try_clone() } else { None };
            let url = copy.is_none().then(|| request.url.clone());
            let deadline = Deadline::after(limits.attempt, TimeLimit::Attempt);
            let bounds = AttemptBounds {
                operation: request.operation,
                connect: limits.connect,
                deadline: Deadline::earlier(call_deadline, deadline),
                span: span.attempt(config, &request, attempts - 1),
            };
            if let Some(inject) = &config.trace_headers {
                bounds.span.in_scope(|| inject(&mut request.headers));
            }
            let mut tokens = Ok(SentTokens::default());
            if !request.token_schemes.is_empty() {
                tokens = bounds.run(Box::pin(credentials::add_tokens(config, &mut request))).await;
            }
            let (outcome, tokens) = match tokens {
                Ok(tokens) => (bounds.run(start(config, request, limits)).await, tokens),
                Err(error) => (Err(error), SentTokens::default()),
            };
            bounds.span.finish(&outcome);
            if renews_tokens && is_unauthorized(&outcome) && tokens.invalidate(config) {
                renews_tokens = false;
                if let Some(copy) = copy {
                    request = copy;
                    continue;
                }
                return finish(outcome, url, attempts, &repetition, &span);
            }
            let wait = if copy.is_some() { repetition.wait(&outcome, attempts, call_deadline) } else { None };
            match (copy, wait) {
                (Some(copy), Some(wait)) => {
                    request = copy;
                    if !wait.is_zero() {
                        tokio::time::sleep(wait).await;
                    }
                }
                (copy, _) => {
                    return finish(outcome, url.or(copy.map(|copy| copy.url)), attempts, &repetition, &span);
                }
            }
        }
    })
}

fn finish(
    outcome: Result<RawResponse<Body>, Error>,
    url: Option<Url>,
    attempts: u32,
    repetition: &Repetition<'_>,
    span: &CallSpan,
) -> Result<(RawResponse<Body>, SentRequest), Error> {
    repetition.finish(&outcome);
    span.finish(&outcome, attempts);
    let sent = SentRequest { url, attempts };
    match outcome {
        Ok(response) => Ok((response, sent)),
        Err(error) => Err(error.with_request(&sent)),
    }
}

fn is_unauthorized(outcome: &Result<RawResponse<Body>, Error>) -> bool {
    outcome.as_ref().is_ok_and(|response| response.status == StatusCode::UNAUTHORIZED)
}

/// The limits and the span of an attempt.
struct AttemptBounds {
    operation: &'static OperationSpec,
    connect: Option<Duration>,
    deadline: Option<Deadline>,
    span: AttemptSpan,
}

impl AttemptBounds {
    /// Runs a part of the attempt in its span and until its deadline.
    async fn run<T>(&self, mut part: impl Future<Output = Result<T, Error>> + Unpin) -> Result<T, Error> {
        let part = poll_fn(|cx| self.span.in_scope(|| Pin::new(&mut part).poll(cx)));
        match Deadline::run(self.deadline, part).await {
            Ok(result) => result.map_err(|error| error.with_connect_limit(self.connect)),
            Err(limit) => Err(Error::timed_out(self.operation, limit)),
        }
    }
}

/// Returns the future that sends a request once.
fn start<'c>(
    config: &'c ClientConfig,
    request: PreparedRequest,
    limits: TimeLimits,
) -> Pin<Box<dyn Future<Output = Result<RawResponse<Body>, Error>> + Send + 'c>> {
    if config.follows_redirects {
        return Box::pin(redirect::exchange_following(config, request, limits));
    }
    exchange(config, request, limits)
}

/// Sends a request and receives the response. The body is buffered, unless the response has a streaming media type.
pub(super) fn exchange(config: &ClientConfig, mut request: PreparedRequest, limits: TimeLimits) -> TransportFuture {
    request.limits = limits;
    config.transport.send(request)
}
