//! Lowering of schemas: selects the module for each kind of schema (OpenAPI 3.0, Schema Object).

mod all_of;
mod component;
mod default;
mod enum_annotations;
mod enumeration;
mod extensible_enum;
mod object;
mod refined_property;
mod scalar;

pub(super) use self::enumeration::values_of_enum;
use openapiv3::AnySchema;

use super::analysis::{UnionSchema, allows_only_null, implied, is_nullable};
use super::naming::NamingContext;
use super::{Lowering, deprecation, docs};
use crate::diagnostics;
use crate::ir::{Type, TypeDef, TypeDefKind, TypeId, UntypedReason};
use crate::openapi::Cursor;
use crate::source::{Location, Node};

/// The maximum depth of inline schemas.
const MAX_DEPTH: usize = 100;

/// The result of lowering a schema.
pub(super) enum Lowered {
    /// A type that needs no definition: a scalar, a list, or a reference to another type.
    Type(Type),
    /// A definition, which needs a name.
    Definition(TypeDefKind),
}

impl<'s> Lowering<'s> {
    /// Returns the type of a schema or, if the schema is a reference, of its target. The type is nullable if the schema
    /// allows null.
    pub(super) fn schema(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Type {
        let followed = at.follow().map_err(|error| Box::new(diagnostics::infinite_schema(*error)));
        let Some(end) = self.ok_or_report(followed) else {
            return self.untyped(UntypedReason::Infinite, at.location());
        };
        let nullable = is_nullable(&end);
        let ty = match self.component_at(&end.location().pointer) {
            Some(id) if at.reference().is_some() => Type::Named(id),
            _ => {
                let ty = self.inline(&end, context);
                self.queue_values(&end, &ty, nullable);
                ty
            }
        };
        if nullable { into_nullable(ty) } else { ty }
    }

    /// Lowers an inline schema.
    pub(super) fn inline(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Type {
        match self.lower_guarded(at, context) {
            Lowered::Type(ty) => ty,
            Lowered::Definition(kind) => Type::Named(self.inline_type(context, at.location(), Some(at), kind)),
        }
    }

    /// Lowers a schema whose type replaces the type of the outer schema. A component is referred to by name.
    pub(super) fn definition_at(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Lowered {
        match self.component_at(&at.location().pointer) {
            Some(id) => Lowered::Type(Type::Named(id)),
            None => self.lower_guarded(at, context),
        }
    }

    pub(super) fn lower_guarded(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Lowered {
        let pointer = &at.location().pointer;
        if self.active.contains(pointer) || self.active.len() > MAX_DEPTH {
            let cycle = diagnostics::anonymous_cycle(at.location().clone());
            self.diagnostics.push(cycle);
            return Lowered::Type(self.untyped(UntypedReason::Cycle, at.location()));
        }
        self.active.push(pointer.clone());
        let lowered = self.define(at, context);
        self.active.pop();
        lowered
    }

    /// Adds a type definition for an inline schema. The type is named after the naming context.
    pub(super) fn inline_type(
        &mut self,
        context: &NamingContext,
        at: &Location,
        docs: Option<&Cursor<'s>>,
        kind: TypeDefKind,
    ) -> TypeId {
        self.add(context, at, |ident| TypeDef {
            ident,
            module: context.module.clone(),
            source: at.pointer.to_string(),
            docs: docs.map(docs::docs).unwrap_or_default(),
            constraints: Vec::new(),
            deprecated: docs.and_then(deprecation::deprecation),
            kind,
        })
    }

    /// Lowers a schema, ignoring whether it allows null.
    pub(super) fn define(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Lowered {
        if at.reference().is_some() {
            return Lowered::Type(self.schema(at, context));
        }
        let Some((_, schema)) = self.ok_or_report(at.schema()) else {
            return Lowered::Type(self.untyped(UntypedReason::Unreadable, at.location()));
        };
        if at.get("not").is_some() {
            self.diagnostics.push(diagnostics::value_not_in_types(at.location().join("not")));
        }
        if allows_only_null(at) {
            return Lowered::Type(Type::Null);
        }
        let unions = UnionSchema::of(at);
        match unions.as_slice() {
            [only] if schema.all_of.is_empty() && !has_object_keywords(at) => return self.union(only, context),
            [] if schema.all_of.is_empty() => {}
            _ => return self.all_of(at, context),
        }
        self.by_type(at, &schema, context)
    }

    /// Lowers a schema by its `type`.
    fn by_type(&mut self, at: &Cursor<'s>, schema: &AnySchema, context: &NamingContext) -> Lowered {
        match schema.typ.as_deref().or_else(|| implied(at)) {
            Some("object") => self.object(at, context),
            Some("array") => Lowered::Type(self.array(at, context)),
            Some("string") if at.get("enum").is_some() => self.string_enum(at),
            Some(number @ ("integer" | "number")) if at.get("enum").is_some() => self.number_enum(at, schema, number),
            Some("string") => Lowered::Type(self.string(schema)),
            Some("integer") => Lowered::Type(self.integer(at, schema)),
            Some("number") => Lowered::Type(self.number(at, schema)),
            Some("boolean") => Lowered::Type(Type::Bool),
            Some(other) => {
                self.diagnostics.push(diagnostics::unknown_type(at.location().join("type"), other));
                Lowered::Type(self.untyped(UntypedReason::UnknownType, at.location()))
            }
            None => {
                let reason = untyped_reason(at);
                let values = at.location().join("enum");
                match reason {
                    UntypedReason::MixedEnum => self.diagnostics.push(diagnostics::enum_of_several_types(values)),
                    UntypedReason::CompositeEnum => self.diagnostics.push(diagnostics::enum_of_composites(values)),
                    _ => {}
                }
                Lowered::Type(self.untyped(reason, at.location()))
            }
        }
    }

    fn array(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Type {
        if let Some(prefix_items) = at.later_keyword("prefixItems") {
            return self.tuple(at, &prefix_items, context);
        }
        let item = match at.get("items") {
            Some(items) => self.schema(&items, &context.part("item")),
            None => self.untyped(UntypedReason::UntypedValues, at.location()),
        };
        Type::List(Box::new(item))
    }
}

/// Returns `true` if a schema declares or requires properties.
fn has_object_keywords(at: &Cursor<'_>) -> bool {
    at.get("properties").is_some_and(|properties| !properties.entries().is_empty())
        || at.get("required").is_some_and(|required| !required.items().is_empty())
}

/// Returns the reason why a schema without a type is untyped in Rust.
fn untyped_reason(at: &Cursor<'_>) -> UntypedReason {
    let values = at.get("enum").map(|values| values.items()).unwrap_or_default();
    let composite = |value: &Cursor<'_>| matches!(value.node(), Node::List(_) | Node::Object(_));
    match values.iter().filter(|value| *value.node() != Node::Null).count() {
        0 => UntypedReason::NoType,
        _ if values.iter().any(composite) => UntypedReason::CompositeEnum,
        _ => UntypedReason::MixedEnum,
    }
}

/// Returns a type that represents the values of `ty` and null.
pub(super) fn into_nullable(ty: Type) -> Type {
    match ty {
        // The type already contains null.
        Type::Nullable(_) | Type::Any | Type::Null => ty,
        other => Type::Nullable(Box::new(other)),
    }
}

/// Returns a type without null, because the outer type represents null.
pub(super) fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        ty => ty,
    }
}
