// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Billing line
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectBilling {
    /// The property `recordId`.
    pub record_id: Option<String>,
    /// The property `path`.
    pub path: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `frequency`.
    pub frequency: Option<String>,
    /// The property `paymentTerms`.
    pub payment_terms: Option<i64>,
    /// The property `paymentDue`.
    pub payment_due: Option<bool>,
}

impl ProjectBilling {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectBilling",
        properties: &[
            rt::Property::optional("recordId"),
            rt::Property::optional("path"),
            rt::Property::optional("name"),
            rt::Property::optional("frequency"),
            rt::Property::optional("paymentTerms"),
            rt::Property::optional("paymentDue"),
        ],
    };
}

impl rt::Decode for ProjectBilling {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.record_id,
                &mut value.path,
                &mut value.name,
                &mut value.frequency,
                &mut value.payment_terms,
                &mut value.payment_due,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectBilling {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.record_id,
                &self.path,
                &self.name,
                &self.frequency,
                &self.payment_terms,
                &self.payment_due,
            ],
        );
    }
}
