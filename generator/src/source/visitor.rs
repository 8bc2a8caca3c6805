//! A serde visitor that builds a tree of nodes from any data format.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Node, Object};

/// The maximum nesting depth of values. The values of published documents are nested less than 60 levels deep.
pub(super) const DEPTH: usize = 200;

/// The maximum number of values that YAML aliases may add. Nested aliases multiply: nine lines can expand to billions
/// of values.
const MAX_ALIASED: usize = 1_000_000;

/// A seed that builds a [`Node`] at a nesting depth, and counts the values of the file.
#[derive(Clone, Copy)]
pub(super) struct NodeSeed<'c> {
    depth: usize,
    /// The number of values that the file may still contain.
    left: &'c Cell<usize>,
}

/// Returns the maximum number of values in a file: the values that its text can contain, plus [`MAX_ALIASED`]. Each
/// value in the text takes at least two bytes: a character and a separator.
pub(super) fn alias_budget(text: &str) -> Cell<usize> {
    Cell::new(text.len() / 2 + 1 + MAX_ALIASED)
}

impl<'c> NodeSeed<'c> {
    pub(super) fn new(left: &'c Cell<usize>) -> Self {
        Self { depth: 0, left }
    }

    fn nested<E: Error>(self) -> Result<Self, E> {
        if self.depth == DEPTH {
            return Err(E::custom(format_args!("values are nested more than {DEPTH} levels deep")));
        }
        Ok(Self { depth: self.depth + 1, left: self.left })
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let Some(left) = self.left.get().checked_sub(1) else {
            return Err(D::Error::custom(format_args!("aliases expand to more than {MAX_ALIASED} values")));
        };
        self.left.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        // `.inf` and `.nan` are converted to strings, because they are numbers in YAML but not in JSON.
        Ok(if value.is_finite() { Node::Number(format!("{value:?}")) } else { Node::String(value.to_string()) })
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Node, E> {
        Ok(Node::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let inner = self.nested()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node, A::Error> {
        let inner = self.nested()?;
        let mut object = Object::default();
        while let Some(key) = pairs.next_key_seed(inner)? {
            let key = match key {
                Node::String(text) | Node::Number(text) => text,
                Node::Bool(value) => value.to_string(),
                Node::Null => "null".to_owned(),
                Node::List(_) | Node::Object(_) => {
                    return Err(A::Error::custom("a key must be a scalar"));
                }
            };
            object.push(key, pairs.next_value_seed(inner)?);
        }
        Ok(Node::Object(object))
    }

    fn visit_enum<A: serde::de::EnumAccess<'de>>(self, data: A) -> Result<Node, A::Error> {
        use serde::de::VariantAccess as _;
        // The tag of a YAML value, such as `!Thing` in `!Thing value`, is ignored.
        let (_, value) = data.variant::<String>()?;
        value.newtype_variant_seed(self)
    }
}
