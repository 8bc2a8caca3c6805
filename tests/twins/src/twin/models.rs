//! The types that every shape is made of.

use serde::{Deserialize, Serialize};

/// How many there are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// The number.
    pub count: i64,
}

/// In which state a thing is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Never used.
    New,
    /// Used.
    Used,
    /// No longer of use.
    Broken,
}

/// A thing in the shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thing {
    /// What it is known by.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How it is.
    pub state: State,
    /// What it costs.
    pub price: f64,
    /// How many there are.
    pub quantity: i32,
    /// What it is found by.
    pub tags: Vec<String>,
    /// What else there is to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Where somebody lives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// The city.
    pub city: String,
    /// The postal code.
    pub zip: String,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// A line of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// What is ordered.
    pub sku: String,
    /// How many of it.
    pub count: i32,
    /// What one costs.
    pub price: f64,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Its number.
    pub id: i64,
    /// Who orders.
    pub customer: String,
    /// Where it goes.
    pub address: Address,
    /// What is ordered.
    pub lines: Vec<Line>,
    /// Whether it is paid for.
    pub paid: bool,
    /// What it costs.
    pub total: f64,
    /// When it was placed.
    pub placed: String,
    /// What else there is to say; null says that there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "nullable")]
    pub note: Option<Option<String>>,
}

/// A value that may be null, in a field that may be absent.
mod nullable {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<Option<String>>, serializer: S) -> Result<S::Ok, S::Error> {
        value.as_ref().and_then(Option::as_ref).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
        Option::deserialize(deserializer).map(Some)
    }
}

/// What is searched for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Search {
    /// What stands in its name.
    pub text: String,
    /// Its state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// Whose it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// What it costs at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    /// What it costs at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<f64>,
    /// How many there are at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<i32>,
    /// Whether it is sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sold: Option<bool>,
    /// How many to find.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Where to go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}
