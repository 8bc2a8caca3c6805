use std::fmt::{self, Debug};
use std::marker::PhantomData;

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE};

use super::super::operation::{
    Access, Answer, AnswerReader, AnswerWriter, Body, Operation, Request, RequestWriter, Response,
};
use super::super::server::{Failure, Incoming};

/// An operation of the mock server, independent of its types.
pub trait Mocked: Debug + Sync {
    /// Returns the operation.
    fn operation(&self) -> &'static Operation;

    /// Decodes and validates a request. Returns its encoded body, reading which validates a stream.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is rejected.
    fn open(&self, incoming: Incoming<()>) -> Result<Body, Failure>;

    /// Encodes a sample of a response.
    ///
    /// # Errors
    ///
    /// Returns the reason if the sample is invalid.
    fn answer(&self, sample: &Answer) -> Result<Answer<Body>, String>;
}

/// The operation with this request type.
pub struct Of<R>(PhantomData<fn() -> R>);

impl<R> Of<R> {
    /// The operation.
    pub const NEW: Self = Self(PhantomData);
}

impl<R: Request> Debug for Of<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(R::OPERATION.id)
    }
}

/// Returns the headers of a request that accepts only the media type of a sample.
fn accept(sample: &HeaderMap) -> HeaderMap {
    sample.get(CONTENT_TYPE).map(|media_type| (ACCEPT, media_type.clone())).into_iter().collect()
}

impl<R: Request> Mocked for Of<R> {
    fn operation(&self) -> &'static Operation {
        R::OPERATION
    }

    fn open(&self, incoming: Incoming<()>) -> Result<Body, Failure> {
        let request = match R::OPERATION.access {
            Access::Public => incoming.open_public::<R>()?.1,
            Access::Credentials { optional: true, .. } => incoming.open_optional::<R>()?.1,
            Access::Credentials { .. } => incoming.open::<R>()?.1,
        };
        let mut writer = RequestWriter::new(R::OPERATION);
        request.encode(&mut writer);
        Ok(writer.finish().map(|written| written.body).unwrap_or_default())
    }

    fn answer(&self, sample: &Answer) -> Result<Answer<Body>, String> {
        let mut writer = AnswerWriter::new(R::OPERATION);
        writer.accept(&accept(&sample.headers));
        let mut sample = sample.clone().into();
        let sample = &mut AnswerReader::of_sample(R::OPERATION, &mut sample);
        let answer = R::Response::decode(sample).map_err(|fault| fault.to_string())?;
        answer.encode(&mut writer);
        writer.finish()
    }
}
