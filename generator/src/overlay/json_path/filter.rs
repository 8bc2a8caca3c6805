//! Evaluation of the filters of a JSONPath (RFC 9535, 2.3.5).

use std::cmp::Ordering;

use super::super::tracked_node::{TrackedNode, TrackedValue};
use super::function::{length, number};
use super::select::select_segments;
use super::{FilterComparison, FilterOperand, FilterQuery, FilterTest};
use crate::source::Node;

impl FilterTest {
    pub(super) fn matches(&self, node: &TrackedNode, root: &TrackedNode) -> bool {
        match self {
            Self::Exists(query) => !query.select(node, root).is_empty(),
            Self::Not(test) => !test.matches(node, root),
            Self::All(tests) => tests.iter().all(|test| test.matches(node, root)),
            Self::Any(tests) => tests.iter().any(|test| test.matches(node, root)),
            Self::Match(pattern) => pattern.matches(node, root),
            Self::Compare(one, comparison, other) => {
                let (one, other) = (one.value(node, root), other.value(node, root));
                let equal = match (&one, &other) {
                    (None, None) => true,
                    (Some(one), Some(other)) => one.equals(other),
                    _ => false,
                };
                let order = one.as_ref().zip(other.as_ref()).and_then(|(one, other)| order(one, other));
                match comparison {
                    FilterComparison::Equal => equal,
                    FilterComparison::Unequal => !equal,
                    FilterComparison::Less => order == Some(Ordering::Less),
                    FilterComparison::LessOrEqual => equal || order == Some(Ordering::Less),
                    FilterComparison::Greater => order == Some(Ordering::Greater),
                    FilterComparison::GreaterOrEqual => equal || order == Some(Ordering::Greater),
                }
            }
        }
    }
}

impl FilterQuery {
    fn select<'d>(&self, node: &'d TrackedNode, root: &'d TrackedNode) -> Vec<&'d TrackedNode> {
        let start = if self.from_root { root } else { node };
        select_segments(&self.segments, (Vec::new(), start), root).into_iter().map(|(_, node)| node).collect()
    }
}

impl FilterOperand {
    /// Returns the value of the operand, or `None` if the operand is a query that does not select exactly one node.
    pub(super) fn value(&self, node: &TrackedNode, root: &TrackedNode) -> Option<TrackedNode> {
        match self {
            Self::Literal(literal) => Some(TrackedNode::of_file(literal.clone(), crate::source::FileId::default())),
            Self::Length(value) => length(&value.value(node, root)?),
            Self::Count(query) => Some(number(query.select(node, root).len())),
            Self::Query(query) | Self::Value(query) => match query.select(node, root).as_slice() {
                [only] => Some((*only).clone()),
                _ => None,
            },
        }
    }
}

/// Compares two numbers or two strings. Returns `None` for other values, because they have no order.
fn order(one: &TrackedNode, other: &TrackedNode) -> Option<Ordering> {
    match (&one.value, &other.value) {
        (TrackedValue::Scalar(Node::Number(one)), TrackedValue::Scalar(Node::Number(other))) => {
            one.parse::<f64>().ok()?.partial_cmp(&other.parse::<f64>().ok()?)
        }
        (TrackedValue::Scalar(Node::String(one)), TrackedValue::Scalar(Node::String(other))) => Some(one.cmp(other)),
        _ => None,
    }
}
