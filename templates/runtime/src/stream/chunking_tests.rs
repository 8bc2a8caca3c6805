//! Tests that bodies are parsed in linear time, however small the received chunks are.

use super::super::operation::{DecodeLimits, Encoding};
use super::frames::Frames;
use super::multipart::{File, Parts, ReceivedParts};
use super::{Body, StreamError};
use bytes::Bytes;
use futures_core::Stream;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// The time limit for parsing half a megabyte in a debug build on a busy machine. A parser that takes quadratic time
/// would need minutes.
const TIME_LIMIT: Duration = Duration::from_secs(20);

const CHUNK_SIZE: usize = 512 << 10;

struct SmallChunks(Bytes, usize);

impl Stream for SmallChunks {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.1.min(self.0.len());
        Poll::Ready((size > 0).then(|| Ok(self.0.split_to(size))))
    }
}

fn assert_linear_time(name: &str, read: impl FnOnce() -> usize, expected: usize) {
    let start = Instant::now();
    let count = read();
    let elapsed = start.elapsed();
    println!("{name}: {count} in {elapsed:?}");
    assert_eq!(count, expected, "{name}");
    assert!(elapsed < TIME_LIMIT, "{name}: {elapsed:?}");
}

/// Returns the number of items that are parsed before the first error.
fn items(encoding: Encoding, body: &str, size: usize) -> usize {
    let body = Body::stream(SmallChunks(Bytes::copy_from_slice(body.as_bytes()), size));
    let mut frames = Frames::new(body, encoding, 2 * CHUNK_SIZE, None);
    let mut cx = Context::from_waker(Waker::noop());
    let mut count = 0;
    while let Poll::Ready(Some(Ok(_))) = frames.poll_frame_text(&mut cx) {
        count += 1;
    }
    count
}

/// Returns the number of parts that are parsed before the first error.
fn parts(body: &str, size: usize) -> usize {
    let body = Body::stream(SmallChunks(Bytes::copy_from_slice(body.as_bytes()), size));
    let limits = DecodeLimits { item_size: 2 * CHUNK_SIZE, ..DecodeLimits::new() };
    let mut parts = Parts::<File>::received(ReceivedParts::new(body, &"b".repeat(70), &[], limits, None));
    let read = pin!(async {
        let mut count = 0;
        while let Ok(Some(file)) = parts.next().await {
            if file.body.collect(2 * CHUNK_SIZE).await.is_err() {
                break;
            }
            count += 1;
        }
        count
    });
    match read.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(count) => count,
        Poll::Pending => 0,
    }
}

#[test]
fn sequence_texts_are_scanned_once() {
    let long = format!("\x1e[1{}]\n", ",\n1".repeat(CHUNK_SIZE / 3));
    assert_linear_time("an array over many lines", || items(Encoding::Sequence, &long, 1), 1);
    let string = format!("\x1e\"{}\"\n", "x".repeat(CHUNK_SIZE));
    assert_linear_time("a long string", || items(Encoding::Sequence, &string, 1), 1);
    let closed = format!("\x1e{}", "}\n".repeat(CHUNK_SIZE / 2));
    assert_linear_time("brackets that close nothing", || items(Encoding::Sequence, &closed, 1), 1);
    let short = "\x1e1\n".repeat(CHUNK_SIZE / 3);
    assert_linear_time("short texts in one chunk", || items(Encoding::Sequence, &short, CHUNK_SIZE), CHUNK_SIZE / 3);
}

#[test]
fn lines_and_events_are_scanned_once() {
    assert_linear_time("a long line", || items(Encoding::Lines, &"1".repeat(CHUNK_SIZE), 1), 1);
    assert_linear_time(
        "short lines in one chunk",
        || items(Encoding::Lines, &"1\n".repeat(CHUNK_SIZE / 2), CHUNK_SIZE),
        CHUNK_SIZE / 2,
    );
    let lines = format!("{}\n", "data:x\r\n".repeat(CHUNK_SIZE / 8));
    assert_linear_time("an event of many lines", || items(Encoding::Events, &lines, 1), 1);
    assert_linear_time(
        "short events",
        || items(Encoding::Events, &"data:1\n\n".repeat(CHUNK_SIZE / 8), CHUNK_SIZE),
        CHUNK_SIZE / 8,
    );
    // Copying the long identifier into each event would take quadratic time.
    let id = format!("id:{}\n{}", "x".repeat(CHUNK_SIZE / 2), "data\n\n".repeat(CHUNK_SIZE / 12));
    assert_linear_time("a long id", || items(Encoding::Events, &id, CHUNK_SIZE), 0);
}

#[test]
fn parts_are_scanned_once() {
    let boundary = "b".repeat(70);
    let end = format!("\r\n--{boundary}--");
    let head = format!("\r\n--{boundary}\r\nx: {}\r\n\r\n1", "x".repeat(16_000));
    assert_linear_time(
        "long headers",
        || parts(&(head.repeat(CHUNK_SIZE / head.len()) + &end), 1),
        CHUNK_SIZE / head.len(),
    );
    let almost = format!("\r\n--{}", &boundary[1..]);
    let content = format!("--{boundary}\r\n\r\n{}{end}", almost.repeat(CHUNK_SIZE / almost.len()));
    assert_linear_time("what is almost a delimiter", || parts(&content, 1), 1);
    assert_linear_time("the same in one chunk", || parts(&content, CHUNK_SIZE), 1);
}
