//! Detection of parameters whose values cannot contain the delimiter of their style, so that a percent-encoded
//! delimiter is unambiguous.

use super::scope::Scope;
use crate::ir::{Additional, EnumValues, Kind, Location, Parameter, Style, Type, TypeId};

/// Returns `true` if a list or an object in one text is separated by a character that its values cannot contain.
/// Clients such as Go's `url.Values` and axios send `1%2C2` for a list of two.
pub(super) fn is_never_in(scope: &Scope<'_>, parameter: &Parameter) -> bool {
    let delimiters: &[char] = match (parameter.location, parameter.style, parameter.explode) {
        (Location::Header | Location::QueryString, ..) => return false,
        (_, Style::Form | Style::Label | Style::Matrix, false) => &[','],
        (_, Style::Simple, false) => &[','],
        (_, Style::Simple, true) => &[',', '='],
        (_, Style::Label, true) => &['.', '='],
        _ => return false,
    };
    let mut values = Values { scope, delimiters, seen: Vec::new() };
    values.divides(&parameter.ty) && !values.may_hold(&parameter.ty)
}

struct Values<'a, 's> {
    scope: &'a Scope<'s>,
    delimiters: &'a [char],
    /// The visited definitions, because types can be recursive.
    seen: Vec<TypeId>,
}

impl Values<'_, '_> {
    /// Returns `true` if a value may have several parts.
    fn divides(&self, ty: &Type) -> bool {
        let is_divided = |ty: &Type| match self.scope.resolved(ty) {
            Type::List(_) | Type::Tuple(_) => true,
            Type::Named(id) => matches!(self.scope.api.type_def(*id).kind, Kind::Struct(_)),
            _ => false,
        };
        match self.scope.resolved(ty) {
            Type::Nullable(inner) | Type::Boxed(inner) => self.divides(inner),
            Type::Named(id) => match &self.scope.api.type_def(*id).kind {
                Kind::Union(union) => union.variants.iter().any(|(_, ty)| is_divided(ty)),
                _ => is_divided(ty),
            },
            _ => is_divided(ty),
        }
    }

    /// Returns `true` if a part of a value may contain a delimiter.
    fn may_hold(&mut self, ty: &Type) -> bool {
        let scope = self.scope;
        match scope.resolved(ty) {
            Type::List(item) => self.scalar_may_hold(item),
            Type::Tuple(items) => items.iter().any(|item| self.scalar_may_hold(item)),
            Type::Nullable(inner) | Type::Boxed(inner) => self.may_hold(inner),
            Type::Named(id) if !self.seen.contains(id) => match &scope.api.type_def(*id).kind {
                Kind::Struct(object) => {
                    matches!(object.additional, Additional::Kept { .. })
                        || object.fields.iter().any(|field| self.is_in(&field.name) || self.scalar_may_hold(&field.ty))
                }
                Kind::Union(union) => {
                    self.seen.push(*id);
                    union.variants.iter().any(|(_, ty)| self.may_hold(ty))
                }
                _ => self.scalar_may_hold(ty),
            },
            ty => self.scalar_may_hold(ty),
        }
    }

    /// Returns `true` if the text of a scalar may contain a delimiter. Nested lists and objects are sent as JSON, which
    /// contains all of them.
    fn scalar_may_hold(&mut self, ty: &Type) -> bool {
        let (scope, dot) = (self.scope, self.delimiters.contains(&'.'));
        match scope.resolved(ty) {
            Type::Bool | Type::Integer(_) | Type::Date | Type::Uuid => false,
            Type::Float(_) | Type::DateTime | Type::Time | Type::Ipv4 | Type::Ipv6 => dot,
            Type::Nullable(inner) | Type::Boxed(inner) | Type::LenientNumber(inner) => self.scalar_may_hold(inner),
            Type::Named(id) if !self.seen.contains(id) => match &scope.api.type_def(*id).kind {
                Kind::Enum(EnumValues::String(values)) => values.iter().any(|value| self.is_in(&value.value)),
                Kind::Enum(EnumValues::Integer(..)) => false,
                Kind::Enum(EnumValues::Number(values)) => values.iter().any(|value| self.is_in(&value.value)),
                Kind::Union(union) => {
                    self.seen.push(*id);
                    union.variants.iter().any(|(_, ty)| self.scalar_may_hold(ty))
                }
                Kind::Newtype(inner) => {
                    self.seen.push(*id);
                    self.scalar_may_hold(inner)
                }
                Kind::Struct(_) | Kind::Alias(_) => true,
            },
            _ => true,
        }
    }

    fn is_in(&self, text: &str) -> bool {
        text.contains(self.delimiters)
    }
}
