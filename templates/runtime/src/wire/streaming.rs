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
    Answer, AnswerReader, AnswerWriter, Body, Operation, Request, RequestReader, RequestWriter, Response, Written,
    disposition,
};
use super::super::server::{Answering, Incoming};
use super::case::{Case, Exchange, open, readable, unanswered};
use super::script::{Erased, Reply, Stage};

/// The case of an operation whose request or responses are streamed. Streams can neither be cloned nor compared, so
/// that they are created from their sample each time, and their encoded bytes are compared.
pub struct Streaming<R>(PhantomData<fn() -> R>);

impl<R> Streaming<R> {
    /// The case.
    pub const NEW: Self = Self(PhantomData);
}

impl<R: Request> Debug for Streaming<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(R::OPERATION.id)
    }
}

/// The sample that a request is created from.
struct Recipe {
    values: Vec<Option<Value>>,
    headers: HeaderMap,
    body: Body,
}

impl Recipe {
    fn make<R: Request>(&self) -> Result<R, String> {
        let mut body = self.body.try_clone().unwrap_or_default();
        let mut reader = RequestReader::of_sample(R::OPERATION, &self.values, &self.headers, &mut body);
        R::decode(&mut reader).map_err(|refusal| format!("{refusal:?}"))
    }
}

impl<R: Request> Case for Streaming<R> {
    fn operation(&self) -> &'static Operation {
        R::OPERATION
    }

    fn request(&self, sample: &mut RequestReader<'_>) -> Result<Erased, String> {
        let values = sample.sample.map(<[_]>::to_vec).unwrap_or_default();
        let recipe = Recipe { values, headers: sample.headers.clone(), body: std::mem::take(sample.body) };
        recipe.make::<R>()?;
        Ok(Box::new(recipe))
    }

    fn written(&self, request: &dyn Any) -> Result<Written, String> {
        let recipe = request.downcast_ref::<Recipe>().ok_or("a request of another operation")?;
        at_once(collected(write(recipe.make::<R>()?)?))
    }

    fn answer(&self, sample: &Answer) -> Result<Erased, String> {
        read::<R>(sample)?;
        Ok(Box::new(sample.clone()))
    }

    fn written_answer(&self, answer: &dyn Any) -> Result<Answer<Body>, String> {
        let sample = answer.downcast_ref::<Answer>().ok_or("a response of another operation")?;
        at_once(collected_answer(write_answer::<R>(read::<R>(sample)?)?)).map(Into::into)
    }

    fn send(&self, client: &Client, request: &dyn Any) -> Option<Exchange> {
        let call = Call::new(client, request.downcast_ref::<Recipe>()?.make::<R>().ok()?);
        Some(Box::pin(async move {
            let answer = call.send().await?.into_value();
            let came = match write_answer::<R>(answer) {
                Ok(answer) => collected_answer(answer).await,
                Err(message) => Err(message),
            };
            Ok(Box::new(came) as Erased)
        }))
    }

    fn read(&self, answer: &Answer) -> Result<(), String> {
        readable::<R>(answer)
    }

    fn serve(&self, incoming: Incoming<()>, stage: Arc<Stage>) -> Answering {
        Box::pin(async move {
            let came = match write(open::<R, ()>(incoming)?) {
                Ok(written) => collected(written).await,
                Err(message) => Err(message),
            };
            let answer = stage.with(|script| {
                let sent = Self::NEW.written(&*script.request);
                script.verdict = Some(same(&sent, &came));
                match &script.reply {
                    Reply::Raw(answer) => Ok(answer.clone().into()),
                    Reply::Documented(answer) => {
                        let sample = answer.downcast_ref::<Answer>().ok_or("a response of another operation")?;
                        write_answer::<R>(read::<R>(sample)?)
                    }
                }
            });
            answer.unwrap_or_else(|| Err("no call is in progress".to_owned())).map_err(unanswered)
        })
    }

    fn compare_answers(&self, sent: &dyn Any, came: &dyn Any) -> Result<(), String> {
        let came = came.downcast_ref::<Result<Answer, String>>().ok_or("a response of another operation")?;
        same(&self.written_answer(sent).map(Answer::at_hand), came)
    }
}

fn write<R: Request>(request: R) -> Result<Written, String> {
    let mut writer = RequestWriter::new(R::OPERATION);
    request.encode(&mut writer);
    writer.finish()
}

fn read<R: Request>(sample: &Answer) -> Result<R::Response, String> {
    let mut sample = sample.clone().into();
    let answer = R::Response::decode(&mut AnswerReader::of_sample(R::OPERATION, &mut sample));
    answer.map_err(|fault| fault.to_string())
}

fn write_answer<R: Request>(answer: R::Response) -> Result<Answer<Body>, String> {
    let mut writer = AnswerWriter::new(R::OPERATION);
    answer.encode(&mut writer);
    writer.finish()
}

async fn collected(written: Written) -> Result<Written, String> {
    let body = written.body.collect(usize::MAX).await.map_err(|error| error.to_string())?;
    Ok(Written { body: body.into(), ..written })
}

pub(super) async fn collected_answer(Answer { status, headers, body }: Answer<Body>) -> Result<Answer, String> {
    let body = body.collect(usize::MAX).await.map_err(|error| error.to_string())?;
    Ok(Answer { status, headers, body })
}

/// Returns the output of a future that is ready immediately, since the body of a sample is buffered.
fn at_once<T>(future: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => Err("a sample is not ready immediately".to_owned()),
    }
}

/// Compares two encoded messages.
fn same<T: Travels>(sent: &Result<T, String>, came: &Result<T, String>) -> Result<(), String> {
    let (sent, came) = (sent.as_ref()?.shown(), came.as_ref()?.shown());
    if sent == came { Ok(()) } else { Err(format!("sent {sent}\n  received {came}")) }
}

/// An encoded message that can be converted to text completely.
trait Travels {
    fn shown(&self) -> String;
}

impl Travels for Written {
    fn shown(&self) -> String {
        let Self { path, query, headers, body } = self;
        without_boundary(headers, format!("{path}?{query} {headers:?} {:?}", body.bytes()))
    }
}

impl Travels for Answer {
    fn shown(&self) -> String {
        without_boundary(&self.headers, format!("{} {:?} {:?}", self.status, self.headers, self.body))
    }
}

/// Replaces the boundary, which is random, in the text of a message.
fn without_boundary(headers: &HeaderMap, shown: String) -> String {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match media_type.and_then(|media_type| disposition::parameter(media_type, "boundary")) {
        Some(boundary) => shown.replace(&boundary, "boundary"),
        None => shown,
    }
}
