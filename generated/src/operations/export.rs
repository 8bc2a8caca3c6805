// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `export`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// E-mail an export of the multi-project IRR report to the caller
///
/// `GET /finance/export/report`
pub static EXPORT_IRR_REPORT: rt::Operation = rt::Operation::new(
        "exportIRRReport",
        rt::Method::Get,
        "/finance/export/report",
    )
    .tags(&["export"])
    .parameters(
        &[
            rt::Parameter::query("projectIds").required(),
            rt::Parameter::query("columns"),
            rt::Parameter::query("includeProjectBreakdown"),
            rt::Parameter::query("aggregate"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`EXPORT_IRR_REPORT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportIrrReportRequest {
    /// Comma separated project ids
    pub project_ids: String,
    /// Report columns
    pub columns: Option<String>,
    /// Add a breakdown per project
    pub include_project_breakdown: Option<bool>,
    /// Grouping: month, quarter, year or total
    pub aggregate: Option<String>,
}

impl ExportIrrReportRequest {
    /// A request with what is required.
    pub fn new(project_ids: impl Into<String>) -> Self {
        Self {
            project_ids: project_ids.into(),
            columns: None,
            include_project_breakdown: None,
            aggregate: None,
        }
    }
}

impl rt::Request for ExportIrrReportRequest {
    type Response = ExportIrrReportResponse;
    type Success = ();
    const OPERATION: &'static rt::Operation = &EXPORT_IRR_REPORT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_ids: Option<String> = None;
        let mut columns: Option<String> = None;
        let mut include_project_breakdown: Option<bool> = None;
        let mut aggregate: Option<String> = None;
        r.read(
            &mut [
                &mut project_ids,
                &mut columns,
                &mut include_project_breakdown,
                &mut aggregate,
            ],
            &mut rt::NoBody,
        )?;
        let Some(project_ids) = project_ids else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_ids,
            columns,
            include_project_breakdown,
            aggregate,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(
            &[
                &self.project_ids,
                &self.columns,
                &self.include_project_breakdown,
                &self.aggregate,
            ],
        );
    }
}

/// The answers of [`EXPORT_IRR_REPORT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ExportIrrReportResponse = answers::Answer200EmptyOr400<models::Error>;
