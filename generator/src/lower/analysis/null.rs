//! Nullability of schemas (OpenAPI 3.0, `nullable`; JSON Schema 2020-12, `type`).
//!
//! If a schema has `nullable: true`, its Rust type accepts null, even where the keyword has no effect in OpenAPI 3.0.3:
//! next to `$ref`, next to `allOf`, and in a member of `allOf`. Many tools write the keyword there.

use std::collections::BTreeMap;

use super::annotations;
use super::implied;
use crate::document::NULL_IN_TYPE;
use crate::openapi::Cursor;
use crate::source::{Node, Pointer};

/// The maximum depth to which compositions are searched.
const DEPTH: usize = 64;

/// The effect of a schema's keywords on the value null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NullRule {
    /// A keyword allows null.
    Allowed,
    /// A keyword excludes null.
    Excluded,
    /// No keyword restricts the type.
    Unrestricted,
}

/// Returns `true` if a schema allows null.
pub(in crate::lower) fn is_nullable(at: &Cursor<'_>) -> bool {
    NullSearch::default().rule_of(at) == NullRule::Allowed
}

/// Returns `true` if the schema data for validation needs `nullable: true`, because other keywords would exclude null.
pub(in crate::lower) fn validates_null(at: &Cursor<'_>) -> bool {
    let keyword_of_3_1 = at
        .later_keyword("allOf")
        .or_else(|| at.later_keyword("oneOf"))
        .or_else(|| at.later_keyword("anyOf"))
        .or_else(|| at.later_keyword("enum"));
    match keyword_of_3_1 {
        // In OpenAPI 3.1 and later, compositions and `enum` determine whether null is valid. `nullable` is needed only
        // if a member of `allOf` contains `nullable`, a keyword of older versions.
        Some(_) => at.get("allOf").is_some_and(|members| members.items().iter().any(adds_null)),
        None => is_nullable(at),
    }
}

/// Returns `true` if a member of a union represents null: the member's schema allows only null, or consists of
/// `nullable: true`.
pub(in crate::lower) fn is_null(at: &Cursor<'_>) -> bool {
    is_nullable_without_type(at) || at.follow().is_ok_and(|at| allows_only_null(&at))
}

/// Returns `true` if a schema allows only null.
pub(in crate::lower) fn allows_only_null(at: &Cursor<'_>) -> bool {
    let only_null = |values: Cursor<'_>| {
        let values = values.items();
        !values.is_empty() && values.iter().all(|value| *value.node() == Node::Null)
    };
    at.text("type") == Some("null") || at.get("enum").is_some_and(only_null)
}

/// Returns `true` if a schema has `nullable: true` and no keyword that constrains a value. According to the
/// specification, `nullable` without `type` has no effect, but documents describe null by a schema that consists of
/// `nullable: true`.
pub(in crate::lower) fn is_nullable_without_type(at: &Cursor<'_>) -> bool {
    at.flag("nullable") && at.keys().all(annotations::is_annotation_keyword)
}

/// Returns `true` if the only purpose of an `allOf` member is to allow null. In OpenAPI 3.1, a member with `type:
/// [object, "null"]` is not such a member, because null has to be valid for the other members, too.
fn adds_null(member: &Cursor<'_>) -> bool {
    let is_older = member.later_keyword("nullable").is_none();
    let adds_nothing = |key: &str| annotations::is_annotation_keyword(key) || (is_older && key == "type");
    member.flag("nullable") && member.keys().all(adds_nothing)
}

/// A search for the [`NullRule`] of a schema through its compositions. Each schema is visited once.
#[derive(Debug, Default)]
struct NullSearch {
    known: BTreeMap<Pointer, NullRule>,
    depth: usize,
}

impl NullSearch {
    fn rule_of(&mut self, at: &Cursor<'_>) -> NullRule {
        let Ok(at) = at.follow() else { return NullRule::Unrestricted };
        if let Some(null) = own_rule(&at) {
            return null;
        }
        let parts: Vec<_> = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| at.get(key)).collect();
        if parts.is_empty() {
            return NullRule::Unrestricted;
        }
        let pointer = &at.location().pointer;
        if let Some(known) = self.known.get(pointer) {
            return *known;
        }
        if self.depth == DEPTH {
            return NullRule::Excluded;
        }
        // A reference back to a schema that is being searched does not allow null.
        self.known.insert(pointer.clone(), NullRule::Excluded);
        self.depth += 1;
        let null = self.composed_rule(&at);
        self.depth -= 1;
        self.known.insert(pointer.clone(), null);
        null
    }

    /// Returns the null rule that results from the `allOf`, `oneOf` and `anyOf` of a schema.
    fn composed_rule(&mut self, at: &Cursor<'_>) -> NullRule {
        let members = |key: &str| at.get(key).map(|members| members.items()).unwrap_or_default();
        let unions = [members("oneOf"), members("anyOf")];
        if unions.iter().flatten().any(is_null) || members("allOf").iter().any(adds_null) {
            return NullRule::Allowed;
        }
        let is_typed = at.get("type").is_some() || implied(at).is_some();
        let mut all = vec![if is_typed { NullRule::Excluded } else { NullRule::Unrestricted }];
        all.extend(members("allOf").iter().map(|member| self.rule_of(member)));
        for union in unions.iter().filter(|union| !union.is_empty()) {
            let any: Vec<NullRule> = union.iter().map(|member| self.rule_of(member)).collect();
            let of_any = |null: NullRule| any.contains(&null).then_some(null);
            all.extend(
                of_any(NullRule::Allowed).or_else(|| of_any(NullRule::Unrestricted)).or(Some(NullRule::Excluded)),
            );
        }
        let of_all = |null: NullRule| all.contains(&null).then_some(null);
        of_all(NullRule::Excluded).or_else(|| of_all(NullRule::Allowed)).unwrap_or(NullRule::Unrestricted)
    }
}

/// Returns the null rule that results from a schema's own keywords, or `None` if its compositions decide.
fn own_rule(at: &Cursor<'_>) -> Option<NullRule> {
    if at.flag("nullable") || at.flag(NULL_IN_TYPE) || at.text("type") == Some("null") {
        return Some(NullRule::Allowed);
    }
    if let Some(values) = at.get("enum") {
        let has_null = values.items().iter().any(|value| *value.node() == Node::Null);
        return Some(if has_null { NullRule::Allowed } else { NullRule::Excluded });
    }
    let is_composed = ["allOf", "oneOf", "anyOf"].iter().any(|key| at.get(key).is_some());
    let is_typed = at.get("type").is_some() || implied(at).is_some();
    (is_typed && !is_composed).then_some(NullRule::Excluded)
}
