//! Selection of nodes by a JSONPath.

use std::collections::BTreeSet;

use super::super::tracked_node::{TrackedNode, TrackedValue};
use super::{JsonPath, PathSegment, PathSelector};

/// A selected node, with the keys and indices on the path from the root to the node.
pub(super) type Selected<'d> = (Vec<String>, &'d TrackedNode);

impl JsonPath {
    /// Returns the locations of all nodes that the JSONPath selects, without duplicates and in document order. Each
    /// location consists of the keys and indices from the root.
    pub(in super::super) fn select(&self, root: &TrackedNode) -> Vec<Vec<String>> {
        let reached: BTreeSet<Vec<String>> =
            select_segments(&self.0, (Vec::new(), root), root).into_iter().map(|(tokens, _)| tokens).collect();
        let mut paths: Vec<Vec<String>> = Vec::new();
        in_order(root, &mut Vec::new(), &mut |tokens| {
            if reached.contains(tokens) {
                paths.push(tokens.to_vec());
            }
        });
        paths
    }
}

/// Calls `each` with the keys and indices that lead to each node of a tree. A parent is visited before its children.
fn in_order(node: &TrackedNode, tokens: &mut Vec<String>, each: &mut dyn FnMut(&[String])) {
    each(tokens);
    for (token, child) in children(node) {
        tokens.push(token);
        in_order(child, tokens, each);
        tokens.pop();
    }
}

pub(super) fn select_segments<'d>(
    segments: &[PathSegment],
    from: Selected<'d>,
    root: &'d TrackedNode,
) -> Vec<Selected<'d>> {
    let mut reached = vec![from];
    for segment in segments {
        let mut next = Vec::new();
        for node in reached {
            let starts = if segment.is_descendant { descendants(node) } else { vec![node] };
            for start in &starts {
                segment.selectors.iter().for_each(|selector| step(selector, start, root, &mut next));
            }
        }
        // The segment `..` may select a node several times, once from each ancestor; duplicates are removed.
        let mut seen: BTreeSet<*const TrackedNode> = BTreeSet::new();
        next.retain(|(_, node)| seen.insert(*node));
        reached = next;
    }
    reached
}

/// Returns a node and all of its descendants.
fn descendants(from: Selected<'_>) -> Vec<Selected<'_>> {
    let mut all = vec![from];
    let mut next = 0;
    while let Some((tokens, node)) = all.get(next).cloned() {
        all.extend(children_of(&tokens, node));
        next += 1;
    }
    all
}

fn step<'d>(
    selector: &PathSelector,
    (tokens, node): &Selected<'d>,
    root: &'d TrackedNode,
    next: &mut Vec<Selected<'d>>,
) {
    let mut index = |index: i64| {
        if let TrackedValue::List(items) = &node.value
            && let Some(position) = usize::try_from(if index < 0 { index + length(items) } else { index }).ok()
            && let Some(item) = items.get(position)
        {
            next.push((with_token(tokens, position.to_string()), item));
        }
    };
    match selector {
        PathSelector::Name(name) => {
            if let (TrackedValue::Object(_), Some(child)) = (&node.value, node.get(name)) {
                next.push((with_token(tokens, name.clone()), child));
            }
        }
        PathSelector::Index(position) => index(*position),
        PathSelector::Slice { start, end, step } => {
            if let TrackedValue::List(items) = &node.value {
                slice(*start, *end, *step, length(items)).into_iter().for_each(index);
            }
        }
        PathSelector::Wildcard => next.extend(children_of(tokens, node)),
        PathSelector::Filter(test) => {
            next.extend(children_of(tokens, node).filter(|(_, child)| test.matches(child, root)))
        }
    }
}

/// Returns the indices that a slice selects (RFC 9535, 2.3.4.2.2).
fn slice(start: Option<i64>, end: Option<i64>, step: i64, length: i64) -> Vec<i64> {
    let from_end = |index: i64| if index < 0 { index.saturating_add(length) } else { index };
    let within = |index: i64, low: i64, high: i64| from_end(index).clamp(low, high);
    match step {
        0 => Vec::new(),
        1.. => {
            let (low, high) =
                (start.map_or(0, |at| within(at, 0, length)), end.map_or(length, |at| within(at, 0, length)));
            (low..high).step_by(usize::try_from(step).unwrap_or(usize::MAX)).collect()
        }
        _ => {
            let high = start.map_or(length - 1, |at| within(at, -1, length - 1));
            let low = end.map_or(-1, |at| within(at, -1, length - 1));
            let step = usize::try_from(step.unsigned_abs()).unwrap_or(usize::MAX);
            (low + 1..=high).rev().step_by(step).collect()
        }
    }
}

fn length(items: &[TrackedNode]) -> i64 {
    i64::try_from(items.len()).unwrap_or(i64::MAX)
}

fn children_of<'d>(tokens: &[String], node: &'d TrackedNode) -> impl Iterator<Item = Selected<'d>> {
    let tokens = tokens.to_vec();
    children(node).into_iter().map(move |(token, child)| (with_token(&tokens, token), child))
}

/// Returns the children of a node with their keys or indices. Of a duplicate key, only the last occurrence is returned.
fn children(node: &TrackedNode) -> Vec<(String, &TrackedNode)> {
    match &node.value {
        TrackedValue::Scalar(_) => Vec::new(),
        TrackedValue::List(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        TrackedValue::Object(pairs) => {
            let last = |index: usize, key: &str| pairs[index + 1..].iter().all(|(other, _)| other != key);
            let counted = pairs.iter().enumerate().filter(|(index, (key, _))| last(*index, key));
            counted.map(|(_, (key, value))| (key.clone(), value)).collect()
        }
    }
}

fn with_token(tokens: &[String], token: String) -> Vec<String> {
    let mut tokens = tokens.to_vec();
    tokens.push(token);
    tokens
}
