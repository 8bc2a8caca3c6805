//! Objects that are of several types of a union at once, as `anyOf` allows (JSON Schema, Validation, 5.23).

use serde_json::{Map, Value};

use super::reader::Kind;
use super::{Encode, Fault, Reader, Writer, to_value};

/// Which types know which of an object's keys.
struct Cover {
    /// The keys that no type read so far knows, by the types that know them: those types, and how many keys.
    left: Vec<(Vec<usize>, usize)>,
    /// For each type, how many keys it does not know.
    unknown: Vec<usize>,
    /// Whether a type has been read, or cannot be.
    done: Vec<bool>,
}

/// An object as one of the types.
struct Part<'a, T> {
    value: T,
    member: usize,
    end: Reader<'a>,
    /// Keys that were passed over, in values inside of it as well.
    lost: usize,
}

impl Cover {
    /// The types that are not done and know something of what is left, the one that knows the most first.
    fn candidates(&self) -> Vec<usize> {
        let known = |member: usize| count(&self.left, |members| members.contains(&member));
        let mut found: Vec<_> =
            (0..self.done.len()).filter(|member| !self.done[*member] && known(*member) > 0).collect();
        found.sort_by_key(|member| std::cmp::Reverse(known(*member)));
        found
    }

    fn has(&mut self, member: usize) {
        self.done[member] = true;
        self.left.retain(|(members, _)| !members.contains(&member));
    }

    /// How many of the keys that a part passed over stand inside of its values.
    fn lost_inside<T>(&self, part: &Part<'_, T>) -> usize {
        part.lost.saturating_sub(self.unknown[part.member])
    }
}

impl<'a> Reader<'a> {
    /// Reads an object as the types that together know all of its keys which any of them knows, each by its index;
    /// what knows the most is tried first. None, and nothing is read, if the object fits no type that knows one.
    ///
    /// # Errors
    ///
    /// A fault if types of several in types of several make it read too much again.
    pub fn several<T>(
        &mut self,
        keys: &[&[&str]],
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Vec<T>, Fault> {
        self.covered(keys, usize::MAX, read)
    }

    /// Reads an object as the type that knows the most of its keys and fits, by its index. One that would lose keys of
    /// the values inside gives way to one that loses fewer.
    ///
    /// # Errors
    ///
    /// As [`Reader::several`].
    pub fn nearest<T>(
        &mut self,
        keys: &[&[&str]],
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Option<T>, Fault> {
        Ok(self.covered(keys, 1, read)?.pop())
    }

    fn covered<T>(
        &mut self,
        keys: &[&[&str]],
        most: usize,
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Vec<T>, Fault> {
        let mut cover = self.cover(keys);
        let (mut values, mut lost) = (Vec::new(), 0);
        let mut end = None;
        while values.len() < most
            && let Some(part) = self.part(&mut cover, !values.is_empty(), read)?
        {
            lost += cover.lost_inside(&part);
            cover.has(part.member);
            values.push(part.value);
            end = Some(part.end);
        }
        if let Some(end) = end {
            self.move_to(&end, lost + count(&cover.left, |_| true));
        }
        Ok(values)
    }

    /// The object as the first candidate that fits and keeps all inside of it, or else as the one that keeps the most.
    /// What is read `again` counts as if it had been read in vain.
    fn part<T>(
        &mut self,
        cover: &mut Cover,
        again: bool,
        read: &mut dyn FnMut(&mut Self, usize) -> Option<T>,
    ) -> Result<Option<Part<'a, T>>, Fault> {
        let mut best: Option<Part<'a, T>> = None;
        for member in cover.candidates() {
            if self.is_spent() {
                if best.is_some() {
                    break;
                }
                return Err(self.fault("it would have to be read too often to tell all that it is".to_owned()));
            }
            let mut end = self.clone();
            let value = read(&mut end, member);
            self.spend(&end, again);
            let Some(value) = value else {
                cover.done[member] = true;
                continue;
            };
            let part = Part { value, member, lost: self.passed_over_by(&end), end };
            let keeps_all = cover.lost_inside(&part) == 0;
            let is_last = keeps_all || !self.compare(&part.end);
            if best.as_ref().is_none_or(|best| part.lost < best.lost) {
                best = Some(part);
            }
            if is_last {
                break;
            }
        }
        Ok(best)
    }

    fn cover(&mut self, keys: &[&[&str]]) -> Cover {
        let mut left: Vec<(Vec<usize>, usize)> = Vec::new();
        if self.kind() == Kind::Object {
            let mut ahead = self.clone();
            // What is no object after all is a fault of the type that reads it.
            let _ = ahead.object(&mut |key, r| {
                let members = keys.iter().enumerate().filter(|(_, known)| known.contains(&key));
                let members: Vec<usize> = members.map(|(member, _)| member).collect();
                match left.iter_mut().find(|(others, _)| *others == members) {
                    Some((_, keys)) => *keys += 1,
                    None => left.push((members, 1)),
                }
                r.skip()
            });
            self.look_ahead(&ahead);
        }
        let unknown = |member: usize| count(&left, |members| !members.contains(&member));
        let unknown = (0..keys.len()).map(unknown).collect();
        Cover { left, unknown, done: vec![false; keys.len()] }
    }
}

/// How many keys there are whose types are as asked.
fn count(keys: &[(Vec<usize>, usize)], is_asked: impl Fn(&[usize]) -> bool) -> usize {
    keys.iter().filter(|(members, _)| is_asked(members)).map(|(_, keys)| keys).sum()
}

impl Writer {
    /// One object of all the properties that several values have. Of values for one key the first counts, unless they
    /// are objects, which are laid together in turn.
    pub fn merged<T: Encode>(&mut self, parts: &[T]) {
        let mut values = parts.iter().map(|part| to_value(part));
        let first = values.next().unwrap_or_else(|| Value::Object(Map::new()));
        values.fold(first, lay).encode(self);
    }
}

fn lay(mut under: Value, over: Value) -> Value {
    if let (Value::Object(known), Value::Object(more)) = (&mut under, over) {
        for (key, value) in more {
            let value = match known.remove(&key) {
                Some(under) => lay(under, value),
                None => value,
            };
            known.insert(key, value);
        }
    }
    under
}

#[cfg(test)]
mod tests {
    use super::super::{Property, Record};
    use super::*;
    use serde_json::json;

    const KEYS: &[&[&str]] = &[&["a", "x"], &["b", "x"], &["a", "b", "c"]];

    fn read(text: &str, fit: &[usize]) -> Vec<usize> {
        let mut r = Reader::from_json(text.as_bytes());
        let found = r.several(KEYS, &mut |r, member| {
            let fits = fit.contains(&member) && r.skip().is_ok();
            fits.then_some(member)
        });
        found.unwrap_or_default()
    }

    #[test]
    fn as_few_types_as_know_all_keys() {
        assert_eq!(read(r#"{"a": 1, "b": 2}"#, &[0, 1, 2]), [2]);
        assert_eq!(read(r#"{"a": 1, "b": 2}"#, &[0, 1]), [0, 1]);
        assert_eq!(read(r#"{"a": 1, "x": 2, "c": 3}"#, &[0, 1, 2]), [0, 2]);
        assert_eq!(read(r#"{"b": 1, "z": 2}"#, &[0, 1, 2]), [1]);
        assert_eq!(read(r#"{"z": 1}"#, &[0, 1, 2]), [0; 0]);
        assert_eq!(read("[]", &[0, 1, 2]), [0; 0]);
    }

    #[test]
    fn what_loses_less_inside_is_nearer() {
        static RECORDS: [Record; 2] = [
            Record { name: "X", properties: &[Property::optional("x")] },
            Record { name: "Y", properties: &[Property::optional("y")] },
        ];
        let found = |text: &str| {
            let mut r = Reader::from_json(text.as_bytes());
            let nearest = r.nearest(&[&["at"], &["at"]], &mut |r, member| {
                let mut value: Option<i64> = None;
                r.object(&mut |_, r| r.record(&RECORDS[member], &mut [&mut value])).ok()?;
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
    fn properties_are_laid_together() {
        let mut w = Writer::json();
        w.merged(&[json!({"a": {"x": 1}, "b": 1}), json!({"a": {"y": 2}, "b": 2, "c": 3})]);
        let came: Value = serde_json::from_slice(&w.into_json()).unwrap();
        assert_eq!(came, json!({"a": {"x": 1, "y": 2}, "b": 1, "c": 3}));
    }
}
