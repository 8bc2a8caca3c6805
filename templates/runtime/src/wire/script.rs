use std::any::Any;
use std::sync::{Mutex, PoisonError};

use super::super::operation::Answer;

/// A value of an operation's request or response type.
pub type Erased = Box<dyn Any + Send>;

/// What the next call is about: what has to arrive, and what is to be answered.
#[derive(Debug)]
pub struct Script {
    /// The case that is called, by its index.
    pub case: usize,
    /// The request that was sent.
    pub request: Erased,
    /// The answer to give.
    pub reply: Reply,
    /// What the server saw: nothing until it was called.
    pub verdict: Option<Result<(), String>>,
}

/// An answer to give.
#[derive(Debug)]
pub enum Reply {
    /// A documented one.
    Documented(Erased),
    /// One that the document does not have.
    Raw(Answer),
}

/// The script of the call that is under way.
#[derive(Debug, Default)]
pub struct Stage(Mutex<Option<Script>>);

impl Stage {
    pub(super) fn set(&self, script: Script) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(script);
    }

    pub(super) fn take(&self) -> Option<Script> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Runs with the script, if one is set.
    pub(super) fn with<T>(&self, run: impl FnOnce(&mut Script) -> T) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(run)
    }
}
