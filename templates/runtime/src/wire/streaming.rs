use std::any::Any;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::super::client::{Call, Client};
use super::super::operation::{
    Body, EncodedRequest, OperationSpec, RawResponse, Request, RequestReader, RequestWriter, Response, ResponseReader,
    ResponseWriter, disposition,
};
use super::super::server::{HandlerFuture, IncomingRequest};
use super::script::{AnyValue, ScriptSlot, ScriptedReply};
use super::wire_operation::{WireFuture, WireOperation, check_readable, open, script_error};

/// The [`WireOperation`] of an operation whose request or responses are streamed. Streams can be neither cloned nor
/// compared. Each stream is therefore created from the sample again, and the encoded bytes are compared.
pub struct StreamingCase<R>(PhantomData<fn() -> R>);

impl<R> StreamingCase<R> {
    /// The only value of this type.
    pub const NEW: Self = Self(PhantomData);
}

impl<R: Request> Debug for StreamingCase<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(R::OPERATION.id)
    }
}

/// The sampled values that a request is created from.
struct RequestTemplate {
    values: Vec<Option<Value>>,
    headers: HeaderMap,
    body: Body,
}

impl RequestTemplate {
    fn make<R: Request>(&self) -> Result<R, String> {
        let mut body = self.body.try_clone().unwrap_or_default();
        let mut reader = RequestReader::from_sample(R::OPERATION, &self.values, &self.headers, &mut body);
        R::decode(&mut reader).map_err(|rejection| format!("{rejection:?}"))
    }
}

impl<R: Request> WireOperation for StreamingCase<R> {
    fn operation(&self) -> &'static OperationSpec {
        R::OPERATION
    }

    fn request(&self, sample: &mut RequestReader<'_>) -> Result<AnyValue, String> {
        let values = sample.sample.map(<[_]>::to_vec).unwrap_or_default();
        let recipe = RequestTemplate { values, headers: sample.headers.clone(), body: std::mem::take(sample.body) };
        recipe.make::<R>()?;
        Ok(Box::new(recipe))
    }

    fn encode_request(&self, request: &dyn Any) -> Result<EncodedRequest, String> {
        let recipe = request.downcast_ref::<RequestTemplate>().ok_or("a request of another operation")?;
        poll_ready_now(buffer_request(encode_request(recipe.make::<R>()?)?))
    }

    fn response(&self, sample: &RawResponse) -> Result<AnyValue, String> {
        decode_response::<R>(sample)?;
        Ok(Box::new(sample.clone()))
    }

    fn encode_response(&self, response: &dyn Any) -> Result<RawResponse<Body>, String> {
        let sample = response.downcast_ref::<RawResponse>().ok_or("a response of another operation")?;
        poll_ready_now(buffer_response(encode_response::<R>(decode_response::<R>(sample)?)?)).map(Into::into)
    }

    fn send(&self, client: &Client, request: &dyn Any) -> Option<WireFuture> {
        let call = Call::new(client, request.downcast_ref::<RequestTemplate>()?.make::<R>().ok()?);
        Some(Box::pin(async move {
            let response = call.send().await?.into_value();
            let received = match encode_response::<R>(response) {
                Ok(response) => buffer_response(response).await,
                Err(message) => Err(message),
            };
            Ok(Box::new(received) as AnyValue)
        }))
    }

    fn check_response(&self, response: &RawResponse) -> Result<(), String> {
        check_readable::<R>(response)
    }

    fn serve(&self, incoming: IncomingRequest<()>, stage: Arc<ScriptSlot>) -> HandlerFuture {
        Box::pin(async move {
            let received = match encode_request(open::<R, ()>(incoming)?) {
                Ok(written) => buffer_request(written).await,
                Err(message) => Err(message),
            };
            let response = stage.with(|script| {
                let sent = Self::NEW.encode_request(&*script.request);
                script.outcome = Some(assert_same_result(&sent, &received));
                match &script.reply {
                    ScriptedReply::Raw(response) => Ok(response.clone().into()),
                    ScriptedReply::Documented(response) => {
                        let sample = response.downcast_ref::<RawResponse>().ok_or("a response of another operation")?;
                        encode_response::<R>(decode_response::<R>(sample)?)
                    }
                }
            });
            response.unwrap_or_else(|| Err("no call is in progress".to_owned())).map_err(script_error)
        })
    }

    fn compare_responses(&self, sent: &dyn Any, received: &dyn Any) -> Result<(), String> {
        let received =
            received.downcast_ref::<Result<RawResponse, String>>().ok_or("a response of another operation")?;
        assert_same_result(&self.encode_response(sent).map(RawResponse::into_buffered), received)
    }
}

fn encode_request<R: Request>(request: R) -> Result<EncodedRequest, String> {
    let mut writer = RequestWriter::new(R::OPERATION);
    request.encode(&mut writer);
    writer.finish()
}

fn decode_response<R: Request>(sample: &RawResponse) -> Result<R::Response, String> {
    let mut sample = sample.clone().into();
    let response = R::Response::decode(&mut ResponseReader::from_sample(R::OPERATION, &mut sample));
    response.map_err(|error| error.to_string())
}

fn encode_response<R: Request>(response: R::Response) -> Result<RawResponse<Body>, String> {
    let mut writer = ResponseWriter::new(R::OPERATION);
    response.encode(&mut writer);
    writer.finish()
}

async fn buffer_request(written: EncodedRequest) -> Result<EncodedRequest, String> {
    let body = written.body.collect(usize::MAX).await.map_err(|error| error.to_string())?;
    Ok(EncodedRequest { body: body.into(), ..written })
}

pub(super) async fn buffer_response(
    RawResponse { status, headers, body }: RawResponse<Body>,
) -> Result<RawResponse, String> {
    let body = body.collect(usize::MAX).await.map_err(|error| error.to_string())?;
    Ok(RawResponse { status, headers, body })
}

/// Returns the output of a future that has to be ready at the first poll, because the body of a sample is buffered.
fn poll_ready_now<T>(future: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => Err("a sample is not ready immediately".to_owned()),
    }
}

/// Compares two encoded messages by their texts. Returns an error with both texts if they differ, or the error of an
/// argument that is an error.
fn assert_same_result<T: DebugText>(sent: &Result<T, String>, received: &Result<T, String>) -> Result<(), String> {
    let (sent, received) = (sent.as_ref()?.debug_text(), received.as_ref()?.debug_text());
    if sent == received { Ok(()) } else { Err(format!("sent {sent}\n  received {received}")) }
}

/// An encoded request or response that can be written as text, including the body.
trait DebugText {
    fn debug_text(&self) -> String;
}

impl DebugText for EncodedRequest {
    fn debug_text(&self) -> String {
        let Self { path, query, headers, body } = self;
        without_boundary(headers, format!("{path}?{query} {headers:?} {:?}", body.bytes()))
    }
}

impl DebugText for RawResponse {
    fn debug_text(&self) -> String {
        without_boundary(&self.headers, format!("{} {:?} {:?}", self.status, self.headers, self.body))
    }
}

/// Replaces the random multipart boundary in the text of a message by a constant.
fn without_boundary(headers: &HeaderMap, shown: String) -> String {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match media_type.and_then(|media_type| disposition::parameter(media_type, "boundary")) {
        Some(boundary) => shown.replace(&boundary, "boundary"),
        None => shown,
    }
}
