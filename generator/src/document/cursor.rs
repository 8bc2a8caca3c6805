use crate::diagnostics::{self, Diagnostic};
use crate::source::{Location, Node, Part, Pointer, Sources, Version};

/// How many references may follow on each other.
const CHAIN: usize = 64;

/// A node of the document together with where it stands.
#[derive(Clone, Debug)]
pub struct Cursor<'s> {
    sources: &'s Sources,
    node: &'s Node,
    location: Location,
}

impl<'s> Cursor<'s> {
    pub(super) fn root(sources: &'s Sources) -> Self {
        Self { sources, node: sources.root(), location: Location::default() }
    }

    /// The node.
    pub fn node(&self) -> &'s Node {
        self.node
    }

    /// Where it stands.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// The node at another location.
    pub fn at(&self, location: Location) -> Option<Self> {
        Some(Self { sources: self.sources, node: self.sources.node(&location)?, location })
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<Self> {
        let node = self.node.get(key)?;
        Some(Self { sources: self.sources, node, location: self.location.join(key) })
    }

    /// The version that the document was written in.
    pub fn version(&self) -> Version {
        self.sources.version()
    }

    /// The value of a keyword that schemas of 3.0 do not have; none in a document of 3.0.
    pub fn newer(&self, key: &str) -> Option<Self> {
        self.get(key).filter(|_| self.sources.has_newer())
    }

    /// The keys and values, if this is an object; of a key that stands twice the last one, at its place.
    pub fn entries(&self) -> Vec<(&'s str, Self)> {
        let Some(object) = self.node.as_object() else {
            return Vec::new();
        };
        object
            .iter_once()
            .map(|(key, node)| (key, Self { sources: self.sources, node, location: self.location.join(key) }))
            .collect()
    }

    /// The items, if this is an array.
    pub fn items(&self) -> Vec<Self> {
        let items = self.node.as_list().unwrap_or_default();
        let at = |index: usize| self.location.join(index.to_string());
        items
            .iter()
            .enumerate()
            .map(|(index, node)| Self { sources: self.sources, node, location: at(index) })
            .collect()
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<&'s str> {
        self.node.get(key)?.as_str()
    }

    /// The text of a scalar as the author has written it: `1.10`, which is the number 1.1.
    pub fn written(&self) -> String {
        let place = self.sources.place(&self.location, Part::Value);
        let written = place.and_then(|(file, found)| {
            let (line, _) = file.line(found.span.start.line);
            let start = found.span.start.column.checked_sub(1)?;
            let length = found.span.end?.checked_sub(found.span.start.column)?;
            Some(line.chars().skip(start).take(length).collect::<String>().trim().to_owned())
        });
        let plain = match self.node {
            Node::String(text) | Node::Number(text) => text.clone(),
            other => other.to_string(),
        };
        // A tag or an anchor may stand before it, and YAML writes numbers in other bases.
        let is_same = |text: &String| match self.node {
            Node::Bool(value) => text.to_lowercase() == value.to_string(),
            _ => text.parse::<f64>().ok() == plain.parse::<f64>().ok() && text.parse::<f64>().is_ok(),
        };
        written.filter(is_same).unwrap_or(plain)
    }

    /// Whether a key is `true`.
    pub fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool).unwrap_or(false)
    }

    /// The reference, if this is one (Reference Object).
    pub fn reference(&self) -> Option<&'s str> {
        self.text("$ref")
    }

    /// The node that this one stands for: itself, or the end of its chain of references.
    ///
    /// # Errors
    ///
    /// A diagnostic if a reference leads nowhere, in a circle, or out of the document.
    pub fn follow(&self) -> Result<Self, Box<Diagnostic>> {
        let mut at = self.clone();
        let mut chain: Vec<Self> = Vec::new();
        while let Some(target) = at.reference() {
            if let Some(start) = chain.iter().position(|before| std::ptr::eq(before.node, at.node)) {
                return Err(Box::new(diagnostics::reference_cycle(&circle(&chain[start..]))));
            }
            let next = at.target(target)?;
            chain.push(std::mem::replace(&mut at, next));
            if chain.len() > CHAIN {
                return Err(Box::new(diagnostics::reference_cycle(&links(&chain[..1]))));
            }
        }
        Ok(at)
    }

    /// The node that a reference leads to, in one step.
    ///
    /// # Errors
    ///
    /// A diagnostic if it leads nowhere or out of the document.
    pub fn target(&self, target: &str) -> Result<Self, Box<Diagnostic>> {
        let at = self.location.join("$ref");
        let Some(fragment) = target.strip_prefix('#') else {
            return Err(Box::new(diagnostics::remote_reference(at, target)));
        };
        let found = Pointer::parse(fragment).and_then(|pointer| {
            let location = Location { file: self.location.file, pointer };
            Some(Self { sources: self.sources, node: self.sources.node(&location)?, location })
        });
        found.ok_or_else(|| Box::new(diagnostics::dangling_reference(at, target, self.nearest(fragment).as_deref())))
    }

    /// A reference beside a dangling one: with the key that differs least where there is none of the name.
    fn nearest(&self, fragment: &str) -> Option<String> {
        let mut at = Location { file: self.location.file, pointer: Pointer::root() };
        for wanted in Pointer::parse(fragment)?.tokens() {
            let keys = self.sources.node(&at)?.as_object()?;
            let name = match keys.get(wanted) {
                Some(_) => wanted,
                None => diagnostics::nearest(wanted, keys.iter().map(|(key, _)| key))?,
            };
            at = at.join(name);
        }
        Some(at.pointer.to_string())
    }
}

/// The circle from its first reference on, wherever it was entered: it is told once.
fn circle(chain: &[Cursor<'_>]) -> Vec<(Location, String)> {
    let mut chain = links(chain);
    let first = (0..chain.len()).min_by_key(|index| &chain[*index].0).unwrap_or_default();
    chain.rotate_left(first);
    chain
}

/// Where references stand, and what they say.
fn links(chain: &[Cursor<'_>]) -> Vec<(Location, String)> {
    let link = |at: &Cursor<'_>| (at.location.join("$ref"), at.reference().unwrap_or_default().to_owned());
    chain.iter().map(link).collect()
}
