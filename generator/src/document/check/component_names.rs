use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::Node;

/// Checks that the keys of components consist of letters, digits, `.`, `-` and `_` (OpenAPI 3.0, 4.7.7).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    for (kind, components) in subject.object.iter().filter(|(kind, _)| !kind.starts_with("x-")) {
        let names = components.as_object().into_iter().flat_map(|all| all.iter());
        // If a value is a string, the map of components is in fact a Reference Object, and the shape check reports it.
        for (name, _) in names.filter(|(name, value)| !is_valid(name) && !matches!(value, Node::String(_))) {
            diagnostics.push(diagnostics::invalid_component_name(subject.at.join(kind).join(name), name));
        }
    }
}

fn is_valid(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c))
}
