//! Decoding and encoding of objects that match several members of a union, as `anyOf` allows (JSON Schema Core,
//! 10.2.1.2).

use serde_json::{Map, Value};

use super::reader::ValueKind;
use super::{DecodeError, Encode, Reader, Writer, to_value};

/// Records which members of a union declare the keys of an object.
struct KeyCover {
    /// The keys that no selected member declares, grouped by the members that declare them. Each entry contains the
    /// indices of these members and the number of keys.
    uncovered: Vec<(Vec<usize>, usize)>,
    /// For each member, the number of keys that the member does not declare.
    unknown: Vec<usize>,
    /// For each member, `true` if the member is selected or could not be decoded.
    done: Vec<bool>,
}

/// An object that was decoded as one of the members.
struct MemberValue<'a, T> {
    value: T,
    member: usize,
    end: Reader<'a>,
    /// The number of skipped keys, including those of nested values.
    skipped_keys: usize,
}

impl KeyCover {
    /// Returns the members to try next: those that are not done and declare an uncovered key, in descending order of
    /// the number of such keys.
    fn candidates(&self) -> Vec<usize> {
        let uncovered_keys = |member: usize| count_keys(&self.uncovered, |members| members.contains(&member));
        let mut found: Vec<_> =
            (0..self.done.len()).filter(|member| !self.done[*member] && uncovered_keys(*member) > 0).collect();
        found.sort_by_key(|member| std::cmp::Reverse(uncovered_keys(*member)));
        found
    }

    fn select(&mut self, member: usize) {
        self.done[member] = true;
        self.uncovered.retain(|(members, _)| !members.contains(&member));
    }

    /// Returns the number of skipped keys in nested values.
    fn skipped_nested_keys<T>(&self, part: &MemberValue<'_, T>) -> usize {
        part.skipped_keys.saturating_sub(self.unknown[part.member])
    }
}

#[doc(hidden)]
impl<'a> Reader<'a> {
    /// Reads an object as one type of a union after another, until every key that a matching type declares is covered.
    /// For an array, the keys of its items are compared, and only one type is returned. `read` receives the index of a type. Types that declare more keys are tried first. If no type that declares a
    /// key of the object matches, the result is empty and nothing is consumed.
    ///
    /// # Errors
    ///
    /// Returns an error if decoding nested unions exceeds the limit of work.
    pub fn any_of<T>(
        &mut self,
        keys: &[&[&str]],
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Vec<T>, DecodeError> {
        self.read_members(keys, usize::MAX, read)
    }

    /// Reads an object, or an array, as the matching type that declares the most keys of the object or of the items. A type that skips fewer keys of
    /// nested values takes precedence.
    ///
    /// # Errors
    ///
    /// See [`Reader::any_of`].
    pub fn best_match<T>(
        &mut self,
        keys: &[&[&str]],
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Option<T>, DecodeError> {
        Ok(self.read_members(keys, 1, read)?.pop())
    }

    fn read_members<T>(
        &mut self,
        keys: &[&[&str]],
        max: usize,
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Vec<T>, DecodeError> {
        // Only objects can be merged again, so that an array is read as a single type.
        let max = if self.kind() == ValueKind::Array { 1 } else { max };
        let mut cover = self.key_cover(keys);
        let (mut values, mut lost) = (Vec::new(), 0);
        let mut end = None;
        while values.len() < max
            && let Some(part) = self.next_member(&mut cover, !values.is_empty(), read)?
        {
            lost += cover.skipped_nested_keys(&part);
            cover.select(part.member);
            values.push(part.value);
            end = Some(part.end);
        }
        if let Some(end) = end {
            self.advance_to(&end, lost + count_keys(&cover.uncovered, |_| true));
        }
        Ok(values)
    }

    /// Reads the object as the first matching candidate that skips no nested keys or, if every matching candidate skips
    /// nested keys, as the candidate that skips the fewest keys. If `again` is `true`, the work of every attempt is
    /// subtracted from the remaining work. Otherwise, only the work of failed attempts is subtracted.
    fn next_member<T>(
        &mut self,
        cover: &mut KeyCover,
        again: bool,
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Option<MemberValue<'a, T>>, DecodeError> {
        let mut best: Option<MemberValue<'a, T>> = None;
        for member in cover.candidates() {
            if self.is_exhausted() {
                if best.is_some() {
                    break;
                }
                return Err(self.error("the unions are nested too deeply".to_owned()));
            }
            let mut end = self.clone();
            let value = read(&mut end, member);
            self.charge(&end, again);
            let Some(value) = value else {
                cover.done[member] = true;
                continue;
            };
            let part = MemberValue { value, member, skipped_keys: self.keys_skipped_by(&end), end };
            let keeps_all = cover.skipped_nested_keys(&part) == 0;
            let is_last = keeps_all || !self.charge_comparison(&part.end);
            if best.as_ref().is_none_or(|best| part.skipped_keys < best.skipped_keys) {
                best = Some(part);
            }
            if is_last {
                break;
            }
        }
        Ok(best)
    }

    fn key_cover(&mut self, keys: &[&[&str]]) -> KeyCover {
        let mut left: Vec<(Vec<usize>, usize)> = Vec::new();
        let mut count = |key: &str, r: &mut Reader<'a>| {
            let members = keys.iter().enumerate().filter(|(_, declared)| declared.contains(&key));
            let members: Vec<usize> = members.map(|(member, _)| member).collect();
            match left.iter_mut().find(|(others, _)| *others == members) {
                Some((_, keys)) => *keys += 1,
                None => left.push((members, 1)),
            }
            r.skip()
        };
        let mut ahead = self.clone();
        // A syntax error is ignored here, because decoding the value as one of the types reports the error.
        let _ = match self.kind() {
            ValueKind::Object => ahead.object(&mut |key, r| count(key, r)),
            ValueKind::Array => ahead.list(&mut |r| match r.kind() {
                ValueKind::Object => r.object(&mut |key, r| count(key, r)),
                _ => r.skip(),
            }),
            _ => Ok(()),
        };
        self.charge_lookahead(&ahead);
        let unknown = |member: usize| count_keys(&left, |members| !members.contains(&member));
        let unknown = (0..keys.len()).map(unknown).collect();
        KeyCover { uncovered: left, unknown, done: vec![false; keys.len()] }
    }
}

/// Returns the number of keys whose declaring members satisfy a condition.
fn count_keys(keys: &[(Vec<usize>, usize)], is_asked: impl Fn(&[usize]) -> bool) -> usize {
    keys.iter().filter(|(members, _)| is_asked(members)).map(|(_, keys)| keys).sum()
}

#[doc(hidden)]
impl Writer {
    /// Writes one object with the properties of several values. If several values have the same property, the property
    /// of the first value is used, except that objects are merged recursively.
    pub fn merged<T: Encode>(&mut self, parts: &[T]) {
        let mut values = parts.iter().map(|part| to_value(part));
        let first = values.next().unwrap_or_else(|| Value::Object(Map::new()));
        values.fold(first, merge_values).encode(self);
    }
}

fn merge_values(mut under: Value, over: Value) -> Value {
    if let (Value::Object(merged), Value::Object(more)) = (&mut under, over) {
        for (key, value) in more {
            let value = match merged.remove(&key) {
                Some(under) => merge_values(under, value),
                None => value,
            };
            merged.insert(key, value);
        }
    }
    under
}

#[cfg(test)]
mod tests {
    use super::super::{PropertyLayout, StructLayout};
    use super::*;
    use serde_json::json;

    const KEYS: &[&[&str]] = &[&["a", "x"], &["b", "x"], &["a", "b", "c"]];

    fn read(text: &str, fit: &[usize]) -> Vec<usize> {
        let mut r = Reader::from_json(text.as_bytes());
        let found = r.any_of(KEYS, &mut |r, member| {
            let fits = fit.contains(&member) && r.skip().is_ok();
            fits.then_some(member)
        });
        found.unwrap_or_default()
    }

    #[test]
    fn fewest_types_that_cover_all_keys() {
        assert_eq!(read(r#"{"a": 1, "b": 2}"#, &[0, 1, 2]), [2]);
        assert_eq!(read(r#"{"a": 1, "b": 2}"#, &[0, 1]), [0, 1]);
        assert_eq!(read(r#"{"a": 1, "x": 2, "c": 3}"#, &[0, 1, 2]), [0, 2]);
        assert_eq!(read(r#"{"b": 1, "z": 2}"#, &[0, 1, 2]), [1]);
        assert_eq!(read(r#"{"z": 1}"#, &[0, 1, 2]), [0; 0]);
        assert_eq!(read("[]", &[0, 1, 2]), [0; 0]);
    }

    #[test]
    fn member_with_fewer_unknown_keys_wins() {
        static RECORDS: [StructLayout; 2] = [
            StructLayout { name: "X", properties: &[PropertyLayout::optional("x")] },
            StructLayout { name: "Y", properties: &[PropertyLayout::optional("y")] },
        ];
        let found = |text: &str| {
            let mut r = Reader::from_json(text.as_bytes());
            let nearest = r.best_match(&[&["at"], &["at"]], &mut |r, member| {
                let mut value: Option<i64> = None;
                r.object(&mut |_, r| r.read_struct(&RECORDS[member], &mut [&mut value])).ok()?;
                Some(member)
            });
            (nearest.unwrap(), r.end().is_ok())
        };
        assert_eq!(found(r#"{"at": {"x": 1}}"#), (Some(0), true));
        assert_eq!(found(r#"{"at": {"y": 1}}"#), (Some(1), true));
        assert_eq!(found(r#"{"at": {"y": 1, "z": 1}}"#), (Some(1), true));
        assert_eq!(found(r#"{"at": {"z": 1}}"#), (Some(0), true));
    }

    #[test]
    fn properties_are_merged() {
        let mut w = Writer::json();
        w.merged(&[json!({"a": {"x": 1}, "b": 1}), json!({"a": {"y": 2}, "b": 2, "c": 3})]);
        let received: Value = serde_json::from_slice(&w.into_json()).unwrap();
        assert_eq!(received, json!({"a": {"x": 1, "y": 2}, "b": 1, "c": 3}));
    }
}
