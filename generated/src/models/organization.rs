// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Organization; full JSON Schema at /schemas/organization
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `name`.
    pub name: String,
    /// The property `solarNetworkCredentials`.
    pub solar_network_credentials: Option<OrganizationSolarNetworkCredentials>,
}

impl Organization {
    /// Makes one of what is required; everything else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            solar_network_credentials: None,
        }
    }
}

impl Organization {
    const RECORD: rt::Record = rt::Record {
        name: "Organization",
        properties: &[
            rt::Property::optional("id"),
            rt::Property::required("name"),
            rt::Property::optional("solarNetworkCredentials"),
        ],
    };
}

impl rt::Decode for Organization {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut solar_network_credentials: Option<OrganizationSolarNetworkCredentials> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut id, &mut name, &mut solar_network_credentials],
        )?;
        let Some(name) = name else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            id,
            name,
            solar_network_credentials,
        })
    }
}

impl rt::Encode for Organization {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.id, &self.name, &self.solar_network_credentials],
        );
    }
}

/// The schema at `/components/schemas/Organization/properties/solarNetworkCredentials`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationSolarNetworkCredentials {
    /// The property `host`.
    pub host: Option<String>,
    /// The property `sshHost`.
    pub ssh_host: Option<String>,
    /// The property `wssHost`.
    pub wss_host: Option<String>,
    /// The property `secret`.
    pub secret: Option<String>,
    /// The property `token`.
    pub token: Option<String>,
}

impl OrganizationSolarNetworkCredentials {
    const RECORD: rt::Record = rt::Record {
        name: "OrganizationSolarNetworkCredentials",
        properties: &[
            rt::Property::optional("host"),
            rt::Property::optional("sshHost"),
            rt::Property::optional("wssHost"),
            rt::Property::optional("secret"),
            rt::Property::optional("token"),
        ],
    };
}

impl rt::Decode for OrganizationSolarNetworkCredentials {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.host,
                &mut value.ssh_host,
                &mut value.wss_host,
                &mut value.secret,
                &mut value.token,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for OrganizationSolarNetworkCredentials {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.host, &self.ssh_host, &self.wss_host, &self.secret, &self.token],
        );
    }
}
