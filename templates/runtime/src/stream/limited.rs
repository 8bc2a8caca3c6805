use super::{Body, BoxError, StreamError};
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// Wraps a request body so that reading more than `limit` bytes fails.
pub(crate) fn limited(body: Body, limit: usize) -> Body {
    Body::new(Limited::new(body, limit).map_err(move |error| match error.is::<LengthLimitError>() {
        true => BoxError::from(StreamError::too_large(limit).in_request()),
        false => error,
    }))
}
