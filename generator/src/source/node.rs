use std::fmt;
use std::sync::OnceLock;

/// A value of a document without loss: numbers as text, objects with the order of keys and with duplicate keys.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number as text: integers in full, others in their shortest form.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    List(Vec<Node>),
    /// An object.
    Object(Object),
}

impl Node {
    /// Returns the value of a key of an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// Returns a mutable reference to the value of a key.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        let Self::Object(object) = self else { return None };
        let index = object.position(key)?;
        Some(&mut object.pairs[index].1)
    }

    /// Returns the text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the value of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the items of an array.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Returns the name of the type with its article, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// Converts to `serde_json`, whose numbers are rounded to 64 bits.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::{Number, Value};
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(text) => {
                let integer = text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from));
                let number = integer.ok().or_else(|| Number::from_f64(text.parse().ok()?));
                number.map_or(Value::Null, Value::Number)
            }
            Self::String(text) => Value::String(text.clone()),
            Self::List(items) => Value::Array(items.iter().map(Self::to_json).collect()),
            Self::Object(object) => object.iter().map(|(key, value)| (key.to_owned(), value.to_json())).collect(),
        }
    }
}

/// The keys and values of an object, in order.
#[derive(Clone, Debug, Default)]
pub struct Object {
    pairs: Vec<(String, Node)>,
    /// The positions of the pairs sorted by key, created for the first look-up in a large object.
    by_key: OnceLock<Box<[usize]>>,
}

/// The maximum number of pairs that are searched linearly.
const MAX_LINEAR: usize = 16;

impl Object {
    /// Returns the value of a key. The last of duplicate keys wins, as in most JSON and YAML readers.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.position(key).map(|index| &self.pairs[index].1)
    }

    /// Returns the position of a key, or of the last one of duplicates.
    fn position(&self, key: &str) -> Option<usize> {
        if self.pairs.len() <= MAX_LINEAR {
            return self.pairs.iter().rposition(|(name, _)| name == key);
        }
        let by_key = self.by_key.get_or_init(|| {
            let mut positions: Box<[usize]> = (0..self.pairs.len()).collect();
            positions.sort_by_key(|&index| &self.pairs[index].0);
            positions
        });
        let after = by_key.partition_point(|&index| self.pairs[index].0.as_str() <= key);
        let last = *by_key.get(after.checked_sub(1)?)?;
        (self.pairs[last].0 == key).then_some(last)
    }

    /// Returns all pairs in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Node)> {
        self.pairs.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Returns the pairs in order, without the earlier ones of duplicate keys.
    pub(crate) fn iter_unique(&self) -> impl Iterator<Item = (&str, &Node)> {
        let counts = |(index, (key, _)): &(usize, &(String, Node))| self.position(key) == Some(*index);
        self.pairs.iter().enumerate().filter(counts).map(|(_, (key, value))| (key.as_str(), value))
    }

    /// Returns the duplicate keys that a later one overrides.
    pub(crate) fn duplicate_keys(&self) -> impl Iterator<Item = &str> {
        let again = |(index, (key, _)): &(usize, &(String, Node))| self.position(key) != Some(*index);
        self.pairs.iter().enumerate().filter(again).map(|(_, (key, _))| key.as_str())
    }

    /// Returns the number of pairs.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Returns `true` if there are no pairs.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Appends a pair.
    pub(crate) fn push(&mut self, key: impl Into<String>, value: Node) {
        self.pairs.push((key.into(), value));
        self.by_key.take();
    }

    /// Sets the value of a key, in its position if it exists.
    pub(crate) fn set(&mut self, key: &str, value: Node) {
        match self.position(key) {
            Some(index) => self.pairs[index].1 = value,
            None => self.push(key, value),
        }
    }

    /// Removes a key with all its duplicates, and returns the last value.
    pub(crate) fn take(&mut self, key: &str) -> Option<Node> {
        let value = self.pairs.remove(self.position(key)?).1;
        self.pairs.retain(|(name, _)| name != key);
        self.by_key.take();
        Some(value)
    }
}

impl FromIterator<(String, Node)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Node)>>(pairs: I) -> Self {
        Self { pairs: pairs.into_iter().collect(), by_key: OnceLock::new() }
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.pairs == other.pairs
    }
}

impl IntoIterator for Object {
    type Item = (String, Node);
    type IntoIter = std::vec::IntoIter<(String, Node)>;

    fn into_iter(self) -> Self::IntoIter {
        self.pairs.into_iter()
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.to_json())
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Object};

    #[test]
    fn last_duplicate_key_wins_in_small_and_large_objects() {
        for more in [0, 100] {
            let mut object: Object = (0..more).map(|index| (format!("k{index}"), Node::Null)).collect();
            object.push("a", Node::Bool(false));
            object.push("a", Node::Bool(true));
            assert_eq!((object.get("a"), object.get("b")), (Some(&Node::Bool(true)), None));
            object.set("a", Node::Null);
            assert_eq!(object.take("a"), Some(Node::Null));
            assert_eq!((object.get("a"), object.len()), (None, more));
            object.push("b", Node::Null);
            assert_eq!(object.get("b"), Some(&Node::Null));
        }
    }
}
