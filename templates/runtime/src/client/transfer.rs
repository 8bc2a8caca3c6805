use super::super::operation::{OperationSpec, RawResponse};
use super::super::stream::Body;
use super::Error;
use super::prepared_request::PreparedRequest;
use super::response_buffer::ResponseBuffer;
use super::time_limits::{IdleBody, IdleTimer, TimeLimits, UploadProgress, observe_upload};
use http::{HeaderMap, StatusCode};
use std::future::poll_fn;
use std::task::{Context, Poll};
use std::time::Duration;

/// The sending of a request and the receiving of its response by a transport, with the idle limit of both.
pub(super) struct Transfer {
    operation: &'static OperationSpec,
    response_limit: usize,
    event_idle: Option<Duration>,
    idle: IdleTimer,
    upload: Option<UploadProgress>,
}

impl Transfer {
    /// Starts the transfer of a request, whose body is observed if it is large or streamed.
    pub(super) fn start(request: &mut PreparedRequest) -> Self {
        let PreparedRequest { operation, response_limit, limits: TimeLimits { idle, event_idle, .. }, .. } = *request;
        let upload = if idle.is_some() { observe_upload(&mut request.body) } else { None };
        Self { operation, response_limit, event_idle, idle: IdleTimer::new(idle), upload }
    }

    /// Polls a part of the transfer until it is ready.
    ///
    /// # Errors
    ///
    /// Returns an error if no data is sent or received within the idle limit.
    pub(super) async fn within_idle<T>(
        &mut self,
        mut poll: impl FnMut(&mut Context<'_>) -> Poll<T>,
    ) -> Result<T, Error> {
        let Self { operation, idle, upload, .. } = self;
        poll_fn(|cx| match poll(cx) {
            Poll::Ready(output) => {
                idle.stop();
                Poll::Ready(Ok(output))
            }
            Poll::Pending => {
                let progress = || upload.as_ref().and_then(UploadProgress::last);
                idle.poll_exceeded(cx, progress).map(|limit| Err(Error::timed_out(operation, limit)))
            }
        })
        .await
    }

    /// Returns the buffer of a response whose head has been received.
    pub(super) fn buffer(&self, status: StatusCode, headers: HeaderMap) -> ResponseBuffer {
        ResponseBuffer::new(self.operation, self.response_limit, status, headers)
    }

    /// Returns a response whose body is read later, within the idle limit. The events of an event stream have their own
    /// limit.
    pub(super) fn into_streaming(self, buffer: ResponseBuffer, is_events: bool, body: Body) -> RawResponse<Body> {
        let limit = if is_events { self.event_idle } else { self.idle.limit() };
        buffer.into_streaming(IdleBody::limit(body, limit))
    }
}
