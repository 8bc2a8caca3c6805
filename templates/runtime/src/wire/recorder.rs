use std::sync::Arc;

use super::super::operation::Secret;
use super::super::server::{Answering, Authenticate, Credentials, Denied, Dispatch, Incoming, unknown};
use super::case::Case;
use super::script::Stage;

/// A service for all operations that decodes received requests and sends the scripted responses.
#[derive(Debug)]
pub(super) struct Recorder {
    pub(super) cases: &'static [&'static dyn Case],
    pub(super) stage: Arc<Stage>,
}

impl Dispatch<()> for Recorder {
    fn dispatch(&self, operation: usize, incoming: Incoming<()>) -> Answering {
        let Some(case) = self.cases.get(operation).copied() else { return unknown(operation) };
        let stage = self.stage.clone();
        Box::pin(async move {
            let routed = stage.with(|script| script.case == operation).unwrap_or(false);
            if !routed {
                stage.with(|script| script.verdict = Some(Err(format!("it was routed to {case:?}"))));
            }
            case.serve(incoming, stage).await
        })
    }
}

/// Returns the credential for every scheme.
pub(super) fn secret() -> Secret {
    Secret::basic("user", "secret")
}

/// Accepts this credential only.
#[derive(Debug)]
pub(super) struct Doorman;

impl Authenticate for Doorman {
    type Caller = ();

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<(), Denied> {
        let all = credentials.presented().iter().all(|one| one.value == secret());
        if all { Ok(()) } else { Err(Denied::Unauthorized) }
    }
}
