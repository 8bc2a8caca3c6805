use super::keywords_3_1;
use crate::diagnostics::{self, Diagnostic};
use crate::source::{Location, Node, NodePart, Pointer, Sources, Version};

/// The maximum length of a chain of references.
const MAX_REFERENCE_CHAIN: usize = 64;

/// A node of the document with its location.
#[derive(Clone, Debug)]
pub struct Cursor<'s> {
    sources: &'s Sources,
    node: &'s Node,
    location: Location,
}

impl<'s> Cursor<'s> {
    pub(crate) fn root(sources: &'s Sources) -> Self {
        Self { sources, node: sources.root(), location: Location::default() }
    }

    /// Returns the node at this location.
    pub fn node(&self) -> &'s Node {
        self.node
    }

    /// Returns the location of this node.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Returns the node at another location.
    pub fn at(&self, location: Location) -> Option<Self> {
        Some(Self { sources: self.sources, node: self.sources.node(&location)?, location })
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<Self> {
        let node = self.node.get(key)?;
        Some(Self { sources: self.sources, node, location: self.location.join(key) })
    }

    /// Returns the version of OpenAPI that the document was written in.
    pub fn version(&self) -> Version {
        self.sources.version()
    }

    /// Returns the value of a draft 2020-12 keyword, or `None` in a document of OpenAPI 3.0, where the keyword has no
    /// effect.
    pub fn later_keyword(&self, key: &str) -> Option<Self> {
        self.get(key).filter(|_| self.sources.has_later_fields() || keywords_3_1::is_of_any_version(key))
    }

    /// Returns the keys and values of an object. Of duplicate keys, only the last is returned, at its position in the
    /// object.
    pub fn entries(&self) -> Vec<(&'s str, Self)> {
        let Some(object) = self.node.as_object() else {
            return Vec::new();
        };
        object
            .iter_unique()
            .map(|(key, node)| (key, Self { sources: self.sources, node, location: self.location.join(key) }))
            .collect()
    }

    /// Returns the keys of an object.
    pub fn keys(&self) -> impl Iterator<Item = &'s str> {
        self.node.as_object().into_iter().flat_map(|object| object.iter().map(|(key, _)| key))
    }

    /// Returns the items of an array.
    pub fn items(&self) -> Vec<Self> {
        let items = self.node.as_list().unwrap_or_default();
        let at = |index: usize| self.location.join(index.to_string());
        items
            .iter()
            .enumerate()
            .map(|(index, node)| Self { sources: self.sources, node, location: at(index) })
            .collect()
    }

    /// Returns the string at a key.
    pub fn text(&self, key: &str) -> Option<&'s str> {
        self.node.get(key)?.as_str()
    }

    /// Returns the text of a scalar as in the source, such as `1.10` for the number 1.1.
    pub fn text_of_scalar(&self) -> String {
        let span = self.sources.span(&self.location, NodePart::Value);
        let written = span.and_then(|(file, node_span)| {
            let (line, _) = file.line(node_span.span.start.line);
            let start = node_span.span.start.column.checked_sub(1)?;
            let length = node_span.span.end?.checked_sub(node_span.span.start.column)?;
            Some(line.chars().skip(start).take(length).collect::<String>().trim().to_owned())
        });
        let plain = match self.node {
            Node::String(text) | Node::Number(text) => text.clone(),
            other => other.to_string(),
        };
        // The source text is used only if it has the same value: in YAML, a tag or an anchor may precede the value, and
        // numbers may be written in other bases.
        let is_same = |text: &String| match self.node {
            Node::Bool(value) => text.to_lowercase() == value.to_string(),
            _ => text.parse::<f64>().ok() == plain.parse::<f64>().ok() && text.parse::<f64>().is_ok(),
        };
        written.filter(is_same).unwrap_or(plain)
    }

    /// Returns `true` if the value of a key is `true`.
    pub fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool).unwrap_or(false)
    }

    /// Returns the target of the reference, if this node is a Reference Object.
    pub fn reference(&self) -> Option<&'s str> {
        self.text("$ref")
    }

    /// Follows references from this node to the end of their chain.
    ///
    /// # Errors
    ///
    /// Returns a diagnostic if a reference is unresolved, is part of a cycle, or refers to another document.
    pub fn follow(&self) -> Result<Self, Box<Diagnostic>> {
        let mut at = self.clone();
        let mut chain: Vec<Self> = Vec::new();
        while let Some(target) = at.reference() {
            if let Some(start) = chain.iter().position(|before| std::ptr::eq(before.node, at.node)) {
                return Err(Box::new(diagnostics::reference_cycle(&reference_cycle(&chain[start..]))));
            }
            let next = at.target(target)?;
            chain.push(std::mem::replace(&mut at, next));
            if chain.len() > MAX_REFERENCE_CHAIN {
                return Err(Box::new(diagnostics::reference_cycle(&links(&chain[..1]))));
            }
        }
        Ok(at)
    }

    /// Returns the node that a reference refers to, without following further references.
    ///
    /// # Errors
    ///
    /// Returns a diagnostic if the reference is unresolved or refers to another document.
    pub fn target(&self, target: &str) -> Result<Self, Box<Diagnostic>> {
        let at = self.location.join("$ref");
        let Some(fragment) = target.strip_prefix('#') else {
            return Err(Box::new(diagnostics::remote_reference(at, target)));
        };
        let resolved = Pointer::parse(fragment).and_then(|pointer| {
            let location = Location { file: self.location.file, pointer };
            Some(Self { sources: self.sources, node: self.sources.node(&location)?, location })
        });
        resolved
            .ok_or_else(|| Box::new(diagnostics::unresolved_reference(at, target, self.nearest(fragment).as_deref())))
    }

    /// Returns a reference that is similar to an unresolved reference: each missing key is replaced by the most similar
    /// existing key.
    fn nearest(&self, fragment: &str) -> Option<String> {
        let mut at = Location { file: self.location.file, pointer: Pointer::root() };
        for token in Pointer::parse(fragment)?.tokens() {
            let keys = self.sources.node(&at)?.as_object()?;
            let name = match keys.get(token) {
                Some(_) => token,
                None => diagnostics::nearest(token, keys.iter().map(|(key, _)| key))?,
            };
            at = at.join(name);
        }
        Some(at.pointer.to_string())
    }
}

/// Returns a cycle of references, starting with the first in document order. The diagnostic of a cycle is then the same
/// wherever the cycle is entered, and is reported once.
fn reference_cycle(chain: &[Cursor<'_>]) -> Vec<(Location, String)> {
    let mut chain = links(chain);
    let first = (0..chain.len()).min_by_key(|index| &chain[*index].0).unwrap_or_default();
    chain.rotate_left(first);
    chain
}

/// Returns the location and target of each reference in a chain.
fn links(chain: &[Cursor<'_>]) -> Vec<(Location, String)> {
    let link = |at: &Cursor<'_>| (at.location.join("$ref"), at.reference().unwrap_or_default().to_owned());
    chain.iter().map(link).collect()
}
