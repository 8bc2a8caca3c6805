//! Names of a union's variants.

use std::collections::HashMap;

use super::super::Lowering;
use super::super::schema::{implied, unwrapped};
use super::{MULTIPLE_VARIANT, UNKNOWN_VARIANT};
use crate::document::Cursor;
use crate::ir::Ident;
use crate::names::{self, IdentStyle};
use crate::source::Pointer;

const ORDINALS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

/// Returns the text that names a member: its component, its constant, or its type.
pub(super) fn label(member: &Cursor<'_>) -> String {
    let member = &unwrapped(member);
    let target = member.reference().and_then(|reference| Pointer::parse(reference.strip_prefix('#')?));
    if let Some(name) = target.as_ref().and_then(|target| target.tokens().last()) {
        return name.to_string();
    }
    if let Some(constant) = constant(member) {
        return constant.to_owned();
    }
    let format = member.text("format").filter(|_| member.text("type") == Some("string"));
    match (format, member.text("type").or_else(|| implied(member))) {
        (Some(format), _) => format.to_owned(),
        (None, Some("array")) => "list".to_owned(),
        (None, Some(kind)) => kind.to_owned(),
        (None, None) => "value".to_owned(),
    }
}

/// Returns the only value of the first property with one: `{ kind: { enum: [cat] } }` results in `cat`.
fn constant<'s>(member: &Cursor<'s>) -> Option<&'s str> {
    let properties = member.get("properties")?.entries();
    properties.into_iter().find_map(|(_, property)| match property.get("enum")?.items().as_slice() {
        [only] => only.node().as_str(),
        _ => None,
    })
}

impl<'s> Lowering<'s> {
    /// Returns distinct names of variants. Equal labels are numbered by their position.
    pub(super) fn variant_idents(&mut self, labels: &[String], at: &Cursor<'s>) -> Vec<Ident> {
        let plain: Vec<Ident> = labels.iter().map(|text| names::pascal(text)).collect();
        let distinct: std::collections::BTreeSet<_> = plain.iter().collect();
        if distinct.len() == plain.len()
            && !plain.iter().any(|ident| [UNKNOWN_VARIANT, MULTIPLE_VARIANT].contains(&ident.without_raw_prefix()))
        {
            return plain;
        }
        // Members with equal labels differ only in their position.
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let placed: Vec<String> = labels
            .iter()
            .map(|text| {
                let count = seen.entry(text).or_default();
                let before = std::mem::replace(count, *count + 1);
                match ORDINALS.get(before) {
                    _ if before == 0 => text.clone(),
                    Some(ordinal) => format!("{ordinal} {text}"),
                    None => format!("{text} number {}", before + 1),
                }
            })
            .collect();
        let placed: Vec<&str> = placed.iter().map(String::as_str).collect();
        self.distinct_names(&placed, IdentStyle::Pascal, &[UNKNOWN_VARIANT, MULTIPLE_VARIANT], at.location())
    }
}
