//! Type mismatches: values that a schema allows and its Rust type cannot represent, such as a string for a schema that
//! has only `properties`, an integer beyond 64 bits, or an object without its discriminator.

use crate::ir::{
    AdditionalProperties, EnumValues, Integer, Struct, Type, TypeDef, TypeDefKind, Union, UnionDispatch, Value,
};

/// The maximum number of comparisons of a value with a type. Without a limit, a value inside nested unions would be
/// compared once for each combination of variants.
const MAX_STEPS: usize = 100_000;

/// The maximum depth of nested types.
const DEPTH: usize = 256;

/// A type mismatch: its location in the value, and a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TypeMismatch {
    /// The pointer inside the value, innermost token first.
    tokens: Vec<String>,
    /// A message that names the expected type and the value that was found.
    pub(super) message: String,
}

impl TypeMismatch {
    /// Returns the JSON Pointer inside the value.
    pub(super) fn pointer(&self) -> String {
        let escaped = |token: &String| format!("/{}", token.replace('~', "~0").replace('/', "~1"));
        self.tokens.iter().rev().map(escaped).collect()
    }
}

/// Returns the first type mismatch in a value, or `None` if the type can represent the value.
pub(super) fn type_mismatch(types: &[TypeDef], ty: &Type, value: &Value) -> Option<TypeMismatch> {
    TypeComparison { types, remaining: MAX_STEPS, depth: 0 }.compare(ty, value)
}

struct TypeComparison<'t> {
    types: &'t [TypeDef],
    remaining: usize,
    depth: usize,
}

impl TypeComparison<'_> {
    fn compare(&mut self, ty: &Type, value: &Value) -> Option<TypeMismatch> {
        if self.remaining == 0 || self.depth == DEPTH {
            return None;
        }
        self.remaining -= 1;
        self.depth += 1;
        let found = self.compare_inner(ty, value);
        self.depth -= 1;
        found
    }

    fn compare_inner(&mut self, ty: &Type, value: &Value) -> Option<TypeMismatch> {
        match (ty, value) {
            (Type::Any | Type::External(_) | Type::Bytes | Type::Stream, _)
            | (Type::Items(_) | Type::Events(_) | Type::Parts(_), _)
            | (Type::Nullable(_) | Type::Null, Value::Null)
            | (Type::Bool, Value::Bool(_))
            | (Type::Float(_), Value::Number(_)) => None,
            (Type::LenientNumber(inner), Value::String(text)) => self.compare(inner, &Value::Number(text.clone())),
            (Type::Nullable(inner) | Type::Boxed(inner) | Type::LenientNumber(inner), _) => self.compare(inner, value),
            (Type::Named(id), _) => {
                let types = self.types;
                self.definition_mismatch(&types.get(id.0)?.kind, value)
            }
            (Type::Integer(integer), Value::Number(text)) => out_of_range(*integer, text),
            (Type::List(item), Value::List(items)) => self.items_mismatch(items.iter().map(|value| (&**item, value))),
            (Type::Tuple(places), Value::List(items)) => self.items_mismatch(places.iter().zip(items)),
            (Type::Map(values), Value::Object(pairs)) => {
                pairs.iter().find_map(|(name, value)| self.inner_mismatch(name, values, value))
            }
            (Type::Null, _) => not_a("null", value),
            (Type::Bool, _) => not_a("boolean", value),
            (Type::Integer(_) | Type::Float(_), _) => not_a("number", value),
            (Type::List(_) | Type::Tuple(_), _) => not_a("array", value),
            (Type::Map(_), _) => not_a("object", value),
            (_, Value::String(_)) => None,
            _ => not_a("string", value),
        }
    }

    fn definition_mismatch(&mut self, kind: &TypeDefKind, value: &Value) -> Option<TypeMismatch> {
        match (kind, value) {
            (TypeDefKind::Alias(ty) | TypeDefKind::Newtype(ty), _) => self.compare(ty, value),
            (TypeDefKind::Struct(of), Value::Object(pairs)) => self.struct_mismatch(of, pairs),
            (TypeDefKind::Struct(_), _) => not_a("object", value),
            (TypeDefKind::Union(union), _) => self.union_mismatch(union, value),
            (TypeDefKind::Enum(EnumValues::String(_)), Value::String(_))
            | (TypeDefKind::Enum(EnumValues::Number(_)), Value::Number(_)) => None,
            (TypeDefKind::Enum(EnumValues::Integer(integer, _)), Value::Number(text)) => out_of_range(*integer, text),
            (TypeDefKind::Enum(EnumValues::String(_)), _) => not_a("string", value),
            (TypeDefKind::Enum(_), _) => not_a("number", value),
        }
    }

    fn struct_mismatch(&mut self, object: &Struct, pairs: &[(String, Value)]) -> Option<TypeMismatch> {
        pairs.iter().find_map(|(name, value)| match object.fields.iter().find(|field| field.name == *name) {
            Some(field) => self.inner_mismatch(name, &field.ty, value),
            None => match &object.additional_properties {
                AdditionalProperties::Kept { ty, .. } => self.inner_mismatch(name, ty, value),
                AdditionalProperties::Ignored | AdditionalProperties::Forbidden => None,
            },
        })
    }

    fn union_mismatch(&mut self, union: &Union, value: &Value) -> Option<TypeMismatch> {
        if union.content.is_some() {
            return None;
        }
        let (
            UnionDispatch::Discriminator { property, values, output_values: written, absent, unknown, .. },
            Value::Object(pairs),
        ) = (&union.dispatch, value)
        else {
            let mut found = union.variants.iter().map(|(_, ty)| self.compare(ty, value));
            let first = found.next()??;
            return found.all(|other| other.is_some()).then_some(first);
        };
        let discriminator_value = pairs.iter().find(|(name, _)| name == property).map(|(_, value)| value);
        let variant = match discriminator_value {
            Some(Value::String(given) | Value::Number(given)) => {
                values.iter().find(|(value, _)| value == given).map(|(_, index)| *index).or(*unknown)
            }
            Some(Value::Bool(given)) => {
                values.iter().find(|(value, _)| *value == given.to_string()).map(|(_, index)| *index).or(*unknown)
            }
            Some(_) => None,
            None if absent.is_none_or(|absent| written.iter().any(|(index, _)| *index == absent)) => {
                return mismatch(format!("missing discriminator `{property}`"));
            }
            None => *absent,
        };
        let (_, ty) = union.variants.get(variant?)?;
        self.compare(ty, value)
    }

    fn items_mismatch<'v>(&mut self, items: impl Iterator<Item = (&'v Type, &'v Value)>) -> Option<TypeMismatch> {
        items.enumerate().find_map(|(index, (ty, value))| self.inner_mismatch(&index.to_string(), ty, value))
    }

    fn inner_mismatch(&mut self, token: &str, ty: &Type, value: &Value) -> Option<TypeMismatch> {
        let mut found = self.compare(ty, value)?;
        found.tokens.push(token.to_owned());
        Some(found)
    }
}

fn out_of_range(integer: Integer, text: &str) -> Option<TypeMismatch> {
    // Other spellings of integers, such as `1.0` and `1e3`, are not checked.
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let holds = !is_plain || integer.contains(text);
    if holds { None } else { mismatch(format!("{text} is out of range for `{integer}`")) }
}

fn not_a(expected: &str, value: &Value) -> Option<TypeMismatch> {
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::List(_) => "an array",
        Value::Object(_) => "an object",
    };
    let article = if expected.starts_with(['a', 'o']) { "an" } else { "a" };
    mismatch(format!("expected {article} {expected}, found {is}"))
}

fn mismatch(message: String) -> Option<TypeMismatch> {
    Some(TypeMismatch { tokens: Vec::new(), message })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(ty: &Type, value: &Value) -> Option<String> {
        type_mismatch(&[], ty, value).map(|mismatch| format!("{} {}", mismatch.pointer(), mismatch.message))
    }

    #[test]
    fn first_type_mismatch_is_reported() {
        let list = Type::List(Box::new(Type::Integer(Integer::I32)));
        let numbers =
            |texts: &[&str]| Value::List(texts.iter().map(|text| Value::Number((*text).to_owned())).collect());
        assert_eq!(message(&list, &numbers(&["1", "2.0", "3e2"])), None);
        assert_eq!(
            message(&list, &numbers(&["1", "2147483648"])).as_deref(),
            Some("/1 2147483648 is out of range for `i32`")
        );
        assert_eq!(message(&list, &Value::Null).as_deref(), Some(" expected an array, found null"));
        assert_eq!(message(&Type::Nullable(Box::new(list)), &Value::Null), None);
    }
}
