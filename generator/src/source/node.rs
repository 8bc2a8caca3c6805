use std::fmt;
use std::sync::OnceLock;

/// A value of a document without loss of information: numbers are texts, and objects have the order of their keys and
/// duplicate keys.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number as text. An integer has all of its digits; any other number is in its shortest form.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    List(Vec<Node>),
    /// An object.
    Object(Object),
}

impl Node {
    /// Returns the value of a key, or `None` if the node is not an object or does not have the key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// Returns a mutable reference to the value of a key, or `None` if the node is not an object or does not have the
    /// key.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        let Self::Object(object) = self else { return None };
        let index = object.position(key)?;
        Some(&mut object.pairs[index].1)
    }

    /// Returns the string, or `None` if the node is not a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the boolean, or `None` if the node is not a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the items of the array, or `None` if the node is not an array.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the object, or `None` if the node is not an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Returns the name of the node's JSON type with an article, for messages.
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

    /// Converts the node to a `serde_json` value, in which numbers are rounded to 64 bits.
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

/// The keys and values of an object, in the order of the document.
#[derive(Clone, Debug, Default)]
pub struct Object {
    pairs: Vec<(String, Node)>,
    /// The positions of the pairs, sorted by key. The index is created when a key is first looked up in a large object.
    by_key: OnceLock<Box<[usize]>>,
}

/// The maximum number of pairs of an object in which keys are searched linearly, without an index.
const MAX_LINEAR: usize = 16;

impl Object {
    /// Returns the value of a key. The value of a duplicate key is that of the last occurrence, as in most JSON and
    /// YAML parsers.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.position(key).map(|index| &self.pairs[index].1)
    }

    /// Returns the position of the last occurrence of a key.
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

    /// Returns all pairs in the order of the document, including duplicate keys.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Node)> {
        self.pairs.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Returns the pairs in the order of the document. Of a duplicate key, only the last occurrence is returned.
    pub(crate) fn iter_unique(&self) -> impl Iterator<Item = (&str, &Node)> {
        let is_last = |(index, (key, _)): &(usize, &(String, Node))| self.position(key) == Some(*index);
        self.pairs.iter().enumerate().filter(is_last).map(|(_, (key, value))| (key.as_str(), value))
    }

    /// Returns every key that occurs again later in the object.
    pub(crate) fn duplicate_keys(&self) -> impl Iterator<Item = &str> {
        let again = |(index, (key, _)): &(usize, &(String, Node))| self.position(key) != Some(*index);
        self.pairs.iter().enumerate().filter(again).map(|(_, (key, _))| key.as_str())
    }

    /// Returns the number of pairs, including duplicate keys.
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

    /// Replaces the value of a key, or appends the key with the value if the key does not exist.
    pub(crate) fn set(&mut self, key: &str, value: Node) {
        match self.position(key) {
            Some(index) => self.pairs[index].1 = value,
            None => self.push(key, value),
        }
    }

    /// Removes all occurrences of a key, and returns the value of the last one.
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
