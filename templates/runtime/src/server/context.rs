use super::super::operation::{
    Api, Body, ByteRange, HeaderNames, HttpMethod, OperationSpec, RawResponse, Rejection, RequestValidation, Response,
    ResponseWriter,
};
use super::HandlerError;
use super::documented_error::ResponseTypes;
use super::error_mapper::ErrorMapper;
use super::extra_headers::ExtraHeaders;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
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
    pub(super) extra_headers: ExtraHeaders,
}

/// The placeholder operation of a context for tests.
static TEST_OPERATION: OperationSpec = OperationSpec::new("test", HttpMethod::Get, "/");

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
    /// Creates a context for a test that calls a handler directly. By default, the request is `GET /` without headers,
    /// and the operation is a placeholder. [`Context::with_parts`] replaces the request, and
    /// [`Context::with_operation`] replaces the operation.
    ///
    /// ```
    /// use ecogen_runtime::http::header::{CACHE_CONTROL, HeaderValue};
    /// use ecogen_runtime::server::{Context, HandlerError};
    ///
    /// async fn greet(cx: &Context<String>) -> Result<String, HandlerError> {
    ///     cx.add_header(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    ///     Ok(format!("Hello, {}.", cx.caller()))
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let cx = Context::for_test("Ann".to_owned());
    /// assert_eq!(greet(&cx).await.ok().as_deref(), Some("Hello, Ann."));
    /// assert_eq!(cx.added_headers()[CACHE_CONTROL], "no-store");
    /// # Ok(())
    /// # }
    /// ```
    pub fn for_test(caller: C) -> Self {
        Self {
            caller,
            operation: &TEST_OPERATION,
            parts: Request::new(()).into_parts().0,
            validation: RequestValidation::NONE,
            error_mapper: None,
            extra_headers: ExtraHeaders::default(),
        }
    }

    /// Sets the operation, for a test of a handler that reads the operation or its specification extensions.
    #[must_use]
    pub fn with_operation(mut self, api: &'static Api, operation: &'static OperationSpec) -> Self {
        let index = api.operations.iter().position(|known| std::ptr::eq(*known, operation));
        self.validation =
            index.map_or(RequestValidation::NONE, |index| RequestValidation::new(api.schemas.compiled(), index));
        self.operation = operation;
        self
    }

    /// Sets the method, URI, headers and extensions of the request, for a test of a handler that reads these parts.
    #[must_use]
    pub fn with_parts(mut self, parts: Parts) -> Self {
        self.parts = parts;
        self
    }

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

    /// Adds a header to the documented response of the handler, whether the handler returns the response as a value or
    /// as an error. The header is not added to the response of a rejection or an internal error.
    ///
    /// ```
    /// use ecogen_runtime::http::header::{HeaderValue, SET_COOKIE};
    /// use ecogen_runtime::server::{Context, HandlerError};
    ///
    /// async fn log_in(cx: &Context<()>, session: &str) -> Result<(), HandlerError> {
    ///     cx.add_header(SET_COOKIE, HeaderValue::try_from(format!("session={session}; HttpOnly; Secure"))?);
    ///     cx.add_header(SET_COOKIE, HeaderValue::from_static("theme=dark"));
    ///     Ok(())
    /// }
    /// ```
    ///
    /// A header that the response itself contains, such as a documented header or `Content-Type`, takes precedence over
    /// an added header. All cookies are sent, however. Added headers `Content-Length` and `Transfer-Encoding` are
    /// ignored, since these headers describe how the body is sent.
    pub fn add_header(&self, name: HeaderName, value: HeaderValue) {
        self.extra_headers.add(name, value);
    }

    /// Returns the headers that [`Context::add_header`] has added.
    pub fn added_headers(&self) -> HeaderMap {
        self.extra_headers.get()
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
        let mut response = writer.finish().map_err(HandlerError::internal)?;
        self.extra_headers.add_to(&mut response.headers);
        Ok(response)
    }

    /// Encodes the documented response that an error contains, or that the router maps the error to.
    ///
    /// # Errors
    ///
    /// If neither the error nor the result of mapping the error contains a documented response, returns the mapped
    /// error, or the original error if the error is not mapped.
    pub(super) fn encode_error(
        &self,
        error: HandlerError,
        types: ResponseTypes,
    ) -> Result<RawResponse<Body>, HandlerError> {
        let mut response = error.encode(self.operation, types, &self.parts.headers, self.error_mapper.as_deref())?;
        self.extra_headers.add_to(&mut response.headers);
        Ok(response)
    }
}
