// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Payments logged for a cash flow
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentLogs {
    /// The property `payments`.
    pub payments: Option<PaymentLogsPayments>,
}

impl PaymentLogs {
    const RECORD: rt::Record = rt::Record {
        name: "PaymentLogs",
        properties: &[rt::Property::optional("payments")],
    };
}

impl rt::Decode for PaymentLogs {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.payments])?;
        Ok(value)
    }
}

impl rt::Encode for PaymentLogs {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.payments]);
    }
}

/// The schema at `/components/schemas/PaymentLogs/properties/payments`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentLogsPayments {
    /// The property `advisedAmount`.
    pub advised_amount: Option<f64>,
    /// The property `reading`.
    pub reading: Option<f64>,
    /// The property `advisedReading`.
    pub advised_reading: Option<f64>,
    /// The property `expectedAmount`.
    pub expected_amount: Option<f64>,
    /// The property `start`.
    pub start: Option<rt::Date>,
    /// The property `end`.
    pub end: Option<rt::Date>,
}

impl PaymentLogsPayments {
    const RECORD: rt::Record = rt::Record {
        name: "PaymentLogsPayments",
        properties: &[
            rt::Property::optional("advisedAmount"),
            rt::Property::optional("reading"),
            rt::Property::optional("advisedReading"),
            rt::Property::optional("expectedAmount"),
            rt::Property::optional("start"),
            rt::Property::optional("end"),
        ],
    };
}

impl rt::Decode for PaymentLogsPayments {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.advised_amount,
                &mut value.reading,
                &mut value.advised_reading,
                &mut value.expected_amount,
                &mut value.start,
                &mut value.end,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for PaymentLogsPayments {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.advised_amount,
                &self.reading,
                &self.advised_reading,
                &self.expected_amount,
                &self.start,
                &self.end,
            ],
        );
    }
}
