// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Audit trail
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLog {
    /// The property `diff`.
    pub diff: Option<rt::Map<Vec<rt::Map<rt::Value>>>>,
}

impl AuditLog {
    const RECORD: rt::Record = rt::Record {
        name: "AuditLog",
        properties: &[rt::Property::optional("diff")],
    };
}

impl rt::Decode for AuditLog {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.diff])?;
        Ok(value)
    }
}

impl rt::Encode for AuditLog {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.diff]);
    }
}
