use std::collections::HashSet;

use serde_json::Value;

use super::validation::escaped;

/// The parts of a value that schemas describe (the annotations of JSON Schema 2020-12, 7.7), by their addresses: the value
/// does not move while it is validated.
#[derive(Debug, Default)]
pub(super) struct Evaluated {
    scope: Scope,
    parts: HashSet<usize>,
}

/// Which parts are noted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Scope {
    /// None.
    #[default]
    Nothing,
    /// The items and properties of the value that is being validated, for `unevaluatedItems` and `unevaluatedProperties`.
    Children,
    /// All parts of the value, at any depth.
    Everything,
}

impl Evaluated {
    pub(super) fn new(scope: Scope) -> Self {
        Self { scope, parts: HashSet::new() }
    }

    /// Returns an empty set of the same scope.
    pub(super) fn empty(&self) -> Self {
        Self::new(self.scope)
    }

    /// Returns an empty set that records at least the children of a value.
    pub(super) fn children(&self) -> Self {
        Self::new(if self.is_deep() { Scope::Everything } else { Scope::Children })
    }

    pub(super) fn is_tracked(&self) -> bool {
        self.scope != Scope::Nothing
    }

    /// Returns `true` if nested parts are recorded, too.
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

    /// Adds the parts of another set; the smaller one is added to the larger.
    pub(super) fn join(&mut self, mut other: Self) {
        if !self.is_tracked() {
            return;
        }
        if self.parts.len() < other.parts.len() {
            std::mem::swap(&mut self.parts, &mut other.parts);
        }
        self.parts.extend(other.parts);
    }

    /// The pointers of the properties that no schema describes, without those inside them.
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
