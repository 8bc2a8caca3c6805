use std::any::Any;
use std::sync::{Mutex, PoisonError};

use super::super::operation::RawResponse;

/// A type-erased request or response.
pub type AnyValue = Box<dyn Any + Send>;

/// The script of the next call: the expected request and the response to send.
#[derive(Debug)]
pub struct ExchangeScript {
    /// The index of the called case.
    pub operation: usize,
    /// The request that was sent.
    pub request: AnyValue,
    /// The response to send.
    pub reply: ScriptedReply,
    /// The result of comparing the request on the server. `None` until it was received.
    pub outcome: Option<Result<(), String>>,
}

/// A response to send.
#[derive(Debug)]
pub enum ScriptedReply {
    /// A documented response.
    Documented(AnyValue),
    /// An undocumented response.
    Raw(RawResponse),
}

/// The script of the current call.
#[derive(Debug, Default)]
pub struct ScriptSlot(Mutex<Option<ExchangeScript>>);

impl ScriptSlot {
    pub(super) fn set(&self, script: ExchangeScript) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(script);
    }

    pub(super) fn take(&self) -> Option<ExchangeScript> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Runs a function with the script, if there is one.
    pub(super) fn with<T>(&self, run: impl FnOnce(&mut ExchangeScript) -> T) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(run)
    }
}
