use super::super::schema::implied;
use crate::document::Cursor;
use crate::source::Node;

/// How deep unions may be members of unions.
pub(super) const DEPTH: usize = 8;

/// A union as it is written: `oneOf` or `anyOf`, and what it leaves to choose from.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Branches<'s> {
    /// The keyword's list.
    pub(in crate::lower) at: Cursor<'s>,
    /// The schema that it stands in.
    pub(in crate::lower) holder: Cursor<'s>,
    /// Its members but null.
    pub(in crate::lower) members: Vec<Cursor<'s>>,
}

impl<'s> Branches<'s> {
    /// The unions of a schema that choose between types.
    pub(in crate::lower) fn of(at: &Cursor<'s>) -> Vec<Self> {
        let of = |key| {
            let list = at.get(key)?;
            let members: Vec<_> = list.items().into_iter().filter(|member| !is_null(member)).collect();
            // Members that only constrain vary one type, which serves them all: which keys are required, which pattern.
            let is_typed = at.get("type").is_some() || implied(at).is_some() || at.get("allOf").is_some();
            let varies_one = members.iter().all(only_constrains) && is_typed;
            (!members.is_empty() && !varies_one).then(|| Self { at: list, holder: at.clone(), members })
        };
        ["oneOf", "anyOf"].into_iter().filter_map(of).collect()
    }

    /// Whether no member says a type.
    pub(in crate::lower) fn only_constrain(&self) -> bool {
        self.members.iter().all(only_constrains)
    }
}

/// Whether null is a value of a union: a member is null alone, or allows null beside others where nothing beside the
/// union has a type that does not.
pub(in crate::lower) fn has_null(at: &Cursor<'_>) -> bool {
    member_has_null(at, DEPTH)
}

fn member_has_null(at: &Cursor<'_>, depth: usize) -> bool {
    let is_typed = at.get("type").is_some() || implied(at).is_some() || at.get("allOf").is_some();
    let members = ["oneOf", "anyOf"].into_iter().filter_map(|key| at.get(key)).flat_map(|items| items.items());
    let allows = |member: &Cursor<'_>| match (member.follow(), depth.checked_sub(1)) {
        (Ok(member), Some(depth)) => member.flag("nullable") || member_has_null(&member, depth),
        _ => false,
    };
    members.into_iter().any(|member| is_null(&member) || (!is_typed && allows(&member)))
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

fn only_constrains(member: &Cursor<'_>) -> bool {
    const TYPING: [&str; 9] =
        ["$ref", "type", "enum", "allOf", "oneOf", "anyOf", "properties", "items", "additionalProperties"];
    TYPING.iter().all(|key| member.get(key).is_none())
}
