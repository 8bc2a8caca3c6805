use std::any::Any;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use super::super::client::{Call, Client, Error};
use super::super::operation::{
    Body, EncodedRequest, OperationSpec, RawResponse, Request, RequestReader, RequestWriter, Response, ResponseReader,
    ResponseWriter, SecurityMode,
};
use super::super::server::{HandlerError, HandlerFuture, IncomingRequest};
use super::script::{AnyValue, ScriptSlot, ScriptedReply};

/// The future of a call. The output of the future is the decoded response.
pub type WireFuture = Pin<Box<dyn Future<Output = Result<AnyValue, Error>> + Send>>;

/// An operation of the API with type-erased requests and responses, so that the wire test can call all operations in
/// the same way.
pub trait WireOperation: Debug + Sync {
    /// Returns the operation.
    fn operation(&self) -> &'static OperationSpec;

    /// Creates a request from a sample.
    ///
    /// # Errors
    ///
    /// Returns the reason if the sample is invalid.
    fn request(&self, sample: &mut RequestReader<'_>) -> Result<AnyValue, String>;

    /// Encodes a request.
    ///
    /// # Errors
    ///
    /// Returns the reason if the value cannot be encoded.
    fn encode_request(&self, request: &dyn Any) -> Result<EncodedRequest, String>;

    /// Creates a response from a sample.
    ///
    /// # Errors
    ///
    /// Returns the reason if the sample is invalid.
    fn response(&self, sample: &RawResponse) -> Result<AnyValue, String>;

    /// Encodes a response.
    ///
    /// # Errors
    ///
    /// Returns the reason if the value cannot be encoded.
    fn encode_response(&self, response: &dyn Any) -> Result<RawResponse<Body>, String>;

    /// Sends a request and returns the decoded response. Returns `None` if the request has the type of another
    /// operation.
    fn send(&self, client: &Client, request: &dyn Any) -> Option<WireFuture>;

    /// Decodes a received response.
    ///
    /// # Errors
    ///
    /// Returns an error if the response is undocumented or invalid.
    fn check_response(&self, response: &RawResponse) -> Result<(), String>;

    /// Decodes the received request, compares it with the request of the script, and sends the response of the script.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is rejected or the script has no response.
    fn serve(&self, incoming: IncomingRequest<()>, stage: Arc<ScriptSlot>) -> HandlerFuture;

    /// Compares the sent and the received response.
    ///
    /// # Errors
    ///
    /// Returns both responses as text if they differ.
    fn compare_responses(&self, sent: &dyn Any, received: &dyn Any) -> Result<(), String>;
}

/// The [`WireOperation`] of the operation with the request type `R`. The received values are compared with the sent
/// values.
pub struct WireCase<R>(PhantomData<fn() -> R>);

impl<R> WireCase<R> {
    /// The only value of this type.
    pub const NEW: Self = Self(PhantomData);
}

impl<R: Request> Debug for WireCase<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(R::OPERATION.id)
    }
}

impl<R> WireOperation for WireCase<R>
where
    R: Request + Clone + Debug + PartialEq,
    R::Response: Clone + Debug + PartialEq,
{
    fn operation(&self) -> &'static OperationSpec {
        R::OPERATION
    }

    fn request(&self, sample: &mut RequestReader<'_>) -> Result<AnyValue, String> {
        match R::decode(sample) {
            Ok(request) => Ok(Box::new(request)),
            Err(rejection) => Err(format!("{rejection:?}")),
        }
    }

    fn encode_request(&self, request: &dyn Any) -> Result<EncodedRequest, String> {
        let mut writer = RequestWriter::new(R::OPERATION);
        request.downcast_ref::<R>().ok_or("a request of another operation")?.clone().encode(&mut writer);
        writer.finish()
    }

    fn response(&self, sample: &RawResponse) -> Result<AnyValue, String> {
        let mut sample = sample.clone().into();
        match R::Response::decode(&mut ResponseReader::from_sample(R::OPERATION, &mut sample)) {
            Ok(response) => Ok(Box::new(response)),
            Err(error) => Err(error.to_string()),
        }
    }

    fn encode_response(&self, response: &dyn Any) -> Result<RawResponse<Body>, String> {
        let mut writer = ResponseWriter::new(R::OPERATION);
        response.downcast_ref::<R::Response>().ok_or("a response of another operation")?.clone().encode(&mut writer);
        writer.finish()
    }

    fn send(&self, client: &Client, request: &dyn Any) -> Option<WireFuture> {
        let call = Call::new(client, request.downcast_ref::<R>()?.clone());
        Some(Box::pin(async move {
            let response = call.send().await?;
            Ok(Box::new(response.into_value()) as AnyValue)
        }))
    }

    fn check_response(&self, response: &RawResponse) -> Result<(), String> {
        check_readable::<R>(response)
    }

    fn serve(&self, incoming: IncomingRequest<()>, stage: Arc<ScriptSlot>) -> HandlerFuture {
        Box::pin(async move {
            let request = open::<R, ()>(incoming)?;
            let response = stage.with(|script| {
                script.outcome = Some(compare::<R>(&*script.request, &request));
                match &script.reply {
                    ScriptedReply::Raw(response) => Ok(response.clone().into()),
                    ScriptedReply::Documented(response) => Self::NEW.encode_response(&**response),
                }
            });
            response.unwrap_or_else(|| Err("no call is in progress".to_owned())).map_err(script_error)
        })
    }

    fn compare_responses(&self, sent: &dyn Any, received: &dyn Any) -> Result<(), String> {
        let Some(received) = received.downcast_ref::<R::Response>() else {
            return Err("a response of another operation".to_owned());
        };
        compare::<R::Response>(sent, received)
    }
}

/// Checks the credentials that the operation requires, and decodes the request.
pub(super) fn open<R: Request, C>(incoming: IncomingRequest<C>) -> Result<R, HandlerError> {
    match R::OPERATION.access {
        SecurityMode::Public => incoming.open_public::<R>().map(|(_, request)| request),
        SecurityMode::Credentials { optional: true, .. } => incoming.open_optional::<R>().map(|(_, request)| request),
        SecurityMode::Credentials { .. } => incoming.open::<R>().map(|(_, request)| request),
    }
}

pub(super) fn script_error(message: String) -> HandlerError {
    HandlerError::new(http::StatusCode::INTERNAL_SERVER_ERROR, message)
}

/// Compares two values. Their `Debug` texts have to be equal, too, since some types consider different texts of the
/// same instant equal.
fn compare<T: Debug + PartialEq + 'static>(sent: &dyn Any, received: &T) -> Result<(), String> {
    let sent = sent.downcast_ref::<T>().ok_or("a value of another operation")?;
    if sent == received && format!("{sent:?}") == format!("{received:?}") {
        return Ok(());
    }
    Err(format!("sent {sent:?}\n  received {received:?}"))
}

/// Checks that a received response is documented and can be decoded.
pub(super) fn check_readable<R: Request>(response: &RawResponse) -> Result<(), String> {
    let mut response = response.clone().into();
    let mut reader = ResponseReader::new(R::OPERATION, &mut response);
    R::Response::decode(&mut reader).map(drop).map_err(|error| error.to_string())
}
