// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Finance settings; full JSON Schema at /schemas/finance
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFinanceSettings {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `created`.
    pub created: Option<rt::DateTime>,
    /// The property `updated`.
    pub updated: Option<rt::DateTime>,
    /// The property `path`.
    pub path: Option<String>,
    /// The property `financialModelUrl`.
    pub financial_model_url: Option<String>,
    /// The property `externalFinancialModelUrl`.
    pub external_financial_model_url: Option<String>,
    /// The property `epcBidSheetUrl`.
    pub epc_bid_sheet_url: Option<String>,
    /// The property `smartsheetSheetUrl`.
    pub smartsheet_sheet_url: Option<String>,
    /// Accounting Provider
    pub provider: Option<ProjectFinanceSettingsProvider>,
    /// The property `disabledAccounts`.
    pub disabled_accounts: Option<rt::Map<rt::Map<Vec<String>>>>,
    /// The property `disabledCategories`.
    pub disabled_categories: Option<rt::Map<Vec<String>>>,
}

impl ProjectFinanceSettings {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectFinanceSettings",
        properties: &[
            rt::Property::optional("id"),
            rt::Property::optional("created"),
            rt::Property::optional("updated"),
            rt::Property::optional("path"),
            rt::Property::optional("financialModelUrl"),
            rt::Property::optional("externalFinancialModelUrl"),
            rt::Property::optional("epcBidSheetUrl"),
            rt::Property::optional("smartsheetSheetUrl"),
            rt::Property::optional("provider"),
            rt::Property::optional("disabledAccounts"),
            rt::Property::optional("disabledCategories"),
        ],
    };
}

impl rt::Decode for ProjectFinanceSettings {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.id,
                &mut value.created,
                &mut value.updated,
                &mut value.path,
                &mut value.financial_model_url,
                &mut value.external_financial_model_url,
                &mut value.epc_bid_sheet_url,
                &mut value.smartsheet_sheet_url,
                &mut value.provider,
                &mut value.disabled_accounts,
                &mut value.disabled_categories,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectFinanceSettings {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.id,
                &self.created,
                &self.updated,
                &self.path,
                &self.financial_model_url,
                &self.external_financial_model_url,
                &self.epc_bid_sheet_url,
                &self.smartsheet_sheet_url,
                &self.provider,
                &self.disabled_accounts,
                &self.disabled_categories,
            ],
        );
    }
}

/// Accounting Provider
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectFinanceSettingsProvider {
    /// `softledger`
    Softledger,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectFinanceSettingsProvider {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Softledger => "softledger",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectFinanceSettingsProvider {
    fn from(value: &str) -> Self {
        match value {
            "softledger" => Self::Softledger,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectFinanceSettingsProvider {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectFinanceSettingsProvider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectFinanceSettingsProvider {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectFinanceSettingsProvider {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}
