use super::super::operation::{
    Answer, AnswerWriter, Body, ByteRange, HeaderNames, Operation, Refusal, Response, Strict,
};
use super::Failure;
use http::request::Parts;
use std::fmt;

/// What a handler knows of a call besides the request.
pub struct Context<C> {
    pub(super) caller: C,
    pub(super) operation: &'static Operation,
    pub(super) parts: Parts,
    pub(super) strict: Strict,
}

// A caller may be a credential, too.
impl<C> fmt::Debug for Context<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("operation", &self.operation.id)
            .field("headers", &HeaderNames(&self.parts.headers))
            .finish_non_exhaustive()
    }
}

impl<C> Context<C> {
    /// Who calls.
    pub fn caller(&self) -> &C {
        &self.caller
    }

    /// The operation that is called: id, path template, tags and more.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What the document's vendor says of the operation: the value of its field of this name, `x-…`.
    pub fn extension(&self, name: &str) -> Option<&'static serde_json::Value> {
        self.strict.extension(name)
    }

    /// Method, URI, headers and extensions of the request.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// The part that the caller asks for of something that has `total` bytes, for [`Body::with_range`].
    ///
    /// # Errors
    ///
    /// 416 if the part lies beyond the end.
    pub fn range(&self, total: u64) -> Result<ByteRange, Refusal> {
        ByteRange::requested(&self.parts.headers, total)
    }

    /// Writes the answer to the call.
    ///
    /// # Errors
    ///
    /// If a value of the answer cannot be written as the document describes it.
    pub fn answer(&self, response: impl Response) -> Result<Answer<Body>, Failure> {
        let mut writer = AnswerWriter::new(self.operation);
        writer.accept(&self.parts.headers);
        response.encode(&mut writer);
        writer.finish().map_err(Failure::internal)
    }
}
