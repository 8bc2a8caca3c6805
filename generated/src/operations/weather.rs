// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `weather`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Weather series of a project
///
/// `GET /weather/datums/projects/{projectId}`
pub static PROJECT_WEATHER_DATUMS: rt::Operation = rt::Operation::new(
        "projectWeatherDatums",
        rt::Method::Get,
        "/weather/datums/projects/{projectId}",
    )
    .tags(&["weather"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_WEATHER_DATUMS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectWeatherDatumsRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectWeatherDatumsAggregation>,
}

impl ProjectWeatherDatumsRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ProjectWeatherDatumsRequest {
    type Response = ProjectWeatherDatumsResponse;
    type Success = ProjectWeatherDatumsOk;
    const OPERATION: &'static rt::Operation = &PROJECT_WEATHER_DATUMS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectWeatherDatumsAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PROJECT_WEATHER_DATUMS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectWeatherDatumsResponse = answers::Answer200Or400<
    ProjectWeatherDatumsOk,
    models::Error,
>;

/// Daylight readings of a project
///
/// `GET /weather/daylight/projects/{projectId}`
pub static PROJECT_DAYLIGHT: rt::Operation = rt::Operation::new(
        "projectDaylight",
        rt::Method::Get,
        "/weather/daylight/projects/{projectId}",
    )
    .tags(&["weather"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_DAYLIGHT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectDaylightRequest {
    /// Project id
    pub project_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<ProjectDaylightAggregation>,
}

impl ProjectDaylightRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for ProjectDaylightRequest {
    type Response = ProjectDaylightResponse;
    type Success = ProjectDaylightOk;
    const OPERATION: &'static rt::Operation = &PROJECT_DAYLIGHT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<ProjectDaylightAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(start), Some(end)) = (project_id, start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.start, &self.end, &self.aggregation]);
    }
}

/// The answers of [`PROJECT_DAYLIGHT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectDaylightResponse = answers::Answer200Or400<
    ProjectDaylightOk,
    models::Error,
>;

/// Daylight readings of a site
///
/// `GET /weather/daylight/projects/{projectId}/sites/{siteId}`
pub static SITE_DAYLIGHT: rt::Operation = rt::Operation::new(
        "siteDaylight",
        rt::Method::Get,
        "/weather/daylight/projects/{projectId}/sites/{siteId}",
    )
    .tags(&["weather"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::path("siteId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SITE_DAYLIGHT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SiteDaylightRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<SiteDaylightAggregation>,
}

impl SiteDaylightRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for SiteDaylightRequest {
    type Response = SiteDaylightResponse;
    type Success = SiteDaylightOk;
    const OPERATION: &'static rt::Operation = &SITE_DAYLIGHT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<SiteDaylightAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut site_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(site_id), Some(start), Some(end)) = (
            project_id,
            site_id,
            start,
            end,
        ) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            site_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(
            &[&self.project_id, &self.site_id, &self.start, &self.end, &self.aggregation],
        );
    }
}

/// The answers of [`SITE_DAYLIGHT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SiteDaylightResponse = answers::Answer200Or400<SiteDaylightOk, models::Error>;

/// Weather conditions of a site
///
/// `GET /weather/projects/{projectId}/sites/{siteId}`
pub static SITE_WEATHER: rt::Operation = rt::Operation::new(
        "siteWeather",
        rt::Method::Get,
        "/weather/projects/{projectId}/sites/{siteId}",
    )
    .tags(&["weather"])
    .parameters(
        &[
            rt::Parameter::path("projectId"),
            rt::Parameter::path("siteId"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
            rt::Parameter::query("aggregation"),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SITE_WEATHER`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SiteWeatherRequest {
    /// Project id
    pub project_id: String,
    /// Site id
    pub site_id: String,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
    /// Length of one datum
    pub aggregation: Option<SiteWeatherAggregation>,
}

impl SiteWeatherRequest {
    /// A request with what is required.
    pub fn new(
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            site_id: site_id.into(),
            start,
            end,
            aggregation: None,
        }
    }
}

impl rt::Request for SiteWeatherRequest {
    type Response = SiteWeatherResponse;
    type Success = SiteWeatherOk;
    const OPERATION: &'static rt::Operation = &SITE_WEATHER;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut site_id: Option<String> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        let mut aggregation: Option<SiteWeatherAggregation> = None;
        r.read(
            &mut [&mut project_id, &mut site_id, &mut start, &mut end, &mut aggregation],
            &mut rt::NoBody,
        )?;
        let (Some(project_id), Some(site_id), Some(start), Some(end)) = (
            project_id,
            site_id,
            start,
            end,
        ) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self {
            project_id,
            site_id,
            start,
            end,
            aggregation,
        })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(
            &[&self.project_id, &self.site_id, &self.start, &self.end, &self.aggregation],
        );
    }
}

/// The answers of [`SITE_WEATHER`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SiteWeatherResponse = answers::Answer200Or400<SiteWeatherOk, models::Error>;

/// The schema at `/paths/~1weather~1datums~1projects~1{projectId}/get/parameters/3/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectWeatherDatumsAggregation {
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

impl ProjectWeatherDatumsAggregation {
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

impl From<&str> for ProjectWeatherDatumsAggregation {
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

impl From<String> for ProjectWeatherDatumsAggregation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectWeatherDatumsAggregation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectWeatherDatumsAggregation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectWeatherDatumsAggregation {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1weather~1datums~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectWeatherDatumsOkAggregation = ProjectWeatherDatumsAggregation;

/// The schema at `/paths/~1weather~1datums~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectWeatherDatumsOk {
    /// The property `sitesDatums`.
    pub sites_datums: Option<rt::Map<Vec<models::SolarNetworkWeatherDatum>>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectWeatherDatumsOkAggregation>,
}

impl ProjectWeatherDatumsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectWeatherDatumsOk",
        properties: &[
            rt::Property::optional("sitesDatums"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ProjectWeatherDatumsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.sites_datums, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectWeatherDatumsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.sites_datums, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1weather~1daylight~1projects~1{projectId}/get/parameters/3/schema`.
pub type ProjectDaylightAggregation = ProjectWeatherDatumsAggregation;

/// The schema at `/paths/~1weather~1daylight~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/daylight`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDaylightOkDaylight {
    /// The property `sites`.
    pub sites: Option<rt::Map<Vec<rt::Map<f64>>>>,
}

impl ProjectDaylightOkDaylight {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectDaylightOkDaylight",
        properties: &[rt::Property::optional("sites")],
    };
}

impl rt::Decode for ProjectDaylightOkDaylight {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.sites])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectDaylightOkDaylight {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.sites]);
    }
}

/// The schema at `/paths/~1weather~1daylight~1projects~1{projectId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type ProjectDaylightOkAggregation = ProjectWeatherDatumsAggregation;

/// The schema at `/paths/~1weather~1daylight~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDaylightOk {
    /// The property `daylight`.
    pub daylight: Option<ProjectDaylightOkDaylight>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<ProjectDaylightOkAggregation>,
}

impl ProjectDaylightOk {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectDaylightOk",
        properties: &[
            rt::Property::optional("daylight"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for ProjectDaylightOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.daylight, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectDaylightOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.daylight, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1weather~1daylight~1projects~1{projectId}~1sites~1{siteId}/get/parameters/4/schema`.
pub type SiteDaylightAggregation = ProjectWeatherDatumsAggregation;

/// The schema at `/paths/~1weather~1daylight~1projects~1{projectId}~1sites~1{siteId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type SiteDaylightOkAggregation = ProjectWeatherDatumsAggregation;

/// The schema at `/paths/~1weather~1daylight~1projects~1{projectId}~1sites~1{siteId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteDaylightOk {
    /// The property `daylight`.
    pub daylight: Option<rt::Map<f64>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<SiteDaylightOkAggregation>,
}

impl SiteDaylightOk {
    const RECORD: rt::Record = rt::Record {
        name: "SiteDaylightOk",
        properties: &[
            rt::Property::optional("daylight"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for SiteDaylightOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.daylight, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for SiteDaylightOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.daylight, &self.range, &self.aggregation]);
    }
}

/// The schema at `/paths/~1weather~1projects~1{projectId}~1sites~1{siteId}/get/parameters/4/schema`.
pub type SiteWeatherAggregation = ProjectWeatherDatumsAggregation;

/// The schema at `/paths/~1weather~1projects~1{projectId}~1sites~1{siteId}/get/responses/200/content/application~1json/schema/properties/weather/items/properties/conditions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteWeatherOkWeatherItemConditions {
    /// The property `sky`.
    pub sky: Option<String>,
    /// The property `icon`.
    pub icon: Option<String>,
}

impl SiteWeatherOkWeatherItemConditions {
    const RECORD: rt::Record = rt::Record {
        name: "SiteWeatherOkWeatherItemConditions",
        properties: &[rt::Property::optional("sky"), rt::Property::optional("icon")],
    };
}

impl rt::Decode for SiteWeatherOkWeatherItemConditions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.sky, &mut value.icon])?;
        Ok(value)
    }
}

impl rt::Encode for SiteWeatherOkWeatherItemConditions {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.sky, &self.icon]);
    }
}

/// The schema at `/paths/~1weather~1projects~1{projectId}~1sites~1{siteId}/get/responses/200/content/application~1json/schema/properties/weather/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteWeatherOkWeatherItem {
    /// The property `localDate`.
    pub local_date: Option<rt::DateTime>,
    /// The property `conditions`.
    pub conditions: Option<SiteWeatherOkWeatherItemConditions>,
}

impl SiteWeatherOkWeatherItem {
    const RECORD: rt::Record = rt::Record {
        name: "SiteWeatherOkWeatherItem",
        properties: &[
            rt::Property::optional("localDate"),
            rt::Property::optional("conditions"),
        ],
    };
}

impl rt::Decode for SiteWeatherOkWeatherItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.local_date, &mut value.conditions])?;
        Ok(value)
    }
}

impl rt::Encode for SiteWeatherOkWeatherItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.local_date, &self.conditions]);
    }
}

/// The schema at `/paths/~1weather~1projects~1{projectId}~1sites~1{siteId}/get/responses/200/content/application~1json/schema/properties/aggregation`.
pub type SiteWeatherOkAggregation = ProjectWeatherDatumsAggregation;

/// The schema at `/paths/~1weather~1projects~1{projectId}~1sites~1{siteId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteWeatherOk {
    /// The property `weather`.
    pub weather: Option<Vec<SiteWeatherOkWeatherItem>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<SiteWeatherOkAggregation>,
}

impl SiteWeatherOk {
    const RECORD: rt::Record = rt::Record {
        name: "SiteWeatherOk",
        properties: &[
            rt::Property::optional("weather"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for SiteWeatherOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.weather, &mut value.range, &mut value.aggregation],
        )?;
        Ok(value)
    }
}

impl rt::Encode for SiteWeatherOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.weather, &self.range, &self.aggregation]);
    }
}
