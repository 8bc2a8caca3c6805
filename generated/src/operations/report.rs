// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `report`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Build a project operating report and e-mail it
///
/// `POST /report/operating/project/{projectId}`
pub static GENERATE_PROJECT_OPERATING_REPORT: rt::Operation = rt::Operation::new(
        "generateProjectOperatingReport",
        rt::Method::Post,
        "/report/operating/project/{projectId}",
    )
    .tags(&["report"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GENERATE_PROJECT_OPERATING_REPORT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenerateProjectOperatingReportRequest {
    /// Project id
    pub project_id: String,
}

impl GenerateProjectOperatingReportRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for GenerateProjectOperatingReportRequest {
    type Response = GenerateProjectOperatingReportResponse;
    type Success = ();
    const OPERATION: &'static rt::Operation = &GENERATE_PROJECT_OPERATING_REPORT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        r.read(&mut [&mut project_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id]);
    }
}

/// The answers of [`GENERATE_PROJECT_OPERATING_REPORT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GenerateProjectOperatingReportResponse = answers::Answer200EmptyOr400<
    models::Error,
>;
