use std::fmt::{self, Debug};
use std::marker::PhantomData;

use super::super::operation::{Access, Answer, AnswerReader, AnswerWriter, Operation, Request, Response};
use super::super::server::{Failure, Incoming};

/// An operation as the mock sees it, whatever its types are.
pub trait Mocked: Debug + Sync {
    /// The operation.
    fn operation(&self) -> &'static Operation;

    /// Reads and judges a request.
    ///
    /// # Errors
    ///
    /// If it is refused.
    fn open(&self, incoming: Incoming<()>) -> Result<(), Failure>;

    /// What travels for a sample of an answer.
    ///
    /// # Errors
    ///
    /// Why the sample is none.
    fn answer(&self, sample: &AnswerReader<'_>) -> Result<Answer, String>;
}

/// The operation with this request.
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

impl<R: Request> Mocked for Of<R> {
    fn operation(&self) -> &'static Operation {
        R::OPERATION
    }

    fn open(&self, incoming: Incoming<()>) -> Result<(), Failure> {
        match R::OPERATION.access {
            Access::Public => incoming.open_public::<R>().map(drop),
            Access::Credentials { optional: true, .. } => incoming.open_optional::<R>().map(drop),
            Access::Credentials { .. } => incoming.open::<R>().map(drop),
        }
    }

    fn answer(&self, sample: &AnswerReader<'_>) -> Result<Answer, String> {
        let answer = R::Response::decode(sample).map_err(|fault| fault.to_string())?;
        let mut writer = AnswerWriter::new(R::OPERATION);
        answer.encode(&mut writer);
        writer.finish()
    }
}
