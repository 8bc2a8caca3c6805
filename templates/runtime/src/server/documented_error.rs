use super::super::operation::{
    Body, BodyType, OperationSpec, Payload, RawResponse, Response, ResponseSpec, ResponseWriter,
};
use http::{HeaderMap, StatusCode};
use std::any::{TypeId, type_name};
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The Rust types of an operation's responses, for comparison with the type of a type-erased response.
#[derive(Clone, Copy)]
pub(super) struct ResponseTypes {
    response: TypeId,
    bodies: &'static [fn() -> BodyType],
}

impl ResponseTypes {
    pub(super) fn of<R: Response>() -> Self {
        Self { response: TypeId::of::<R>(), bodies: R::BODIES }
    }
}

/// A type-erased, documented response that a handler returns as an error.
///
/// The response is in a `Mutex`, since `HandlerError` has to be `Sync`, but the body of a response may not be `Sync`.
pub(super) struct DocumentedError(Mutex<Box<dyn ErasedResponse>>);

impl DocumentedError {
    /// Creates an error from a response of an operation.
    pub(super) fn response<R: Response>(response: R) -> Self {
        Self(Mutex::new(Box::new(ErasedWholeResponse(response))))
    }

    /// Creates an error from the status and the body of a response.
    pub(super) fn body<T: Payload + Send + 'static>(status: StatusCode, body: T) -> Self {
        Self(Mutex::new(Box::new(ErasedBody { status, body })))
    }

    /// Encodes the response for a request with these headers.
    ///
    /// # Errors
    ///
    /// Returns the reason if the response is not documented for the operation, or if a value cannot be encoded.
    pub(super) fn encode(
        self,
        operation: &'static OperationSpec,
        types: ResponseTypes,
        headers: &HeaderMap,
    ) -> Result<RawResponse<Body>, String> {
        let mut writer = ResponseWriter::new(operation);
        writer.accept(headers);
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).encode(operation, types, &mut writer)?;
        writer.finish()
    }
}

impl fmt::Debug for DocumentedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.lock().unwrap_or_else(PoisonError::into_inner).type_name())
    }
}

trait ErasedResponse: Send {
    fn type_name(&self) -> &'static str;

    fn encode(
        self: Box<Self>,
        operation: &OperationSpec,
        types: ResponseTypes,
        writer: &mut ResponseWriter,
    ) -> Result<(), String>;
}

struct ErasedWholeResponse<R>(R);

impl<R: Response> ErasedResponse for ErasedWholeResponse<R> {
    fn type_name(&self) -> &'static str {
        type_name::<R>()
    }

    fn encode(
        self: Box<Self>,
        _: &OperationSpec,
        types: ResponseTypes,
        writer: &mut ResponseWriter,
    ) -> Result<(), String> {
        if TypeId::of::<R>() != types.response {
            return Err(format!("`{}` is not the type of the operation's responses", type_name::<R>()));
        }
        self.0.encode(writer);
        Ok(())
    }
}

struct ErasedBody<T> {
    status: StatusCode,
    body: T,
}

impl<T: Payload + Send + 'static> ErasedResponse for ErasedBody<T> {
    fn type_name(&self) -> &'static str {
        type_name::<T>()
    }

    fn encode(
        self: Box<Self>,
        operation: &OperationSpec,
        types: ResponseTypes,
        writer: &mut ResponseWriter,
    ) -> Result<(), String> {
        let (index, spec) = documented_body(operation, types, self.status, BodyType::of::<T>())?;
        let writer = writer.start(index, self.status.as_u16());
        // A response that is documented without a body has the type `()`, for which there is nothing to encode.
        if spec.contents.is_empty() {
            writer.empty()
        } else {
            writer.body(self.body)
        }
        Ok(())
    }
}

/// Returns the index and the description of the response that is documented for the status. Returns an error if the
/// status is not documented, the body of the response does not have the type `found`, or the response requires a
/// header.
fn documented_body(
    operation: &OperationSpec,
    types: ResponseTypes,
    status: StatusCode,
    found: BodyType,
) -> Result<(usize, &'static ResponseSpec), String> {
    let index = operation.documented_response(status.as_u16());
    let documented = index.and_then(|index| Some((index, operation.responses.get(index)?, types.bodies.get(index)?)));
    let Some((index, spec, body)) = documented else {
        return Err(format!("the status {} is not documented for the operation", status.as_u16()));
    };
    let expected = body();
    if found.id != expected.id {
        let (status, expected, found) = (status.as_u16(), expected.name, found.name);
        return Err(format!("the body of the response {status} has the type `{expected}`, found `{found}`"));
    }
    match required_header(spec) {
        Some(name) => Err(format!("the response {} requires the header `{name}`", status.as_u16())),
        None => Ok((index, spec)),
    }
}

fn required_header(spec: &ResponseSpec) -> Option<&'static str> {
    spec.headers.iter().find(|header| header.required).map(|header| header.name)
}
