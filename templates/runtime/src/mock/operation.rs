use std::fmt::{self, Debug};
use std::marker::PhantomData;

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE};

use super::super::operation::{
    Body, OperationSpec, RawResponse, Request, RequestWriter, Response, ResponseReader, ResponseWriter, SecurityMode,
};
use super::super::server::{HandlerError, IncomingRequest};

/// An operation of the mock server, independent of the Rust types of its request and response.
pub trait MockOperation: Debug + Sync {
    /// Returns the operation.
    fn operation(&self) -> &'static OperationSpec;

    /// Decodes and validates a request, and returns the body encoded again. A streamed body is validated while the
    /// returned body is read.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is rejected.
    fn open(&self, incoming: IncomingRequest<()>) -> Result<Body, HandlerError>;

    /// Decodes a sample of a response as the operation's response type and encodes the decoded response.
    ///
    /// # Errors
    ///
    /// Returns the reason if the sample is invalid.
    fn response(&self, sample: &RawResponse) -> Result<RawResponse<Body>, String>;
}

/// The [`MockOperation`] of the operation with the request type `R`.
pub struct Mocked<R>(PhantomData<fn() -> R>);

impl<R> Mocked<R> {
    /// The only value of this type.
    pub const NEW: Self = Self(PhantomData);
}

impl<R: Request> Debug for Mocked<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(R::OPERATION.id)
    }
}

/// Returns a header `Accept` with the media type of a sample.
fn accept_headers(sample: &HeaderMap) -> HeaderMap {
    sample.get(CONTENT_TYPE).map(|media_type| (ACCEPT, media_type.clone())).into_iter().collect()
}

impl<R: Request> MockOperation for Mocked<R> {
    fn operation(&self) -> &'static OperationSpec {
        R::OPERATION
    }

    fn open(&self, incoming: IncomingRequest<()>) -> Result<Body, HandlerError> {
        let request = match R::OPERATION.access {
            SecurityMode::Public => incoming.open_public::<R>()?.1,
            SecurityMode::Credentials { optional: true, .. } => incoming.open_optional::<R>()?.1,
            SecurityMode::Credentials { .. } => incoming.open::<R>()?.1,
        };
        let mut writer = RequestWriter::new(R::OPERATION);
        request.encode(&mut writer);
        Ok(writer.finish().map(|written| written.body).unwrap_or_default())
    }

    fn response(&self, sample: &RawResponse) -> Result<RawResponse<Body>, String> {
        let mut writer = ResponseWriter::new(R::OPERATION);
        writer.accept(&accept_headers(&sample.headers));
        let mut sample = sample.clone().into();
        let sample = &mut ResponseReader::from_sample(R::OPERATION, &mut sample);
        let response = R::Response::decode(sample).map_err(|error| error.to_string())?;
        response.encode(&mut writer);
        writer.finish()
    }
}
