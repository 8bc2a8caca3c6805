//! The attempts of a call. All calls of a client share this code, which is compiled once.

use super::super::operation::RawResponse;
use super::super::stream::TimeLimit;
use super::clock::{Sleep, sleep};
use super::credentials::{self, SentTokens};
use super::encoded_call::EncodedCall;
use super::prepared_request::PreparedRequest;
use super::redirect;
use super::retry::Repetition;
use super::time_limits::{Deadline, DeadlineTimer};
use super::trace::{AttemptSpan, CallSpan};
use super::transport::TransportFuture;
use super::{Body, Error};
use http::StatusCode;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

type Outcome = Result<RawResponse<Body>, Error>;

/// The future that obtains the tokens of a request, and returns the request with them.
type AuthenticationFuture = Pin<Box<dyn Future<Output = Result<(PreparedRequest, SentTokens), Error>> + Send>>;

/// Sends the request of a call until an attempt succeeds or must not be repeated.
///
/// This is a table of states instead of an `async fn`, whose future would be several times as large, and would be moved.
pub(super) struct Attempts {
    pub(super) call: EncodedCall,
    step: Step,
    /// The number of attempts, including the current one.
    count: u32,
    repetition: Repetition,
    /// `true` if the body of the request was copied, so that another attempt can send it.
    has_body_copy: bool,
    /// `true` until a response with 401 has caused the tokens to be renewed, which happens once.
    renews_tokens: bool,
    sent_tokens: SentTokens,
    call_deadline: Option<Deadline>,
    /// The deadline of the current attempt.
    timer: DeadlineTimer,
    call_span: CallSpan,
    span: AttemptSpan,
}

enum Step {
    /// The request cannot be sent, for this reason.
    Invalid(String),
    /// The next attempt starts.
    Start,
    Authenticate(AuthenticationFuture),
    Send(TransportFuture),
    /// The wait before the next attempt.
    Wait(Pin<Box<Sleep>>),
}

impl Attempts {
    /// Creates the attempts of a call, of which none has started. `invalid` is the reason why the request cannot be
    /// sent.
    pub(super) fn new(call: EncodedCall, invalid: Option<String>) -> Self {
        Self {
            call,
            step: invalid.map_or(Step::Start, Step::Invalid),
            count: 0,
            repetition: Repetition::default(),
            has_body_copy: false,
            renews_tokens: false,
            sent_tokens: SentTokens::default(),
            call_deadline: None,
            timer: DeadlineTimer::default(),
            call_span: CallSpan::none(),
            span: AttemptSpan::none(),
        }
    }

    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Outcome> {
        loop {
            let mut outcome = match &mut self.step {
                Step::Invalid(reason) => {
                    return Poll::Ready(Err(Error::request(self.call.operation, std::mem::take(reason))));
                }
                Step::Start => {
                    self.step = self.start().map_err(|reason| Error::request(self.call.operation, reason))?;
                    continue;
                }
                Step::Wait(sleep) => {
                    ready!(sleep.as_mut().poll(cx));
                    self.step = Step::Start;
                    continue;
                }
                Step::Authenticate(tokens) => match self.span.in_scope(|| tokens.as_mut().poll(cx)) {
                    Poll::Ready(Ok((request, tokens))) => {
                        self.sent_tokens = tokens;
                        self.step = Step::Send(send(&self.call, request));
                        continue;
                    }
                    Poll::Ready(Err(error)) => Err(error),
                    Poll::Pending => Err(ready!(self.poll_deadline(cx))),
                },
                Step::Send(response) => match self.span.in_scope(|| response.as_mut().poll(cx)) {
                    Poll::Ready(outcome) => outcome,
                    Poll::Pending => Err(ready!(self.poll_deadline(cx))),
                },
            };
            if let Err(error) = &mut outcome {
                error.add_connect_limit(self.call.client.config.limits.connect);
            }
            self.span.finish(&outcome);
            match self.next_step(&outcome) {
                Some(step) => self.step = step,
                None => {
                    self.call_span.finish(&outcome, self.count);
                    if let Err(error) = &mut outcome {
                        self.add_request(error);
                    }
                    return Poll::Ready(outcome);
                }
            }
        }
    }

    /// Returns an error if the deadline of the attempt has passed.
    fn poll_deadline(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        self.timer.poll_passed(cx).map(|limit| Error::timed_out(self.call.operation, limit))
    }

    /// Starts an attempt.
    ///
    /// # Errors
    ///
    /// Returns the reason if the request cannot be sent.
    fn start(&mut self) -> Result<Step, String> {
        let is_first = self.count == 0;
        if is_first {
            self.repetition = Repetition::new(&mut self.call);
        }
        let mut request = PreparedRequest::new(&self.call)?;
        let limits = request.limits;
        if is_first {
            self.renews_tokens = !request.token_schemes.is_empty();
            self.call_deadline = Deadline::after(limits.call, TimeLimit::Call);
            self.call_span = CallSpan::start(request.operation);
        }
        self.count += 1;
        let deadline = Deadline::after(limits.attempt, TimeLimit::Attempt);
        self.timer = DeadlineTimer::new(Deadline::earlier(self.call_deadline, deadline));
        self.span = self.call_span.attempt(&self.call.client.config, &request, self.count - 1);
        if let Some(inject) = &self.call.client.config.trace_headers {
            self.span.in_scope(|| inject(&mut request.headers));
        }
        request.body = self.take_body();
        self.sent_tokens = SentTokens::default();
        if request.token_schemes.is_empty() {
            return Ok(Step::Send(send(&self.call, request)));
        }
        let client = self.call.client.clone();
        Ok(Step::Authenticate(Box::pin(async move {
            let tokens = credentials::add_tokens(&client.config, &mut request).await?;
            Ok((request, tokens))
        })))
    }

    /// Returns the body of the request: a copy if another attempt is possible. A streamed body cannot be copied and is
    /// sent once.
    fn take_body(&mut self) -> Body {
        let may_repeat = self.renews_tokens || self.call.retry_policy().allows_more(self.count);
        let body = &mut self.call.request.body;
        let copy = if may_repeat { body.try_clone() } else { None };
        self.has_body_copy = copy.is_some();
        copy.unwrap_or_else(|| std::mem::take(body))
    }

    /// Returns the step after a finished attempt, or `None` if the outcome of the attempt is that of the call.
    fn next_step(&mut self, outcome: &Outcome) -> Option<Step> {
        let config = &*self.call.client.config;
        if self.renews_tokens && is_unauthorized(outcome) && self.sent_tokens.invalidate(config) {
            self.renews_tokens = false;
            if self.has_body_copy {
                return Some(Step::Start);
            }
        }
        let Some(failure) = self.call.retry_policy().failure(outcome) else {
            if outcome.is_ok() {
                self.repetition.succeeded(&self.call);
            }
            return None;
        };
        if !self.has_body_copy {
            return None;
        }
        let wait = self.repetition.wait(&self.call, failure, outcome, self.count, self.call_deadline)?;
        Some(if wait.is_zero() { Step::Start } else { Step::Wait(Box::pin(sleep(wait))) })
    }

    /// Adds the URL of the request and the number of attempts to an error.
    pub(super) fn add_request(&self, error: &mut Error) {
        error.add_request(self.call.url().ok(), self.count);
    }
}

fn is_unauthorized(outcome: &Outcome) -> bool {
    outcome.as_ref().is_ok_and(|response| response.status == StatusCode::UNAUTHORIZED)
}

/// Returns the future that sends a request once and receives the response. The body is buffered, unless the response has
/// a streaming media type.
fn send(call: &EncodedCall, request: PreparedRequest) -> TransportFuture {
    let config = &call.client.config;
    if config.follows_redirects {
        return Box::pin(redirect::exchange_following(call.client.clone(), request));
    }
    config.transport.send(request)
}
