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
        let mut source: Option<String> = None;
        let mut transactions: Option<TransactionsTransactions> = None;
        r.record(&Self::RECORD, &mut [&mut source, &mut transactions])?;
        Ok(Self { source, transactions })
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
        let mut account_type: Option<String> = None;
        let mut account_name: Option<String> = None;
        let mut debit: Option<f64> = None;
        let mut credit: Option<f64> = None;
        let mut transaction_date: Option<String> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut account_type,
                &mut account_name,
                &mut debit,
                &mut credit,
                &mut transaction_date,
            ],
        )?;
        Ok(Self {
            account_type,
            account_name,
            debit,
            credit,
            transaction_date,
        })
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
        let mut project_id: Option<Vec<TransactionsTransactionsProjectIdItem>> = None;
        r.record(&Self::RECORD, &mut [&mut project_id])?;
        Ok(Self { project_id })
    }
}

impl rt::Encode for TransactionsTransactions {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project_id]);
    }
}
