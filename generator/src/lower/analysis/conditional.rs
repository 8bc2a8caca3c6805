//! Properties of `if`, `then`, `else` and `dependentSchemas`, which become optional properties of the object.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::super::analysis::{FlattenedObject, kind_of};
use crate::diagnostics;
use crate::openapi::Cursor;
use crate::source::Pointer;

/// The maximum number of conditional schemas that are collected for one object, including nested ones.
const MAX_CONDITIONS: usize = 256;

impl<'s> FlattenedObject<'s> {
    /// Adds the properties that only the conditional subschemas of `schemas` declare. For other properties, a
    /// conditional schema narrows the values without changing the type.
    pub(in crate::lower) fn add_conditional(&mut self, schemas: &[Cursor<'s>]) {
        let declares_keys = self.has_keys();
        let mut left: VecDeque<Cursor<'s>> = schemas.iter().flat_map(conditional).collect();
        let mut conditions: Vec<Cursor<'s>> = schemas.iter().filter_map(|at| at.later_keyword("if")).collect();
        let (mut done, mut added) = (BTreeSet::<Pointer>::new(), BTreeMap::<&'s str, Option<&'s str>>::new());
        while let Some(at) = left.pop_front() {
            let Ok(at) = at.follow() else { continue };
            if !done.insert(at.location().pointer.clone()) {
                continue;
            }
            if done.len() > MAX_CONDITIONS {
                return self.diagnostics.push(diagnostics::too_many_conditions(at.location().clone(), MAX_CONDITIONS));
            }
            let (members, visited) = FlattenedObject::unconditional(&at);
            left.extend(visited.iter().flat_map(conditional));
            conditions.extend(visited.iter().filter_map(|at| at.later_keyword("if")));
            for (name, schema) in members.properties {
                let kind = kind_of(&schema);
                match added.get(name) {
                    Some(known) if *known != kind && self.varying.insert(name) => {
                        self.diagnostics.push(diagnostics::type_depends_on_condition(schema.location().clone(), name));
                    }
                    Some(_) => {}
                    None if self.property_index.contains_key(name) => {}
                    None => {
                        added.insert(name, kind);
                        self.property_index.insert(name, self.properties.len());
                        self.properties.push((name, schema));
                    }
                }
            }
        }
        conditions.iter().for_each(|condition| self.add_condition(condition));
        self.is_conditional = !declares_keys && self.has_keys();
    }

    /// Adds the properties that only the schema of an `if` declares. Their values may be of any type, because values that
    /// violate the condition are valid, too.
    fn add_condition(&mut self, condition: &Cursor<'s>) {
        for (name, schema) in FlattenedObject::unconditional(condition).0.properties {
            if !self.property_index.contains_key(name) {
                self.diagnostics.push(diagnostics::type_depends_on_condition(schema.location().clone(), name));
                self.varying.insert(name);
                self.property_index.insert(name, self.properties.len());
                self.properties.push((name, schema));
            }
        }
    }
}

/// Returns the subschemas of a schema that apply under a condition: `then`, `else` and `dependentSchemas`.
fn conditional<'s>(at: &Cursor<'s>) -> Vec<Cursor<'s>> {
    let of_condition = ["then", "else"].into_iter().filter(|_| at.later_keyword("if").is_some());
    let dependent = at.later_keyword("dependentSchemas").map(|schemas| schemas.entries()).unwrap_or_default();
    of_condition
        .filter_map(|key| at.later_keyword(key))
        .chain(dependent.into_iter().map(|(_, schema)| schema))
        .collect()
}
