//! Repairs of security schemes: a misspelt type, or a missing type that other fields imply.

use super::{PathStack, RepairContext};
use crate::diagnostics::{self, nearest};
use crate::source::{Node, Object};

const TYPES: [&str; 4] = ["apiKey", "http", "oauth2", "openIdConnect"];

/// The fields that only one type of security scheme has, each with that type.
const DISTINCTIVE_FIELDS: [(&str, &str); 4] =
    [("scheme", "http"), ("flows", "oauth2"), ("openIdConnectUrl", "openIdConnect"), ("in", "apiKey")];

/// Corrects or adds `type`, if the intended type is unambiguous.
pub(super) fn infer_type(object: &mut Object, at: &PathStack<'_>, repairs: &mut RepairContext) {
    match object.get("type").cloned() {
        Some(Node::String(found)) if found == "basic" => {
            repairs.report(&at.key("type"), |at| diagnostics::word_repaired(at, "type", &found, "http"));
            object.set("type", Node::String("http".to_owned()));
            object.set("scheme", Node::String("basic".to_owned()));
        }
        Some(Node::String(found)) => {
            let corrected = nearest(&found, TYPES.into_iter()).filter(|corrected| *corrected != found);
            if let Some(corrected) = corrected {
                repairs.report(&at.key("type"), |at| diagnostics::word_repaired(at, "type", &found, corrected));
                object.set("type", Node::String(corrected.to_owned()));
            }
        }
        Some(_) => {}
        None => {
            let distinctive = DISTINCTIVE_FIELDS.into_iter().find(|(field, _)| object.get(field).is_some());
            if let Some((field, kind)) = distinctive {
                repairs.report(at, |at| diagnostics::scheme_type_inferred(at, field, kind));
                object.set("type", Node::String(kind.to_owned()));
            }
        }
    }
}
