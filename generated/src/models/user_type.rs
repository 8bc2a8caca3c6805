// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// User type; full JSON Schema at /schemas/user-type
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserType {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `name`.
    pub name: String,
    /// The property `application`.
    pub application: UserTypeApplication,
}

impl UserType {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        name: impl Into<String>,
        application: impl Into<UserTypeApplication>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            application: application.into(),
        }
    }
}

impl UserType {
    const RECORD: rt::Record = rt::Record {
        name: "UserType",
        properties: &[
            rt::Property::optional("id"),
            rt::Property::required("name"),
            rt::Property::required("application"),
        ],
    };
}

impl rt::Decode for UserType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut application: Option<UserTypeApplication> = None;
        r.record(&Self::RECORD, &mut [&mut id, &mut name, &mut application])?;
        let (Some(name), Some(application)) = (name, application) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { id, name, application })
    }
}

impl rt::Encode for UserType {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.id, &self.name, &self.application]);
    }
}

/// The schema at `/components/schemas/UserType/properties/application`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserTypeApplication {
    /// `ams`
    Ams,
    /// `econode`
    Econode,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl UserTypeApplication {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ams => "ams",
            Self::Econode => "econode",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserTypeApplication {
    fn from(value: &str) -> Self {
        match value {
            "ams" => Self::Ams,
            "econode" => Self::Econode,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for UserTypeApplication {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for UserTypeApplication {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for UserTypeApplication {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for UserTypeApplication {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}
