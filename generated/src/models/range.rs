// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Date range in local time
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// The property `localStartDate`.
    pub local_start_date: Option<rt::DateTime>,
    /// The property `localEndDate`.
    pub local_end_date: Option<rt::DateTime>,
}

impl Range {
    const RECORD: rt::Record = rt::Record {
        name: "Range",
        properties: &[
            rt::Property::optional("localStartDate"),
            rt::Property::optional("localEndDate"),
        ],
    };
}

impl rt::Decode for Range {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.local_start_date, &mut value.local_end_date],
        )?;
        Ok(value)
    }
}

impl rt::Encode for Range {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.local_start_date, &self.local_end_date]);
    }
}
