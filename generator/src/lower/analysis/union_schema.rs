use super::{implied, is_null};
use crate::openapi::Cursor;

/// The maximum depth of unions that are members of unions.
pub(in crate::lower) const DEPTH: usize = 8;

/// A `oneOf` or `anyOf` without the members that represent null.
#[derive(Clone, Debug)]
pub(in crate::lower) struct UnionSchema<'s> {
    /// The list of members, which is the value of `oneOf` or `anyOf`.
    pub(in crate::lower) at: Cursor<'s>,
    /// The schema that contains the keyword.
    pub(in crate::lower) parent: Cursor<'s>,
    /// The members that do not represent null.
    pub(in crate::lower) members: Vec<Cursor<'s>>,
}

impl<'s> UnionSchema<'s> {
    /// Returns the `oneOf` and `anyOf` of a schema. Omits a keyword whose members only constrain the values of the
    /// schema's own type.
    pub(in crate::lower) fn of(at: &Cursor<'s>) -> Vec<Self> {
        let of = |key| {
            let list = at.get(key)?;
            let members: Vec<_> = list.items().into_iter().filter(|member| !is_null(member)).collect();
            // Members that only constrain values, for example by `required` or `pattern`, share the type of the outer
            // schema.
            let is_typed = at.get("type").is_some() || implied(at).is_some() || at.get("allOf").is_some();
            let varies_one = members.iter().all(only_constrains) && is_typed;
            (!members.is_empty() && !varies_one).then(|| Self { at: list, parent: at.clone(), members })
        };
        ["oneOf", "anyOf"].into_iter().filter_map(of).collect()
    }

    /// Returns `true` if no member determines a type.
    pub(in crate::lower) fn only_constrain(&self) -> bool {
        self.members.iter().all(only_constrains)
    }
}

fn only_constrains(member: &Cursor<'_>) -> bool {
    const TYPING: [&str; 9] =
        ["$ref", "type", "enum", "allOf", "oneOf", "anyOf", "properties", "items", "additionalProperties"];
    TYPING.iter().all(|key| member.get(key).is_none())
}
