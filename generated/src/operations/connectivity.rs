// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `connectivity`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Connectivity traffic per project for a date range
///
/// `GET /connectivity/data`
pub static DATA: rt::Operation = rt::Operation::new(
        "data",
        rt::Method::Get,
        "/connectivity/data",
    )
    .tags(&["connectivity"])
    .parameters(
        &[
            rt::Parameter::query("projectIrd"),
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DATA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataRequest {
    /// Project filter
    pub project_ird: Option<rt::DateTime>,
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
}

impl DataRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self {
            project_ird: None,
            start,
            end,
        }
    }
}

impl rt::Request for DataRequest {
    type Response = DataResponse;
    type Success = DataOk;
    const OPERATION: &'static rt::Operation = &DATA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_ird: Option<rt::DateTime> = None;
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        r.read(&mut [&mut project_ird, &mut start, &mut end], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_ird, start, end })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_ird, &self.start, &self.end]);
    }
}

/// The answers of [`DATA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DataResponse = answers::Answer200Or400<DataOk, models::Error>;

/// Connected devices per project
///
/// `GET /connectivity/devices`
pub static DEVICES: rt::Operation = rt::Operation::new(
        "devices",
        rt::Method::Get,
        "/connectivity/devices",
    )
    .tags(&["connectivity"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DEVICES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicesRequest {}
impl DevicesRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DevicesRequest {
    type Response = DevicesResponse;
    type Success = DevicesOk;
    const OPERATION: &'static rt::Operation = &DEVICES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DEVICES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DevicesResponse = answers::Answer200Or400<DevicesOk, models::Error>;

/// The schema at `/paths/~1connectivity~1data/get/responses/200/content/application~1json/schema/properties/aggregation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataOkAggregation {
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

impl DataOkAggregation {
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

impl From<&str> for DataOkAggregation {
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

impl From<String> for DataOkAggregation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for DataOkAggregation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for DataOkAggregation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for DataOkAggregation {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1connectivity~1data/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<models::ProjectConnectivityData>>,
    /// The property `providers`.
    pub providers: Option<Vec<models::ConnectivityProvider>>,
    /// The property `range`.
    pub range: Option<models::Range>,
    /// The property `aggregation`.
    pub aggregation: Option<DataOkAggregation>,
}

impl DataOk {
    const RECORD: rt::Record = rt::Record {
        name: "DataOk",
        properties: &[
            rt::Property::optional("projects"),
            rt::Property::optional("providers"),
            rt::Property::optional("range"),
            rt::Property::optional("aggregation"),
        ],
    };
}

impl rt::Decode for DataOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.projects,
                &mut value.providers,
                &mut value.range,
                &mut value.aggregation,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for DataOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.projects, &self.providers, &self.range, &self.aggregation],
        );
    }
}

/// The schema at `/paths/~1connectivity~1devices/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicesOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<Vec<models::ProjectConnectivityDevice>>>,
}

impl DevicesOk {
    const RECORD: rt::Record = rt::Record {
        name: "DevicesOk",
        properties: &[rt::Property::optional("projects")],
    };
}

impl rt::Decode for DevicesOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for DevicesOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects]);
    }
}
