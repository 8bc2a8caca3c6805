use super::Rejection;
use super::error_response::{method_not_allowed, options_response};
use axum::body::{Body, Bytes};
use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY, X_CONTENT_TYPE_OPTIONS,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

/// A file that the router serves at a fixed path, such as the effective document.
#[derive(Debug)]
pub(super) struct StaticFile {
    pub(super) path: String,
    /// `true` if no operation of the router may match the path of the file. If `false`, the operation takes
    /// precedence.
    pub(super) is_exclusive: bool,
    pub(super) media_type: &'static str,
    pub(super) headers: HeaderMap,
    pub(super) content: Box<dyn StaticContent>,
    etags: [OnceLock<HeaderValue>; 2],
}

/// The content of a [`StaticFile`].
pub(super) trait StaticContent: Debug + Send + Sync {
    fn identity(&self) -> Bytes;

    /// Returns the content in the coding `gzip`, or `None` if the file is only sent without a coding.
    fn gzip(&self) -> Option<Bytes> {
        None
    }
}

impl StaticContent for &'static str {
    fn identity(&self) -> Bytes {
        Bytes::from_static(self.as_bytes())
    }
}

impl StaticFile {
    /// Creates a file at a path below which the router has no operation.
    pub(super) fn new(path: &str, media_type: &'static str, content: impl StaticContent + 'static) -> Self {
        Self {
            path: format!("/{}", path.trim_start_matches('/')),
            is_exclusive: false,
            media_type,
            headers: HeaderMap::new(),
            content: Box::new(content),
            etags: [OnceLock::new(), OnceLock::new()],
        }
    }

    /// Returns the response to a request for the path of the file, or a rejection if the file does not support the
    /// method of the request.
    pub(super) fn respond(&self, parts: &Parts) -> Result<Response<Body>, Rejection> {
        const METHODS: [&str; 3] = ["GET", "HEAD", "OPTIONS"];
        match parts.method {
            Method::GET | Method::HEAD => Ok(self.content_response(&parts.headers)),
            Method::OPTIONS => Ok(options_response(&METHODS)),
            _ => Err(method_not_allowed(&METHODS)),
        }
    }

    fn content_response(&self, request: &HeaderMap) -> Response<Body> {
        let compressed = if accepts_gzip(request) { self.content.gzip() } else { None };
        let is_compressed = compressed.is_some();
        let content = compressed.unwrap_or_else(|| self.content.identity());
        let etag = self.etags[usize::from(is_compressed)].get_or_init(|| entity_tag(&content));
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers.clone();
        let headers = response.headers_mut();
        headers.insert(ETAG, etag.clone());
        // The file of the next version of the program has the same path.
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if is_known(request, etag.as_bytes()) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if is_compressed {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        *response.body_mut() = Body::from(content);
        response
    }
}

/// Returns a strong validator of a content (RFC 9110, 8.8.3). All processes of a program have the same validator, since
/// the keys of the hasher are constant.
fn entity_tag(content: &[u8]) -> HeaderValue {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    HeaderValue::try_from(format!("\"{:016x}\"", hasher.finish())).unwrap_or(HeaderValue::from_static("\"\""))
}

/// Returns `true` if `If-None-Match` contains the entity tag. The comparison is weak (RFC 9110, 13.1.2).
fn is_known(headers: &HeaderMap, etag: &[u8]) -> bool {
    let lists = headers.get_all(IF_NONE_MATCH).iter().map(HeaderValue::as_bytes);
    let mut tags = lists.flat_map(|list| list.split(|byte| *byte == b',')).map(<[u8]>::trim_ascii);
    tags.any(|tag| tag == b"*" || tag.strip_prefix(b"W/").unwrap_or(tag) == etag)
}

/// Returns `true` if a request accepts the content coding `gzip` (RFC 9110, 12.5.3). Without `Accept-Encoding`, the
/// response has no coding, because simple clients do not decode one.
fn accepts_gzip(headers: &HeaderMap) -> bool {
    let mut wildcard = false;
    for list in headers.get_all(ACCEPT_ENCODING).iter().filter_map(|list| list.to_str().ok()) {
        for item in list.split(',') {
            let (coding, parameter) = item.split_once(';').unwrap_or((item, ""));
            let weight = parameter.trim().trim_start_matches(['q', 'Q']).trim_start_matches('=');
            let is_accepted = weight.is_empty() || weight.parse::<f32>().is_ok_and(|weight| weight > 0.0);
            match coding.trim().to_ascii_lowercase().as_str() {
                "gzip" | "x-gzip" => return is_accepted,
                "*" => wildcard = is_accepted,
                _ => {}
            }
        }
    }
    wildcard
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_clients_that_accept_it() {
        let accepts = |text: &'static str| {
            accepts_gzip(&HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(text))]))
        };
        for text in ["gzip", "br, gzip;q=0.5", "GZIP", "*", "x-gzip", "*;q=0, gzip"] {
            assert!(accepts(text), "{text}");
        }
        for text in ["", "br", "identity", "gzip;q=0", "*;q=0.0", "gzip; q=0, *"] {
            assert!(!accepts(text), "{text}");
        }
        assert!(!accepts_gzip(&HeaderMap::new()));
    }

    #[test]
    fn if_none_match_is_a_list_that_is_compared_weakly() {
        let known = |text: &'static str| {
            is_known(&HeaderMap::from_iter([(IF_NONE_MATCH, HeaderValue::from_static(text))]), b"\"a\"")
        };
        assert!(known("\"a\"") && known("\"b\", W/\"a\"") && known("*"));
        assert!(!known("\"b\"") && !known("a") && !known(""));
        assert!(!is_known(&HeaderMap::new(), b"\"a\""));
    }
}
