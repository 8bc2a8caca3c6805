// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// User profile; full JSON Schema at /schemas/profile
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// The property `email`.
    pub email: String,
    /// The property `firstName`.
    pub first_name: String,
    /// The property `lastName`.
    pub last_name: String,
    /// The property `timezone`.
    pub timezone: Option<String>,
}

impl Profile {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            timezone: None,
        }
    }
}

impl Profile {
    const RECORD: rt::Record = rt::Record {
        name: "Profile",
        properties: &[
            rt::Property::required("email"),
            rt::Property::required("firstName"),
            rt::Property::required("lastName"),
            rt::Property::optional("timezone"),
        ],
    };
}

impl rt::Decode for Profile {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut timezone: Option<String> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut email, &mut first_name, &mut last_name, &mut timezone],
        )?;
        let (Some(email), Some(first_name), Some(last_name)) = (
            email,
            first_name,
            last_name,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            email,
            first_name,
            last_name,
            timezone,
        })
    }
}

impl rt::Encode for Profile {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.email, &self.first_name, &self.last_name, &self.timezone],
        );
    }
}
