//! Unions of a number and a string that contains the digits of a number. ASP.NET Core describes each number as such a
//! union, since its `JsonNumberHandling` reads strings by default.

use super::super::Lowering;
use super::super::analysis::UnionSchema;
use super::super::naming::NamingContext;
use crate::document::is_pattern_of_number;
use crate::ir::Type;
use crate::openapi::Cursor;

impl<'s> Lowering<'s> {
    /// Returns the type of a union of a number and a string whose pattern describes numbers, or `None` for other
    /// unions.
    pub(super) fn lenient_number(&mut self, union_schema: &UnionSchema<'s>, context: &NamingContext) -> Option<Type> {
        let (number, text) = match union_schema.members.as_slice() {
            [one, other] if is_number(one) => (one, other),
            [one, other] if is_number(other) => (other, one),
            _ => return None,
        };
        if !is_text_of_number(text) {
            return None;
        }
        match self.schema(number, context) {
            inner @ (Type::Integer(_) | Type::Float(_)) => Some(Type::LenientNumber(Box::new(inner))),
            _ => None,
        }
    }
}

fn is_number(member: &Cursor<'_>) -> bool {
    matches!(member.text("type"), Some("integer" | "number")) && member.get("enum").is_none()
}

fn is_text_of_number(member: &Cursor<'_>) -> bool {
    member.text("type") == Some("string")
        && member.get("enum").is_none()
        && member.text("pattern").is_some_and(is_pattern_of_number)
}
