// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::tools as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::LOOKUP_ADDRESS_BUSINESS_DETAILS,
];

/// Helpers
pub trait ToolsApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Find business details for a list of addresses
    ///
    /// `POST /tools/address-business-details`
    fn lookup_address_business_details(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::LookupAddressBusinessDetailsRequest,
    ) -> impl Future<
        Output = Result<
            operations::LookupAddressBusinessDetailsResponse,
            rt::server::Failure,
        >,
    > + Send;
}

#[derive(Debug)]
pub(super) struct ToolsDispatch<S>(pub(super) Arc<S>);

impl<S: ToolsApi> rt::server::Dispatch<S::Caller> for ToolsDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::lookup_address_business_details),
            other => rt::server::unknown(other),
        }
    }
}
