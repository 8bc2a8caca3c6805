// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::search as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[&operations::REFINEMENTS];

/// Search support
pub trait SearchApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Search refinements and completions
    ///
    /// `GET /search/refinements`
    fn refinements(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::RefinementsRequest,
    ) -> impl Future<
        Output = Result<operations::RefinementsResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct SearchDispatch<S>(pub(super) Arc<S>);

impl<S: SearchApi> rt::server::Dispatch<S::Caller> for SearchDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::refinements),
            other => rt::server::unknown(other),
        }
    }
}
