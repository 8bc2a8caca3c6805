//! `oneOf` and `anyOf`: one of several types, and how to tell which.

use std::collections::{HashMap, HashSet};

use openapiv3::AnySchema;

use super::enumeration::UNKNOWN;
use super::facts::{self, Facts};
use super::place::Place;
use super::schema::Lowered;
use super::{Lower, schema};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Ident, Kind, Recognise, Type, Union};
use crate::names::{self, Style};
use crate::source::{Node, Pointer};

impl<'s> Lower<'s> {
    /// The union that a schema is, if it is one. A union with null is the rest of it, and nullable.
    pub(super) fn union(&mut self, at: &Cursor<'s>, schema: &AnySchema, place: &Place) -> Option<Lowered> {
        let keyword =
            ["oneOf", "anyOf"].into_iter().find(|key| at.get(key).is_some_and(|items| !items.items().is_empty()))?;
        let members: Vec<_> = at.get(keyword)?.items().into_iter().filter(|member| !is_null(member)).collect();
        if !schema.properties.is_empty() {
            self.found.push(diagnostics::union_beside_properties(at.location().join(keyword), keyword));
        }
        // Members that only say which keys are required vary one object: its struct serves them all.
        if members.iter().all(|member| only_requires(member)) && schema::implied(at) == Some("object") {
            return None;
        }
        match members.as_slice() {
            [] => Some(Lowered::Type(Type::Any)),
            [only] => Some(match self.schema(only, place) {
                Type::Nullable(inner) => Lowered::Type(*inner),
                ty => Lowered::Type(ty),
            }),
            _ => Some(self.union_of(at, keyword, &members, place)),
        }
    }

    /// Whether a union has a member that is null alone.
    pub(super) fn union_has_null(&self, at: &Cursor<'s>) -> bool {
        let members = ["oneOf", "anyOf"].into_iter().filter_map(|key| at.get(key)).flat_map(|items| items.items());
        members.into_iter().any(|member| is_null(&member))
    }

    fn union_of(&mut self, at: &Cursor<'s>, keyword: &str, members: &[Cursor<'s>], place: &Place) -> Lowered {
        let labels: Vec<String> = members.iter().map(facts::label).collect();
        let texts: Vec<&str> = labels.iter().map(String::as_str).collect();
        let idents = self.variant_idents(&texts, at);
        let types: Vec<Type> = members
            .iter()
            .zip(&idents)
            .map(|(member, ident)| match self.schema(member, &place.part(ident.bare())) {
                Type::Nullable(inner) => *inner,
                ty => ty,
            })
            .collect();
        let recognise = match self.discriminator(at, members) {
            Some(recognise) => recognise,
            None => {
                let facts: Vec<Facts<'s>> = members.iter().map(|member| self.facts(member)).collect();
                let told = facts::tell_apart(&facts);
                if let Some((one, other, shared)) = told.doubt {
                    let doubt =
                        diagnostics::union_in_doubt(at.location().join(keyword), texts[one], texts[other], &shared);
                    self.found.push(doubt);
                }
                told.recognise
            }
        };
        Lowered::Definition(Kind::Union(Union { variants: idents.into_iter().zip(types).collect(), recognise }))
    }

    /// Names of variants; of two alike the second says where it stands.
    fn variant_idents(&mut self, texts: &[&str], at: &Cursor<'s>) -> Vec<Ident> {
        let plain: Vec<Ident> = texts.iter().map(|text| names::pascal(text)).collect();
        let distinct: std::collections::BTreeSet<_> = plain.iter().collect();
        if distinct.len() == plain.len() && !plain.iter().any(|ident| ident.bare() == UNKNOWN) {
            return plain;
        }
        // Equal labels are inline schemas of one kind, which only their place in the list tells apart.
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let placed: Vec<String> = texts
            .iter()
            .map(|text| {
                let count = seen.entry(text).or_default();
                let before = std::mem::replace(count, *count + 1);
                match ORDINALS.get(before) {
                    _ if before == 0 => (*text).to_owned(),
                    Some(ordinal) => format!("{ordinal} {text}"),
                    None => format!("{text} number {}", before + 1),
                }
            })
            .collect();
        let placed: Vec<&str> = placed.iter().map(String::as_str).collect();
        self.side_by_side(&placed, Style::Pascal, &[UNKNOWN], at.location())
    }

    /// The discriminator of a union (OpenAPI 3.0, Discriminator Object): the values of its mapping, and the name of
    /// each component that the mapping does not mention.
    fn discriminator(&mut self, at: &Cursor<'s>, members: &[Cursor<'s>]) -> Option<Recognise> {
        let discriminator = at.get("discriminator")?;
        let property = discriminator.text("propertyName")?.to_owned();
        let ends: Vec<Pointer> =
            members.iter().map(|member| direct(member).unwrap_or_else(|| member.location().pointer.clone())).collect();
        let mut index_of: HashMap<&Pointer, usize> = HashMap::new();
        for (index, end) in ends.iter().enumerate() {
            index_of.entry(end).or_insert(index);
        }
        let mut values: Vec<(String, usize)> = Vec::new();
        let mut mapped = HashSet::new();
        for (value, target) in discriminator.get("mapping").map(|mapping| mapping.entries()).unwrap_or_default() {
            let text = target.node().as_str().unwrap_or_default();
            let by_name = Pointer::root().join("components").join("schemas").join(text);
            let pointer = text.strip_prefix('#').and_then(Pointer::parse).unwrap_or(by_name);
            match index_of.get(&pointer) {
                Some(&index) => {
                    mapped.insert(index);
                    values.push((value.to_owned(), index));
                }
                None => self.found.push(diagnostics::mapping_to_no_member(target.location().clone(), value, text)),
            }
        }
        for (index, end) in ends.iter().enumerate() {
            if !mapped.contains(&index) {
                match self.constant(&members[index], &property).or_else(|| component_name(end)) {
                    Some(name) => values.push((name, index)),
                    None => {
                        self.found.push(diagnostics::member_without_value(members[index].location().clone(), &property))
                    }
                }
            }
        }
        let written = self.written_for(members, &property, &values);
        Some(Recognise::Discriminator { property, values, written })
    }

    /// The members that leave the discriminator to the union: objects that neither declare it nor keep other keys.
    fn written_for(
        &mut self,
        members: &[Cursor<'s>],
        property: &str,
        values: &[(String, usize)],
    ) -> Vec<(usize, String)> {
        let before = self.found.mark();
        let mut first: HashMap<usize, &str> = HashMap::new();
        for (value, index) in values {
            first.entry(*index).or_insert(value);
        }
        let mut written = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let object = self.members(member);
            let closed = object.additional.as_ref().is_none_or(|said| *said.node() == Node::Bool(false));
            let lacks = object.is_object && !object.open && closed && !object.names().contains(&property);
            if let Some(value) = first.get(&index).filter(|_| lacks) {
                written.push((index, (*value).to_owned()));
            }
        }
        self.found.rewind(before);
        written
    }

    /// The one value that a member allows for a property, if it allows one only.
    fn constant(&mut self, member: &Cursor<'s>, property: &str) -> Option<String> {
        let facts = self.facts(member);
        match facts.constants(property)? {
            [Node::String(text)] => Some(text.clone()),
            _ => None,
        }
    }
}

const ORDINALS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

/// Where a reference leads in one step: a mapping names components, not what they in turn refer to.
fn direct(member: &Cursor<'_>) -> Option<Pointer> {
    Pointer::parse(member.reference()?.strip_prefix('#')?)
}

fn component_name(pointer: &Pointer) -> Option<String> {
    match pointer.tokens() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => Some(name.clone()),
        _ => None,
    }
}

/// Whether a member allows null and nothing else.
fn is_null(member: &Cursor<'_>) -> bool {
    let only_null = |values: Cursor<'_>| {
        let values = values.items();
        !values.is_empty() && values.iter().all(|value| *value.node() == Node::Null)
    };
    // Without a type, `nullable` allows nothing that was not allowed before; documents mean null by it.
    let says_only = || member.entries().iter().all(|(key, _)| ["nullable", "title", "description"].contains(key));
    member.text("type") == Some("null")
        || member.get("enum").is_some_and(only_null)
        || (member.flag("nullable") && says_only())
}

fn only_requires(member: &Cursor<'_>) -> bool {
    member.entries().iter().all(|(key, _)| *key == "required")
}
