// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// System; full JSON Schema at /schemas/system
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct System {
    /// The property `code`.
    pub code: String,
    /// System Status
    ///
    /// Default: `"New System"`.
    pub status: SystemStatus,
    /// The property `name`.
    pub name: String,
    /// The property `startDate`.
    pub start_date: rt::Date,
    /// Product Type
    pub r#type: SystemType,
    /// The property `meterNumber`.
    pub meter_number: Option<String>,
    /// The property `contractedDemand`.
    pub contracted_demand: Option<f64>,
    /// The property `verified`.
    ///
    /// Default: `false`.
    pub verified: Option<bool>,
}

impl System {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> SystemBuilder {
        SystemBuilder::default()
    }
}

/// Makes a [`System`] field by field.
#[derive(Clone, Default)]
pub struct SystemBuilder {
    code: Option<String>,
    status: Option<SystemStatus>,
    name: Option<String>,
    start_date: Option<rt::Date>,
    r#type: Option<SystemType>,
    meter_number: Option<String>,
    contracted_demand: Option<f64>,
    verified: Option<bool>,
}

impl SystemBuilder {
    /// The property `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// System Status
    ///
    /// Default: `"New System"`.
    #[must_use]
    pub fn status(mut self, status: impl Into<SystemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The property `startDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: rt::Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Product Type
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<SystemType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// The property `meterNumber`.
    #[must_use]
    pub fn meter_number(mut self, meter_number: impl Into<String>) -> Self {
        self.meter_number = Some(meter_number.into());
        self
    }

    /// The property `contractedDemand`.
    #[must_use]
    pub fn contracted_demand(mut self, contracted_demand: f64) -> Self {
        self.contracted_demand = Some(contracted_demand);
        self
    }

    /// The property `verified`.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Some(verified);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<System, rt::Missing> {
        let Self {
            code: Some(code),
            status: Some(status),
            name: Some(name),
            start_date: Some(start_date),
            r#type: Some(r#type),
            meter_number,
            contracted_demand,
            verified,
        } = self else {
            return Err(
                rt::Missing::first(
                    "System",
                    &[
                        ("code", self.code.is_some()),
                        ("status", self.status.is_some()),
                        ("name", self.name.is_some()),
                        ("start_date", self.start_date.is_some()),
                        ("type", self.r#type.is_some()),
                    ],
                ),
            );
        };
        Ok(System {
            code,
            status,
            name,
            start_date,
            r#type,
            meter_number,
            contracted_demand,
            verified,
        })
    }
}

impl ::std::fmt::Debug for SystemBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SystemBuilder").finish_non_exhaustive()
    }
}

impl System {
    /// `verified`, or its default where it is absent.
    pub fn verified_or_default(&self) -> bool {
        self.verified.unwrap_or(false)
    }
}

impl System {
    const RECORD: rt::Record = rt::Record {
        name: "System",
        properties: &[
            rt::Property::required("code"),
            rt::Property::required("status"),
            rt::Property::required("name"),
            rt::Property::required("startDate"),
            rt::Property::required("type"),
            rt::Property::optional("meterNumber"),
            rt::Property::optional("contractedDemand"),
            rt::Property::optional("verified"),
        ],
    };
}

impl rt::Decode for System {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = SystemBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.code,
                &mut builder.status,
                &mut builder.name,
                &mut builder.start_date,
                &mut builder.r#type,
                &mut builder.meter_number,
                &mut builder.contracted_demand,
                &mut builder.verified,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for System {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.status,
                &self.name,
                &self.start_date,
                &self.r#type,
                &self.meter_number,
                &self.contracted_demand,
                &self.verified,
            ],
        );
    }
}

/// System Status
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemStatus {
    /// `New System`
    NewSystem,
    /// `Interconnection`
    Interconnection,
    /// `Permitting`
    Permitting,
    /// `Pre-Construction`
    PreConstruction,
    /// `Construction`
    Construction,
    /// `PTO`
    Pto,
    /// `Operational`
    Operational,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl SystemStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewSystem => "New System",
            Self::Interconnection => "Interconnection",
            Self::Permitting => "Permitting",
            Self::PreConstruction => "Pre-Construction",
            Self::Construction => "Construction",
            Self::Pto => "PTO",
            Self::Operational => "Operational",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SystemStatus {
    fn from(value: &str) -> Self {
        match value {
            "New System" => Self::NewSystem,
            "Interconnection" => Self::Interconnection,
            "Permitting" => Self::Permitting,
            "Pre-Construction" => Self::PreConstruction,
            "Construction" => Self::Construction,
            "PTO" => Self::Pto,
            "Operational" => Self::Operational,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for SystemStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for SystemStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for SystemStatus {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for SystemStatus {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// Product Type
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemType {
    /// `generation`
    Generation,
    /// `consumption`
    Consumption,
    /// `storage`
    Storage,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl SystemType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Generation => "generation",
            Self::Consumption => "consumption",
            Self::Storage => "storage",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SystemType {
    fn from(value: &str) -> Self {
        match value {
            "generation" => Self::Generation,
            "consumption" => Self::Consumption,
            "storage" => Self::Storage,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for SystemType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for SystemType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for SystemType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for SystemType {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}
