// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::feedback as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[&operations::SEND_FEEDBACK];

/// User feedback
pub trait FeedbackApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Submit user feedback
    ///
    /// `POST /feedback`
    fn send_feedback(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SendFeedbackRequest,
    ) -> impl Future<
        Output = Result<operations::SendFeedbackResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct FeedbackDispatch<S>(pub(super) Arc<S>);

impl<S: FeedbackApi> rt::server::Dispatch<S::Caller> for FeedbackDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::send_feedback),
            other => rt::server::unknown(other),
        }
    }
}
