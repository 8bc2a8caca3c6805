//! Evaluation of filters (RFC 9535, 2.3.5).

use std::cmp::Ordering;

use super::super::placed::{Placed, Value};
use super::select::walk;
use super::{Comparison, Operand, Query, Test};
use crate::source::Node;

impl Test {
    pub(super) fn holds(&self, node: &Placed, root: &Placed) -> bool {
        match self {
            Self::Exists(query) => !query.nodes(node, root).is_empty(),
            Self::Not(test) => !test.holds(node, root),
            Self::All(tests) => tests.iter().all(|test| test.holds(node, root)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(node, root)),
            Self::Compare(one, comparison, other) => {
                let (one, other) = (one.value(node, root), other.value(node, root));
                let equal = match (&one, &other) {
                    (None, None) => true,
                    (Some(one), Some(other)) => one.equals(other),
                    _ => false,
                };
                let order = one.as_ref().zip(other.as_ref()).and_then(|(one, other)| order(one, other));
                match comparison {
                    Comparison::Equal => equal,
                    Comparison::Unequal => !equal,
                    Comparison::Less => order == Some(Ordering::Less),
                    Comparison::LessOrEqual => equal || order == Some(Ordering::Less),
                    Comparison::Greater => order == Some(Ordering::Greater),
                    Comparison::GreaterOrEqual => equal || order == Some(Ordering::Greater),
                }
            }
        }
    }
}

impl Query {
    fn nodes<'d>(&self, node: &'d Placed, root: &'d Placed) -> Vec<&'d Placed> {
        let start = if self.from_root { root } else { node };
        walk(&self.segments, (Vec::new(), start), root).into_iter().map(|(_, node)| node).collect()
    }
}

impl Operand {
    /// Returns the value of the operand, or `None` if a query selects no node or several.
    fn value(&self, node: &Placed, root: &Placed) -> Option<Placed> {
        match self {
            Self::Literal(literal) => Some(Placed::of_file(literal.clone(), crate::source::FileId::default())),
            Self::Query(query) => match query.nodes(node, root).as_slice() {
                [only] => Some((*only).clone()),
                _ => None,
            },
        }
    }
}

/// Compares two numbers or two strings. Other values have no order.
fn order(one: &Placed, other: &Placed) -> Option<Ordering> {
    match (&one.value, &other.value) {
        (Value::Scalar(Node::Number(one)), Value::Scalar(Node::Number(other))) => {
            one.parse::<f64>().ok()?.partial_cmp(&other.parse::<f64>().ok()?)
        }
        (Value::Scalar(Node::String(one)), Value::Scalar(Node::String(other))) => Some(one.cmp(other)),
        _ => None,
    }
}
