use super::super::schema::{implied, is_null};
use crate::document::Cursor;

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

fn only_constrains(member: &Cursor<'_>) -> bool {
    const TYPING: [&str; 9] =
        ["$ref", "type", "enum", "allOf", "oneOf", "anyOf", "properties", "items", "additionalProperties"];
    TYPING.iter().all(|key| member.get(key).is_none())
}
