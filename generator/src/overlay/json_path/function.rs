//! Evaluation of the functions in filters (RFC 9535, 2.4).

use regex_automata::meta::Regex;

use super::super::tracked_node::{TrackedNode, TrackedValue};
use super::{FilterOperand, PatternMatch};
use crate::source::{FileId, Node};

/// Returns the number of characters of a text, items of an array or members of an object. Other values have no length.
pub(super) fn length(value: &TrackedNode) -> Option<TrackedNode> {
    match &value.value {
        TrackedValue::Scalar(Node::String(text)) => Some(number(text.chars().count())),
        TrackedValue::Scalar(_) => None,
        TrackedValue::List(items) => Some(number(items.len())),
        TrackedValue::Object(members) => Some(number(members.len())),
    }
}

pub(super) fn number(count: usize) -> TrackedNode {
    TrackedNode::of_file(Node::Number(count.to_string()), FileId::default())
}

impl PatternMatch {
    /// Returns `false` for a value that is not a text, and for a pattern that is not a regular expression.
    pub(super) fn matches(&self, node: &TrackedNode, root: &TrackedNode) -> bool {
        let text = |operand: &FilterOperand| match operand.value(node, root)?.value {
            TrackedValue::Scalar(Node::String(text)) => Some(text),
            _ => None,
        };
        let (Some(value), Some(pattern)) = (text(&self.text), text(&self.pattern)) else { return false };
        let pattern = if self.is_whole { format!("^(?:{pattern})$") } else { pattern };
        // In an I-Regexp (RFC 9485), a dot matches neither `\n` nor `\r`.
        let syntax = regex_automata::util::syntax::Config::new().crlf(true);
        Regex::builder().syntax(syntax).build(&pattern).is_ok_and(|regex| regex.is_match(&value))
    }
}
