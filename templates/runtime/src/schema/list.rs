use std::hash::{BuildHasher as _, RandomState};

use serde_json::Value;

use super::budget::parts;
use super::equal::{equal, exact};
use super::rules::{Contains, ListRules, Schema};
use super::validation::Validation;
use super::violations::counted;

impl Validation<'_, '_> {
    pub(super) fn check_list(&mut self, rules: &ListRules, items: &[Value]) {
        let length = u64::try_from(items.len()).unwrap_or(u64::MAX);
        if let Some(min) = rules.min.filter(|min| length < *min) {
            self.violation(format!("fewer than {}", counted(min, "item", "items")));
        }
        if let Some(max) = rules.max.filter(|max| length > *max) {
            self.violation(format!("more than {}", counted(max, "item", "items")));
        }
        if rules.unique
            && self.spend(4 * items.iter().map(parts).sum::<u64>())
            && let Some(at) = repeated(items)
        {
            self.violation(format!("the item at index {at} is a duplicate"));
        }
        for (index, item) in items.iter().enumerate() {
            if let Some(schema) = rules.item(index) {
                self.part(&index.to_string(), item, |validation| validation.check(schema, item));
            }
        }
        if let Some(contains) = &rules.contains {
            self.check_contains(contains, items);
        }
    }

    fn check_contains(&mut self, contains: &Contains, items: &[Value]) {
        let mut count = 0;
        for item in items {
            if self.fits(&contains.schema, item) {
                count += 1;
                self.evaluated.insert(item);
            }
        }
        let matching = |count| counted(count, "matching item", "matching items");
        if count < contains.min {
            self.violation(format!("contains {}, expected at least {}", matching(count), contains.min));
        }
        if let Some(max) = contains.max.filter(|max| count > *max) {
            self.violation(format!("contains {}, expected at most {max}", matching(count)));
        }
    }
}

impl ListRules {
    /// Returns the schema of the item at an index.
    pub(super) fn item(&self, index: usize) -> Option<&Schema> {
        self.prefix.get(index).or(self.items.as_ref())
    }
}

/// Returns the smallest index of an item that equals an earlier item. Items are compared only if their hashes are
/// equal.
fn repeated(items: &[Value]) -> Option<usize> {
    let state = RandomState::new();
    let mut hashed: Vec<(u64, usize)> = items.iter().map(|item| hash(&state, item)).zip(0..).collect();
    hashed.sort_unstable();
    let groups = hashed.chunk_by(|one, other| one.0 == other.0).filter(|group| group.len() > 1);
    // Different items with the same hash are practically impossible, so only the first item of a group is compared with
    // the others.
    let second = |group: &[(u64, usize)]| {
        let (first, others) = group.split_first()?;
        others.iter().map(|(_, index)| *index).find(|index| equal(&items[first.1], &items[*index]))
    };
    groups.filter_map(second).min()
}

/// Returns a hash that is the same for equal values, such as `1` and `1.0`. The order of properties does not matter.
fn hash(state: &RandomState, value: &Value) -> u64 {
    match value {
        Value::Null => state.hash_one(0_u8),
        Value::Bool(value) => state.hash_one((1_u8, value)),
        Value::Number(number) => match exact(number) {
            Some(integer) => state.hash_one((2_u8, integer)),
            None => state.hash_one((3_u8, number.as_f64().unwrap_or_default().to_bits())),
        },
        Value::String(text) => state.hash_one((4_u8, text)),
        Value::Array(items) => items.iter().fold(5, |sum, item| state.hash_one((sum, hash(state, item)))),
        Value::Object(members) => members
            .iter()
            .fold(6, |sum: u64, (name, value)| sum.wrapping_add(state.hash_one((name, hash(state, value))))),
    }
}
