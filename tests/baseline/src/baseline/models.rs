//! The models written by hand.

use serde::{Deserialize, Serialize};

/// A number of things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// The number of things.
    pub count: i64,
}

/// The condition of a thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The thing was never used.
    New,
    /// The thing was used.
    Used,
    /// The thing is not usable.
    Broken,
}

/// A thing in the shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thing {
    /// The id of the thing.
    pub id: String,
    /// The name of the thing.
    pub name: String,
    /// The condition of the thing.
    pub state: State,
    /// The price of the thing.
    pub price: f64,
    /// The number of things in stock.
    pub quantity: i32,
    /// The tags of the thing.
    pub tags: Vec<String>,
    /// A note about the thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// The street and number.
    pub street: String,
    /// The name of the city.
    pub city: String,
    /// The postal code.
    pub zip: String,
    /// The name of the country.
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
    /// The name of the customer.
    pub customer: String,
    /// The delivery address.
    pub address: Address,
    /// The lines of the order.
    pub lines: Vec<Line>,
    /// `true` if the order is paid.
    pub paid: bool,
    /// The total price of the order.
    pub total: f64,
    /// The time of the order.
    pub placed: String,
    /// A note about the order. The property may be absent or null.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "nullable")]
    pub note: Option<Option<String>>,
}

/// Serializes and deserializes an optional field whose value may be null.
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
    /// A text that the name of the thing contains.
    pub text: String,
    /// The condition of the thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// The owner of the thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The city of the thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The minimum price of the thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    /// The maximum price of the thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<f64>,
    /// The minimum number in stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<i32>,
    /// `true` if the thing is sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sold: Option<bool>,
    /// The maximum number of results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// The cursor of the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}
