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
use super::trace::CallSpan;
use super::transport::TransportFuture;
use super::{Body, Client, Error};
use http::StatusCode;
use std::pin::Pin;

/// The future of a call: the response, and the data of the request that errors of its decoding contain.
pub(super) type AttemptsFuture = Pin<Box<dyn Future<Output = Result<(RawResponse<Body>, SentRequest), Error>> + Send>>;

/// A call whose request is encoded.
pub(super) struct EncodedCall {
    pub(super) client: Client,
    pub(super) operation: &'static OperationSpec,
    pub(super) encoded: Result<EncodedRequest, String>,
    pub(super) options: Option<Box<RequestOptions>>,
}

/// Sends the request of a call until an attempt succeeds or must not be repeated.
pub(super) async fn send(call: EncodedCall) -> Result<(RawResponse<Body>, SentRequest), Error> {
    let EncodedCall { client, operation, encoded, options } = call;
    let (config, defaults) = (&*client.config, RequestOptions::default());
    let options = options.as_deref().unwrap_or(&defaults);
    let prepared = encoded.and_then(|encoded| PreparedRequest::new(config, operation, encoded, options));
    let mut request = prepared.map_err(|message| Error::request(operation, message))?;
    let limits = options.limits.apply(config.limits);
    let mut repetition = Repetition::new(config, options, &mut request);
    let deadline = Deadline::after(limits.call, TimeLimit::Call);
    let span = CallSpan::start(operation);
    let mut attempts = 0;
    // A token that the server rejects with 401 is renewed once.
    let mut renews_tokens = !request.token_schemes.is_empty();
    loop {
        attempts += 1;
        // A copy is made only if another attempt is possible. A streamed body cannot be copied and is sent once.
        let copy = if renews_tokens || repetition.allows_more(attempts) { request.try_clone() } else { None };
        let url = copy.is_none().then(|| request.url.clone());
        let mut tokens = SentTokens::default();
        let attempt_span = span.attempt(config, &request, attempts - 1);
        if let Some(inject) = &config.trace_headers {
            attempt_span.in_scope(|| inject(&mut request.headers));
        }
        let outcome = attempt_span.run(attempt(config, request, &mut tokens, limits, deadline)).await;
        let copy = if renews_tokens && is_unauthorized(&outcome) && tokens.invalidate(config) {
            renews_tokens = false;
            match copy {
                Some(copy) => {
                    request = copy;
                    continue;
                }
                None => None,
            }
        } else {
            copy
        };
        let wait = if copy.is_some() { repetition.wait(&outcome, attempts, deadline) } else { None };
        match (copy, wait) {
            (Some(copy), Some(wait)) => {
                request = copy;
                if !wait.is_zero() {
                    tokio::time::sleep(wait).await;
                }
            }
            (copy, _) => {
                repetition.finish(&outcome);
                span.finish(&outcome, attempts);
                let sent = SentRequest { url: url.or(copy.map(|copy| copy.url)), attempts };
                return match outcome {
                    Ok(response) => Ok((response, sent)),
                    Err(error) => Err(error.with_request(&sent)),
                };
            }
        }
    }
}

fn is_unauthorized(outcome: &Result<RawResponse<Body>, Error>) -> bool {
    outcome.as_ref().is_ok_and(|response| response.status == StatusCode::UNAUTHORIZED)
}

/// Sends a request once, within the limits of an attempt and of the call.
async fn attempt(
    config: &ClientConfig,
    mut request: PreparedRequest,
    tokens: &mut SentTokens,
    limits: TimeLimits,
    call: Option<Deadline>,
) -> Result<RawResponse<Body>, Error> {
    let operation = request.operation;
    let deadline = Deadline::earlier(call, Deadline::after(limits.attempt, TimeLimit::Attempt));
    let exchange = async {
        if !request.token_schemes.is_empty() {
            *tokens = Box::pin(credentials::add_tokens(config, &mut request)).await?;
        }
        if config.follows_redirects {
            return Box::pin(redirect::exchange_following(config, request, limits)).await;
        }
        exchange(config, request, limits).await
    };
    match Deadline::run(deadline, exchange).await {
        Ok(result) => result.map_err(|error| error.with_connect_limit(limits.connect)),
        Err(limit) => Err(Error::timed_out(operation, limit)),
    }
}

/// Sends a request and receives the response. The body is buffered, unless the response has a streaming media type.
pub(super) fn exchange(config: &ClientConfig, mut request: PreparedRequest, limits: TimeLimits) -> TransportFuture {
    request.limits = limits;
    config.transport.send(request)
}
