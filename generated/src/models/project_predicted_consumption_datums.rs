// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Forecast consumption of a project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedConsumptionDatums {
    /// The property `predictedConsumption`.
    pub predicted_consumption: Option<f64>,
    /// The property `historicConsumption`.
    pub historic_consumption: Option<f64>,
    /// The property `targetConsumption`.
    pub target_consumption: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<
        rt::Map<ProjectPredictedConsumptionDatumsAggregatedTotalsValue>,
    >,
    /// The property `sites`.
    pub sites: Option<rt::Map<ProjectPredictedConsumptionDatumsSitesValue>>,
}

impl ProjectPredictedConsumptionDatums {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedConsumptionDatums",
        properties: &[
            rt::Property::optional("predictedConsumption"),
            rt::Property::optional("historicConsumption"),
            rt::Property::optional("targetConsumption"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("sites"),
        ],
    };
}

impl rt::Decode for ProjectPredictedConsumptionDatums {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_consumption,
                &mut value.historic_consumption,
                &mut value.target_consumption,
                &mut value.aggregated_totals,
                &mut value.sites,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedConsumptionDatums {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_consumption,
                &self.historic_consumption,
                &self.target_consumption,
                &self.aggregated_totals,
                &self.sites,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectPredictedConsumptionDatums/properties/aggregatedTotals/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedConsumptionDatumsAggregatedTotalsValue {
    /// The property `predictedConsumption`.
    pub predicted_consumption: Option<f64>,
    /// The property `historicConsumption`.
    pub historic_consumption: Option<f64>,
    /// The property `targetConsumption`.
    pub target_consumption: Option<f64>,
}

impl ProjectPredictedConsumptionDatumsAggregatedTotalsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedConsumptionDatumsAggregatedTotalsValue",
        properties: &[
            rt::Property::optional("predictedConsumption"),
            rt::Property::optional("historicConsumption"),
            rt::Property::optional("targetConsumption"),
        ],
    };
}

impl rt::Decode for ProjectPredictedConsumptionDatumsAggregatedTotalsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_consumption,
                &mut value.historic_consumption,
                &mut value.target_consumption,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedConsumptionDatumsAggregatedTotalsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_consumption,
                &self.historic_consumption,
                &self.target_consumption,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectPredictedConsumptionDatums/properties/sites/additionalProperties/properties/aggregatedTotals/additionalProperties`.
pub type ProjectPredictedConsumptionDatumsSitesValueAggregatedTotalsValue = ProjectPredictedConsumptionDatumsAggregatedTotalsValue;

/// The schema at `/components/schemas/ProjectPredictedConsumptionDatums/properties/sites/additionalProperties/properties/systems/additionalProperties/properties/sources/additionalProperties`.
pub type ProjectPredictedConsumptionDatumsSitesValueSystemsValueSourcesValue = ProjectPredictedConsumptionDatumsAggregatedTotalsValue;

/// The schema at `/components/schemas/ProjectPredictedConsumptionDatums/properties/sites/additionalProperties/properties/systems/additionalProperties/properties/aggregatedTotals/additionalProperties`.
pub type ProjectPredictedConsumptionDatumsSitesValueSystemsValueAggregatedTotalsValue = ProjectPredictedConsumptionDatumsAggregatedTotalsValue;

/// The schema at `/components/schemas/ProjectPredictedConsumptionDatums/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedConsumptionDatumsSitesValueSystemsValue {
    /// The property `predictedConsumption`.
    pub predicted_consumption: Option<f64>,
    /// The property `historicConsumption`.
    pub historic_consumption: Option<f64>,
    /// The property `targetConsumption`.
    pub target_consumption: Option<f64>,
    /// The property `sources`.
    pub sources: Option<
        rt::Map<ProjectPredictedConsumptionDatumsSitesValueSystemsValueSourcesValue>,
    >,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<
        rt::Map<
            ProjectPredictedConsumptionDatumsSitesValueSystemsValueAggregatedTotalsValue,
        >,
    >,
}

impl ProjectPredictedConsumptionDatumsSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedConsumptionDatumsSitesValueSystemsValue",
        properties: &[
            rt::Property::optional("predictedConsumption"),
            rt::Property::optional("historicConsumption"),
            rt::Property::optional("targetConsumption"),
            rt::Property::optional("sources"),
            rt::Property::optional("aggregatedTotals"),
        ],
    };
}

impl rt::Decode for ProjectPredictedConsumptionDatumsSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_consumption,
                &mut value.historic_consumption,
                &mut value.target_consumption,
                &mut value.sources,
                &mut value.aggregated_totals,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedConsumptionDatumsSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_consumption,
                &self.historic_consumption,
                &self.target_consumption,
                &self.sources,
                &self.aggregated_totals,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProjectPredictedConsumptionDatums/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPredictedConsumptionDatumsSitesValue {
    /// The property `predictedConsumption`.
    pub predicted_consumption: Option<f64>,
    /// The property `historicConsumption`.
    pub historic_consumption: Option<f64>,
    /// The property `targetConsumption`.
    pub target_consumption: Option<f64>,
    /// The property `aggregatedTotals`.
    pub aggregated_totals: Option<
        rt::Map<ProjectPredictedConsumptionDatumsSitesValueAggregatedTotalsValue>,
    >,
    /// The property `systems`.
    pub systems: Option<
        rt::Map<ProjectPredictedConsumptionDatumsSitesValueSystemsValue>,
    >,
}

impl ProjectPredictedConsumptionDatumsSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectPredictedConsumptionDatumsSitesValue",
        properties: &[
            rt::Property::optional("predictedConsumption"),
            rt::Property::optional("historicConsumption"),
            rt::Property::optional("targetConsumption"),
            rt::Property::optional("aggregatedTotals"),
            rt::Property::optional("systems"),
        ],
    };
}

impl rt::Decode for ProjectPredictedConsumptionDatumsSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.predicted_consumption,
                &mut value.historic_consumption,
                &mut value.target_consumption,
                &mut value.aggregated_totals,
                &mut value.systems,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectPredictedConsumptionDatumsSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.predicted_consumption,
                &self.historic_consumption,
                &self.target_consumption,
                &self.aggregated_totals,
                &self.systems,
            ],
        );
    }
}
