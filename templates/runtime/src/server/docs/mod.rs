//! The documentation page of an API (feature `docs`): a viewer and the effective document.
//!
//! `page.html.gz.base64` is a page with the script of [RapiDoc](https://rapidocweb.com) (MIT, see `LICENSE.txt`),
//! compressed, as text. The page does not load anything from another origin.

use super::static_file::{StaticContent, StaticFile};
use super::{Authenticate, Router};
use axum::body::Bytes;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::{GzDecoder, GzEncoder};
use http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY};
use http::{HeaderMap, HeaderValue};
use std::fmt;
use std::io::Read;
use std::sync::OnceLock;

const PAGE: &str = include_str!("page.html.gz.base64");

/// The policy of the page. The policy allows the two scripts and the style sheets of the page by their hashes, and
/// style attributes, which the viewer sets.
const POLICY: &str = include_str!("policy.txt");

impl<A: Authenticate> Router<A> {
    /// Serves a documentation page at `path`, and the effective document, given as JSON text, at `openapi.json` below
    /// `path`. The prefix of the router does not apply to `path`. Callers are not authenticated.
    pub fn docs(&mut self, path: &str, document: &'static str) -> &mut Self {
        let path = path.trim_matches('/');
        let separator = if path.is_empty() { "" } else { "/" };
        let mut page = StaticFile::new(path, "text/html; charset=utf-8", CompressedPage::default());
        page.is_exclusive = true;
        page.headers = HeaderMap::from_iter([
            (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
            (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        ]);
        let document = CompressibleText { text: document, compressed: OnceLock::new() };
        let mut document = StaticFile::new(&format!("{path}{separator}openapi.json"), "application/json", document);
        document.is_exclusive = true;
        self.files.extend([page, document]);
        self
    }
}

/// The page, which is stored compressed. The page is decompressed for clients that do not accept `gzip`.
#[derive(Default)]
struct CompressedPage {
    compressed: OnceLock<Bytes>,
    identity: OnceLock<Bytes>,
}

impl CompressedPage {
    fn compressed(&self) -> Bytes {
        self.compressed.get_or_init(|| STANDARD.decode(PAGE).unwrap_or_default().into()).clone()
    }
}

impl StaticContent for CompressedPage {
    fn identity(&self) -> Bytes {
        self.identity.get_or_init(|| read_all(GzDecoder::new(&*self.compressed()))).clone()
    }

    fn gzip(&self) -> Option<Bytes> {
        Some(self.compressed())
    }
}

impl fmt::Debug for CompressedPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CompressedPage").finish_non_exhaustive()
    }
}

/// A text that is compressed once, when a client requests it.
struct CompressibleText {
    text: &'static str,
    compressed: OnceLock<Bytes>,
}

impl StaticContent for CompressibleText {
    fn identity(&self) -> Bytes {
        self.text.identity()
    }

    fn gzip(&self) -> Option<Bytes> {
        let compress = || read_all(GzEncoder::new(self.text.as_bytes(), Compression::default()));
        Some(self.compressed.get_or_init(compress).clone())
    }
}

impl fmt::Debug for CompressibleText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CompressibleText").field("length", &self.text.len()).finish_non_exhaustive()
    }
}

/// Reads a source in memory, which cannot fail: the sources are the page of this crate, and texts to compress.
fn read_all(mut source: impl Read) -> Bytes {
    let mut content = Vec::new();
    source.read_to_end(&mut content).map(|_| content.into()).unwrap_or_default()
}
