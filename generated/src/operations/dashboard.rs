// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `dashboard`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Project status for the dashboard view
///
/// `GET /dashboard/status`
pub static DASHBOARD_STATUS: rt::Operation = rt::Operation::new(
        "dashboardStatus",
        rt::Method::Get,
        "/dashboard/status",
    )
    .tags(&["dashboard"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DASHBOARD_STATUS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardStatusRequest {}
impl DashboardStatusRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DashboardStatusRequest {
    type Response = DashboardStatusResponse;
    type Success = DashboardStatusOk;
    const OPERATION: &'static rt::Operation = &DASHBOARD_STATUS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DASHBOARD_STATUS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DashboardStatusResponse = answers::Answer200Or400<
    DashboardStatusOk,
    models::Error,
>;

/// The schema at `/paths/~1dashboard~1status/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardStatusOk {
    /// The property `projects`.
    pub projects: Option<Vec<models::EnergyStatus>>,
}

impl DashboardStatusOk {
    const RECORD: rt::Record = rt::Record {
        name: "DashboardStatusOk",
        properties: &[rt::Property::optional("projects")],
    };
}

impl rt::Decode for DashboardStatusOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for DashboardStatusOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects]);
    }
}
