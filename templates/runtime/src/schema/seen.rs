use std::collections::BTreeSet;

use serde_json::Value;

use super::walk::escaped;

/// The parts of a value that schemas describe, by their pointers (the annotations of JSON Schema 2020-12, 7.7).
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Whether anybody asks.
    asked: bool,
    pointers: BTreeSet<String>,
}

impl Seen {
    /// Of a judgement whose caller asks.
    pub(super) fn asked() -> Self {
        Self { asked: true, pointers: BTreeSet::new() }
    }

    /// Empty, asked as this one is.
    pub(super) fn apart(&self) -> Self {
        Self { asked: self.asked, pointers: BTreeSet::new() }
    }

    pub(super) fn note(&mut self, pointer: &str) {
        if self.asked {
            self.pointers.insert(pointer.to_owned());
        }
    }

    pub(super) fn has(&self, pointer: &str) -> bool {
        self.pointers.contains(pointer)
    }

    /// Takes over what another has, the few into the many: long lists are joined item by item.
    pub(super) fn join(&mut self, mut other: Self) {
        if self.pointers.len() < other.pointers.len() {
            std::mem::swap(&mut self.pointers, &mut other.pointers);
        }
        self.pointers.extend(other.pointers);
    }

    /// The properties of a value that nothing describes, those inside them left out.
    pub(super) fn undescribed(&self, value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    let pointer = format!("{at}/{}", escaped(name));
                    if self.pointers.contains(&pointer) {
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
