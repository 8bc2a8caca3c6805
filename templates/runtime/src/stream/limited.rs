use super::{Body, BoxError, StreamError};
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// The body of a request, of which no more than `limit` bytes are let through.
pub(crate) fn limited(body: Body, limit: usize) -> Body {
    Body::new(Limited::new(body, limit).map_err(move |error| match error.is::<LengthLimitError>() {
        true => BoxError::from(StreamError::too_large(limit).of_request()),
        false => error,
    }))
}
