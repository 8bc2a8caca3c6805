// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `public`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Public details of the published projects
///
/// `GET /public/projects`
pub static PUBLIC_PROJECTS: rt::Operation = rt::Operation::new(
        "publicProjects",
        rt::Method::Get,
        "/public/projects",
    )
    .tags(&["public"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PUBLIC_PROJECTS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectsRequest {}
impl PublicProjectsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for PublicProjectsRequest {
    type Response = PublicProjectsResponse;
    type Success = PublicProjectsOk;
    const OPERATION: &'static rt::Operation = &PUBLIC_PROJECTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`PUBLIC_PROJECTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PublicProjectsResponse = answers::Answer200Or400<
    PublicProjectsOk,
    models::Error,
>;

/// Public details of one project
///
/// `GET /public/projects/{projectId}`
pub static PUBLIC_PROJECT: rt::Operation = rt::Operation::new(
        "publicProject",
        rt::Method::Get,
        "/public/projects/{projectId}",
    )
    .tags(&["public"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PUBLIC_PROJECT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectRequest {
    /// Project id
    pub project_id: String,
}

impl PublicProjectRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for PublicProjectRequest {
    type Response = PublicProjectResponse;
    type Success = PublicProjectOk;
    const OPERATION: &'static rt::Operation = &PUBLIC_PROJECT;

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

/// The answers of [`PUBLIC_PROJECT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PublicProjectResponse = answers::Answer200Or400<PublicProjectOk, models::Error>;

/// Public energy series of a project for a preset span
///
/// `GET /public/energy/datums/projects/{projectId}`
pub static PUBLIC_PROJECT_DATUMS: rt::Operation = rt::Operation::new(
        "publicProjectDatums",
        rt::Method::Get,
        "/public/energy/datums/projects/{projectId}",
    )
    .tags(&["public"])
    .parameters(
        &[rt::Parameter::path("projectId"), rt::Parameter::query("preset").required()],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PUBLIC_PROJECT_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectDatumsRequest {
    /// Project id
    pub project_id: String,
    /// Preset span
    pub preset: PublicProjectDatumsPreset,
}

impl PublicProjectDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        preset: impl Into<PublicProjectDatumsPreset>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            preset: preset.into(),
        }
    }
}

impl rt::Request for PublicProjectDatumsRequest {
    type Response = PublicProjectDatumsResponse;
    type Success = PublicProjectDatumsOk;
    const OPERATION: &'static rt::Operation = &PUBLIC_PROJECT_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut preset: Option<PublicProjectDatumsPreset> = None;
        r.read(&mut [&mut project_id, &mut preset], &mut rt::NoBody)?;
        let (Some(project_id), Some(preset)) = (project_id, preset) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, preset })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.preset]);
    }
}

/// The answers of [`PUBLIC_PROJECT_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PublicProjectDatumsResponse = answers::Answer200Or400<
    PublicProjectDatumsOk,
    models::Error,
>;

/// Public energy readings of a project
///
/// `GET /public/energy/readings/projects/{projectId}`
pub static PUBLIC_PROJECT_READINGS: rt::Operation = rt::Operation::new(
        "publicProjectReadings",
        rt::Method::Get,
        "/public/energy/readings/projects/{projectId}",
    )
    .tags(&["public"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PUBLIC_PROJECT_READINGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectReadingsRequest {
    /// Project id
    pub project_id: String,
}

impl PublicProjectReadingsRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for PublicProjectReadingsRequest {
    type Response = PublicProjectReadingsResponse;
    type Success = PublicProjectReadingsOk;
    const OPERATION: &'static rt::Operation = &PUBLIC_PROJECT_READINGS;

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

/// The answers of [`PUBLIC_PROJECT_READINGS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type PublicProjectReadingsResponse = answers::Answer200Or400<
    PublicProjectReadingsOk,
    models::Error,
>;

/// The schema at `/paths/~1public~1projects/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectsOk {
    /// The property `projects`.
    pub projects: Option<Vec<models::PublicProject>>,
}

impl PublicProjectsOk {
    const RECORD: rt::Record = rt::Record {
        name: "PublicProjectsOk",
        properties: &[rt::Property::optional("projects")],
    };
}

impl rt::Decode for PublicProjectsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for PublicProjectsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects]);
    }
}

/// The schema at `/paths/~1public~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectOk {
    /// The property `project`.
    pub project: Option<models::PublicProject>,
}

impl PublicProjectOk {
    const RECORD: rt::Record = rt::Record {
        name: "PublicProjectOk",
        properties: &[rt::Property::optional("project")],
    };
}

impl rt::Decode for PublicProjectOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.project])?;
        Ok(value)
    }
}

impl rt::Encode for PublicProjectOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project]);
    }
}

/// The schema at `/paths/~1public~1energy~1datums~1projects~1{projectId}/get/parameters/1/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicProjectDatumsPreset {
    /// `day`
    Day,
    /// `week`
    Week,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl PublicProjectDatumsPreset {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PublicProjectDatumsPreset {
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "week" => Self::Week,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for PublicProjectDatumsPreset {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for PublicProjectDatumsPreset {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for PublicProjectDatumsPreset {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for PublicProjectDatumsPreset {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1public~1energy~1datums~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicProjectDatumsOkAggregation {
    /// `year`
    Year,
    /// `month`
    Month,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `15minute`
    FifteenMinute,
    /// `5minute`
    FiveMinute,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl PublicProjectDatumsOkAggregation {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::FifteenMinute => "15minute",
            Self::FiveMinute => "5minute",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PublicProjectDatumsOkAggregation {
    fn from(value: &str) -> Self {
        match value {
            "year" => Self::Year,
            "month" => Self::Month,
            "day" => Self::Day,
            "hour" => Self::Hour,
            "15minute" => Self::FifteenMinute,
            "5minute" => Self::FiveMinute,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for PublicProjectDatumsOkAggregation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for PublicProjectDatumsOkAggregation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for PublicProjectDatumsOkAggregation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for PublicProjectDatumsOkAggregation {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1public~1energy~1datums~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectDatumsOk {
    /// The property `project`.
    pub project: Option<models::ProjectDatums>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<PublicProjectDatumsOkAggregation>,
}

impl PublicProjectDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "PublicProjectDatumsOk",
        properties: &[
            rt::Property::optional("project"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for PublicProjectDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PublicProjectDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1public~1energy~1readings~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type PublicProjectReadingsOkAggregation = PublicProjectDatumsOkAggregation;

/// The schema at `/paths/~1public~1energy~1readings~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicProjectReadingsOk {
    /// The property `project`.
    pub project: Option<models::ProjectReadings>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<PublicProjectReadingsOkAggregation>,
}

impl PublicProjectReadingsOk {
    const RECORD: rt::Record = rt::Record {
        name: "PublicProjectReadingsOk",
        properties: &[
            rt::Property::optional("project"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for PublicProjectReadingsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.project, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PublicProjectReadingsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project, &self.range, &self.aggregation]);
    }
}
