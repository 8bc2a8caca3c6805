use super::super::operation::{self, StreamError};
use axum::body::{Body, Bytes};
use http_body::{Body as _, Frame, SizeHint};
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep};

/// Wraps a streamed request body so that waiting for the next frame longer than `time` fails.
pub(super) fn with_idle_time(body: Body, time: Option<Duration>) -> operation::Body {
    match time {
        Some(time) if !body.is_end_stream() => {
            operation::Body::new(LimitedIdleBody { body, time, sleep: Box::pin(sleep(time)), is_waiting: false })
        }
        _ => operation::Body::new(body),
    }
}

struct LimitedIdleBody {
    body: Body,
    time: Duration,
    sleep: Pin<Box<Sleep>>,
    /// `true` if `sleep` measures the time since the handler has started to wait. The time in which the handler does not
    /// read the body does not count.
    is_waiting: bool,
}

impl http_body::Body for LimitedIdleBody {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) {
            self.is_waiting = false;
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        if !self.is_waiting {
            let end = Instant::now() + self.time;
            self.sleep.as_mut().reset(end);
            self.is_waiting = true;
        }
        self.sleep.as_mut().poll(cx).map(|()| Some(Err(StreamError::idle().into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{BodyExt, StreamBody};
    use std::convert::Infallible;

    #[tokio::test(start_paused = true)]
    async fn a_body_that_stalls_is_an_error_and_a_slow_reader_is_not() {
        let (sender, receiver) = tokio::sync::mpsc::channel::<Bytes>(4);
        let body = Body::new(StreamBody::new(frames(receiver)));
        let mut body = with_idle_time(body, Some(Duration::from_secs(60)));
        for _ in 0..3 {
            sender.send(Bytes::from_static(b"x")).await.expect("the body is read");
            sleep(Duration::from_secs(100)).await;
            assert!(body.frame().await.expect("a frame").is_ok());
        }
        let started = Instant::now();
        let error = body.frame().await.expect("an error").expect_err("the sender stalls");
        assert_eq!(started.elapsed().as_secs(), 60);
        let rejection = StreamError::from_box(error).rejection().expect("a rejection");
        assert_eq!(rejection.status(), http::StatusCode::REQUEST_TIMEOUT);
    }

    /// Returns the frames of a channel.
    fn frames(
        mut receiver: tokio::sync::mpsc::Receiver<Bytes>,
    ) -> impl futures_core::Stream<Item = Result<Frame<Bytes>, Infallible>> + Send {
        struct ChannelFrames<F>(F);
        impl<F: FnMut(&mut Context<'_>) -> Poll<Option<Bytes>> + Unpin> futures_core::Stream for ChannelFrames<F> {
            type Item = Result<Frame<Bytes>, Infallible>;

            fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
                (self.0)(cx).map(|chunk| chunk.map(|chunk| Ok(Frame::data(chunk))))
            }
        }
        ChannelFrames(move |cx: &mut Context<'_>| receiver.poll_recv(cx))
    }
}
