//! Names of a union's member that follow from the member alone.

use super::super::analysis::{UnionSchema, implied, text_of, unwrapped};
use crate::names;
use crate::openapi::Cursor;
use crate::source::{Node, Pointer};

/// The maximum number of words in a title or description that names a member. A longer text is a sentence.
const MAX_WORDS: usize = 4;

/// The text that names an array.
pub(super) const LIST: &str = "list";

/// Returns the texts that may name a member, the most specific first: the title, the component, the value of the
/// discriminator, other constants, the only key, the components in `allOf`, and the type. The list is not empty.
pub(super) fn own_names(member: &Cursor<'_>, discriminator: Option<&str>) -> Vec<String> {
    let inner = &unwrapped(member);
    let title = [member, inner].into_iter().find_map(title);
    let mut found: Vec<String> = title.map(str::to_owned).into_iter().collect();
    if let Some(component) = component(inner) {
        found.push(component);
        return found;
    }
    let mut constants = constants(inner);
    constants.sort_by_key(|(key, _)| Some(*key) != discriminator);
    found.extend(constants.into_iter().map(|(_, name)| name));
    let constant = scalar_constant(inner);
    found.extend(constant.filter(|constant| constant.as_str().is_some()).and_then(text_of));
    found.extend(only_key(inner).map(str::to_owned));
    found.extend(base(inner));
    found.extend(type_names(inner));
    // A number is a less readable name than its type.
    found.extend(constant.filter(|constant| constant.as_str().is_none()).and_then(text_of));
    found
}

/// Returns the description of a member, unless it is a sentence.
pub(super) fn short_description(member: &Cursor<'_>) -> Option<String> {
    [member, &unwrapped(member)].into_iter().find_map(|at| short_text(at, "description")).map(str::to_owned)
}

/// Returns the title of an inline schema, unless it is a sentence.
fn title<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    short_text(at, "title")
}

fn short_text<'s>(at: &Cursor<'s>, key: &str) -> Option<&'s str> {
    let text = at.text(key).filter(|_| at.reference().is_none())?.trim().trim_end_matches('.');
    let is_short = (1..=MAX_WORDS).contains(&text.split_whitespace().count());
    (is_short && text.contains(char::is_alphabetic)).then_some(text)
}

fn component(at: &Cursor<'_>) -> Option<String> {
    let target = Pointer::parse(at.reference()?.strip_prefix('#')?)?;
    target.tokens().last().map(ToString::to_string)
}

/// Returns the properties that allow only one value, each with the text that names the value: `cat` for `{ kind: {
/// enum: [cat] } }`, and `version 2` for a number. Inline members of `allOf` are included.
fn constants<'s>(at: &Cursor<'s>) -> Vec<(&'s str, String)> {
    let properties = at.get("properties").map(|properties| properties.entries()).unwrap_or_default();
    let own = properties.into_iter().filter_map(|(key, property)| {
        let values = property.follow().ok()?.get("enum")?.items();
        match values.as_slice() {
            [only] => match only.node() {
                Node::String(text) => Some((key, text.clone())),
                other => Some((key, format!("{key} {}", text_of(other)?))),
            },
            _ => None,
        }
    });
    let mut found: Vec<_> = own.collect();
    let parts = at.get("allOf").map(|parts| parts.items()).unwrap_or_default();
    found.extend(parts.iter().filter(|part| part.reference().is_none()).flat_map(constants));
    found
}

/// Returns the only value of a string, number or boolean.
fn scalar_constant<'s>(at: &Cursor<'s>) -> Option<&'s Node> {
    let values = at.get("enum")?.items();
    let mut values = values.iter().map(Cursor::node).filter(|value| **value != Node::Null);
    match (values.next(), values.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Returns the key of an object that requires its only property: `Circle` for `{ required: [Circle], properties: {
/// Circle: … } }`. serde represents an enum variant with data in this form.
fn only_key<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    let properties = at.get("properties")?.entries();
    let required = at.get("required")?.items();
    match (properties.as_slice(), required.as_slice()) {
        ([(key, _)], [required]) if required.node().as_str() == Some(key) => Some(key),
        _ => None,
    }
}

/// Returns the only component in the `allOf` of a member.
fn base(at: &Cursor<'_>) -> Option<String> {
    let parts = at.get("allOf")?.items();
    let mut components = parts.iter().filter_map(component);
    components.next().filter(|_| components.next().is_none())
}

/// Returns the format or the type of a member. For a number, the format follows the type.
fn type_names(at: &Cursor<'_>) -> Vec<String> {
    let format = at.text("format").map(str::to_owned);
    match at.text("type").or_else(|| implied(at)) {
        Some("string") => vec![format.unwrap_or_else(|| "string".to_owned())],
        Some(kind @ ("integer" | "number")) => [kind.to_owned()].into_iter().chain(format).collect(),
        Some("array") => vec![LIST.to_owned()],
        Some(kind) => vec![kind.to_owned()],
        None => ["value".to_owned()].into_iter().chain(members_of_union(at)).collect(),
    }
}

/// Returns the names of a union's two or three members: `cat or dog`.
fn members_of_union(at: &Cursor<'_>) -> Option<String> {
    let members = UnionSchema::of(at).into_iter().next()?.members;
    let names: Vec<String> = members.iter().filter_map(|member| component(&unwrapped(member))).collect();
    let is_short = (2..=3).contains(&names.len()) && names.len() == members.len();
    is_short.then(|| names.iter().map(|name| names::pascal(name).to_string()).collect::<Vec<_>>().join(" or "))
}
