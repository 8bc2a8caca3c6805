//! Repairs of security schemes: a misspelt type, or one that follows from other fields.

use super::{Repairs, Trail};
use crate::diagnostics::{self, nearest};
use crate::source::{Node, Object};

const TYPES: [&str; 4] = ["apiKey", "http", "oauth2", "openIdConnect"];

/// The fields that only one type has.
const TELLING: [(&str, &str); 4] =
    [("scheme", "http"), ("flows", "oauth2"), ("openIdConnectUrl", "openIdConnect"), ("in", "apiKey")];

/// Corrects or adds `type`, if the intended one is unambiguous.
pub(super) fn kind(object: &mut Object, at: &Trail<'_>, repairs: &mut Repairs) {
    match object.get("type").cloned() {
        Some(Node::String(found)) if found == "basic" => {
            repairs.say(&at.key("type"), |at| diagnostics::word_meant(at, "type", &found, "http"));
            object.set("type", Node::String("http".to_owned()));
            object.set("scheme", Node::String("basic".to_owned()));
        }
        Some(Node::String(found)) => {
            let meant = nearest(&found, TYPES.into_iter()).filter(|meant| *meant != found);
            if let Some(meant) = meant {
                repairs.say(&at.key("type"), |at| diagnostics::word_meant(at, "type", &found, meant));
                object.set("type", Node::String(meant.to_owned()));
            }
        }
        Some(_) => {}
        None => {
            let told = TELLING.into_iter().find(|(field, _)| object.get(field).is_some());
            if let Some((field, kind)) = told {
                repairs.say(at, |at| diagnostics::scheme_told(at, field, kind));
                object.set("type", Node::String(kind.to_owned()));
            }
        }
    }
}
