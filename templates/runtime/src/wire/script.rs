use std::any::Any;
use std::sync::{Mutex, PoisonError};

use super::super::operation::{RawResponse, Violation};

/// A type-erased request or response.
pub type AnyValue = Box<dyn Any + Send>;

/// The script of the next call: the request that the server has to receive, and the response that the server sends.
#[derive(Debug)]
pub struct ExchangeScript {
    /// The index of the called operation.
    pub operation: usize,
    /// The request that the server has to receive.
    pub request: AnyValue,
    /// The response that the server sends.
    pub reply: ScriptedReply,
    /// The result of comparing the received request with `request`. `None` until the server has received a request.
    pub outcome: Option<Result<(), String>>,
}

/// The response of an [`ExchangeScript`].
#[derive(Debug)]
pub enum ScriptedReply {
    /// A documented response, as the response type of the operation.
    Documented(AnyValue),
    /// An undocumented response.
    Raw(RawResponse),
}

/// The script of the current call, which the client and the server of the wire test share.
#[derive(Debug, Default)]
pub struct ScriptSlot {
    script: Mutex<Option<ExchangeScript>>,
    /// The violations of the last rejected request.
    violations: Mutex<Vec<Violation>>,
}

impl ScriptSlot {
    pub(super) fn set(&self, script: ExchangeScript) {
        *self.script.lock().unwrap_or_else(PoisonError::into_inner) = Some(script);
    }

    pub(super) fn take(&self) -> Option<ExchangeScript> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Calls `run` with the current script, if there is one.
    pub(super) fn with<T>(&self, run: impl FnOnce(&mut ExchangeScript) -> T) -> Option<T> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(run)
    }

    pub(super) fn record_violations(&self, violations: &[Violation]) {
        *self.violations.lock().unwrap_or_else(PoisonError::into_inner) = violations.to_vec();
    }

    pub(super) fn take_violations(&self) -> Vec<Violation> {
        std::mem::take(&mut *self.violations.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
