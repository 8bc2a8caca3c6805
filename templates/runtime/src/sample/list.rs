use serde_json::{Map, Value, json};

use super::{DEEP, Place, Sampler, Unsampled};

impl Sampler<'_> {
    /// Returns an array: the items of `prefixItems`, those that `contains` requires, and further items.
    pub(super) fn list(&mut self, schema: &Map<String, Value>, depth: usize) -> Result<Value, Unsampled> {
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        let least = bound("minItems").unwrap_or(0).max(usize::from(self.place != Place::Json));
        let most = bound("maxItems").unwrap_or(usize::MAX);
        if most < least {
            return Err(Unsampled::impossible("no array satisfies the bounds of its length"));
        }
        let wanted = if depth >= DEEP { least } else { (least + self.seed.below(3)).min(most) };
        let places = schema.get("prefixItems").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let places = &places[..places.len().min(if depth >= DEEP { least } else { most })];
        let mut list = places.iter().map(|place| self.value(place, depth + 1)).collect::<Result<Vec<Value>, _>>()?;
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
        let mut failed = None;
        for _ in 0..attempts {
            if list.len() >= wanted {
                break;
            }
            match self.value(items, depth + 1) {
                Ok(item) if unique && list.contains(&item) => {}
                Ok(item) => list.push(item),
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            }
        }
        match failed {
            _ if list.len() >= least => Ok(Value::Array(list)),
            Some(error) => Err(error.of("an item")),
            None if is_closed => Err(Unsampled::impossible("`minItems` exceeds the number of allowed items")),
            None => Err(Unsampled::not_found("too few different items")),
        }
    }
}
