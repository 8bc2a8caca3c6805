use serde_json::{Map, Value, json};

use super::{DEEP, Place, Sampler};

impl Sampler<'_> {
    /// An array: its places, what it has to contain, then more of its items.
    pub(super) fn list(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Value> {
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        let least = bound("minItems").unwrap_or(0).max(usize::from(self.place != Place::Json));
        let most = bound("maxItems").unwrap_or(usize::MAX).max(least);
        let wanted = if depth >= DEEP { least } else { (least + self.seed.below(3)).min(most) };
        let places = schema.get("prefixItems").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let places = &places[..places.len().min(if depth >= DEEP { least } else { most })];
        let mut list = places.iter().map(|place| self.value(place, depth + 1)).collect::<Option<Vec<Value>>>()?;
        if let Some(contained) = schema.get("contains") {
            let room = most.saturating_sub(list.len());
            for _ in 0..bound("minContains").unwrap_or(1).min(room) {
                list.push(self.value(contained, depth + 1)?);
            }
        }
        let anything = json!({});
        let items = schema.get("items").or_else(|| schema.get("unevaluatedItems")).unwrap_or(&anything);
        let is_closed = *items == Value::Bool(false) || *items == json!({ "not": {} });
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        let attempts = if is_closed { 0 } else { wanted * 8 };
        for _ in 0..attempts {
            if list.len() >= wanted {
                break;
            }
            match self.value(items, depth + 1) {
                Some(item) if unique && list.contains(&item) => {}
                Some(item) => list.push(item),
                None => break,
            }
        }
        (list.len() >= least).then_some(Value::Array(list))
    }
}
