use super::super::operation::{Answer, Operation, Written};
use super::builder::Shared;
use super::extras::Extras;
use super::judged::judged;
use super::outgoing::Outgoing;
use super::transport::Sent;
use super::{Body, Client, Error};
use std::pin::Pin;
use std::task::{Context, Poll};

/// An exchange in progress. It resolves to the response, whose body is buffered unless it is streamed.
pub(crate) struct Exchange {
    client: Client,
    operation: &'static Operation,
    state: State,
}

enum State {
    /// The request could not be built. `None` after the error was returned.
    Refused(Option<Error>),
    Sent(Sent),
}

impl Exchange {
    pub(super) fn new(
        client: Client,
        operation: &'static Operation,
        written: Result<Written, String>,
        extras: Option<&Extras>,
    ) -> Self {
        let none = Extras::default();
        let state = match send(&client.shared, operation, written, extras.unwrap_or(&none)) {
            Ok(sent) => State::Sent(sent),
            Err(message) => State::Refused(Some(Error::request(operation, message))),
        };
        Self { client, operation, state }
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the maximum size of a buffered response in bytes.
    pub(super) fn answer_limit(&self) -> usize {
        self.client.shared.answer_limit
    }
}

#[cfg(feature = "wire")]
impl Client {
    /// Sends an encoded request.
    pub(crate) fn raw(&self, operation: &'static Operation, written: Written) -> Exchange {
        Exchange::new(self.clone(), operation, Ok(written), None)
    }
}

fn send(
    client: &Shared,
    operation: &'static Operation,
    written: Result<Written, String>,
    extras: &Extras,
) -> Result<Sent, String> {
    let sent = client.transport.send(Outgoing::new(client, operation, written?, extras)?);
    Ok(match extras.timeout.or(client.timeout) {
        None => sent,
        Some(limit) => Box::pin(async move {
            match tokio::time::timeout(limit, sent).await {
                Ok(answer) => answer,
                Err(elapsed) => Err(Error::timeout(operation, elapsed.into())),
            }
        }),
    })
}

impl Future for Exchange {
    type Output = Result<Answer<Body>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = match &mut self.state {
            State::Refused(error) => match error.take() {
                Some(error) => return Poll::Ready(Err(error)),
                None => return Poll::Pending,
            },
            State::Sent(sent) => match sent.as_mut().poll(cx) {
                Poll::Ready(answer) => answer,
                Poll::Pending => return Poll::Pending,
            },
        };
        Poll::Ready(match answer {
            Ok(answer) if self.client.shared.validate => judged(&self.client.shared, self.operation, answer),
            other => other,
        })
    }
}
