//! A tree of nodes with source locations. A node keeps its source location when it is moved or added to another tree.

use std::rc::Rc;

use crate::source::{FileId, Location, Node, Object, Pointer, SourceMap};

/// A node and its source location.
#[derive(Clone, Debug)]
pub(super) struct TrackedNode {
    origin: Rc<Origin>,
    pub(super) value: TrackedValue,
}

/// The value of a [`TrackedNode`].
#[derive(Clone, Debug)]
pub(super) enum TrackedValue {
    Scalar(Node),
    List(Vec<TrackedNode>),
    Object(Vec<(String, TrackedNode)>),
}

/// How an update of another kind is merged: a scalar, an array and an object are of different kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MergeRule {
    /// The update replaces the value. Overlay 1.0 does not define this case.
    Replace,
    /// The update is refused (Overlay 1.1 and later, Action Object).
    Refuse,
}

/// An update that cannot be merged, because the value in the document is of another kind.
#[derive(Debug)]
pub(super) struct MergeConflict {
    /// The location of the update.
    pub(super) at: Location,
    /// The kind of the value in the document.
    pub(super) found: &'static str,
    pub(super) update: &'static str,
}

/// A source location, as a linked list of keys and indices up to the root of the file. Siblings share the list of their
/// parent.
#[derive(Debug)]
struct Origin {
    file: FileId,
    /// The parent, and the key or index of this node in the parent. `None` for the root.
    step: Option<(Rc<Origin>, String)>,
}

impl Origin {
    fn child(above: &Rc<Self>, token: &str) -> Rc<Self> {
        Rc::new(Self { file: above.file, step: Some((above.clone(), token.to_owned())) })
    }

    fn location(&self) -> Location {
        match &self.step {
            None => Location::of_file(self.file),
            Some((above, token)) => above.location().join(token.as_str()),
        }
    }
}

impl TrackedNode {
    /// Creates the tree of a file. The source location of each node is its location in the file.
    pub(super) fn of_file(root: Node, file: FileId) -> Self {
        Self::track(root, Rc::new(Origin { file, step: None }))
    }

    fn track(node: Node, origin: Rc<Origin>) -> Self {
        let value = match node {
            Node::List(items) => {
                let items = items.into_iter().enumerate();
                TrackedValue::List(
                    items.map(|(index, item)| Self::track(item, Origin::child(&origin, &index.to_string()))).collect(),
                )
            }
            Node::Object(object) => TrackedValue::Object(
                object
                    .into_iter()
                    .map(|(key, value)| {
                        let value = Self::track(value, Origin::child(&origin, &key));
                        (key, value)
                    })
                    .collect(),
            ),
            scalar => TrackedValue::Scalar(scalar),
        };
        Self { origin, value }
    }

    /// Returns the tree without source locations, and a source map with the locations of the nodes that have been moved
    /// or added.
    pub(super) fn into_tree(self) -> (Node, SourceMap) {
        let mut source_map = SourceMap::default();
        let root = self.into_node(&Pointer::root(), &mut source_map);
        (root, source_map)
    }

    fn into_node(self, at: &Pointer, source_map: &mut SourceMap) -> Node {
        let origin = self.origin;
        let mut child = |token: String, child: Self| {
            let here = at.join(token.as_str());
            let stayed =
                child.origin.step.as_ref().is_some_and(|(above, own)| Rc::ptr_eq(above, &origin) && *own == token);
            if !stayed {
                source_map.insert(here.clone(), child.origin.location());
            }
            (token, child.into_node(&here, source_map))
        };
        match self.value {
            TrackedValue::Scalar(node) => node,
            TrackedValue::List(items) => {
                let items = items.into_iter().enumerate();
                Node::List(items.map(|(index, item)| child(index.to_string(), item).1).collect())
            }
            TrackedValue::Object(pairs) => {
                Node::Object(pairs.into_iter().map(|(key, value)| child(key, value)).collect::<Object>())
            }
        }
    }

    /// Returns the value of a key, or the item at an index. The value of a duplicate key is that of the last
    /// occurrence.
    pub(super) fn get(&self, token: &str) -> Option<&Self> {
        match &self.value {
            TrackedValue::Object(pairs) => pairs.iter().rev().find(|(key, _)| key == token).map(|(_, value)| value),
            TrackedValue::List(items) => items.get(index(token)?),
            TrackedValue::Scalar(_) => None,
        }
    }

    fn get_mut(&mut self, token: &str) -> Option<&mut Self> {
        match &mut self.value {
            TrackedValue::Object(pairs) => pairs.iter_mut().rev().find(|(key, _)| key == token).map(|(_, value)| value),
            TrackedValue::List(items) => items.get_mut(index(token)?),
            TrackedValue::Scalar(_) => None,
        }
    }

    /// Returns the kind of the value in plural, as in messages.
    pub(super) fn kind(&self) -> &'static str {
        match &self.value {
            TrackedValue::Object(_) => "objects",
            TrackedValue::List(_) => "arrays",
            TrackedValue::Scalar(_) => "scalars",
        }
    }

    /// Returns the node at a path of keys and indices.
    pub(super) fn find(&self, tokens: &[String]) -> Option<&Self> {
        tokens.iter().try_fold(self, |node, token| node.get(token))
    }

    /// Returns a mutable reference to the node at a path of keys and indices.
    pub(super) fn find_mut(&mut self, tokens: &[String]) -> Option<&mut Self> {
        tokens.iter().try_fold(self, |node, token| node.get_mut(token))
    }

    /// Removes the node at a path of keys and indices, and returns the node.
    pub(super) fn take(&mut self, tokens: &[String]) -> Option<Self> {
        let (token, above) = tokens.split_last()?;
        match &mut self.find_mut(above)?.value {
            TrackedValue::Object(pairs) => {
                let taken = pairs.iter().rposition(|(key, _)| key == token).map(|index| pairs.remove(index).1);
                pairs.retain(|(key, _)| key != token);
                taken
            }
            TrackedValue::List(items) => {
                index(token).filter(|index| *index < items.len()).map(|index| items.remove(index))
            }
            TrackedValue::Scalar(_) => None,
        }
    }

    /// Adds a node at a path, as the operation `add` of a JSON Patch does. In an object, the node becomes the value of
    /// the key. In a list, the node is inserted before the item at the index or, with `-`, at the end. Returns `None`
    /// if the parent does not exist.
    pub(super) fn insert(&mut self, tokens: &[String], node: Self) -> Option<()> {
        let Some((token, above)) = tokens.split_last() else {
            *self = node;
            return Some(());
        };
        match &mut self.find_mut(above)?.value {
            TrackedValue::Object(pairs) => {
                match pairs.iter_mut().rev().find(|(key, _)| key == token) {
                    Some((_, old)) => *old = node,
                    None => pairs.push((token.clone(), node)),
                }
                Some(())
            }
            TrackedValue::List(items) => {
                let index = if token == "-" { items.len() } else { index(token)? };
                (index <= items.len()).then(|| items.insert(index, node))
            }
            TrackedValue::Scalar(_) => None,
        }
    }

    /// Merges the node `update` into this node: objects are merged by key, lists are appended, and a scalar replaces a
    /// scalar.
    ///
    /// # Errors
    ///
    /// Returns an error if the two values are of different kinds and the rule refuses such an update.
    pub(super) fn merge(&mut self, update: &Self, rule: MergeRule) -> Result<(), MergeConflict> {
        let (found, update_kind) = (self.kind(), update.kind());
        match (&mut self.value, &update.value) {
            (TrackedValue::Object(pairs), TrackedValue::Object(updates)) => {
                for (key, update) in updates {
                    match pairs.iter_mut().rev().find(|(own, _)| own == key) {
                        Some((_, old)) => old.merge(update, rule)?,
                        None => pairs.push((key.clone(), update.clone())),
                    }
                }
            }
            (TrackedValue::List(items), TrackedValue::List(more)) => items.extend(more.iter().cloned()),
            _ if rule == MergeRule::Refuse && found != update_kind => {
                return Err(MergeConflict { at: update.origin.location(), found, update: update_kind });
            }
            _ => *self = update.clone(),
        }
        Ok(())
    }

    /// Returns the text of a string.
    pub(super) fn as_str(&self) -> Option<&str> {
        match &self.value {
            TrackedValue::Scalar(node) => node.as_str(),
            TrackedValue::List(_) | TrackedValue::Object(_) => None,
        }
    }

    /// Returns `true` if two nodes are equal JSON values. The order of keys and the notation of numbers are ignored.
    pub(super) fn equals(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (TrackedValue::Scalar(one), TrackedValue::Scalar(other)) => same_scalar(one, other),
            (TrackedValue::List(one), TrackedValue::List(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.equals(other))
            }
            (TrackedValue::Object(one), TrackedValue::Object(pairs)) => {
                let is_equal = |(key, value): &(String, Self)| other.get(key).is_some_and(|other| value.equals(other));
                one.len() == pairs.len() && one.iter().all(is_equal)
            }
            _ => false,
        }
    }
}

/// Returns `true` if two scalars are equal. The notation of numbers is ignored.
pub(super) fn same_scalar(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Number(one), Node::Number(other)) => {
            one == other
                || one.parse::<f64>().ok().zip(other.parse::<f64>().ok()).is_some_and(|(one, other)| one == other)
        }
        (one, other) => one == other,
    }
}

/// Parses an array index (RFC 6901, 4), which consists of digits without a leading zero.
fn index(token: &str) -> Option<usize> {
    let plain = token == "0" || !token.starts_with(['0', '+']);
    token.parse().ok().filter(|_| plain)
}
