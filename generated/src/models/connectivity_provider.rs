// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Traffic of one network provider
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectivityProvider {
    /// The property `total`.
    pub total: Option<i64>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `projectTotals`.
    pub project_totals: Option<rt::Value>,
}

impl ConnectivityProvider {
    const RECORD: rt::Record = rt::Record {
        name: "ConnectivityProvider",
        properties: &[
            rt::Property::optional("total"),
            rt::Property::optional("name"),
            rt::Property::optional("projectTotals").nullable(),
        ],
    };
}

impl rt::Decode for ConnectivityProvider {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.total, &mut value.name, &mut value.project_totals],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ConnectivityProvider {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.total, &self.name, &self.project_totals]);
    }
}
