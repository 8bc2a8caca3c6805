use super::super::operation::{self, AnswerReader, Body, Operation, Request, RequestWriter, Response};
use super::exchange::{Exchange, Outgoing, exchange};
use super::target::Target;
use super::{Answer, Client, Error};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A call that is not sent yet.
#[derive(Clone, Debug)]
#[must_use = "a call is sent by awaiting it"]
pub struct Call<R> {
    client: Client,
    target: Target,
    request: R,
    headers: HeaderMap,
    timeout: Option<Duration>,
    fault: Option<String>,
}

impl<R: Request> Call<R> {
    /// A call of the request's operation.
    pub fn new(client: &Client, request: R) -> Self {
        Self {
            client: client.clone(),
            target: Target::Server,
            request,
            headers: HeaderMap::new(),
            timeout: None,
            fault: None,
        }
    }

    /// The request, to set what is optional.
    pub fn request_mut(&mut self) -> &mut R {
        &mut self.request
    }

    /// Adds a header; it replaces one of the same name. One that does not fit in a header makes the call fail.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.fault = self.fault.or(Some(format!("`{name}` is no header or its value cannot be one"))),
        }
        self
    }

    /// The absolute URL that the path is joined to, for this call alone.
    pub fn base_url(mut self, url: &str) -> Self {
        self.target = Target::Base(url.to_owned());
        self
    }

    /// The whole URL, whatever the operation's path is.
    pub fn url(mut self, url: &str) -> Self {
        self.target = Target::Url(url.to_owned());
        self
    }

    /// Longest time for this call, instead of the client's.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Sends; any documented answer is a success, whatever its status.
    pub fn send(self) -> Pending<Answer<R::Response>> {
        self.pending(any::<R::Response>)
    }

    /// Sends; a documented answer that is no success is an error, from which [`Error::documented`] takes it.
    pub fn success(self) -> Pending<R::Success> {
        self.pending(success::<R::Response>)
    }

    fn pending<T>(self, finish: Finish<T>) -> Pending<T> {
        let mut writer = RequestWriter::new(R::OPERATION);
        self.request.encode(&mut writer);
        let written = match self.fault {
            None => writer.finish(),
            Some(message) => Err(message),
        };
        let Self { client, target, headers, timeout, .. } = self;
        let limit = client.shared.answer_limit;
        let outgoing = Outgoing { operation: R::OPERATION, target, written, headers, timeout };
        Pending { operation: R::OPERATION, exchange: exchange(client, outgoing), limit, finish }
    }
}

type Finish<T> = fn(&'static Operation, Came) -> Result<T, Error>;

/// What a call has brought: the answer, of which a stream is still on its way, and the most to hold of that.
pub(super) struct Came {
    pub(super) answer: operation::Answer<Body>,
    pub(super) limit: usize,
}

fn any<R: Response>(operation: &'static Operation, mut came: Came) -> Result<Answer<R>, Error> {
    let value = read::<R>(operation, &mut came)?;
    Ok(Answer { status: came.answer.status, headers: came.answer.headers, value })
}

fn success<R: Response>(operation: &'static Operation, mut came: Came) -> Result<R::Success, Error> {
    read::<R>(operation, &mut came)?.into_success().map_err(|_| Error::refused(operation, came.answer.at_hand()))
}

fn read<R: Response>(operation: &'static Operation, came: &mut Came) -> Result<R, Error> {
    let mut reader = AnswerReader::new(operation, &mut came.answer).limit(came.limit);
    if reader.documented().is_none() {
        return Err(Error::undocumented(operation, came.take()));
    }
    R::decode(&mut reader).map_err(|fault| Error::decode(operation, came.take(), fault))
}

impl Came {
    fn take(&mut self) -> operation::Answer {
        std::mem::take(&mut self.answer).at_hand()
    }
}

/// A call that is on its way.
#[must_use = "a call is sent by awaiting it"]
pub struct Pending<T> {
    operation: &'static Operation,
    exchange: Exchange,
    limit: usize,
    finish: Finish<T>,
}

impl<T> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = match self.exchange.as_mut().poll(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(answer) => answer,
        };
        let limit = self.limit;
        Poll::Ready(answer.and_then(|answer| (self.finish)(self.operation, Came { answer, limit })))
    }
}

impl<T> std::fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pending").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}
