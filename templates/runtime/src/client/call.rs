use super::super::codec::Fault;
use super::super::operation::{self, AnswerReader, Body, Operation, Request, RequestWriter, Response};
use super::exchange::Exchange;
use super::extras::Extras;
use super::target::Target;
use super::{Answer, Client, Error};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A call of an operation that has not been sent.
#[derive(Clone, Debug)]
#[must_use = "a call is sent by awaiting it"]
pub struct Call<R> {
    client: Client,
    request: R,
    /// Boxed because every setter moves the call.
    extras: Option<Box<Extras>>,
}

impl<R: Request> Call<R> {
    /// Creates a call of the request's operation.
    pub fn new(client: &Client, request: R) -> Self {
        Self { client: client.clone(), request, extras: None }
    }

    /// Returns the request, whose optional fields can be set.
    pub fn request_mut(&mut self) -> &mut R {
        &mut self.request
    }

    fn extras(&mut self) -> &mut Extras {
        self.extras.get_or_insert_default()
    }

    /// Sets a header, replacing any with the same name. The call fails if the name or value is invalid.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.extras().header(name, value);
        self
    }

    /// Sets the absolute URL that the path is appended to, for this call only.
    pub fn base_url(mut self, url: &str) -> Self {
        self.extras().target = Target::Base(url.to_owned());
        self
    }

    /// Sets the complete URL, which replaces the server and the path of the operation.
    pub fn url(mut self, url: &str) -> Self {
        self.extras().target = Target::Url(url.to_owned());
        self
    }

    /// Sends the request to a URL of an earlier response, such as the link to the next page or to the state of a
    /// long-running operation. Its path and query replace those of the operation. A relative URL is resolved against
    /// the call's regular URL (RFC 3986, 5.2). Credentials are sent to the origin of the regular URL and to those of
    /// [`Builder::trusted_origin`](super::Builder::trusted_origin). Requests to other origins contain neither the
    /// client's credentials nor headers and cookies that may contain some, unless they are set by
    /// [`header`](Self::header).
    pub fn at_url(mut self, url: &str) -> Self {
        self.extras().link = Some(url.to_owned());
        self
    }

    /// Sets the timeout of this call, which replaces the client's.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.extras().timeout = Some(limit);
        self
    }

    /// Sends the call. Any documented response is `Ok`, whatever its status.
    pub fn send(self) -> Pending<Answer<R::Response>> {
        self.pending(any::<R::Response>)
    }

    /// Sends the call. A documented response that is not a success is an error; [`Error::documented`] returns it.
    pub fn success(self) -> Pending<R::Success> {
        self.pending(success::<R::Response>)
    }

    fn pending<T>(self, finish: Finish<T>) -> Pending<T> {
        let mut writer = RequestWriter::new(R::OPERATION);
        self.request.encode(&mut writer);
        Pending { exchange: Exchange::new(self.client, R::OPERATION, writer.finish(), self.extras.as_deref()), finish }
    }
}

type Finish<T> = fn(&'static Operation, Came) -> Result<T, Error>;

/// A received response, whose body may still be streaming, and the maximum size of its buffered parts in bytes.
pub(super) struct Came {
    pub(super) answer: operation::Answer<Body>,
    pub(super) limit: usize,
}

fn any<R: Response>(operation: &'static Operation, mut came: Came) -> Result<Answer<R>, Error> {
    let (value, unread_headers) = read::<R>(operation, &mut came)?;
    Ok(Answer { status: came.answer.status, headers: came.answer.headers, value, unread_headers })
}

fn success<R: Response>(operation: &'static Operation, mut came: Came) -> Result<R::Success, Error> {
    read::<R>(operation, &mut came)?.0.into_success().map_err(|_| Error::refused(operation, came.answer.at_hand()))
}

/// Decodes the response. Also returns the errors of optional headers whose values do not have their types.
fn read<R: Response>(operation: &'static Operation, came: &mut Came) -> Result<(R, Vec<Fault>), Error> {
    let mut reader = AnswerReader::new(operation, &mut came.answer).limit(came.limit);
    if reader.documented().is_none() {
        return Err(Error::undocumented(operation, came.take()));
    }
    match R::decode(&mut reader) {
        Ok(value) => Ok((value, reader.unread_headers())),
        Err(fault) => Err(Error::decode(operation, came.take(), fault)),
    }
}

impl Came {
    fn take(&mut self) -> operation::Answer {
        std::mem::take(&mut self.answer).at_hand()
    }
}

/// A call in progress.
#[must_use = "a call is sent by awaiting it"]
pub struct Pending<T> {
    exchange: Exchange,
    finish: Finish<T>,
}

impl<T> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = match Pin::new(&mut self.exchange).poll(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Ready(Ok(answer)) => answer,
        };
        let (operation, limit) = (self.exchange.operation(), self.exchange.answer_limit());
        Poll::Ready((self.finish)(operation, Came { answer, limit }))
    }
}

impl<T> std::fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pending").field("operation", &self.exchange.operation().id).finish_non_exhaustive()
    }
}
