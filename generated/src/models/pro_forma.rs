// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Pro forma; full JSON Schema at /schemas/pro-forma
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProForma {
    /// The property `projectStartDate`.
    pub project_start_date: rt::Date,
    /// DC size used for the generation forecast
    pub system_size: f64,
    /// kWh produced per year and installed kW
    pub system_production: f64,
    /// The property `degradation`.
    pub degradation: f64,
    /// Years used for recurring payments by default
    pub project_life: f64,
    /// The property `developerFeePercent`.
    pub developer_fee_percent: Option<f64>,
    /// The property `archived`.
    ///
    /// Default: `false`.
    pub archived: Option<bool>,
    /// The property `taxes`.
    pub taxes: Option<ProFormaTaxes>,
    /// Basis of the IRR
    pub cash_flows: Option<Vec<ProFormaCashFlowsItem>>,
}

impl ProForma {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> ProFormaBuilder {
        ProFormaBuilder::default()
    }
}

/// Makes a [`ProForma`] field by field.
#[derive(Clone, Default)]
pub struct ProFormaBuilder {
    project_start_date: Option<rt::Date>,
    system_size: Option<f64>,
    system_production: Option<f64>,
    degradation: Option<f64>,
    project_life: Option<f64>,
    developer_fee_percent: Option<f64>,
    archived: Option<bool>,
    taxes: Option<ProFormaTaxes>,
    cash_flows: Option<Vec<ProFormaCashFlowsItem>>,
}

impl ProFormaBuilder {
    /// The property `projectStartDate`.
    #[must_use]
    pub fn project_start_date(mut self, project_start_date: rt::Date) -> Self {
        self.project_start_date = Some(project_start_date);
        self
    }

    /// DC size used for the generation forecast
    #[must_use]
    pub fn system_size(mut self, system_size: f64) -> Self {
        self.system_size = Some(system_size);
        self
    }

    /// kWh produced per year and installed kW
    #[must_use]
    pub fn system_production(mut self, system_production: f64) -> Self {
        self.system_production = Some(system_production);
        self
    }

    /// The property `degradation`.
    #[must_use]
    pub fn degradation(mut self, degradation: f64) -> Self {
        self.degradation = Some(degradation);
        self
    }

    /// Years used for recurring payments by default
    #[must_use]
    pub fn project_life(mut self, project_life: f64) -> Self {
        self.project_life = Some(project_life);
        self
    }

    /// The property `developerFeePercent`.
    #[must_use]
    pub fn developer_fee_percent(mut self, developer_fee_percent: f64) -> Self {
        self.developer_fee_percent = Some(developer_fee_percent);
        self
    }

    /// The property `archived`.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The property `taxes`.
    #[must_use]
    pub fn taxes(mut self, taxes: impl Into<ProFormaTaxes>) -> Self {
        self.taxes = Some(taxes.into());
        self
    }

    /// Basis of the IRR
    #[must_use]
    pub fn cash_flows(mut self, cash_flows: Vec<ProFormaCashFlowsItem>) -> Self {
        self.cash_flows = Some(cash_flows);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<ProForma, rt::Missing> {
        let Self {
            project_start_date: Some(project_start_date),
            system_size: Some(system_size),
            system_production: Some(system_production),
            degradation: Some(degradation),
            project_life: Some(project_life),
            developer_fee_percent,
            archived,
            taxes,
            cash_flows,
        } = self else {
            return Err(
                rt::Missing::first(
                    "ProForma",
                    &[
                        ("project_start_date", self.project_start_date.is_some()),
                        ("system_size", self.system_size.is_some()),
                        ("system_production", self.system_production.is_some()),
                        ("degradation", self.degradation.is_some()),
                        ("project_life", self.project_life.is_some()),
                    ],
                ),
            );
        };
        Ok(ProForma {
            project_start_date,
            system_size,
            system_production,
            degradation,
            project_life,
            developer_fee_percent,
            archived,
            taxes,
            cash_flows,
        })
    }
}

impl ::std::fmt::Debug for ProFormaBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProFormaBuilder").finish_non_exhaustive()
    }
}

impl ProForma {
    /// `archived`, or its default where it is absent.
    pub fn archived_or_default(&self) -> bool {
        self.archived.unwrap_or(false)
    }
}

impl ProForma {
    const RECORD: rt::Record = rt::Record {
        name: "ProForma",
        properties: &[
            rt::Property::required("projectStartDate"),
            rt::Property::required("systemSize"),
            rt::Property::required("systemProduction"),
            rt::Property::required("degradation"),
            rt::Property::required("projectLife"),
            rt::Property::optional("developerFeePercent"),
            rt::Property::optional("archived"),
            rt::Property::optional("taxes"),
            rt::Property::optional("cashFlows"),
        ],
    };
}

impl rt::Decode for ProForma {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = ProFormaBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.project_start_date,
                &mut builder.system_size,
                &mut builder.system_production,
                &mut builder.degradation,
                &mut builder.project_life,
                &mut builder.developer_fee_percent,
                &mut builder.archived,
                &mut builder.taxes,
                &mut builder.cash_flows,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for ProForma {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.project_start_date,
                &self.system_size,
                &self.system_production,
                &self.degradation,
                &self.project_life,
                &self.developer_fee_percent,
                &self.archived,
                &self.taxes,
                &self.cash_flows,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProForma/properties/taxes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProFormaTaxes {
    /// The property `propertyTax`.
    pub property_tax: Option<f64>,
    /// The property `federalTax`.
    pub federal_tax: Option<f64>,
    /// The property `stateTax`.
    pub state_tax: Option<f64>,
    /// The property `localTax`.
    pub local_tax: Option<f64>,
    /// The property `itc`.
    pub itc: Option<f64>,
}

impl ProFormaTaxes {
    const RECORD: rt::Record = rt::Record {
        name: "ProFormaTaxes",
        properties: &[
            rt::Property::optional("propertyTax"),
            rt::Property::optional("federalTax"),
            rt::Property::optional("stateTax"),
            rt::Property::optional("localTax"),
            rt::Property::optional("itc"),
        ],
    };
}

impl rt::Decode for ProFormaTaxes {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.property_tax,
                &mut value.federal_tax,
                &mut value.state_tax,
                &mut value.local_tax,
                &mut value.itc,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProFormaTaxes {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.property_tax,
                &self.federal_tax,
                &self.state_tax,
                &self.local_tax,
                &self.itc,
            ],
        );
    }
}

/// The schema at `/components/schemas/ProForma/properties/cashFlows/items/properties/flags`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProFormaCashFlowsItemFlags {
    /// The property `backend`.
    ///
    /// Default: `false`.
    pub backend: Option<bool>,
    /// The property `debt`.
    ///
    /// Default: `false`.
    pub debt: Option<bool>,
}

impl ProFormaCashFlowsItemFlags {
    /// `backend`, or its default where it is absent.
    pub fn backend_or_default(&self) -> bool {
        self.backend.unwrap_or(false)
    }

    /// `debt`, or its default where it is absent.
    pub fn debt_or_default(&self) -> bool {
        self.debt.unwrap_or(false)
    }
}

impl ProFormaCashFlowsItemFlags {
    const RECORD: rt::Record = rt::Record {
        name: "ProFormaCashFlowsItemFlags",
        properties: &[rt::Property::optional("backend"), rt::Property::optional("debt")],
    };
}

impl rt::Decode for ProFormaCashFlowsItemFlags {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.backend, &mut value.debt])?;
        Ok(value)
    }
}

impl rt::Encode for ProFormaCashFlowsItemFlags {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.backend, &self.debt]);
    }
}

/// The schema at `/components/schemas/ProForma/properties/cashFlows/items/properties/payments/items/properties/paymentType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProFormaCashFlowsItemPaymentsItemPaymentType {
    /// `scheduled`
    Scheduled,
    /// `recurring`
    Recurring,
    /// `amortization`
    Amortization,
    /// `generation`
    Generation,
    /// `size`
    Size,
    /// `tariff`
    Tariff,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProFormaCashFlowsItemPaymentsItemPaymentType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Recurring => "recurring",
            Self::Amortization => "amortization",
            Self::Generation => "generation",
            Self::Size => "size",
            Self::Tariff => "tariff",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProFormaCashFlowsItemPaymentsItemPaymentType {
    fn from(value: &str) -> Self {
        match value {
            "scheduled" => Self::Scheduled,
            "recurring" => Self::Recurring,
            "amortization" => Self::Amortization,
            "generation" => Self::Generation,
            "size" => Self::Size,
            "tariff" => Self::Tariff,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProFormaCashFlowsItemPaymentsItemPaymentType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProFormaCashFlowsItemPaymentsItemPaymentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProFormaCashFlowsItemPaymentsItemPaymentType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProFormaCashFlowsItemPaymentsItemPaymentType {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/ProForma/properties/cashFlows/items/properties/payments/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProFormaCashFlowsItemPaymentsItem {
    /// The property `paymentType`.
    pub payment_type: ProFormaCashFlowsItemPaymentsItemPaymentType,
    /// The property `subAccount`.
    pub sub_account: Option<String>,
}

impl ProFormaCashFlowsItemPaymentsItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        payment_type: impl Into<ProFormaCashFlowsItemPaymentsItemPaymentType>,
    ) -> Self {
        Self {
            payment_type: payment_type.into(),
            sub_account: None,
        }
    }
}

impl ProFormaCashFlowsItemPaymentsItem {
    const RECORD: rt::Record = rt::Record {
        name: "ProFormaCashFlowsItemPaymentsItem",
        properties: &[
            rt::Property::required("paymentType"),
            rt::Property::optional("subAccount"),
        ],
    };
}

impl rt::Decode for ProFormaCashFlowsItemPaymentsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut payment_type: Option<ProFormaCashFlowsItemPaymentsItemPaymentType> = None;
        let mut sub_account: Option<String> = None;
        r.record(&Self::RECORD, &mut [&mut payment_type, &mut sub_account])?;
        let Some(payment_type) = payment_type else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { payment_type, sub_account })
    }
}

impl rt::Encode for ProFormaCashFlowsItemPaymentsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.payment_type, &self.sub_account]);
    }
}

/// The schema at `/components/schemas/ProForma/properties/cashFlows/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProFormaCashFlowsItem {
    /// The property `id`.
    pub id: String,
    /// The property `name`.
    pub name: String,
    /// The property `recordId`.
    pub record_id: Option<String>,
    /// The property `category`.
    pub category: String,
    /// The property `account`.
    pub account: String,
    /// The property `flags`.
    pub flags: Option<ProFormaCashFlowsItemFlags>,
    /// The property `payments`.
    pub payments: Vec<ProFormaCashFlowsItemPaymentsItem>,
}

impl ProFormaCashFlowsItem {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> ProFormaCashFlowsItemBuilder {
        ProFormaCashFlowsItemBuilder::default()
    }
}

/// Makes a [`ProFormaCashFlowsItem`] field by field.
#[derive(Clone, Default)]
pub struct ProFormaCashFlowsItemBuilder {
    id: Option<String>,
    name: Option<String>,
    record_id: Option<String>,
    category: Option<String>,
    account: Option<String>,
    flags: Option<ProFormaCashFlowsItemFlags>,
    payments: Option<Vec<ProFormaCashFlowsItemPaymentsItem>>,
}

impl ProFormaCashFlowsItemBuilder {
    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The property `recordId`.
    #[must_use]
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// The property `category`.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// The property `account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// The property `flags`.
    #[must_use]
    pub fn flags(mut self, flags: impl Into<ProFormaCashFlowsItemFlags>) -> Self {
        self.flags = Some(flags.into());
        self
    }

    /// The property `payments`.
    #[must_use]
    pub fn payments(mut self, payments: Vec<ProFormaCashFlowsItemPaymentsItem>) -> Self {
        self.payments = Some(payments);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<ProFormaCashFlowsItem, rt::Missing> {
        let Self {
            id: Some(id),
            name: Some(name),
            record_id,
            category: Some(category),
            account: Some(account),
            flags,
            payments: Some(payments),
        } = self else {
            return Err(
                rt::Missing::first(
                    "ProFormaCashFlowsItem",
                    &[
                        ("id", self.id.is_some()),
                        ("name", self.name.is_some()),
                        ("category", self.category.is_some()),
                        ("account", self.account.is_some()),
                        ("payments", self.payments.is_some()),
                    ],
                ),
            );
        };
        Ok(ProFormaCashFlowsItem {
            id,
            name,
            record_id,
            category,
            account,
            flags,
            payments,
        })
    }
}

impl ::std::fmt::Debug for ProFormaCashFlowsItemBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProFormaCashFlowsItemBuilder").finish_non_exhaustive()
    }
}

impl ProFormaCashFlowsItem {
    const RECORD: rt::Record = rt::Record {
        name: "ProFormaCashFlowsItem",
        properties: &[
            rt::Property::required("id"),
            rt::Property::required("name"),
            rt::Property::optional("recordId"),
            rt::Property::required("category"),
            rt::Property::required("account"),
            rt::Property::optional("flags"),
            rt::Property::required("payments"),
        ],
    };
}

impl rt::Decode for ProFormaCashFlowsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = ProFormaCashFlowsItemBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.id,
                &mut builder.name,
                &mut builder.record_id,
                &mut builder.category,
                &mut builder.account,
                &mut builder.flags,
                &mut builder.payments,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for ProFormaCashFlowsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.id,
                &self.name,
                &self.record_id,
                &self.category,
                &self.account,
                &self.flags,
                &self.payments,
            ],
        );
    }
}
