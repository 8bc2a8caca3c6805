//! A tree whose nodes know where their authors wrote them, whatever is moved, added or taken out.

use std::rc::Rc;

use crate::source::{FileId, Location, Moves, Node, Object, Pointer};

/// A node, and where it was written.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    origin: Rc<Origin>,
    pub(super) value: Value,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Scalar(Node),
    List(Vec<Placed>),
    Object(Vec<(String, Placed)>),
}

/// A place by its way from the root of its file, which siblings share.
#[derive(Debug)]
struct Origin {
    file: FileId,
    /// The node above, and the key or index there; none for the root.
    step: Option<(Rc<Origin>, String)>,
}

impl Origin {
    fn below(above: &Rc<Self>, token: &str) -> Rc<Self> {
        Rc::new(Self { file: above.file, step: Some((above.clone(), token.to_owned())) })
    }

    fn location(&self) -> Location {
        match &self.step {
            None => Location::of_file(self.file),
            Some((above, token)) => above.location().join(token.as_str()),
        }
    }
}

impl Placed {
    /// The whole tree of a file.
    pub(super) fn of_file(root: Node, file: FileId) -> Self {
        Self::place(root, Rc::new(Origin { file, step: None }))
    }

    fn place(node: Node, origin: Rc<Origin>) -> Self {
        let value = match node {
            Node::List(items) => {
                let items = items.into_iter().enumerate();
                Value::List(
                    items.map(|(index, item)| Self::place(item, Origin::below(&origin, &index.to_string()))).collect(),
                )
            }
            Node::Object(object) => Value::Object(
                object
                    .into_iter()
                    .map(|(key, value)| {
                        let value = Self::place(value, Origin::below(&origin, &key));
                        (key, value)
                    })
                    .collect(),
            ),
            scalar => Value::Scalar(scalar),
        };
        Self { origin, value }
    }

    /// The plain tree, and what of it stands elsewhere than its position says.
    pub(super) fn into_tree(self) -> (Node, Moves) {
        let mut moves = Moves::default();
        let root = self.plain(&Pointer::root(), &mut moves);
        (root, moves)
    }

    fn plain(self, at: &Pointer, moves: &mut Moves) -> Node {
        let origin = self.origin;
        let mut child = |token: String, child: Self| {
            let here = at.join(token.as_str());
            let stayed =
                child.origin.step.as_ref().is_some_and(|(above, own)| Rc::ptr_eq(above, &origin) && *own == token);
            if !stayed {
                moves.note(here.clone(), child.origin.location());
            }
            (token, child.plain(&here, moves))
        };
        match self.value {
            Value::Scalar(node) => node,
            Value::List(items) => {
                let items = items.into_iter().enumerate();
                Node::List(items.map(|(index, item)| child(index.to_string(), item).1).collect())
            }
            Value::Object(pairs) => {
                Node::Object(pairs.into_iter().map(|(key, value)| child(key, value)).collect::<Object>())
            }
        }
    }

    /// The value of a key, the last one of several, or the item of an index.
    pub(super) fn get(&self, token: &str) -> Option<&Self> {
        match &self.value {
            Value::Object(pairs) => pairs.iter().rev().find(|(key, _)| key == token).map(|(_, value)| value),
            Value::List(items) => items.get(index(token)?),
            Value::Scalar(_) => None,
        }
    }

    fn get_mut(&mut self, token: &str) -> Option<&mut Self> {
        match &mut self.value {
            Value::Object(pairs) => pairs.iter_mut().rev().find(|(key, _)| key == token).map(|(_, value)| value),
            Value::List(items) => items.get_mut(index(token)?),
            Value::Scalar(_) => None,
        }
    }

    /// The node at the end of a way down.
    pub(super) fn find(&self, way: &[String]) -> Option<&Self> {
        way.iter().try_fold(self, |node, token| node.get(token))
    }

    /// The same, to be changed.
    pub(super) fn find_mut(&mut self, way: &[String]) -> Option<&mut Self> {
        way.iter().try_fold(self, |node, token| node.get_mut(token))
    }

    /// Takes a node out.
    pub(super) fn take(&mut self, way: &[String]) -> Option<Self> {
        let (token, above) = way.split_last()?;
        match &mut self.find_mut(above)?.value {
            Value::Object(pairs) => {
                let taken = pairs.iter().rposition(|(key, _)| key == token).map(|index| pairs.remove(index).1);
                pairs.retain(|(key, _)| key != token);
                taken
            }
            Value::List(items) => index(token).filter(|index| *index < items.len()).map(|index| items.remove(index)),
            Value::Scalar(_) => None,
        }
    }

    /// Puts a node into an object or list, in place of one of the same key, before the item of an index, or behind the
    /// last item (`-`). None if there is no such place.
    pub(super) fn put(&mut self, way: &[String], node: Self) -> Option<()> {
        let Some((token, above)) = way.split_last() else {
            *self = node;
            return Some(());
        };
        match &mut self.find_mut(above)?.value {
            Value::Object(pairs) => {
                match pairs.iter_mut().rev().find(|(key, _)| key == token) {
                    Some((_, old)) => *old = node,
                    None => pairs.push((token.clone(), node)),
                }
                Some(())
            }
            Value::List(items) => {
                let index = if token == "-" { items.len() } else { index(token)? };
                (index <= items.len()).then(|| items.insert(index, node))
            }
            Value::Scalar(_) => None,
        }
    }

    /// Merges another node into this one: objects key by key, lists one behind the other; anything else replaces.
    pub(super) fn merge(&mut self, update: &Self) {
        match (&mut self.value, &update.value) {
            (Value::Object(pairs), Value::Object(updates)) => {
                for (key, update) in updates {
                    match pairs.iter_mut().rev().find(|(own, _)| own == key) {
                        Some((_, old)) => old.merge(update),
                        None => pairs.push((key.clone(), update.clone())),
                    }
                }
            }
            (Value::List(items), Value::List(more)) => items.extend(more.iter().cloned()),
            _ => *self = update.clone(),
        }
    }

    /// Whether two nodes are the same JSON: the order of keys and the spelling of numbers do not count.
    pub(super) fn equals(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Scalar(one), Value::Scalar(other)) => same_scalar(one, other),
            (Value::List(one), Value::List(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.equals(other))
            }
            (Value::Object(one), Value::Object(pairs)) => {
                let held = |(key, value): &(String, Self)| other.get(key).is_some_and(|other| value.equals(other));
                one.len() == pairs.len() && one.iter().all(held)
            }
            _ => false,
        }
    }
}

/// Whether two scalars are the same value.
pub(super) fn same_scalar(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Number(one), Node::Number(other)) => {
            one == other
                || one.parse::<f64>().ok().zip(other.parse::<f64>().ok()).is_some_and(|(one, other)| one == other)
        }
        (one, other) => one == other,
    }
}

/// An index as RFC 6901 writes it: digits, and no zero in front.
fn index(token: &str) -> Option<usize> {
    let plain = token == "0" || !token.starts_with(['0', '+']);
    token.parse().ok().filter(|_| plain)
}
