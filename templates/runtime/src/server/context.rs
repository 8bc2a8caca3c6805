use super::super::operation::{
    Body, ByteRange, HeaderNames, OperationSpec, RawResponse, Rejection, RequestValidation, Response, ResponseWriter,
};
use super::HandlerError;
use super::documented_error::ResponseTypes;
use super::error_mapper::ErrorMapper;
use http::request::Parts;
use std::fmt;
use std::sync::Arc;

/// The context of a handler call: the caller, the operation and the request head.
///
/// ```
/// use ecogen_runtime::server::{Context, HandlerError};
///
/// struct Account {
///     name: String,
/// }
///
/// async fn greet(cx: &Context<Account>) -> Result<String, HandlerError> {
///     let language = cx.parts().headers.get("accept-language");
///     let language = language.map(|value| value.to_str()).transpose()?.unwrap_or("en");
///     Ok(format!("{} from {} ({language})", cx.operation().id, cx.caller().name))
/// }
/// ```
pub struct Context<C> {
    pub(super) caller: C,
    pub(super) operation: &'static OperationSpec,
    pub(super) parts: Parts,
    pub(super) validation: RequestValidation,
    pub(super) error_mapper: Option<Arc<ErrorMapper>>,
}

// The caller is not printed, because it may contain a credential.
impl<C> fmt::Debug for Context<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("operation", &self.operation.id)
            .field("headers", &HeaderNames(&self.parts.headers))
            .finish_non_exhaustive()
    }
}

impl<C> Context<C> {
    /// Returns the caller that [`Authenticate`](super::Authenticate) has identified.
    pub fn caller(&self) -> &C {
        &self.caller
    }

    /// Returns the operation that the request is routed to.
    pub fn operation(&self) -> &'static OperationSpec {
        self.operation
    }

    /// Returns the value of a specification extension (`x-…`) of the operation.
    pub fn extension(&self, name: &str) -> Option<&'static serde_json::Value> {
        self.validation.extension(name)
    }

    /// Returns method, URI, headers and extensions of the request.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Returns the range that the request selects in a resource of `total` bytes, for [`Body::with_range`] (RFC 9110,
    /// 14.2).
    ///
    /// # Errors
    ///
    /// Returns a 416 if the range is not satisfiable.
    pub fn range(&self, total: u64) -> Result<ByteRange, Rejection> {
        ByteRange::requested(&self.parts.headers, total)
    }

    /// Encodes a response of the operation.
    ///
    /// # Errors
    ///
    /// Returns an error if a value of the response cannot be encoded as documented.
    #[doc(hidden)]
    pub fn encode_response(&self, response: impl Response) -> Result<RawResponse<Body>, HandlerError> {
        let mut writer = ResponseWriter::new(self.operation);
        writer.accept(&self.parts.headers);
        response.encode(&mut writer);
        writer.finish().map_err(HandlerError::internal)
    }

    /// Encodes the documented response that an error contains, or that the router maps the error to.
    ///
    /// # Errors
    ///
    /// Returns the error, or the error that the router maps it to, if it does not contain a documented response.
    pub(super) fn encode_error(
        &self,
        error: HandlerError,
        types: ResponseTypes,
    ) -> Result<RawResponse<Body>, HandlerError> {
        error.encode(self.operation, types, &self.parts.headers, self.error_mapper.as_deref())
    }
}
