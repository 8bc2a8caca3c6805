// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::tools as operations;

/// Helpers
#[derive(Clone, Copy, Debug)]
pub struct ToolsClient<'a>(pub(super) &'a super::Client);

impl ToolsClient<'_> {
    /// Find business details for a list of addresses
    ///
    /// `POST /tools/address-business-details`
    pub fn lookup_address_business_details(
        &self,
    ) -> super::Call<operations::LookupAddressBusinessDetailsRequest> {
        super::Call::new(self.0, operations::LookupAddressBusinessDetailsRequest::new())
    }
}

impl super::Call<operations::LookupAddressBusinessDetailsRequest> {
    /// Search radius
    pub fn radius(mut self, radius: impl Into<String>) -> Self {
        self.0.request_mut().radius = Some(radius.into());
        self
    }

    /// The body.
    pub fn body(
        mut self,
        body: impl Into<operations::LookupAddressBusinessDetailsBody>,
    ) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
