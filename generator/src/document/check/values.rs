use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::Node;

/// Checks that `enum` and `required` do not contain duplicates, and that `enum` is not empty.
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let list = |key: &str| subject.object.get(key).and_then(Node::as_list);
    if let Some(values) = list("enum") {
        let at = subject.at.join("enum");
        if values.is_empty() {
            diagnostics.push(diagnostics::empty_enum(at.clone()));
        }
        // Lowering reports duplicate strings, and duplicate numbers in a numeric schema.
        let is_reported = |value: &Node| match value {
            Node::String(_) => true,
            Node::Number(_) => matches!(subject.text("type"), Some("integer" | "number")),
            _ => false,
        };
        for (index, value) in values.iter().enumerate().filter(|(_, value)| !is_reported(value)) {
            if let Some(first) = values.iter().take(index).position(|earlier| is_same(earlier, value)) {
                let (here, first) = (at.join(index.to_string()), at.join(first.to_string()));
                diagnostics.push(diagnostics::duplicate_enum_value(here, &value.to_string(), first));
            }
        }
    }
    if let Some(names) = list("required") {
        for (index, name) in names.iter().enumerate() {
            if let (Some(text), Some(first)) = (name.as_str(), names.iter().take(index).position(|one| one == name)) {
                let at = subject.at.join("required");
                let (here, first) = (at.join(index.to_string()), at.join(first.to_string()));
                diagnostics.push(diagnostics::duplicate_required(here, text, first));
            }
        }
    }
}

/// Returns `true` if two values are equal. Numbers are compared by value, so that 10 equals 10.0.
fn is_same(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Number(one), Node::Number(other)) if one != other => {
            matches!((one.parse::<f64>(), other.parse::<f64>()), (Ok(one), Ok(other)) if one == other && one.abs() < 9e15)
        }
        _ => one == other,
    }
}
