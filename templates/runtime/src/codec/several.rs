//! Objects that are of several types of a union at once, as `anyOf` allows (JSON Schema, Validation, 5.23).

use serde_json::{Map, Value};

use super::reader::Kind;
use super::{Encode, Fault, Reader, Writer, to_value};

/// Which types know which of an object's keys.
struct Cover {
    /// For each key that no type read so far knows, the types that know it.
    left: Vec<Vec<usize>>,
    tried: Vec<bool>,
}

impl Cover {
    /// The type, not tried yet, that knows the most of what is left; of several the first.
    fn next(&mut self) -> Option<usize> {
        let known = |member: usize| self.left.iter().filter(|members| members.contains(&member)).count();
        let untried = (0..self.tried.len()).rev().filter(|member| !self.tried[*member] && known(*member) > 0);
        let next = untried.max_by_key(|member| known(*member))?;
        self.tried[next] = true;
        Some(next)
    }

    fn has(&mut self, member: usize) {
        self.left.retain(|members| !members.contains(&member));
    }
}

impl Reader<'_> {
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

    /// Reads an object as the type that knows the most of its keys and fits, by its index.
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
        let mut parts = Vec::new();
        let mut end: Option<Self> = None;
        while parts.len() < most
            && let Some(member) = cover.next()
        {
            if self.is_spent() {
                return Err(self.fault("it would have to be read too often to tell all that it is".to_owned()));
            }
            let mut ahead = self.clone();
            let part = read(&mut ahead, member);
            // What is read a second time counts as if it had been read in vain.
            self.spend(&ahead, end.is_some());
            if let Some(part) = part {
                parts.push(part);
                cover.has(member);
                end = Some(ahead);
            }
        }
        if let Some(end) = end {
            self.move_to(&end);
        }
        Ok(parts)
    }

    fn cover(&mut self, keys: &[&[&str]]) -> Cover {
        let mut left = Vec::new();
        if self.kind() == Kind::Object {
            // What is no object after all is a fault of the type that reads it.
            let _ = self.clone().object(&mut |key, r| {
                let members = keys.iter().enumerate().filter(|(_, known)| known.contains(&key));
                left.push(members.map(|(member, _)| member).collect());
                r.skip()
            });
        }
        Cover { left, tried: vec![false; keys.len()] }
    }
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
    fn properties_are_laid_together() {
        let mut w = Writer::json();
        w.merged(&[json!({"a": {"x": 1}, "b": 1}), json!({"a": {"y": 2}, "b": 2, "c": 3})]);
        let came: Value = serde_json::from_slice(&w.into_json()).unwrap();
        assert_eq!(came, json!({"a": {"x": 1, "y": 2}, "b": 1, "c": 3}));
    }
}
