// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Payments of a record, planned and past
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordPaymentDetails {
    /// The property `cashFlows`.
    pub cash_flows: Option<Vec<RecordPaymentDetailsCashFlowsItem>>,
    /// The property `historicPerformance`.
    pub historic_performance: Option<RecordPaymentDetailsHistoricPerformance>,
}

impl RecordPaymentDetails {
    const RECORD: rt::Record = rt::Record {
        name: "RecordPaymentDetails",
        properties: &[
            rt::Property::optional("cashFlows"),
            rt::Property::optional("historicPerformance"),
        ],
    };
}

impl rt::Decode for RecordPaymentDetails {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.cash_flows, &mut value.historic_performance],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RecordPaymentDetails {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.cash_flows, &self.historic_performance]);
    }
}

/// The schema at `/components/schemas/RecordPaymentDetails/properties/cashFlows/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordPaymentDetailsCashFlowsItem {
    /// The property `date`.
    pub date: Option<rt::Date>,
    /// The property `monthlyTotal`.
    pub monthly_total: Option<f64>,
}

impl RecordPaymentDetailsCashFlowsItem {
    const RECORD: rt::Record = rt::Record {
        name: "RecordPaymentDetailsCashFlowsItem",
        properties: &[
            rt::Property::optional("date"),
            rt::Property::optional("monthlyTotal"),
        ],
    };
}

impl rt::Decode for RecordPaymentDetailsCashFlowsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.date, &mut value.monthly_total])?;
        Ok(value)
    }
}

impl rt::Encode for RecordPaymentDetailsCashFlowsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.date, &self.monthly_total]);
    }
}

/// The schema at `/components/schemas/RecordPaymentDetails/properties/historicPerformance/properties/cashFlows/items`.
pub type RecordPaymentDetailsHistoricPerformanceCashFlowsItem = RecordPaymentDetailsCashFlowsItem;

/// The schema at `/components/schemas/RecordPaymentDetails/properties/historicPerformance`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordPaymentDetailsHistoricPerformance {
    /// The property `cashFlows`.
    pub cash_flows: Option<Vec<RecordPaymentDetailsHistoricPerformanceCashFlowsItem>>,
}

impl RecordPaymentDetailsHistoricPerformance {
    const RECORD: rt::Record = rt::Record {
        name: "RecordPaymentDetailsHistoricPerformance",
        properties: &[rt::Property::optional("cashFlows")],
    };
}

impl rt::Decode for RecordPaymentDetailsHistoricPerformance {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.cash_flows])?;
        Ok(value)
    }
}

impl rt::Encode for RecordPaymentDetailsHistoricPerformance {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.cash_flows]);
    }
}
