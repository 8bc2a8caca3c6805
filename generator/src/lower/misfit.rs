//! Type mismatches: values that a schema allows and its Rust type cannot represent, such as a string for a schema that
//! has only `properties`, an integer beyond 64 bits, or an object without its discriminator.

use crate::ir::{Additional, EnumValues, Integer, Kind, Recognise, Struct, Type, TypeDef, Union, Value};

/// The maximum number of comparisons of a value with a type. Nested unions compare the inner values once per variant.
const STEPS: usize = 100_000;

/// The maximum number of types that may nest without a value between them.
const DEPTH: usize = 256;

/// A type mismatch: the location and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Misfit {
    /// The pointer inside the value, innermost token first.
    tokens: Vec<String>,
    /// The value that was found and the type that was expected.
    pub(super) message: String,
}

impl Misfit {
    /// Returns the JSON Pointer inside the value.
    pub(super) fn pointer(&self) -> String {
        let escaped = |token: &String| format!("/{}", token.replace('~', "~0").replace('/', "~1"));
        self.tokens.iter().rev().map(escaped).collect()
    }
}

/// Returns the first type mismatch of a value.
pub(super) fn misfit(types: &[TypeDef], ty: &Type, value: &Value) -> Option<Misfit> {
    Comparison { types, left: STEPS, depth: 0 }.of(ty, value)
}

struct Comparison<'t> {
    types: &'t [TypeDef],
    left: usize,
    depth: usize,
}

impl Comparison<'_> {
    fn of(&mut self, ty: &Type, value: &Value) -> Option<Misfit> {
        if self.left == 0 || self.depth == DEPTH {
            return None;
        }
        self.left -= 1;
        self.depth += 1;
        let found = self.inner(ty, value);
        self.depth -= 1;
        found
    }

    fn inner(&mut self, ty: &Type, value: &Value) -> Option<Misfit> {
        match (ty, value) {
            (Type::Any | Type::External(_) | Type::Bytes | Type::Stream, _)
            | (Type::Items(_) | Type::Events(_) | Type::Parts(_), _)
            | (Type::Nullable(_) | Type::Null, Value::Null)
            | (Type::Bool, Value::Bool(_))
            | (Type::Float(_), Value::Number(_)) => None,
            (Type::LenientNumber(inner), Value::String(text)) => self.of(inner, &Value::Number(text.clone())),
            (Type::Nullable(inner) | Type::Boxed(inner) | Type::LenientNumber(inner), _) => self.of(inner, value),
            (Type::Named(id), _) => {
                let types = self.types;
                self.kind(&types.get(id.0)?.kind, value)
            }
            (Type::Integer(integer), Value::Number(text)) => beyond(*integer, text),
            (Type::List(item), Value::List(items)) => self.each(items.iter().map(|value| (&**item, value))),
            (Type::Tuple(places), Value::List(items)) => self.each(places.iter().zip(items)),
            (Type::Map(values), Value::Object(pairs)) => {
                pairs.iter().find_map(|(name, value)| self.inside(name, values, value))
            }
            (Type::Null, _) => is_no("null", value),
            (Type::Bool, _) => is_no("boolean", value),
            (Type::Integer(_) | Type::Float(_), _) => is_no("number", value),
            (Type::List(_) | Type::Tuple(_), _) => is_no("array", value),
            (Type::Map(_), _) => is_no("object", value),
            (_, Value::String(_)) => None,
            _ => is_no("string", value),
        }
    }

    fn kind(&mut self, kind: &Kind, value: &Value) -> Option<Misfit> {
        match (kind, value) {
            (Kind::Alias(ty) | Kind::Newtype(ty), _) => self.of(ty, value),
            (Kind::Struct(of), Value::Object(pairs)) => self.record(of, pairs),
            (Kind::Struct(_), _) => is_no("object", value),
            (Kind::Union(union), _) => self.union(union, value),
            (Kind::Enum(EnumValues::String(_)), Value::String(_))
            | (Kind::Enum(EnumValues::Number(_)), Value::Number(_)) => None,
            (Kind::Enum(EnumValues::Integer(integer, _)), Value::Number(text)) => beyond(*integer, text),
            (Kind::Enum(EnumValues::String(_)), _) => is_no("string", value),
            (Kind::Enum(_), _) => is_no("number", value),
        }
    }

    fn record(&mut self, of: &Struct, pairs: &[(String, Value)]) -> Option<Misfit> {
        pairs.iter().find_map(|(name, value)| match of.fields.iter().find(|field| field.name == *name) {
            Some(field) => self.inside(name, &field.ty, value),
            None => match &of.additional {
                Additional::Kept { ty, .. } => self.inside(name, ty, value),
                Additional::Ignored | Additional::Forbidden => None,
            },
        })
    }

    fn union(&mut self, union: &Union, value: &Value) -> Option<Misfit> {
        if union.content.is_some() {
            return None;
        }
        let (Recognise::Discriminator { property, values, written, absent, unknown, .. }, Value::Object(pairs)) =
            (&union.recognise, value)
        else {
            let mut found = union.variants.iter().map(|(_, ty)| self.of(ty, value));
            let first = found.next()??;
            return found.all(|other| other.is_some()).then_some(first);
        };
        let told = pairs.iter().find(|(name, _)| name == property).map(|(_, value)| value);
        let variant = match told {
            Some(Value::String(told) | Value::Number(told)) => {
                values.iter().find(|(value, _)| value == told).map(|(_, index)| *index).or(*unknown)
            }
            Some(Value::Bool(told)) => {
                values.iter().find(|(value, _)| *value == told.to_string()).map(|(_, index)| *index).or(*unknown)
            }
            Some(_) => None,
            None if absent.is_none_or(|absent| written.iter().any(|(index, _)| *index == absent)) => {
                return found(format!("missing discriminator `{property}`"));
            }
            None => *absent,
        };
        let (_, ty) = union.variants.get(variant?)?;
        self.of(ty, value)
    }

    fn each<'v>(&mut self, items: impl Iterator<Item = (&'v Type, &'v Value)>) -> Option<Misfit> {
        items.enumerate().find_map(|(index, (ty, value))| self.inside(&index.to_string(), ty, value))
    }

    fn inside(&mut self, token: &str, ty: &Type, value: &Value) -> Option<Misfit> {
        let mut found = self.of(ty, value)?;
        found.tokens.push(token.to_owned());
        Some(found)
    }
}

fn beyond(integer: Integer, text: &str) -> Option<Misfit> {
    // `1.0` and `1e3` are integers, too.
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let holds = !is_plain || integer.holds(text);
    if holds { None } else { found(format!("{text} is out of range for `{integer}`")) }
}

fn is_no(wanted: &str, value: &Value) -> Option<Misfit> {
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::List(_) => "an array",
        Value::Object(_) => "an object",
    };
    let article = if wanted.starts_with(['a', 'o']) { "an" } else { "a" };
    found(format!("expected {article} {wanted}, found {is}"))
}

fn found(message: String) -> Option<Misfit> {
    Some(Misfit { tokens: Vec::new(), message })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(ty: &Type, value: &Value) -> Option<String> {
        misfit(&[], ty, value).map(|misfit| format!("{} {}", misfit.pointer(), misfit.message))
    }

    #[test]
    fn the_first_place_that_the_type_does_not_hold_is_told() {
        let list = Type::List(Box::new(Type::Integer(Integer::I32)));
        let numbers =
            |texts: &[&str]| Value::List(texts.iter().map(|text| Value::Number((*text).to_owned())).collect());
        assert_eq!(told(&list, &numbers(&["1", "2.0", "3e2"])), None);
        assert_eq!(
            told(&list, &numbers(&["1", "2147483648"])).as_deref(),
            Some("/1 2147483648 is out of range for `i32`")
        );
        assert_eq!(told(&list, &Value::Null).as_deref(), Some(" expected an array, found null"));
        assert_eq!(told(&Type::Nullable(Box::new(list)), &Value::Null), None);
    }
}
