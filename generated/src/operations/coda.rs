// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `coda`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Load project milestone dates from the linked spreadsheet
///
/// `PUT /coda/milestones`
pub static IMPORT_PROJECT_MILESTONE_DATES: rt::Operation = rt::Operation::new(
        "importProjectMilestoneDates",
        rt::Method::Put,
        "/coda/milestones",
    )
    .tags(&["coda"])
    .responses(&[rt::ResponseSpec::new(200)]);

/// The request of [`IMPORT_PROJECT_MILESTONE_DATES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportProjectMilestoneDatesRequest {}
impl ImportProjectMilestoneDatesRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for ImportProjectMilestoneDatesRequest {
    type Response = ImportProjectMilestoneDatesResponse;
    type Success = ();
    const OPERATION: &'static rt::Operation = &IMPORT_PROJECT_MILESTONE_DATES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`IMPORT_PROJECT_MILESTONE_DATES`]:
///
/// * 200, `Ok`: Success
pub type ImportProjectMilestoneDatesResponse = answers::Answer200Empty;

/// Load Coda export values into a project
///
/// `PUT /coda/{projectId}/import`
pub static IMPORT_CODA: rt::Operation = rt::Operation::new(
        "importCoda",
        rt::Method::Put,
        "/coda/{projectId}/import",
    )
    .tags(&["coda"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("applyChanges").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`IMPORT_CODA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportCodaRequest {
    /// Project id
    pub project_id: String,
    /// Store the values; otherwise only check them
    pub apply_changes: bool,
}

impl ImportCodaRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>, apply_changes: bool) -> Self {
        Self {
            project_id: project_id.into(),
            apply_changes,
        }
    }
}

impl rt::Request for ImportCodaRequest {
    type Response = ImportCodaResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::Operation = &IMPORT_CODA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut apply_changes: Option<bool> = None;
        r.read(&mut [&mut project_id, &mut apply_changes], &mut rt::NoBody)?;
        let (Some(project_id), Some(apply_changes)) = (project_id, apply_changes) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, apply_changes })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.apply_changes]);
    }
}

/// The answers of [`IMPORT_CODA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ImportCodaResponse = answers::Answer200Or400<rt::Value, models::Error>;
