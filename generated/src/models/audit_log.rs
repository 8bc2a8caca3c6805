// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Audit trail
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLog {
    /// The property `diff`.
    pub diff: Option<
        ::std::collections::BTreeMap<
            String,
            Vec<::std::collections::BTreeMap<String, rt::Value>>,
        >,
    >,
}

impl AuditLog {
    const RECORD: rt::Record = rt::Record {
        name: "AuditLog",
        properties: &[rt::Property::optional("diff")],
    };
}

impl rt::Decode for AuditLog {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut diff: Option<
            ::std::collections::BTreeMap<
                String,
                Vec<::std::collections::BTreeMap<String, rt::Value>>,
            >,
        > = None;
        r.record(&Self::RECORD, &mut [&mut diff])?;
        Ok(Self { diff })
    }
}

impl rt::Encode for AuditLog {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.diff]);
    }
}
