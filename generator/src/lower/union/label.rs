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

/// Returns a text for each member of a union, from which the name of the member's variant is made. If several members
/// would be named after the same key, they are named after their formats or types instead. Several arrays are named
/// after their items.
pub(super) fn labels<'s>(members: &[Cursor<'s>]) -> Vec<String> {
    let key = |member: &Cursor<'s>| constant(member).is_none().then(|| only_key(member)).flatten();
    let keys: Vec<Option<&str>> = members.iter().map(|member| key(&unwrapped(member))).collect();
    let is_shared = |key: &Option<&str>| key.is_some() && keys.iter().filter(|other| *other == key).count() > 1;
    let label = |(member, key)| if is_shared(key) { type_label(&unwrapped(member)) } else { label(member) };
    let labels: Vec<String> = members.iter().zip(&keys).map(label).collect();
    let has_lists = labels.iter().filter(|label| *label == LIST).count() > 1;
    let name = |(label, member): (String, &Cursor<'s>)| match list_label(member).filter(|_| has_lists && label == LIST)
    {
        Some(of_items) => of_items,
        None => label,
    };
    labels.into_iter().zip(members).map(name).collect()
}

/// The text that names an array.
const LIST: &str = "list";

/// Returns the text that names an array after its items, such as `Pet list`.
fn list_label(member: &Cursor<'_>) -> Option<String> {
    Some(format!("{} {LIST}", label(&unwrapped(member).get("items")?)))
}

/// Returns the text that names a member: the name of its component, its constant, its only key, or its type.
pub(super) fn label(member: &Cursor<'_>) -> String {
    let member = &unwrapped(member);
    let target = member.reference().and_then(|reference| Pointer::parse(reference.strip_prefix('#')?));
    if let Some(name) = target.as_ref().and_then(|target| target.tokens().last()) {
        return name.to_string();
    }
    match constant(member).or_else(|| only_key(member)) {
        Some(name) => name.to_owned(),
        None => type_label(member),
    }
}

/// Returns the format or the type of a member.
fn type_label(member: &Cursor<'_>) -> String {
    let format = member.text("format").filter(|_| member.text("type") == Some("string"));
    match (format, member.text("type").or_else(|| implied(member))) {
        (Some(format), _) => format.to_owned(),
        (None, Some("array")) => LIST.to_owned(),
        (None, Some(kind)) => kind.to_owned(),
        (None, None) => "value".to_owned(),
    }
}

/// Returns the value of the first property that allows only one value: `cat` for `{ kind: { enum: [cat] } }`. Inline
/// members of `allOf` are searched, too.
fn constant<'s>(member: &Cursor<'s>) -> Option<&'s str> {
    let properties = member.get("properties").map(|properties| properties.entries()).unwrap_or_default();
    let own = properties.into_iter().find_map(|(_, property)| match property.get("enum")?.items().as_slice() {
        [only] => only.node().as_str(),
        _ => None,
    });
    let parts = || member.get("allOf").map(|parts| parts.items()).unwrap_or_default();
    own.or_else(|| parts().iter().filter(|part| part.reference().is_none()).find_map(constant))
}

/// Returns the key of an object that requires its only property: `Circle` for `{ required: [Circle], properties: {
/// Circle: … } }`. serde represents an enum variant with data in this form.
fn only_key<'s>(member: &Cursor<'s>) -> Option<&'s str> {
    let properties = member.get("properties")?.entries();
    let required = member.get("required")?.items();
    match (properties.as_slice(), required.as_slice()) {
        ([(key, _)], [required]) if required.node().as_str() == Some(key) => Some(key),
        _ => None,
    }
}

impl<'s> Lowering<'s> {
    /// Returns distinct names for variants. Equal labels are numbered in order.
    pub(super) fn variant_idents(&mut self, labels: &[String], at: &Cursor<'s>) -> Vec<Ident> {
        let plain: Vec<Ident> = labels.iter().map(|text| names::pascal(text)).collect();
        let distinct: std::collections::BTreeSet<_> = plain.iter().collect();
        if distinct.len() == plain.len()
            && !plain.iter().any(|ident| [UNKNOWN_VARIANT, MULTIPLE_VARIANT].contains(&ident.without_raw_prefix()))
        {
            return plain;
        }
        // Members with equal labels are numbered, because they differ only in their position.
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let numbered: Vec<String> = labels
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
        let numbered: Vec<&str> = numbered.iter().map(String::as_str).collect();
        self.distinct_names(&numbered, IdentStyle::Pascal, &[UNKNOWN_VARIANT, MULTIPLE_VARIANT], at.location())
    }
}
