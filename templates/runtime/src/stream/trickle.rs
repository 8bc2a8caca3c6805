//! Tests that bodies are parsed in linear time, however small the received chunks are.

use super::super::operation::Encoding;
use super::multipart::{Came, File, Parts};
use super::pieces::Pieces;
use super::{Body, StreamError};
use bytes::Bytes;
use futures_core::Stream;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// The time limit for half a megabyte in a debug build on a busy machine. Quadratic time would take minutes.
const LIMIT: Duration = Duration::from_secs(20);

const SIZE: usize = 512 << 10;

struct Chunks(Bytes, usize);

impl Stream for Chunks {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.1.min(self.0.len());
        Poll::Ready((size > 0).then(|| Ok(self.0.split_to(size))))
    }
}

fn timed(name: &str, read: impl FnOnce() -> usize, expected: usize) {
    let start = Instant::now();
    let count = read();
    let elapsed = start.elapsed();
    println!("{name}: {count} in {elapsed:?}");
    assert_eq!(count, expected, "{name}");
    assert!(elapsed < LIMIT, "{name}: {elapsed:?}");
}

/// Returns the number of items before the first error.
fn items(encoding: Encoding, body: &str, size: usize) -> usize {
    let body = Body::stream(Chunks(Bytes::copy_from_slice(body.as_bytes()), size));
    let mut pieces = Pieces::new(body, encoding, 2 * SIZE, None);
    let mut cx = Context::from_waker(Waker::noop());
    let mut count = 0;
    while let Poll::Ready(Some(Ok(_))) = pieces.poll_piece(&mut cx) {
        count += 1;
    }
    count
}

/// Returns the number of parts before the first error.
fn parts(body: &str, size: usize) -> usize {
    let body = Body::stream(Chunks(Bytes::copy_from_slice(body.as_bytes()), size));
    let mut parts = Parts::<File>::came(Came::new(body, &"b".repeat(70), &[], 2 * SIZE, None));
    let read = pin!(async {
        let mut count = 0;
        while let Ok(Some(file)) = parts.next().await {
            if file.body.collect(2 * SIZE).await.is_err() {
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
fn texts_of_a_sequence_are_looked_at_once() {
    let long = format!("\x1e[1{}]\n", ",\n1".repeat(SIZE / 3));
    timed("an array over many lines", || items(Encoding::Sequence, &long, 1), 1);
    let string = format!("\x1e\"{}\"\n", "x".repeat(SIZE));
    timed("a long string", || items(Encoding::Sequence, &string, 1), 1);
    let closed = format!("\x1e{}", "}\n".repeat(SIZE / 2));
    timed("brackets that close nothing", || items(Encoding::Sequence, &closed, 1), 1);
    let short = "\x1e1\n".repeat(SIZE / 3);
    timed("short texts in one chunk", || items(Encoding::Sequence, &short, SIZE), SIZE / 3);
}

#[test]
fn lines_and_events_are_looked_at_once() {
    timed("a long line", || items(Encoding::Lines, &"1".repeat(SIZE), 1), 1);
    timed("short lines in one chunk", || items(Encoding::Lines, &"1\n".repeat(SIZE / 2), SIZE), SIZE / 2);
    let lines = format!("{}\n", "data:x\r\n".repeat(SIZE / 8));
    timed("an event of many lines", || items(Encoding::Events, &lines, 1), 1);
    timed("short events", || items(Encoding::Events, &"data:1\n\n".repeat(SIZE / 8), SIZE), SIZE / 8);
    // Each event would have a copy of the identifier.
    let id = format!("id:{}\n{}", "x".repeat(SIZE / 2), "data\n\n".repeat(SIZE / 12));
    timed("a long id", || items(Encoding::Events, &id, SIZE), 0);
}

#[test]
fn parts_are_looked_at_once() {
    let boundary = "b".repeat(70);
    let end = format!("\r\n--{boundary}--");
    let head = format!("\r\n--{boundary}\r\nx: {}\r\n\r\n1", "x".repeat(16_000));
    timed("long headers", || parts(&(head.repeat(SIZE / head.len()) + &end), 1), SIZE / head.len());
    let almost = format!("\r\n--{}", &boundary[1..]);
    let content = format!("--{boundary}\r\n\r\n{}{end}", almost.repeat(SIZE / almost.len()));
    timed("what is almost a delimiter", || parts(&content, 1), 1);
    timed("the same in one chunk", || parts(&content, SIZE), 1);
}
