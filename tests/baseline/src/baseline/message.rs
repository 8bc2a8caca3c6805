//! The hand-written enum for a union without a discriminator, whose members have different required properties.

use serde::{Deserialize, Serialize};

use super::models::{Address, Line};

/// A way to reach a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum Message {
    Email { id: String, subject: String, body: Option<String>, email: String },
    Letter { id: String, subject: String, body: Option<String>, address: Address },
    Phone { id: String, subject: String, body: Option<String>, phone: String },
    Chat { id: String, subject: String, body: Option<String>, room: String },
    Fax { id: String, subject: String, body: Option<String>, fax: String },
    Visit { id: String, subject: String, body: Option<String>, floor: i32 },
    Ticket { id: String, subject: String, body: Option<String>, ticket: i64 },
    Invoice { id: String, subject: String, body: Option<String>, lines: Vec<Line> },
}
