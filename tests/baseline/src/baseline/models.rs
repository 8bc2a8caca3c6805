//! The models.

use serde::{Deserialize, Serialize};

/// A number of things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// The number.
    pub count: i64,
}

/// The condition of a thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Never used.
    New,
    /// Used.
    Used,
    /// Not usable.
    Broken,
}

/// A thing in the shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thing {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The condition.
    pub state: State,
    /// The price.
    pub price: f64,
    /// The number in stock.
    pub quantity: i32,
    /// The tags.
    pub tags: Vec<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// The street and number.
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
    /// The stock-keeping unit.
    pub sku: String,
    /// The number of units.
    pub count: i32,
    /// The price of one unit.
    pub price: f64,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The number of the order.
    pub id: i64,
    /// The customer.
    pub customer: String,
    /// The delivery address.
    pub address: Address,
    /// The lines.
    pub lines: Vec<Line>,
    /// Whether the order is paid.
    pub paid: bool,
    /// The total price.
    pub total: f64,
    /// The time of the order.
    pub placed: String,
    /// A note, or null for none.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "nullable")]
    pub note: Option<Option<String>>,
}

/// (De)serialization of an optional field whose value may be null.
mod nullable {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<Option<String>>, serializer: S) -> Result<S::Ok, S::Error> {
        value.as_ref().and_then(Option::as_ref).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
        Option::deserialize(deserializer).map(Some)
    }
}

/// The parameters of a search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Search {
    /// A part of the name.
    pub text: String,
    /// The condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// The owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The minimum price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    /// The maximum price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<f64>,
    /// The minimum number in stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<i32>,
    /// Whether the thing is sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sold: Option<bool>,
    /// The maximum number of results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// The cursor of the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}
