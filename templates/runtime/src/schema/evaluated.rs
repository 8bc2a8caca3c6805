use std::collections::HashSet;

use serde_json::Value;

use super::validation::escaped;

/// The items and properties of a value that schemas describe (annotations in JSON Schema 2020-12, 7.7). Items and
/// properties are identified by their memory addresses, since the value does not move during validation.
#[derive(Debug, Default)]
pub(super) struct Evaluated {
    scope: Scope,
    parts: HashSet<usize>,
}

/// The items and properties that are recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Scope {
    /// No items or properties.
    #[default]
    Nothing,
    /// The items and properties of the value that is being validated, for `unevaluatedItems` and `unevaluatedProperties`.
    Children,
    /// All items and properties, at any depth.
    Everything,
}

impl Evaluated {
    pub(super) fn new(scope: Scope) -> Self {
        Self { scope, parts: HashSet::new() }
    }

    /// Returns an empty set with the same scope.
    pub(super) fn empty(&self) -> Self {
        Self::new(self.scope)
    }

    /// Returns an empty set that records at least the direct items and properties of a value.
    pub(super) fn children(&self) -> Self {
        Self::new(if self.is_deep() { Scope::Everything } else { Scope::Children })
    }

    pub(super) fn is_tracked(&self) -> bool {
        self.scope != Scope::Nothing
    }

    /// Returns `true` if items and properties are recorded at any depth.
    pub(super) fn is_deep(&self) -> bool {
        self.scope == Scope::Everything
    }

    pub(super) fn insert(&mut self, part: &Value) {
        if self.is_tracked() {
            self.parts.insert(address(part));
        }
    }

    pub(super) fn contains(&self, part: &Value) -> bool {
        self.parts.contains(&address(part))
    }

    /// Adds the content of another set to this set, by moving the content of the smaller set to the larger one.
    pub(super) fn join(&mut self, mut other: Self) {
        if !self.is_tracked() {
            return;
        }
        if self.parts.len() < other.parts.len() {
            std::mem::swap(&mut self.parts, &mut other.parts);
        }
        self.parts.extend(other.parts);
    }

    /// Collects the JSON Pointers of the properties that no schema describes, without the properties inside such a
    /// property.
    pub(super) fn undescribed(&self, value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    let pointer = format!("{at}/{}", escaped(name));
                    if self.contains(value) {
                        self.undescribed(value, &pointer, found);
                    } else {
                        found.push(pointer);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.undescribed(item, &format!("{at}/{index}"), found);
                }
            }
            _ => {}
        }
    }
}

fn address(part: &Value) -> usize {
    std::ptr::from_ref(part).addr()
}
