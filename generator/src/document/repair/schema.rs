//! Keywords of OpenAPI 3.1 in a schema of an older document: they mean there what they mean here.

use super::{Repairs, Trail};
use crate::diagnostics;
use crate::document::dialect;
use crate::source::{Node, Object};

/// `type` as a list, `const`, and exclusive bounds as numbers, as 3.0 says them.
pub(super) fn newer_keywords(schema: &mut Object, at: &Trail<'_>, repairs: &mut Repairs) {
    let newer = [
        ("type", matches!(schema.get("type"), Some(Node::List(types)) if types.iter().all(|ty| ty.as_str().is_some()))),
        ("const", schema.get("const").is_some() && schema.get("enum").is_none()),
        ("exclusiveMinimum", matches!(schema.get("exclusiveMinimum"), Some(Node::Number(_)))),
        ("exclusiveMaximum", matches!(schema.get("exclusiveMaximum"), Some(Node::Number(_)))),
    ];
    for (keyword, _) in newer.iter().filter(|(_, found)| *found) {
        repairs.say(&at.key(keyword), |at| diagnostics::newer_keyword(at, keyword));
    }
    if newer.iter().any(|(_, found)| *found) {
        dialect::modernise(schema);
    }
}
