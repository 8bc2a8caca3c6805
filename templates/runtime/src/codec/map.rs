use std::fmt;
use std::hash::RandomState;
use std::iter::Zip;
use std::mem;
use std::ops::Index;
use std::{slice, vec};

use indexmap::{IndexSet, set};

use super::{Decode, DecodeError, Encode, EncodeExtraFields, ExtraFields, Reader, Writer};

/// The maximum ratio of the capacity of a growing list or set to its length.
const GROWTH: usize = 2;

/// The memory of a key in the set: the hash, the `String` without its text, and the index in the hash table.
const NAME: usize = size_of::<u64>() + size_of::<String>() + 2 * size_of::<usize>();

/// A map with string keys that preserves the order of insertion. The map represents an object whose property names the
/// schema does not declare.
///
/// Lookup takes constant time on average. Two maps are equal if they have the same entries, in any order.
///
/// The keys are a set of strings, so that the code for hashing is compiled once. Only the list of values is compiled
/// for each type of value.
#[derive(Clone)]
pub struct Map<T> {
    /// The keys, in the order of the values.
    keys: IndexSet<String>,
    values: Vec<T>,
}

impl<T> Map<T> {
    /// Creates an empty map.
    pub fn new() -> Self {
        Self { keys: IndexSet::with_hasher(RandomState::new()), values: Vec::new() }
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Returns `true` if the map is empty.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Returns `true` if the map contains this key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.values.get(self.keys.get_index_of(key)?)
    }

    /// Returns a mutable reference to the value of a key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.values.get_mut(self.keys.get_index_of(key)?)
    }

    /// Inserts an entry at the end. If the key exists, its value is replaced in place, and the old value is returned.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        match insert_key(&mut self.keys, key.into()) {
            Some(index) => Some(mem::replace(&mut self.values[index], value)),
            None => {
                self.values.push(value);
                None
            }
        }
    }

    /// Removes an entry and returns its value. The remaining entries keep their order. The removal takes time
    /// proportional to the size of the map.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        let (index, _) = self.keys.shift_remove_full(key)?;
        Some(self.values.remove(index))
    }

    /// Returns the keys in order.
    pub fn keys(&self) -> set::Iter<'_, String> {
        self.keys.iter()
    }

    /// Returns the values in the order of the keys.
    pub fn values(&self) -> slice::Iter<'_, T> {
        self.values.iter()
    }

    /// Returns mutable references to the values.
    pub fn values_mut(&mut self) -> slice::IterMut<'_, T> {
        self.values.iter_mut()
    }

    /// Returns the keys and values in order.
    pub fn iter(&self) -> Zip<set::Iter<'_, String>, slice::Iter<'_, T>> {
        self.keys.iter().zip(&self.values)
    }

    /// Returns the keys and mutable references to the values.
    pub fn iter_mut(&mut self) -> Zip<set::Iter<'_, String>, slice::IterMut<'_, T>> {
        self.keys.iter().zip(&mut self.values)
    }
}

/// Inserts a key. Returns the index of its value if the key already exists.
fn insert_key(keys: &mut IndexSet<String>, key: String) -> Option<usize> {
    let (index, is_new) = keys.insert_full(key);
    (!is_new).then_some(index)
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: PartialEq> PartialEq for Map<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<T: Eq> Eq for Map<T> {}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// # Panics
///
/// Panics if the key does not exist. [`Map::get`] returns `None` instead.
impl<T> Index<&str> for Map<T> {
    type Output = T;

    #[track_caller]
    fn index(&self, key: &str) -> &T {
        self.get(key).unwrap_or_else(|| panic!("the map has no entry for the key `{key}`"))
    }
}

impl<K: Into<String>, T> Extend<(K, T)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, values: I) {
        for (key, value) in values {
            self.insert(key, value);
        }
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(values: I) -> Self {
        let mut map = Self::new();
        map.extend(values);
        map
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(values: [(K, T); N]) -> Self {
        values.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = Zip<set::IntoIter<String>, vec::IntoIter<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.keys.into_iter().zip(self.values)
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = Zip<set::Iter<'a, String>, slice::Iter<'a, T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Map<T> {
    type Item = (&'a String, &'a mut T);
    type IntoIter = Zip<set::Iter<'a, String>, slice::IterMut<'a, T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

// The following functions are compiled for each type of value, so they call few generic functions.
impl<T: Decode> Decode for Map<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        match r.members(&mut map) {
            Ok(()) => Ok(map),
            Err(error) => Err(error),
        }
    }
}

impl<T: Decode> ExtraFields for Map<T> {
    fn add(&mut self, key: &str, r: &mut Reader<'_>) -> Result<(), DecodeError> {
        match T::decode(r) {
            Ok(value) => {
                match insert_key(&mut self.keys, key.to_owned()) {
                    Some(index) => self.values.as_mut_slice()[index] = value,
                    None => self.values.push(value),
                }
                r.take_memory(GROWTH * (size_of::<T>() + NAME))
            }
            Err(error) => Err(error),
        }
    }
}

impl<T: Encode> Encode for Map<T> {
    fn encode(&self, w: &mut Writer) {
        w.members(self);
    }
}

impl<T: Encode> EncodeExtraFields for Map<T> {
    fn for_each(&self, each: &mut dyn FnMut(&str, &dyn Encode)) {
        let mut values = self.values.as_slice();
        for key in &self.keys {
            // The slice is split instead of iterated, since an iterator over the values would be compiled for each type
            // of value.
            let [value, others @ ..] = values else { return };
            each(key, value);
            values = others;
        }
    }
}
