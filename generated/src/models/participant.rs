// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Demand response participant; full JSON Schema at /schemas/participant
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Participant {
    /// The property `code`.
    pub code: String,
    /// The property `contactUser`.
    pub contact_user: String,
    /// The property `phoneContact`.
    pub phone_contact: String,
}

impl Participant {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        code: impl Into<String>,
        contact_user: impl Into<String>,
        phone_contact: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            contact_user: contact_user.into(),
            phone_contact: phone_contact.into(),
        }
    }
}

impl Participant {
    const RECORD: rt::Record = rt::Record {
        name: "Participant",
        properties: &[
            rt::Property::required("code"),
            rt::Property::required("contactUser"),
            rt::Property::required("phoneContact"),
        ],
    };
}

impl rt::Decode for Participant {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut code: Option<String> = None;
        let mut contact_user: Option<String> = None;
        let mut phone_contact: Option<String> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut code, &mut contact_user, &mut phone_contact],
        )?;
        let (Some(code), Some(contact_user), Some(phone_contact)) = (
            code,
            contact_user,
            phone_contact,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            code,
            contact_user,
            phone_contact,
        })
    }
}

impl rt::Encode for Participant {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.code, &self.contact_user, &self.phone_contact]);
    }
}
