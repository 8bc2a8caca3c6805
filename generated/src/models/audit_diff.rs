// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Changes found in an audit trail
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditDiff {
    /// The property `logs`.
    pub logs: Option<Vec<AuditDiffLogsItem>>,
}

impl AuditDiff {
    const RECORD: rt::Record = rt::Record {
        name: "AuditDiff",
        properties: &[rt::Property::optional("logs")],
    };
}

impl rt::Decode for AuditDiff {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.logs])?;
        Ok(value)
    }
}

impl rt::Encode for AuditDiff {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.logs]);
    }
}

/// The schema at `/components/schemas/AuditDiff/properties/logs/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditDiffLogsItem {
    /// The property `path`.
    pub path: Option<String>,
    /// The property `userId`.
    pub user_id: Option<String>,
    /// The property `assetType`.
    pub asset_type: Option<String>,
    /// The property `timestamp`.
    pub timestamp: Option<i64>,
    /// The property `puserNameath`.
    pub puser_nameath: Option<String>,
    /// The property `project`.
    pub project: Option<String>,
    /// The property `item`.
    pub item: Option<rt::Map<rt::Value>>,
    /// The property `id`.
    pub id: Option<String>,
}

impl AuditDiffLogsItem {
    const RECORD: rt::Record = rt::Record {
        name: "AuditDiffLogsItem",
        properties: &[
            rt::Property::optional("path"),
            rt::Property::optional("userId"),
            rt::Property::optional("assetType"),
            rt::Property::optional("timestamp"),
            rt::Property::optional("puserNameath"),
            rt::Property::optional("project"),
            rt::Property::optional("item"),
            rt::Property::optional("id"),
        ],
    };
}

impl rt::Decode for AuditDiffLogsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.path,
                &mut value.user_id,
                &mut value.asset_type,
                &mut value.timestamp,
                &mut value.puser_nameath,
                &mut value.project,
                &mut value.item,
                &mut value.id,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for AuditDiffLogsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.path,
                &self.user_id,
                &self.asset_type,
                &self.timestamp,
                &self.puser_nameath,
                &self.project,
                &self.item,
                &self.id,
            ],
        );
    }
}
