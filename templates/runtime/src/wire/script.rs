use std::any::Any;
use std::sync::{Mutex, PoisonError};

use super::super::operation::Answer;

/// A type-erased request or response.
pub type Erased = Box<dyn Any + Send>;

/// The script of the next call: the expected request and the response to send.
#[derive(Debug)]
pub struct Script {
    /// The index of the called case.
    pub case: usize,
    /// The request that was sent.
    pub request: Erased,
    /// The response to send.
    pub reply: Reply,
    /// The result of comparing the request on the server. `None` until it was received.
    pub verdict: Option<Result<(), String>>,
}

/// A response to send.
#[derive(Debug)]
pub enum Reply {
    /// A documented response.
    Documented(Erased),
    /// An undocumented response.
    Raw(Answer),
}

/// The script of the current call.
#[derive(Debug, Default)]
pub struct Stage(Mutex<Option<Script>>);

impl Stage {
    pub(super) fn set(&self, script: Script) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(script);
    }

    pub(super) fn take(&self) -> Option<Script> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Runs a function with the script, if there is one.
    pub(super) fn with<T>(&self, run: impl FnOnce(&mut Script) -> T) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(run)
    }
}
