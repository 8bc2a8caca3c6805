//! Lowering of schemas: selects the module for each kind of schema (OpenAPI 3.0, Schema Object).

mod all_of;
mod component;
mod conditional;
mod default;
mod enum_annotations;
mod enumeration;
mod implied;
mod members;
mod null;
mod object;
mod scalar;
mod wrapper;

pub(super) use self::enumeration::values_of_enum;
pub(super) use self::implied::implied;
pub(super) use self::members::{Choices, Members};
pub(super) use self::null::{allows_only_null, is_bare_nullable, is_null, is_nullable, validates_null};
pub(super) use self::wrapper::{annotation_here, innermost, is_flagged, unwrapped};
use openapiv3::AnySchema;

use super::place::Place;
use super::union::Branches;
use super::{Lower, docs};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Kind, Type, TypeDef, TypeId, Untyped};
use crate::source::{Location, Node};

/// The maximum depth of inline schemas.
const DEPTH: usize = 100;

/// The result of lowering a schema.
pub(super) enum Lowered {
    /// A type without a definition: a scalar, a list, another type.
    Type(Type),
    /// A definition, which needs a name.
    Definition(Kind),
}

impl<'s> Lower<'s> {
    /// Returns the type of a schema or of its reference's target, nullable if null is a value of it.
    pub(super) fn schema(&mut self, at: &Cursor<'s>, place: &Place) -> Type {
        let followed = at.follow().map_err(|fault| Box::new(diagnostics::endless_schema(*fault)));
        let Some(end) = self.keep(followed) else {
            return self.untyped(Untyped::Endless, at.location());
        };
        let nullable = is_nullable(&end);
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

    /// Lowers an inline schema.
    pub(super) fn inline(&mut self, at: &Cursor<'s>, place: &Place) -> Type {
        match self.guarded(at, place) {
            Lowered::Type(ty) => ty,
            Lowered::Definition(kind) => Type::Named(self.inline_type(place, at.location(), Some(at), kind)),
        }
    }

    /// Lowers a schema that replaces the one around it. A component is referred to by name.
    pub(super) fn definition_at(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        match self.component_at(&at.location().pointer) {
            Some(id) => Lowered::Type(Type::Named(id)),
            None => self.guarded(at, place),
        }
    }

    pub(super) fn guarded(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        let pointer = &at.location().pointer;
        if self.active.contains(pointer) || self.active.len() > DEPTH {
            let circle = diagnostics::nameless_circle(at.location().clone());
            self.found.push(circle);
            return Lowered::Type(self.untyped(Untyped::Circle, at.location()));
        }
        self.active.push(pointer.clone());
        let lowered = self.define(at, place);
        self.active.pop();
        lowered
    }

    /// Adds the type of an inline schema under the name of its context.
    pub(super) fn inline_type(
        &mut self,
        place: &Place,
        at: &Location,
        docs: Option<&Cursor<'s>>,
        kind: Kind,
    ) -> TypeId {
        self.add(place, at, |ident| TypeDef {
            ident,
            home: place.home.clone(),
            source: at.pointer.to_string(),
            docs: docs.map(docs::docs).unwrap_or_default(),
            deprecated: docs.is_some_and(|at| at.flag("deprecated")),
            kind,
        })
    }

    /// Lowers a schema without regard to null.
    pub(super) fn define(&mut self, at: &Cursor<'s>, place: &Place) -> Lowered {
        if at.reference().is_some() {
            return Lowered::Type(self.schema(at, place));
        }
        let Some((_, schema)) = self.keep(at.schema()) else {
            return Lowered::Type(self.untyped(Untyped::Unreadable, at.location()));
        };
        if at.get("not").is_some() {
            self.found.push(diagnostics::not_in_types(at.location().join("not")));
        }
        if allows_only_null(at) {
            return Lowered::Type(Type::Null);
        }
        let unions = Branches::of(at);
        match unions.as_slice() {
            [only] if schema.all_of.is_empty() && !says_keys(at) => return self.union(only, place),
            [] if schema.all_of.is_empty() => {}
            _ => return self.all_of(at, place),
        }
        self.by_type(at, &schema, place)
    }

    /// Lowers a schema by its `type`.
    fn by_type(&mut self, at: &Cursor<'s>, schema: &AnySchema, place: &Place) -> Lowered {
        match schema.typ.as_deref().or_else(|| implied(at)) {
            Some("object") => self.object(at, place),
            Some("array") => Lowered::Type(self.array(at, place)),
            Some("string") if at.get("enum").is_some() => self.string_enum(at),
            Some(number @ ("integer" | "number")) if at.get("enum").is_some() => self.number_enum(at, schema, number),
            Some("string") => Lowered::Type(self.string(schema)),
            Some("integer") => Lowered::Type(self.integer(at, schema)),
            Some("number") => Lowered::Type(self.number(at, schema)),
            Some("boolean") => Lowered::Type(Type::Bool),
            Some(other) => {
                self.found.push(diagnostics::unknown_type(at.location().join("type"), other));
                Lowered::Type(self.untyped(Untyped::UnknownType, at.location()))
            }
            None => {
                let why = why_untyped(at);
                let values = at.location().join("enum");
                match why {
                    Untyped::MixedEnum => self.found.push(diagnostics::enum_of_several_types(values)),
                    Untyped::CompositeEnum => self.found.push(diagnostics::enum_of_composites(values)),
                    _ => {}
                }
                Lowered::Type(self.untyped(why, at.location()))
            }
        }
    }

    fn array(&mut self, at: &Cursor<'s>, place: &Place) -> Type {
        if let Some(places) = at.newer("prefixItems") {
            return self.tuple(at, &places, place);
        }
        let item = match at.get("items") {
            Some(items) => self.schema(&items, &place.part("item")),
            None => self.untyped(Untyped::FreeValues, at.location()),
        };
        Type::List(Box::new(item))
    }
}

/// Returns `true` if a union has keys as sibling keywords.
fn says_keys(at: &Cursor<'_>) -> bool {
    at.get("properties").is_some_and(|properties| !properties.entries().is_empty())
        || at.get("required").is_some_and(|required| !required.items().is_empty())
}

/// Returns the reason why a schema without a type is untyped in Rust.
fn why_untyped(at: &Cursor<'_>) -> Untyped {
    let values = at.get("enum").map(|values| values.items()).unwrap_or_default();
    let composite = |value: &Cursor<'_>| matches!(value.node(), Node::List(_) | Node::Object(_));
    match values.iter().filter(|value| *value.node() != Node::Null).count() {
        0 => Untyped::Unsaid,
        _ if values.iter().any(composite) => Untyped::CompositeEnum,
        _ => Untyped::MixedEnum,
    }
}

/// Returns the type with null among its values.
pub(super) fn nullable_of(ty: Type) -> Type {
    match ty {
        // These types contain null already.
        Type::Nullable(_) | Type::Any | Type::Null => ty,
        other => Type::Nullable(Box::new(other)),
    }
}
