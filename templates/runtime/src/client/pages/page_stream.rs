use super::super::super::codec::DecodeError;
use super::super::super::operation::{RawResponse, RequestWriter};
use super::super::call::{ReceivedResponse, decode_success_value};
use super::super::exchange::Exchange;
use super::super::{Body, Call, Error, ResponseValue};
use super::Paged;
use super::next_page::{PageParts, Position};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The pages of a result, each of which is requested when the previous page has been read.
///
/// An error ends the stream. [`resume`](Self::resume) requests the failed page again, and [`cursor`](Self::cursor)
/// returns the position of the failed page, at which another call can begin.
///
/// A page without items does not end the stream if the response contains the position of the next page. A position that
/// has already been requested results in an error, since the stream would be infinite.
pub struct Pages<R: Paged> {
    call: Call<R>,
    position: Position,
    state: PageState,
}

enum PageState {
    /// The next page has not been requested.
    Ready,
    Waiting(Exchange),
    /// A page was received whose successor cannot be determined.
    Broken(Option<Error>),
    /// A call failed.
    Failed,
}

// `Unpin` is sound: no field is structurally pinned.
impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> Pages<R> {
    pub(super) fn new(call: Call<R>) -> Self {
        Self { call, position: Position::new(R::OPERATION, R::PAGINATION), state: PageState::Ready }
    }

    /// Begins with the page at a position that [`cursor`](Self::cursor) has returned.
    #[must_use]
    pub fn starting_at(mut self, cursor: &str) -> Self {
        self.position.start_at(cursor);
        self
    }

    /// Returns the position of the next page: its cursor, offset, number or URL. Returns `None` before the first page
    /// of the result and after the last page.
    pub fn cursor(&self) -> Option<&str> {
        self.position.next.as_deref()
    }

    /// Returns `true` if the last page has been received.
    pub fn is_done(&self) -> bool {
        self.position.is_done
    }

    /// Requests a failed page again, after an error has ended the stream.
    pub fn resume(&mut self) {
        if matches!(self.state, PageState::Failed) {
            self.state = PageState::Ready;
        }
    }

    /// Returns the next page with its status and headers, or `None` after the last page.
    ///
    /// # Errors
    ///
    /// Returns the error of the call, or an error if the next page has already been requested.
    pub async fn next(&mut self) -> Result<Option<ResponseValue<R::Success>>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    fn request(&mut self) -> Exchange {
        let mut writer = RequestWriter::new(R::OPERATION);
        self.call.request.clone().encode(&mut writer);
        let mut options = self.call.options.clone().unwrap_or_default();
        let encoded = writer.finish().and_then(|mut encoded| {
            self.position.apply(&mut encoded, &mut options)?;
            Ok(encoded)
        });
        Exchange::new(self.call.client.clone(), R::OPERATION, encoded, Some(options))
    }

    fn receive(
        &mut self,
        exchange: &Exchange,
        response: RawResponse<Body>,
    ) -> Result<ResponseValue<R::Success>, Error> {
        let body = response.body.bytes().cloned().unwrap_or_default();
        let received = ReceivedResponse { response, limit: exchange.response_limit() };
        let mut page = decode_success_value::<R::Response>(R::OPERATION, received)?;
        let count = R::items(&mut page.value).map_or(0, |items| items.len());
        let url = exchange.url();
        let parts = PageParts { headers: &page.headers, body: &body, count, url: url.as_ref() };
        if let Err(message) = self.position.advance(&parts) {
            let response = RawResponse { status: page.status, headers: page.headers.clone(), body };
            let error = Error::decode(R::OPERATION, response, DecodeError::new(message));
            self.state = PageState::Broken(Some(exchange.with_request(error)));
        }
        Ok(page)
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<ResponseValue<R::Success>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                PageState::Ready if this.position.is_done => return Poll::Ready(None),
                PageState::Ready => this.state = PageState::Waiting(this.request()),
                PageState::Waiting(exchange) => {
                    let received = ready!(Pin::new(&mut *exchange).poll(cx));
                    let PageState::Waiting(exchange) = std::mem::replace(&mut this.state, PageState::Ready) else {
                        continue;
                    };
                    let page = received.and_then(|response| {
                        this.receive(&exchange, response).map_err(|error| exchange.with_request(error))
                    });
                    if page.is_err() {
                        this.state = PageState::Failed;
                    }
                    return Poll::Ready(Some(page));
                }
                PageState::Broken(error) => return Poll::Ready(error.take().map(Err)),
                PageState::Failed => return Poll::Ready(None),
            }
        }
    }
}

// The position is not printed, since a cursor or a URL may contain a credential.
impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &R::OPERATION.id)
            .field("is_done", &self.is_done())
            .finish_non_exhaustive()
    }
}
