use serde_json::{Map, Value, json};

use super::plausible::items_that_fit;
use super::{DEEP_LEVEL, SampleEncoding, SampleError, Sampler};

impl Sampler<'_> {
    /// Returns an array that consists of the items of `prefixItems`, the items that `contains` requires, and further
    /// items.
    pub(super) fn list(&mut self, schema: &Map<String, Value>, depth: usize) -> Result<Value, SampleError> {
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        let min = bound("minItems").unwrap_or(0).max(usize::from(self.encoding != SampleEncoding::Json));
        let max = bound("maxItems").unwrap_or(usize::MAX);
        if max < min {
            return Err(SampleError::impossible("no array satisfies the bounds of its length"));
        }
        let anything = json!({});
        let items = schema.get("items").or_else(|| schema.get("unevaluatedItems")).unwrap_or(&anything);
        let mut length = match (self.fills, depth) {
            (true, _) => min.max(self.plausible_length(items, depth)).min(max),
            (false, DEEP_LEVEL..) => min,
            (false, _) => (min + self.seed.below(3)).min(max),
        };
        let prefix_items = schema.get("prefixItems").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let prefix_items = &prefix_items[..prefix_items.len().min(if depth >= DEEP_LEVEL { min } else { max })];
        let mut list =
            prefix_items.iter().map(|schema| self.value(schema, depth + 1)).collect::<Result<Vec<Value>, _>>()?;
        if let Some(contained) = schema.get("contains") {
            let remaining = max.saturating_sub(list.len());
            for _ in 0..bound("minContains").unwrap_or(1).min(remaining) {
                list.push(self.value(contained, depth + 1)?);
            }
        }
        let is_closed = *items == Value::Bool(false) || *items == json!({ "not": {} });
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        let attempts = if is_closed { 0 } else { length * 8 };
        let mut failed = None;
        for attempt in 0..attempts {
            if list.len() >= length {
                break;
            }
            let before = self.budget.used();
            match self.item(items, depth, attempt + 1) {
                Ok(item) if (unique || self.plausible && list.len() >= min) && list.contains(&item) => {}
                Ok(item) => {
                    list.push(item);
                    if self.fills {
                        length = length.min(min.max(items_that_fit(self.budget.used() - before)));
                    }
                }
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            }
        }
        match failed {
            _ if list.len() >= min => Ok(Value::Array(list)),
            Some(error) => Err(error.in_part("an item")),
            None if is_closed => Err(SampleError::impossible("`minItems` exceeds the number of allowed items")),
            None => Err(SampleError::not_found("too few different items")),
        }
    }

    /// Returns an item of an array. In a plausible sample, each person or thing has a number. The item describes the
    /// person or thing whose number is greater by `distance` than that of the enclosing object.
    fn item(&mut self, items: &Value, depth: usize, distance: usize) -> Result<Value, SampleError> {
        if !self.plausible {
            return self.value(items, depth + 1);
        }
        let outer = self.context.switch_entity(distance);
        let item = self.value(items, depth + 1);
        self.context.resume(outer);
        item
    }
}
