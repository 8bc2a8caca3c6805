//! The values of fields that are read from a document into the structs of objects.

use std::marker::PhantomData;

use super::Cursor;
use crate::diagnostics::Diagnostic;
use crate::source::Node;

/// An object that is read into a struct.
pub(crate) trait ReadObject<'s> {
    /// Reads the object at a node that is not a reference.
    fn read(at: Cursor<'s>) -> Self;
}

/// A value that is read from a node.
pub(crate) trait ReadValue<'s>: Sized {
    /// Returns the value, or `None` if the node has another type, which the shape check has reported.
    fn read(at: Cursor<'s>) -> Option<Self>;
}

/// A value and its node, whose location a message names.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<'s, V> {
    pub(crate) at: Cursor<'s>,
    pub(crate) value: V,
}

/// The node of an object that may be a reference.
#[derive(Clone, Debug)]
pub(crate) struct Ref<'s, T> {
    at: Cursor<'s>,
    target: PhantomData<T>,
}

impl<'s, T: ReadObject<'s>> Ref<'s, T> {
    /// Follows the references and reads the object at the end of their chain.
    ///
    /// # Errors
    ///
    /// Returns a diagnostic if a reference is unresolved, is part of a cycle, or refers to another document.
    pub(crate) fn resolve(&self) -> Result<T, Box<Diagnostic>> {
        self.at.follow().map(T::read)
    }
}

/// The entries of a map in document order, and the node of the map.
#[derive(Clone, Debug)]
pub(crate) struct Entries<'s, V> {
    pub(crate) at: Cursor<'s>,
    pub(crate) entries: Vec<(&'s str, V)>,
}

impl<'s, V> Entries<'s, V> {
    /// Returns the value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.entries.iter().find(|(other, _)| *other == key).map(|(_, value)| value)
    }
}

impl<'s> ReadValue<'s> for &'s str {
    fn read(at: Cursor<'s>) -> Option<Self> {
        match at.node() {
            Node::String(text) | Node::Number(text) => Some(text),
            Node::Bool(flag) => Some(if *flag { "true" } else { "false" }),
            _ => None,
        }
    }
}

impl<'s> ReadValue<'s> for bool {
    fn read(at: Cursor<'s>) -> Option<Self> {
        at.node().as_bool()
    }
}

/// Values of any type, and schemas, which are read from the node.
impl<'s> ReadValue<'s> for Cursor<'s> {
    fn read(at: Cursor<'s>) -> Option<Self> {
        Some(at)
    }
}

impl<'s, V: ReadValue<'s>> ReadValue<'s> for Spanned<'s, V> {
    fn read(at: Cursor<'s>) -> Option<Self> {
        Some(Self { value: V::read(at.clone())?, at })
    }
}

impl<'s, T> ReadValue<'s> for Ref<'s, T> {
    fn read(at: Cursor<'s>) -> Option<Self> {
        at.node().as_object()?;
        Some(Self { at, target: PhantomData })
    }
}

impl<'s, V: ReadValue<'s>> ReadValue<'s> for Entries<'s, V> {
    fn read(at: Cursor<'s>) -> Option<Self> {
        at.node().as_object()?;
        // An extension in a map of objects is a key that begins with `x-` and whose value is not an object.
        let is_extension = |key: &str, value: &Cursor<'s>| key.starts_with("x-") && value.node().as_object().is_none();
        let entries = at.entries().into_iter().filter(|(key, value)| !is_extension(key, value));
        Some(Self { entries: entries.filter_map(|(key, value)| Some((key, V::read(value)?))).collect(), at })
    }
}
