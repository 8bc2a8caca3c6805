use super::super::super::codec::DecodeError;
use super::super::super::operation::{DecodeLimits, PartSpec};
use super::super::{Body, StreamError};
use super::{File, Part, PartReader, PartWriter, Parts, ReceivedParts};
use bytes::Bytes;
use futures_core::Stream;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// A stream of bytes in chunks of this size.
struct ChunkStream(Bytes, usize);

impl Stream for ChunkStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.1.min(self.0.len());
        Poll::Ready((size > 0).then(|| Ok(self.0.split_to(size))))
    }
}

fn item_size(bytes: usize) -> DecodeLimits {
    DecodeLimits { item_size: bytes, ..DecodeLimits::new() }
}

/// Returns the output of a future that is ready immediately.
fn poll_now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future is not ready"),
    }
}

/// Returns the name and content of each part of a body that is received in chunks.
fn parts(body: &'static str, size: usize) -> Result<Vec<(Option<String>, String)>, StreamError> {
    let body = Body::stream(ChunkStream(Bytes::from_static(body.as_bytes()), size));
    let mut parts = Parts::<File>::received(ReceivedParts::new(body, "b", &[], item_size(100), None));
    poll_now(async {
        let mut all = Vec::new();
        while let Some(file) = parts.next().await? {
            let content = file.body.collect(1000).await?;
            all.push((file.part, String::from_utf8_lossy(&content).into_owned()));
        }
        Ok(all)
    })
}

#[test]
fn chunk_boundaries_do_not_matter() {
    let body = "before\r\n--b \t\r\nContent-Disposition: form-data; name=\"one\"\r\n\r\n\r\n--\r\n-- b--\r\r\n\r\n--b\r\n\
        x: 1\r\ncontent-disposition: form-data; name=two\r\n\r\n\r\n--b\r\nx: no content\r\n\r\n--b\r\n\r\nno headers\r\n--b--after";
    let part = |name: Option<&str>, content: &str| (name.map(str::to_owned), content.to_owned());
    let expected =
        [part(Some("one"), "\r\n--\r\n-- b--\r\r\n"), part(Some("two"), ""), part(None, ""), part(None, "no headers")];
    for size in 1..=body.len() {
        assert_eq!(parts(body, size).ok().as_deref(), Some(&expected[..]), "{size}");
    }
}

#[test]
fn truncated_body_is_an_error_at_any_offset() {
    let whole = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--";
    for end in 0..whole.len() {
        for size in [1, 7, 100] {
            assert!(parts(&whole[..end], size).is_err(), "{:?} by {size}", &whole[..end]);
        }
    }
    assert!(parts(whole, 1).is_ok());
}

#[test]
fn file_ends_when_the_next_part_is_requested() {
    let body = "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--";
    let body = Body::stream(ChunkStream(Bytes::from_static(body.as_bytes()), 1));
    let mut parts = Parts::<File>::received(ReceivedParts::new(body, "b", &[], item_size(100), None));
    poll_now(async {
        let mut first = parts.next().await.expect("a part").expect("the first");
        assert_eq!(first.body.chunk().await.expect("a byte").as_deref(), Some(&b"o"[..]));
        let second = parts.next().await.expect("a part").expect("the second");
        assert!(first.body.chunk().await.is_err());
        assert_eq!(second.body.collect(10).await.expect("all of it"), "two");
    });
}

struct NotePart(i64);

const SPECS: &[PartSpec] = &[PartSpec::text("note").repeats(0, 9)];

impl Part for NotePart {
    fn read(r: &mut PartReader) -> Result<Self, DecodeError> {
        r.value().map(Self)
    }

    fn write(self, w: &mut PartWriter) {
        w.part(0).value(&self.0);
    }
}

#[test]
fn buffered_bodies_have_a_length() {
    let (boundary, body) = Parts::from([NotePart(1), NotePart(22)]).into_body(SPECS);
    let length = body.length().expect("a known length");
    let bytes = poll_now(body.collect(1000)).expect("all of it");
    assert_eq!(u64::try_from(bytes.len()).ok(), Some(length));
    let mut parts = Parts::<NotePart>::received(ReceivedParts::new(bytes.into(), &boundary, SPECS, item_size(2), None));
    let mut next = || poll_now(parts.next()).expect("a part").map(|note| note.0);
    assert_eq!([next(), next(), next()], [Some(1), Some(22), None]);
}
