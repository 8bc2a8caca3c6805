// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::connectivity as operations;
use super::super::runtime as rt;

/// Data traffic and devices
#[derive(Clone, Copy, Debug)]
pub struct ConnectivityClient<'a>(pub(super) &'a super::Client);

impl ConnectivityClient<'_> {
    /// Connectivity traffic per project for a date range
    ///
    /// `GET /connectivity/data`
    pub fn data(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::DataRequest> {
        super::Call::new(self.0, operations::DataRequest::new(start, end))
    }

    /// Connected devices per project
    ///
    /// `GET /connectivity/devices`
    pub fn devices(&self) -> super::Call<operations::DevicesRequest> {
        super::Call::new(self.0, operations::DevicesRequest::new())
    }
}

impl super::Call<operations::DataRequest> {
    /// Project filter
    pub fn project_ird(mut self, project_ird: rt::DateTime) -> Self {
        self.0.request_mut().project_ird = Some(project_ird);
        self
    }
}
