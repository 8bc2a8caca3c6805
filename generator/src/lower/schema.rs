//! What a schema is: which of the other files here it belongs to (OpenAPI 3.0, Schema Object).

use super::place::Place;
use super::{Lower, docs};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Kind, Type, TypeDef};
use crate::source::Node;

/// How deep inline schemas may nest.
const DEPTH: usize = 100;

/// What became of a schema.
pub(super) enum Lowered {
    /// A type that is not worth a name: a scalar, a list, another type.
    Type(Type),
    /// A type that code is written for.
    Definition(Kind),
}

impl<'s> Lower<'s> {
    /// The type of a schema or of what it refers to, nullable where it says so.
    pub(super) fn schema(&mut self, at: &Cursor<'s>, place: &Place) -> Type {
        let followed = at.follow().map_err(|fault| Box::new(diagnostics::endless_schema(*fault)));
        let Some(end) = self.keep(followed) else {
            return Type::Any;
        };
        let nullable = self.is_nullable(&end);
        let ty = match self.component_at(&end.location().pointer) {
            Some(id) if at.reference().is_some() => Type::Named(id),
            _ => {
                let ty = self.inline(&end, place);
                self.values_of(&end, &ty, nullable);
                ty
            }
        };
        if nullable { nullable_of(ty) } else { ty }
    }

    /// A schema that stands where it is used.
    fn inline(&mut self, at: &Cursor<'s>, place: &Place) -> Type {
        let pointer = &at.location().pointer;
        if self.active.contains(pointer) || self.active.len() > DEPTH {
            let circle = diagnostics::nameless_circle(at.location().clone());
            self.found.push(circle);
            return Type::Any;
        }
        self.active.push(pointer.clone());
        let lowered = self.define(at, place);
        self.active.pop();
        match lowered {
            Lowered::Type(ty) => ty,
            Lowered::Definition(kind) => {
                let id = self.add(place, at.location(), |ident| TypeDef {
                    ident,
                    home: place.home.clone(),
                    source: at.location().pointer.to_string(),
                    docs: docs::docs(at),
                    deprecated: at.flag("deprecated"),
                    kind,
                });
                Type::Named(id)
            }
        }
    }

    /// What a schema is, apart from null.
    pub(super) fn define(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        if at.reference().is_some() {
            return Lowered::Type(self.schema(at, place));
        }
        let Some((_, schema)) = self.keep(at.schema()) else {
            return Lowered::Type(Type::Any);
        };
        if at.get("not").is_some() {
            self.found.push(diagnostics::not_in_types(at.location().join("not")));
        }
        if !schema.all_of.is_empty() {
            return self.all_of(at, place);
        }
        if let Some(union) = self.union(at, &schema, place) {
            return union;
        }
        match schema.typ.as_deref().or_else(|| implied(at)) {
            Some("object") => self.object(at, place),
            Some("array") => Lowered::Type(self.array(at, place)),
            Some("string") if at.get("enum").is_some() => self.string_enum(at),
            Some(number @ ("integer" | "number")) if at.get("enum").is_some() => self.number_enum(at, &schema, number),
            Some("string") => Lowered::Type(self.string(&schema)),
            Some("integer") => Lowered::Type(self.integer(&schema)),
            Some("number") => Lowered::Type(self.number(&schema)),
            Some("boolean") => Lowered::Type(Type::Bool),
            Some(other) => {
                self.found.push(diagnostics::unknown_type(at.location().join("type"), other));
                Lowered::Type(Type::Any)
            }
            None => Lowered::Type(Type::Any),
        }
    }

    fn array(&mut self, at: &Cursor<'s>, place: &Place) -> Type {
        let item = at.get("items").map_or(Type::Any, |items| self.schema(&items, &place.part("item")));
        Type::List(Box::new(item))
    }

    /// Whether null is a value of a schema: by `nullable`, by its enum, or by a union with null.
    pub(super) fn is_nullable(&self, at: &Cursor<'s>) -> bool {
        let enum_has_null =
            || at.get("enum").is_some_and(|values| values.items().iter().any(|value| *value.node() == Node::Null));
        at.flag("nullable") || enum_has_null() || self.union_has_null(at)
    }
}

/// The type that a schema without `type` has by convention, seen by keywords that only make sense for one.
pub(super) fn implied(at: &Cursor<'_>) -> Option<&'static str> {
    let has = |key| at.get(key).is_some();
    if has("properties") || has("additionalProperties") {
        Some("object")
    } else if has("items") {
        Some("array")
    } else {
        let values = at.get("enum")?.items();
        let all = |is: fn(&Node) -> bool| {
            !values.is_empty() && values.iter().all(|value| is(value.node()) || *value.node() == Node::Null)
        };
        if all(|node| matches!(node, Node::String(_))) {
            Some("string")
        } else if all(|node| matches!(node, Node::Number(_))) {
            Some("number")
        } else if all(|node| matches!(node, Node::Bool(_))) {
            Some("boolean")
        } else {
            None
        }
    }
}

/// The type with null among its values.
pub(super) fn nullable_of(ty: Type) -> Type {
    match ty {
        // Any JSON value may be null as it is.
        Type::Nullable(_) | Type::Any => ty,
        other => Type::Nullable(Box::new(other)),
    }
}
