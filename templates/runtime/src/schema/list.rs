use serde_json::Value;

use super::equal::equal;
use super::rules::{Contains, ListRules, Schema};
use super::walk::Walk;

impl Walk<'_> {
    pub(super) fn check_list(&mut self, rules: &ListRules, items: &[Value]) {
        let length = u64::try_from(items.len()).unwrap_or(u64::MAX);
        if let Some(least) = rules.least.filter(|least| length < *least) {
            self.violation(format!("fewer than {least} items"));
        }
        if let Some(most) = rules.most.filter(|most| length > *most) {
            self.violation(format!("more than {most} items"));
        }
        if rules.unique
            && let Some(at) = repeated(items)
        {
            self.violation(format!("the item {at} is there twice"));
        }
        for (index, item) in items.iter().enumerate() {
            if let Some(schema) = rules.item(index) {
                self.within(&index.to_string(), |walk| {
                    walk.describes();
                    walk.check(schema, item);
                });
            }
        }
        if let Some(contains) = &rules.contains {
            self.check_contains(contains, items);
        }
    }

    fn check_contains(&mut self, contains: &Contains, items: &[Value]) {
        let mut count = 0;
        for (index, item) in items.iter().enumerate() {
            if self.fits(&contains.schema, item) {
                count += 1;
                self.within(&index.to_string(), |walk| walk.describes());
            }
        }
        if count < contains.least {
            self.violation(format!("{count} of its items are such as it has to contain {}", contains.least));
        }
        if let Some(most) = contains.most.filter(|most| count > *most) {
            self.violation(format!("{count} of its items are such as it may contain {most}"));
        }
    }
}

impl ListRules {
    /// What is said of the item at an index.
    pub(super) fn item(&self, index: usize) -> Option<&Schema> {
        self.prefix.get(index).or(self.items.as_ref())
    }
}

/// The index of an item that stands before, too. Sorted by their texts first, so that long lists cost no square.
fn repeated(items: &[Value]) -> Option<usize> {
    let mut keyed: Vec<(String, usize)> = items.iter().map(key).zip(0..).collect();
    keyed.sort();
    let twins = keyed.chunk_by(|one, other| one.0 == other.0);
    let mut found = None;
    for twins in twins.filter(|twins| twins.len() > 1) {
        for (at, (_, index)) in twins.iter().enumerate() {
            // One text means one value, but for objects, whose keys have no order.
            let twice = twins[..at].iter().any(|(_, other)| equal(&items[*other], &items[*index]));
            if twice {
                found = Some(found.map_or(*index, |found: usize| found.min(*index)));
                break;
            }
        }
    }
    found
}

/// A text that equal values share.
fn key(value: &Value) -> String {
    match value {
        Value::Number(number) => number.as_f64().unwrap_or_default().to_string(),
        Value::Array(items) => format!("[{}]", items.iter().map(key).collect::<Vec<_>>().join(",")),
        Value::Object(object) => {
            let mut pairs: Vec<String> =
                object.iter().map(|(name, value)| format!("{name:?}:{}", key(value))).collect();
            pairs.sort();
            format!("{{{}}}", pairs.join(","))
        }
        other => other.to_string(),
    }
}
