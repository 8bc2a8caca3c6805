//! Flattened objects: the properties that `allOf`, the sibling keywords of a union and the selected member of a union
//! declare together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{UnionSchema, implied};
use crate::diagnostics::{self, Diagnostic};
use crate::ir::Type;
use crate::openapi::Cursor;
use crate::source::{Node, Pointer};

/// The maximum nesting depth of schemas in `allOf` and of selected union members. Published documents have fewer than
/// 10 levels.
const DEPTH: usize = 50;

/// The selected member of each union, by the location of the union.
pub(in crate::lower) type ChosenMembers<'s> = BTreeMap<Pointer, Cursor<'s>>;

/// The properties and constraints that several schemas declare for one object.
#[derive(Clone, Debug, Default)]
pub(in crate::lower) struct FlattenedObject<'s> {
    /// The properties in order of first mention. If two schemas declare a key, the property has the later schema, and
    /// `earlier` has the other one.
    pub(in crate::lower) properties: Vec<(&'s str, Cursor<'s>)>,
    /// The index of each key in `properties`.
    pub(in crate::lower) property_index: HashMap<&'s str, usize>,
    /// The earlier schemas of the keys for which several schemas declare an object or an array.
    pub(in crate::lower) earlier: BTreeMap<&'s str, Vec<Cursor<'s>>>,
    /// The required keys.
    pub(in crate::lower) required: BTreeSet<&'s str>,
    /// The first `additionalProperties` of the schemas, or `false` if any of the schemas forbids undeclared keys.
    pub(in crate::lower) additional: Option<Cursor<'s>>,
    /// `true` if one of the schemas is an object schema, possibly without properties.
    pub(in crate::lower) is_object: bool,
    /// `true` if values that are not objects are invalid, because one of the schemas has `type: object`.
    pub(in crate::lower) only_objects: bool,
    /// `true` if the schemas of keys depend on `patternProperties`.
    pub(in crate::lower) is_patterned: bool,
    /// `true` if only conditional schemas declare keys, so that the object may have any other key.
    pub(in crate::lower) is_conditional: bool,
    /// The members of `allOf` and the selected members of unions, without those that are object schemas.
    pub(in crate::lower) other_members: Vec<Cursor<'s>>,
    /// The unions of which no member has been selected.
    pub(in crate::lower) unions: Vec<UnionSchema<'s>>,
    /// The keys whose type depends on a condition, such as `if`.
    pub(in crate::lower) varying: BTreeSet<&'s str>,
    /// The keys that two schemas declare with different types, each with the two declarations.
    pub(in crate::lower) conflicts: Vec<(&'s str, Cursor<'s>, Cursor<'s>)>,
    /// The types of properties that have already been lowered, by the location of the property.
    pub(in crate::lower) shared_types: BTreeMap<Pointer, Type>,
    /// The problems that were found while the schemas were collected.
    pub(in crate::lower) diagnostics: Vec<Diagnostic>,
}

impl<'s> FlattenedObject<'s> {
    /// Collects the keys of a schema. Keys from its `allOf` come first.
    pub(in crate::lower) fn new(at: &Cursor<'s>) -> Self {
        Self::with_choices(at, &ChosenMembers::new())
    }

    /// Collects the keys of several schemas, all of which apply to the same value.
    pub(in crate::lower) fn of_all(schemas: &[Cursor<'s>]) -> Self {
        let choices = ChosenMembers::new();
        let mut flattener = ObjectFlattener::new(&choices);
        schemas.iter().for_each(|at| flattener.collect(at, false));
        flattener.members.add_conditional(&flattener.visited);
        flattener.members
    }

    /// Collects the keys like [`FlattenedObject::new`], but ignores conditional schemas. Also returns the visited
    /// schemas.
    pub(in crate::lower) fn unconditional(at: &Cursor<'s>) -> (Self, Vec<Cursor<'s>>) {
        Self::collected(at, &ChosenMembers::new())
    }

    fn collected(at: &Cursor<'s>, choices: &ChosenMembers<'s>) -> (Self, Vec<Cursor<'s>>) {
        let mut flattener = ObjectFlattener::new(choices);
        flattener.collect(at, false);
        (flattener.members, flattener.visited)
    }

    /// Collects the keys like [`FlattenedObject::new`], and also the keys of the union members that `choices` selects.
    pub(in crate::lower) fn with_choices(at: &Cursor<'s>, choices: &ChosenMembers<'s>) -> Self {
        let (mut members, visited) = Self::collected(at, choices);
        members.add_conditional(&visited);
        // A union whose members only constrain keys, for example by `required`, does not change the struct.
        if members.is_object {
            members.unions.retain(|union| !union.only_constrain());
        }
        members
    }

    /// Adds the keys that an object schema itself declares.
    pub(in crate::lower) fn add_object(&mut self, at: &Cursor<'s>) {
        for (name, schema) in at.get("properties").map(|properties| properties.entries()).unwrap_or_default() {
            self.property_of(name, schema);
        }
        for name in at.get("required").map(|required| required.items()).unwrap_or_default() {
            self.required.extend(name.node().as_str());
        }
        let additional = match self.pattern_properties(at) {
            Some(values) => values,
            None => at.get("additionalProperties").or_else(|| unevaluated(at)),
        };
        match (additional, &self.additional) {
            (Some(additional), None) => self.additional = Some(additional),
            (Some(additional), Some(_)) if *additional.node() == Node::Bool(false) => {
                self.additional = Some(additional)
            }
            _ => {}
        }
    }

    /// Returns the schema of undeclared keys if `at` has `patternProperties`, and `None` otherwise. A single pattern
    /// that matches all allowed keys determines the schema. For all other patterns, the result is `Some(None)`, which
    /// means any value.
    fn pattern_properties(&mut self, at: &Cursor<'s>) -> Option<Option<Cursor<'s>>> {
        let patterns = at.later_keyword("patternProperties")?.entries();
        let others = at.get("additionalProperties");
        let closed = others.as_ref().is_some_and(|others| *others.node() == Node::Bool(false));
        match patterns.as_slice() {
            [] => None,
            [(pattern, only)] if closed || matches!(*pattern, "" | ".*" | "^.*$") => Some(Some(only.clone())),
            _ => {
                self.is_patterned = true;
                Some(None)
            }
        }
    }

    fn property_of(&mut self, name: &'s str, schema: Cursor<'s>) {
        let existing = self.property_index.get(name).and_then(|&index| self.properties.get_mut(index));
        match existing {
            None => {
                self.property_index.insert(name, self.properties.len());
                self.properties.push((name, schema));
            }
            // A schema without a type does not replace the earlier schema of the property.
            Some((_, existing)) if is_unconstrained(&schema) && !is_unconstrained(existing) => {}
            Some((_, existing)) => {
                if !is_unconstrained(existing) && kind_of(existing) != kind_of(&schema) {
                    self.conflicts.push((name, existing.clone(), schema.clone()));
                } else if matches!(kind_of(&schema), Some("object" | "array"))
                    && existing.location() != schema.location()
                {
                    self.earlier.entry(name).or_default().push(existing.clone());
                }
                *existing = schema;
            }
        }
    }

    /// Returns all keys: the properties, and those that are only listed as required.
    pub(in crate::lower) fn names(&self) -> Vec<&'s str> {
        let declared = self.properties.iter().map(|(name, _)| *name);
        let only_required = self.required.iter().copied().filter(|name| self.property(name).is_none());
        declared.chain(only_required).collect()
    }

    pub(in crate::lower) fn property(&self, name: &str) -> Option<&Cursor<'s>> {
        self.property_index.get(name).map(|&index| &self.properties[index].1)
    }

    /// Returns `true` if the schemas describe at least one key.
    pub(in crate::lower) fn has_keys(&self) -> bool {
        !self.properties.is_empty() || !self.required.is_empty() || self.additional.is_some()
    }

    /// Returns `true` if `additionalProperties` forbids other keys.
    pub(in crate::lower) fn is_closed(&self) -> bool {
        self.additional.as_ref().is_some_and(|schema| *schema.node() == Node::Bool(false))
    }

    /// Returns `true` if some schemas could not be flattened. Undeclared keys must then be kept, because a schema that
    /// could not be flattened may describe undeclared keys.
    pub(in crate::lower) fn is_open(&self) -> bool {
        self.is_patterned || self.is_conditional || !self.other_members.is_empty() || !self.unions.is_empty()
    }

    /// Returns `true` if both objects describe the same keys by the same schemas.
    pub(in crate::lower) fn is_equivalent(&self, other: &Self) -> bool {
        let pointers = |members: &Self| -> BTreeMap<&'s str, Pointer> {
            let of = |(name, at): &(&'s str, Cursor<'s>)| (*name, at.location().pointer.clone());
            members.properties.iter().map(of).collect()
        };
        let additional = |members: &Self| members.additional.as_ref().map(|schema| schema.location().pointer.clone());
        pointers(self) == pointers(other)
            && self.required == other.required
            && additional(self) == additional(other)
            && self.other_members.is_empty()
            && other.other_members.is_empty()
            && other.unions.is_empty()
    }
}

/// A traversal of a schema's `allOf` and of the selected members of its unions.
struct ObjectFlattener<'w, 's> {
    members: FlattenedObject<'s>,
    choices: &'w ChosenMembers<'s>,
    /// The schemas on the current path, outermost first, and whether each is the selected member of a union.
    active: Vec<(Pointer, bool)>,
    done: BTreeSet<Pointer>,
    visited: Vec<Cursor<'s>>,
}

impl<'w, 's> ObjectFlattener<'w, 's> {
    fn new(choices: &'w ChosenMembers<'s>) -> Self {
        let members = FlattenedObject::default();
        Self { members, choices, active: Vec::new(), done: BTreeSet::new(), visited: Vec::new() }
    }

    /// Collects a schema's `allOf` members, then the schema's own keys, then its unions. Each schema is collected once.
    fn collect(&mut self, at: &Cursor<'s>, is_chosen: bool) {
        let at = match at.follow() {
            Ok(at) => at,
            Err(error) => return self.members.diagnostics.push(diagnostics::infinite_schema(*error)),
        };
        let pointer = &at.location().pointer;
        if let Some(before) = self.active.iter().position(|(active, _)| active == pointer) {
            // If the `allOf` of a union's member refers back to the schema that contains the union, the reference is
            // inheritance, not a cycle.
            if !self.active.iter().skip(before + 1).any(|(_, is_chosen)| *is_chosen) && !is_chosen {
                self.members.diagnostics.push(diagnostics::all_of_cycle(at.location().clone()));
            }
            return;
        }
        if !self.done.insert(pointer.clone()) {
            return;
        }
        if self.active.len() == DEPTH {
            return self.members.diagnostics.push(diagnostics::all_of_too_deep(at.location().clone(), DEPTH));
        }
        self.active.push((pointer.clone(), is_chosen));
        self.visited.push(at.clone());
        for member in at.get("allOf").map(|items| items.items()).unwrap_or_default() {
            self.collect(&member, false);
        }
        let union_schema = UnionSchema::of(&at);
        let typed = at.text("type").or_else(|| implied(&at));
        if typed == Some("object") || (typed.is_none() && at.get("required").is_some()) {
            self.members.is_object |= typed.is_some();
            self.members.only_objects |= at.text("type").is_some();
            self.members.add_object(&at);
        }
        // Union members are collected last, because they describe a key more narrowly than the union's sibling
        // keywords.
        for branches in &union_schema {
            self.add_union(branches);
        }
        self.active.pop();
        if !matches!(typed, Some("object") | None) && union_schema.is_empty() {
            self.members.other_members.push(at);
        }
    }

    /// Collects the selected member or the only member of a union. If the union has several members and none is
    /// selected, records the union. A union with a member on the current path is ignored, because that member has been
    /// selected already.
    fn add_union(&mut self, union_schema: &UnionSchema<'s>) {
        let leads_here = |member: &Cursor<'s>| {
            let end = member.follow().map(|end| end.location().pointer.clone());
            end.is_ok_and(|end| self.active.iter().any(|(active, _)| *active == end))
        };
        if let Some(chosen) = self.choices.get(&union_schema.at.location().pointer) {
            self.collect(&chosen.clone(), true);
        } else if let [only] = union_schema.members.as_slice() {
            self.collect(only, true);
        } else if !union_schema.members.iter().any(leads_here) {
            self.members.unions.push(union_schema.clone());
        }
    }
}

/// Returns `unevaluatedProperties`, unless the schema has a keyword whose subschemas may describe properties. Without
/// such a keyword, `unevaluatedProperties` is equivalent to `additionalProperties`.
fn unevaluated<'s>(at: &Cursor<'s>) -> Option<Cursor<'s>> {
    let others = ["allOf", "anyOf", "oneOf", "if", "dependentSchemas"];
    at.later_keyword("unevaluatedProperties").filter(|_| others.iter().all(|key| at.get(key).is_none()))
}

fn is_unconstrained(at: &Cursor<'_>) -> bool {
    at.follow().is_ok_and(|at| {
        ["type", "allOf", "oneOf", "anyOf", "properties", "enum", "items"].iter().all(|key| at.get(key).is_none())
    })
}

/// Returns the `type` of a schema, or the type that its keywords or the members of its `allOf` imply, after following
/// references.
pub(in crate::lower) fn kind_of<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    kind_outside(&mut BTreeSet::new(), at)
}

/// Returns the kind of a schema like [`kind_of`]. The schemas in `seen` are skipped, so that each is visited once.
fn kind_outside<'s>(seen: &mut BTreeSet<Pointer>, at: &Cursor<'s>) -> Option<&'s str> {
    let at = at.follow().ok()?;
    if let Some(kind) = at.text("type").or_else(|| implied(&at)) {
        return Some(kind);
    }
    let members = at.get("allOf")?.items();
    let is_new = seen.insert(at.location().pointer.clone());
    is_new.then(|| members.iter().find_map(|member| kind_outside(seen, member)))?
}
