use std::any::Any;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use super::super::client::{Call, Client, Error};
use super::super::operation::{
    Access, Answer, AnswerReader, AnswerWriter, Body, Operation, Request, RequestReader, RequestWriter, Response,
    Written,
};
use super::super::server::{Answering, Failure, Incoming};
use super::script::{Erased, Reply, Stage};

/// The future of a call.
pub type Exchange = Pin<Box<dyn Future<Output = Result<Erased, Error>> + Send>>;

/// An operation, independent of its types.
pub trait Case: Debug + Sync {
    /// Returns the operation.
    fn operation(&self) -> &'static Operation;

    /// Creates a request from a sample.
    ///
    /// # Errors
    ///
    /// Returns the reason if the sample is invalid.
    fn request(&self, sample: &mut RequestReader<'_>) -> Result<Erased, String>;

    /// Encodes a request.
    ///
    /// # Errors
    ///
    /// Returns the reason if it cannot be encoded.
    fn written(&self, request: &dyn Any) -> Result<Written, String>;

    /// Creates a response from a sample.
    ///
    /// # Errors
    ///
    /// Returns the reason if the sample is invalid.
    fn answer(&self, sample: &Answer) -> Result<Erased, String>;

    /// Encodes a response.
    ///
    /// # Errors
    ///
    /// Returns the reason if it cannot be encoded.
    fn written_answer(&self, answer: &dyn Any) -> Result<Answer<Body>, String>;

    /// Sends a request and returns the decoded response.
    fn send(&self, client: &Client, request: &dyn Any) -> Option<Exchange>;

    /// Decodes a received response.
    ///
    /// # Errors
    ///
    /// Returns an error if the response is not documented or invalid.
    fn read(&self, answer: &Answer) -> Result<(), String>;

    /// Decodes the received request, compares it with the sent one, and responds.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is rejected or the script has no response.
    fn serve(&self, incoming: Incoming<()>, stage: Arc<Stage>) -> Answering;

    /// Compares two responses.
    ///
    /// # Errors
    ///
    /// Returns both of them as text if they differ.
    fn compare_answers(&self, sent: &dyn Any, came: &dyn Any) -> Result<(), String>;
}

/// The case of an operation with this request type. Received values are compared with the sent ones.
pub struct Of<R>(PhantomData<fn() -> R>);

impl<R> Of<R> {
    /// The case.
    pub const NEW: Self = Self(PhantomData);
}

impl<R: Request> Debug for Of<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(R::OPERATION.id)
    }
}

impl<R> Case for Of<R>
where
    R: Request + Clone + Debug + PartialEq,
    R::Response: Clone + Debug + PartialEq,
{
    fn operation(&self) -> &'static Operation {
        R::OPERATION
    }

    fn request(&self, sample: &mut RequestReader<'_>) -> Result<Erased, String> {
        match R::decode(sample) {
            Ok(request) => Ok(Box::new(request)),
            Err(refusal) => Err(format!("{refusal:?}")),
        }
    }

    fn written(&self, request: &dyn Any) -> Result<Written, String> {
        let mut writer = RequestWriter::new(R::OPERATION);
        request.downcast_ref::<R>().ok_or("a request of another operation")?.clone().encode(&mut writer);
        writer.finish()
    }

    fn answer(&self, sample: &Answer) -> Result<Erased, String> {
        let mut sample = sample.clone().into();
        match R::Response::decode(&mut AnswerReader::of_sample(R::OPERATION, &mut sample)) {
            Ok(answer) => Ok(Box::new(answer)),
            Err(fault) => Err(fault.to_string()),
        }
    }

    fn written_answer(&self, answer: &dyn Any) -> Result<Answer<Body>, String> {
        let mut writer = AnswerWriter::new(R::OPERATION);
        answer.downcast_ref::<R::Response>().ok_or("a response of another operation")?.clone().encode(&mut writer);
        writer.finish()
    }

    fn send(&self, client: &Client, request: &dyn Any) -> Option<Exchange> {
        let call = Call::new(client, request.downcast_ref::<R>()?.clone());
        Some(Box::pin(async move {
            let answer = call.send().await?;
            Ok(Box::new(answer.into_value()) as Erased)
        }))
    }

    fn read(&self, answer: &Answer) -> Result<(), String> {
        readable::<R>(answer)
    }

    fn serve(&self, incoming: Incoming<()>, stage: Arc<Stage>) -> Answering {
        Box::pin(async move {
            let request = open::<R, ()>(incoming)?;
            let answer = stage.with(|script| {
                script.verdict = Some(compare::<R>(&*script.request, &request));
                match &script.reply {
                    Reply::Raw(answer) => Ok(answer.clone().into()),
                    Reply::Documented(answer) => Self::NEW.written_answer(&**answer),
                }
            });
            answer.unwrap_or_else(|| Err("no call is in progress".to_owned())).map_err(unanswered)
        })
    }

    fn compare_answers(&self, sent: &dyn Any, came: &dyn Any) -> Result<(), String> {
        let Some(came) = came.downcast_ref::<R::Response>() else {
            return Err("a response of another operation".to_owned());
        };
        compare::<R::Response>(sent, came)
    }
}

/// Decodes the request with the security requirements of its operation.
pub(super) fn open<R: Request, C>(incoming: Incoming<C>) -> Result<R, Failure> {
    match R::OPERATION.access {
        Access::Public => incoming.open_public::<R>().map(|(_, request)| request),
        Access::Credentials { optional: true, .. } => incoming.open_optional::<R>().map(|(_, request)| request),
        Access::Credentials { .. } => incoming.open::<R>().map(|(_, request)| request),
    }
}

pub(super) fn unanswered(message: String) -> Failure {
    Failure::new(http::StatusCode::INTERNAL_SERVER_ERROR, message)
}

/// Compares two values. They also have to be equal as text, since some types consider different texts of an instant
/// equal.
fn compare<T: Debug + PartialEq + 'static>(sent: &dyn Any, came: &T) -> Result<(), String> {
    let sent = sent.downcast_ref::<T>().ok_or("a value of another operation")?;
    if sent == came && format!("{sent:?}") == format!("{came:?}") {
        return Ok(());
    }
    Err(format!("sent {sent:?}\n  received {came:?}"))
}

/// Checks that a received response is a documented one.
pub(super) fn readable<R: Request>(answer: &Answer) -> Result<(), String> {
    let mut answer = answer.clone().into();
    let mut reader = AnswerReader::new(R::OPERATION, &mut answer);
    R::Response::decode(&mut reader).map(drop).map_err(|fault| fault.to_string())
}
