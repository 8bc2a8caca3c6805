//! `default`: what an absent property means.

use super::super::{Lower, value};
use super::wrapper::{annotation, unwrapped};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Type, Value};
use crate::source::Node;

impl<'s> Lower<'s> {
    /// The default of a schema; a warning and none where it is no value of its type.
    pub(super) fn default_of(&mut self, at: &Cursor<'s>, ty: &Type) -> Option<Value> {
        let default = annotation(at, "default")?;
        match fault(default.node(), ty, &unwrapped(at).follow().ok()?) {
            None => Some(value::value(default.node())),
            Some(Fault::Beyond(text)) => {
                self.found.push(diagnostics::default_beyond_type(default.location().clone(), text));
                None
            }
            // Where defaults are judged by their schemas, this is told.
            Some(Fault::OtherType) => None,
        }
    }
}

enum Fault<'n> {
    Beyond(&'n str),
    OtherType,
}

/// What is wrong with a default, as far as its JSON type and the width of its integer go.
fn fault<'n>(default: &'n Node, ty: &Type, at: &Cursor<'_>) -> Option<Fault<'n>> {
    let fits = match (ty, default) {
        // Documents say by it that there is none.
        (_, Node::Null) => true,
        (Type::Nullable(inner), _) => return fault(default, inner, at),
        (Type::Integer(integer), Node::Number(text)) if !integer.holds(text) => return Some(Fault::Beyond(text)),
        (Type::Bool, found) => matches!(found, Node::Bool(_)),
        (Type::Integer(_) | Type::Float(_), found) => matches!(found, Node::Number(_)),
        (Type::List(_) | Type::Tuple(_), found) => matches!(found, Node::List(_)),
        (Type::Map(_), found) => matches!(found, Node::Object(_)),
        (Type::Any | Type::External(_) | Type::Boxed(_), _) => true,
        // A component's own kind is not known yet: its schema is.
        (Type::Named(_), found) => match (at.text("type"), found) {
            (Some("string"), found) => matches!(found, Node::String(_)),
            (Some("integer" | "number"), found) => matches!(found, Node::Number(_)),
            (Some("boolean"), found) => matches!(found, Node::Bool(_)),
            (Some("object"), found) => matches!(found, Node::Object(_)),
            (Some("array"), found) => matches!(found, Node::List(_)),
            _ => true,
        },
        // What is left is written as text.
        (_, found) => matches!(found, Node::String(_)),
    };
    (!fits).then_some(Fault::OtherType)
}
