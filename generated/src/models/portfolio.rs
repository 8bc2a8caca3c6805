// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Portfolio; full JSON Schema at /schemas/portfolio
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Portfolio {
    /// The property `name`.
    pub name: String,
    /// The property `projects`.
    pub projects: Vec<String>,
    /// The property `reports`.
    pub reports: Option<PortfolioReports>,
}

impl Portfolio {
    /// Makes one of what is required; everything else is absent.
    pub fn new(name: impl Into<String>, projects: Vec<String>) -> Self {
        Self {
            name: name.into(),
            projects,
            reports: None,
        }
    }
}

impl Portfolio {
    const RECORD: rt::Record = rt::Record {
        name: "Portfolio",
        properties: &[
            rt::Property::required("name"),
            rt::Property::required("projects"),
            rt::Property::optional("reports"),
        ],
    };
}

impl rt::Decode for Portfolio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut name: Option<String> = None;
        let mut projects: Option<Vec<String>> = None;
        let mut reports: Option<PortfolioReports> = None;
        r.record(&Self::RECORD, &mut [&mut name, &mut projects, &mut reports])?;
        let (Some(name), Some(projects)) = (name, projects) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { name, projects, reports })
    }
}

impl rt::Encode for Portfolio {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.projects, &self.reports]);
    }
}

/// The schema at `/components/schemas/Portfolio/properties/reports`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioReports {
    /// The property `operating`.
    pub operating: Option<bool>,
}

impl PortfolioReports {
    const RECORD: rt::Record = rt::Record {
        name: "PortfolioReports",
        properties: &[rt::Property::optional("operating")],
    };
}

impl rt::Decode for PortfolioReports {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.operating])?;
        Ok(value)
    }
}

impl rt::Encode for PortfolioReports {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.operating]);
    }
}
