//! The hand-written enum for a union with a discriminator.

use serde::{Deserialize, Serialize};

use super::models::{Address, Line};

/// An event in the life of a thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum Event {
    Created { id: String, by: String },
    Renamed { id: String, from: String, to: String },
    Priced { id: String, price: f64 },
    Counted { id: String, quantity: i32 },
    Tagged { id: String, tags: Vec<String> },
    Moved { id: String, address: Address },
    Sold { id: String, line: Line, buyer: String },
    Removed { id: String, because: String },
}
