//! Extensible enums: an `anyOf` of a string and of the strings that the document knows, as OpenAI, Azure and TypeSpec
//! write it. An enum represents such a union, because its variant `Unknown` contains any other string.

use std::collections::HashSet;

use super::super::analysis::innermost;
use super::super::naming::UNKNOWN_VARIANT;
use super::super::{Lowering, deprecation};
use super::Lowered;
use super::enum_annotations::Annotations;
use crate::diagnostics::Renaming;
use crate::ir::{EnumValues, EnumVariant, Type, TypeDefKind};
use crate::names::{self, IdentStyle};
use crate::openapi::Cursor;
use crate::source::{Location, Node};

/// The keywords of a member that allows any string. A member with another keyword, such as `format` or `pattern`,
/// describes strings of a kind of its own.
const OF_ANY_STRING: [&str; 8] =
    ["type", "title", "description", "default", "example", "examples", "minLength", "maxLength"];

impl<'s> Lowering<'s> {
    /// Returns the enum of an `anyOf` with these members, or `None` if the members are not those of an extensible enum.
    /// If the known strings are one component, the result is that component's enum.
    pub(in crate::lower) fn extensible_enum(&mut self, members: &[Cursor<'s>]) -> Option<Lowered> {
        let (any, known): (Vec<&Cursor<'s>>, Vec<_>) = members.iter().partition(|member| is_any_string(member));
        if any.len() != 1 || known.is_empty() || !known.iter().all(|member| is_enum_of_strings(member)) {
            return None;
        }
        if let [only] = known.as_slice() {
            return Some(match self.component_at(&only.follow().ok()?.location().pointer) {
                Some(id) => Lowered::Type(Type::Named(id)),
                None => self.string_enum(&innermost(only)),
            });
        }
        let variants = self.variants_of_members(&known, members[0].location());
        Some(Lowered::Definition(TypeDefKind::Enum(EnumValues::String(variants))))
    }

    /// Returns the variants for the values of several members. A member with one value names and describes this value.
    fn variants_of_members(&mut self, members: &[&Cursor<'s>], at: &Location) -> Vec<EnumVariant<String>> {
        let mut variants: Vec<(String, Option<String>, String, _)> = Vec::new();
        let mut seen = HashSet::new();
        for member in members {
            let end = innermost(member);
            let values = self.values(&end, "a string");
            let annotated = Annotations::of(&end, &values);
            let is_one = values.len() == 1;
            let own = |key: &str| end.text(key).map(str::trim).filter(|text| is_one && !text.is_empty());
            let annotations = annotated.names.iter().zip(annotated.docs).zip(annotated.deprecations);
            for (value, ((name, docs), deprecated)) in values.iter().zip(annotations) {
                if !seen.insert(value.text.clone()) {
                    continue;
                }
                let name = name.or_else(|| own("title")).map(str::to_owned);
                let docs = docs.or_else(|| own("description")).unwrap_or_default().trim().to_owned();
                let deprecated = deprecated.or_else(|| deprecation::deprecation(&end));
                variants.push((value.text.clone(), name, docs, deprecated));
            }
        }
        let mut distinct = HashSet::new();
        // Equal names do not distinguish values.
        let are_distinct = variants.iter().filter_map(|(_, name, ..)| name.as_ref()).all(|name| distinct.insert(name));
        let plain: Vec<&str> = variants.iter().map(|(value, ..)| value.as_str()).collect();
        let plain = names::sort_directions(&plain);
        let names = variants.iter().map(|(_, name, ..)| name.as_ref().filter(|_| are_distinct));
        let texts: Vec<&str> = names.zip(&plain).map(|(name, value)| name.unwrap_or(value).as_str()).collect();
        let idents = self
            .unique_names(&texts, (IdentStyle::Pascal, &[UNKNOWN_VARIANT]), |_| (at.clone(), Renaming::Unsupported));
        let variant = |(ident, (value, _, docs, deprecated))| EnumVariant { ident, value, docs, deprecated };
        idents.into_iter().zip(variants).map(variant).collect()
    }
}

fn is_any_string(member: &Cursor<'_>) -> bool {
    member.text("type") == Some("string")
        && member.keys().all(|key| OF_ANY_STRING.contains(&key) || key.starts_with("x-"))
}

fn is_enum_of_strings(member: &Cursor<'_>) -> bool {
    let end = innermost(member);
    let values = end.get("enum").map(|values| values.items()).unwrap_or_default();
    let is_string = |value: &Cursor<'_>| matches!(value.node(), Node::String(_) | Node::Null);
    let has_string = values.iter().any(|value| matches!(value.node(), Node::String(_)));
    has_string && values.iter().all(is_string) && matches!(end.text("type"), None | Some("string"))
}
