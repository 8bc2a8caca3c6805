use std::sync::Arc;

use super::super::operation::Secret;
use super::super::server::{
    AuthError, Authenticate, Credentials, Dispatch, HandlerFuture, IncomingRequest, unknown_operation,
};
use super::script::ScriptSlot;
use super::wire_operation::WireOperation;

/// A dispatcher for all operations that decodes each received request and sends the response of the current
/// [`ExchangeScript`](super::script::ExchangeScript).
#[derive(Debug)]
pub(super) struct ScriptedDispatch {
    pub(super) cases: &'static [&'static dyn WireOperation],
    pub(super) stage: Arc<ScriptSlot>,
}

impl Dispatch<()> for ScriptedDispatch {
    fn dispatch(&self, operation: usize, incoming: IncomingRequest<()>) -> HandlerFuture {
        let Some(case) = self.cases.get(operation).copied() else { return unknown_operation(operation) };
        let stage = self.stage.clone();
        Box::pin(async move {
            let routed = stage.with(|script| script.operation == operation).unwrap_or(false);
            if !routed {
                stage.with(|script| script.outcome = Some(Err(format!("it was routed to {case:?}"))));
            }
            case.serve(incoming, stage).await
        })
    }
}

/// Returns the credential that the client presents for every security scheme.
pub(super) fn test_secret() -> Secret {
    Secret::basic("user", "secret")
}

/// An authenticator that accepts only [`test_secret`].
#[derive(Debug)]
pub(super) struct SecretAuthenticator;

impl Authenticate for SecretAuthenticator {
    type Caller = ();

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<(), AuthError> {
        let all = credentials.presented().iter().all(|one| one.value == test_secret());
        if all { Ok(()) } else { Err(AuthError::Unauthorized) }
    }
}
