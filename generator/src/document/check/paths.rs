use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};

/// Checks that the keys of `paths` begin with a slash, that their braces are balanced, and that no parameter occurs
/// twice in a key (OpenAPI 3.0, 4.7.8).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    for (path, _) in subject.pairs("paths") {
        let at = subject.at.join("paths").join(path);
        if !path.starts_with('/') {
            diagnostics.push(diagnostics::path_without_slash(at.clone(), path));
        }
        if !has_balanced_braces(path) {
            diagnostics.push(diagnostics::unbalanced_braces(at, path));
        } else if let Some(name) = duplicate_parameter(path) {
            diagnostics.push(diagnostics::duplicate_path_parameter(at, name));
        }
    }
}

/// Returns the name of the first parameter that occurs twice in a path.
fn duplicate_parameter(path: &str) -> Option<&str> {
    let names: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    names.iter().enumerate().find(|(index, name)| names[..*index].contains(name)).map(|(_, name)| *name)
}

fn has_balanced_braces(path: &str) -> bool {
    let mut is_open = false;
    for c in path.chars() {
        match (c, is_open) {
            ('{', false) => is_open = true,
            ('}', true) => is_open = false,
            ('{', true) | ('}', false) => return false,
            _ => {}
        }
    }
    !is_open
}
