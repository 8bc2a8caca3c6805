// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Accounting transactions by project
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Transactions {
    /// Accounting source
    pub source: Option<String>,
    /// The property `transactions`.
    pub transactions: Option<TransactionsTransactions>,
}

impl Transactions {
    const RECORD: rt::Record = rt::Record {
        name: "Transactions",
        properties: &[
            rt::Property::optional("source"),
            rt::Property::optional("transactions"),
        ],
    };
}

impl rt::Decode for Transactions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.source, &mut value.transactions])?;
        Ok(value)
    }
}

impl rt::Encode for Transactions {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.source, &self.transactions]);
    }
}

/// The schema at `/components/schemas/Transactions/properties/transactions/properties/projectId/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsTransactionsProjectIdItem {
    /// The property `accountType`.
    pub account_type: Option<String>,
    /// The property `accountName`.
    pub account_name: Option<String>,
    /// The property `debit`.
    pub debit: Option<f64>,
    /// The property `credit`.
    pub credit: Option<f64>,
    /// The property `transactionDate`.
    pub transaction_date: Option<String>,
}

impl TransactionsTransactionsProjectIdItem {
    const RECORD: rt::Record = rt::Record {
        name: "TransactionsTransactionsProjectIdItem",
        properties: &[
            rt::Property::optional("accountType"),
            rt::Property::optional("accountName"),
            rt::Property::optional("debit"),
            rt::Property::optional("credit"),
            rt::Property::optional("transactionDate"),
        ],
    };
}

impl rt::Decode for TransactionsTransactionsProjectIdItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.account_type,
                &mut value.account_name,
                &mut value.debit,
                &mut value.credit,
                &mut value.transaction_date,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for TransactionsTransactionsProjectIdItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.account_type,
                &self.account_name,
                &self.debit,
                &self.credit,
                &self.transaction_date,
            ],
        );
    }
}

/// The schema at `/components/schemas/Transactions/properties/transactions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsTransactions {
    /// The property `projectId`.
    pub project_id: Option<Vec<TransactionsTransactionsProjectIdItem>>,
}

impl TransactionsTransactions {
    const RECORD: rt::Record = rt::Record {
        name: "TransactionsTransactions",
        properties: &[rt::Property::optional("projectId")],
    };
}

impl rt::Decode for TransactionsTransactions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.project_id])?;
        Ok(value)
    }
}

impl rt::Encode for TransactionsTransactions {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_id]);
    }
}
