//! Lowering of `default`, the value of an absent property.

use super::super::analysis::{annotation, unwrapped};
use super::super::{Lowering, value};
use crate::diagnostics;
use crate::ir::{Type, Value};
use crate::openapi::Cursor;
use crate::source::Node;

impl<'s> Lowering<'s> {
    /// Returns the default of a schema, or `None` if the default does not have the type `ty`.
    pub(super) fn default_of(&mut self, at: &Cursor<'s>, ty: &Type) -> Option<Value> {
        let default = annotation(at, "default")?;
        match default_error(default.node(), ty, &unwrapped(at).follow().ok()?) {
            None => Some(value::value(default.node())),
            Some(DefaultError::OutOfRange(text)) => {
                self.diagnostics.push(diagnostics::default_out_of_range(default.location().clone(), text));
                None
            }
            // The validation of defaults reports this error.
            Some(DefaultError::OtherType) => None,
        }
    }
}

enum DefaultError<'n> {
    OutOfRange(&'n str),
    OtherType,
}

/// Compares the JSON type and the integer range of a default with a Rust type, and returns the mismatch.
fn default_error<'n>(default: &'n Node, ty: &Type, at: &Cursor<'_>) -> Option<DefaultError<'n>> {
    let fits = match (ty, default) {
        // Documents write `null` for a property without a default.
        (_, Node::Null) => true,
        (Type::Nullable(inner), _) => return default_error(default, inner, at),
        (Type::LenientNumber(_), Node::String(_)) => true,
        (Type::LenientNumber(inner), _) => return default_error(default, inner, at),
        (Type::Integer(integer), Node::Number(text)) if !integer.contains(text) => {
            return Some(DefaultError::OutOfRange(text));
        }
        (Type::Bool, found) => matches!(found, Node::Bool(_)),
        (Type::Integer(_) | Type::Float(_), found) => matches!(found, Node::Number(_)),
        (Type::List(_) | Type::Tuple(_), found) => matches!(found, Node::List(_)),
        (Type::Map(_), found) => matches!(found, Node::Object(_)),
        (Type::Any | Type::External(_) | Type::Boxed(_), _) => true,
        // The component is possibly not lowered yet, so the default is compared with the schema of the component.
        (Type::Named(_), found) => match (at.text("type"), found) {
            (Some("string"), found) => matches!(found, Node::String(_)),
            (Some("integer" | "number"), found) => matches!(found, Node::Number(_)),
            (Some("boolean"), found) => matches!(found, Node::Bool(_)),
            (Some("object"), found) => matches!(found, Node::Object(_)),
            (Some("array"), found) => matches!(found, Node::List(_)),
            _ => true,
        },
        // Values of the remaining types are JSON strings.
        (_, found) => matches!(found, Node::String(_)),
    };
    (!fits).then_some(DefaultError::OtherType)
}
