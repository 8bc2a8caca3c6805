//! Detection of parameters in which a percent-encoded delimiter can only be a separator, because no item can contain
//! the delimiter of the parameter's style.

use super::scope::Scope;
use crate::ir::{
    AdditionalProperties, EnumValues, Parameter, ParameterLocation, ParameterStyle, Type, TypeDefKind, TypeId,
};

/// Returns `true` if the parameter is a list or an object whose items are separated by a character that no item can
/// contain. Clients such as Go's `url.Values` and axios percent-encode the separator: they send `1%2C2` for the list 1,
/// 2.
pub(super) fn is_never_contained(scope: &Scope<'_>, parameter: &Parameter) -> bool {
    let delimiters: &[char] = match (parameter.location, parameter.style, parameter.explode) {
        (ParameterLocation::Header | ParameterLocation::QueryString, ..) => return false,
        (_, ParameterStyle::Form | ParameterStyle::Label | ParameterStyle::Matrix, false) => &[','],
        (_, ParameterStyle::Simple, false) => &[','],
        (_, ParameterStyle::Simple, true) => &[',', '='],
        (_, ParameterStyle::Label, true) => &['.', '='],
        _ => return false,
    };
    let mut values = DelimiterSearch { scope, delimiters, visited: Vec::new() };
    values.has_delimiter(&parameter.ty) && !values.may_contain_delimiter(&parameter.ty)
}

struct DelimiterSearch<'a, 's> {
    scope: &'a Scope<'s>,
    delimiters: &'a [char],
    /// The definitions that the search has visited, since types can be recursive.
    visited: Vec<TypeId>,
}

impl DelimiterSearch<'_, '_> {
    /// Returns `true` if a value of the type may be a list or an object, and may therefore contain delimiters between
    /// items or properties.
    fn has_delimiter(&self, ty: &Type) -> bool {
        let is_divided = |ty: &Type| match self.scope.resolved(ty) {
            Type::List(_) | Type::Tuple(_) => true,
            Type::Named(id) => matches!(self.scope.api.type_def(*id).kind, TypeDefKind::Struct(_)),
            _ => false,
        };
        match self.scope.resolved(ty) {
            Type::Nullable(inner) | Type::Boxed(inner) => self.has_delimiter(inner),
            Type::Named(id) => match &self.scope.api.type_def(*id).kind {
                TypeDefKind::Union(union) => union.variants.iter().any(|(_, ty)| is_divided(ty)),
                _ => is_divided(ty),
            },
            _ => is_divided(ty),
        }
    }

    /// Returns `true` if an item or a property of a value of the type may contain a delimiter.
    fn may_contain_delimiter(&mut self, ty: &Type) -> bool {
        let scope = self.scope;
        match scope.resolved(ty) {
            Type::List(item) => self.scalar_may_contain_delimiter(item),
            Type::Tuple(items) => items.iter().any(|item| self.scalar_may_contain_delimiter(item)),
            Type::Nullable(inner) | Type::Boxed(inner) => self.may_contain_delimiter(inner),
            Type::Named(id) if !self.visited.contains(id) => match &scope.api.type_def(*id).kind {
                TypeDefKind::Struct(object) => {
                    matches!(object.additional_properties, AdditionalProperties::Kept { .. })
                        || object
                            .fields
                            .iter()
                            .any(|field| self.is_in(&field.name) || self.scalar_may_contain_delimiter(&field.ty))
                }
                TypeDefKind::Union(union) => {
                    self.visited.push(*id);
                    union.variants.iter().any(|(_, ty)| self.may_contain_delimiter(ty))
                }
                _ => self.scalar_may_contain_delimiter(ty),
            },
            ty => self.scalar_may_contain_delimiter(ty),
        }
    }

    /// Returns `true` if the text of a scalar may contain a delimiter. Nested lists and objects are sent as JSON, which
    /// may contain every delimiter.
    fn scalar_may_contain_delimiter(&mut self, ty: &Type) -> bool {
        let (scope, dot) = (self.scope, self.delimiters.contains(&'.'));
        match scope.resolved(ty) {
            Type::Bool | Type::Integer(_) | Type::Date | Type::Uuid => false,
            Type::Float(_) | Type::DateTime | Type::Time | Type::Ipv4 | Type::Ipv6 => dot,
            Type::Nullable(inner) | Type::Boxed(inner) | Type::LenientNumber(inner) => {
                self.scalar_may_contain_delimiter(inner)
            }
            Type::Named(id) if !self.visited.contains(id) => match &scope.api.type_def(*id).kind {
                TypeDefKind::Enum(EnumValues::String(values)) => values.iter().any(|value| self.is_in(&value.value)),
                TypeDefKind::Enum(EnumValues::Integer(..)) => false,
                TypeDefKind::Enum(EnumValues::Number(values)) => values.iter().any(|value| self.is_in(&value.value)),
                TypeDefKind::Union(union) => {
                    self.visited.push(*id);
                    union.variants.iter().any(|(_, ty)| self.scalar_may_contain_delimiter(ty))
                }
                TypeDefKind::Newtype(inner) => {
                    self.visited.push(*id);
                    self.scalar_may_contain_delimiter(inner)
                }
                TypeDefKind::Struct(_) | TypeDefKind::Alias(_) => true,
            },
            _ => true,
        }
    }

    fn is_in(&self, text: &str) -> bool {
        text.contains(self.delimiters)
    }
}
