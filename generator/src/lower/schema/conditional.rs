//! Properties of `then`, `else` and `dependentSchemas`: optional ones of the object, whatever the condition is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Members;
use super::members::kind_of;
use crate::diagnostics;
use crate::document::Cursor;
use crate::source::Pointer;

/// How many conditional schemas are collected: those of an object, and those inside of them.
const LIMIT: usize = 256;

impl<'s> Members<'s> {
    /// Adds the properties that only the conditional schemas of these schemas declare. What they say of other properties
    /// narrows a value without changing its type.
    pub(super) fn add_conditional(&mut self, schemas: &[Cursor<'s>]) {
        let mut left: VecDeque<Cursor<'s>> = schemas.iter().flat_map(conditional).collect();
        let (mut done, mut added) = (BTreeSet::<Pointer>::new(), BTreeMap::<&'s str, Option<&'s str>>::new());
        while let Some(at) = left.pop_front() {
            let Ok(at) = at.follow() else { continue };
            if !done.insert(at.location().pointer.clone()) {
                continue;
            }
            if done.len() > LIMIT {
                return self.faults.push(diagnostics::too_many_conditions(at.location().clone(), LIMIT));
            }
            let (members, visited) = Members::unconditional(&at);
            left.extend(visited.iter().flat_map(conditional));
            for (name, schema) in members.properties {
                let kind = kind_of(&schema);
                match added.get(name) {
                    Some(known) if *known != kind && self.varying.insert(name) => {
                        self.faults.push(diagnostics::type_depends_on_condition(schema.location().clone(), name));
                    }
                    Some(_) => {}
                    None if self.known.contains_key(name) => {}
                    None => {
                        added.insert(name, kind);
                        self.known.insert(name, self.properties.len());
                        self.properties.push((name, schema));
                    }
                }
            }
        }
    }
}

/// Returns the schemas of a schema that apply under a condition.
fn conditional<'s>(at: &Cursor<'s>) -> Vec<Cursor<'s>> {
    let of_condition = ["then", "else"].into_iter().filter(|_| at.newer("if").is_some());
    let dependent = at.newer("dependentSchemas").map(|schemas| schemas.entries()).unwrap_or_default();
    of_condition.filter_map(|key| at.newer(key)).chain(dependent.into_iter().map(|(_, schema)| schema)).collect()
}
