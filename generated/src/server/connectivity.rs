// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::connectivity as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::DATA,
    &operations::DEVICES,
];

/// Data traffic and devices
pub trait ConnectivityApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Connectivity traffic per project for a date range
    ///
    /// `GET /connectivity/data`
    fn data(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DataRequest,
    ) -> impl Future<
        Output = Result<operations::DataResponse, rt::server::Failure>,
    > + Send;

    /// Connected devices per project
    ///
    /// `GET /connectivity/devices`
    fn devices(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DevicesRequest,
    ) -> impl Future<
        Output = Result<operations::DevicesResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct ConnectivityDispatch<S>(pub(super) Arc<S>);

impl<S: ConnectivityApi> rt::server::Dispatch<S::Caller> for ConnectivityDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::data),
            1 => incoming.answer(&self.0, S::devices),
            other => rt::server::unknown(other),
        }
    }
}
