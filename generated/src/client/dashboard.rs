// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::dashboard as operations;

/// Dashboard view
#[derive(Clone, Copy, Debug)]
pub struct DashboardClient<'a>(pub(super) &'a super::Client);

impl DashboardClient<'_> {
    /// Project status for the dashboard view
    ///
    /// `GET /dashboard/status`
    pub fn dashboard_status(&self) -> super::Call<operations::DashboardStatusRequest> {
        super::Call::new(self.0, operations::DashboardStatusRequest::new())
    }
}
