//! What is said of a thing beside, or in place of, what the document says.

use crate::ir::{Api, Method, Operation, Tag, TypeDef};

/// What to say of a type that the document says nothing of.
pub(super) fn fallback(def: &TypeDef) -> String {
    match def.source.strip_prefix('#') {
        Some(pointer) => format!("The schema at `{}`.", pointer.replace('`', "'")),
        None => format!("The schema `{}`.", def.source.replace('`', "'")),
    }
}

/// What a group of operations is.
pub(super) fn group_about(api: &Api, group: &Tag) -> String {
    if api.called.iter().any(|called| called.module == group.module) {
        return group.docs.clone();
    }
    format!("The operations of the tag `{}`.", group.name.replace('`', "'"))
}

/// `GET /user/groups`, and what the document says.
pub(super) fn about(operation: &Operation) -> String {
    let plain = |text: &str| text.replace('`', "'");
    let method = spelled(&operation.method);
    let mut line = match &operation.expression {
        None => format!("`{method} {}`", plain(&operation.path)),
        Some(said) => format!("`{method} {}`, received at `{}`", plain(said), plain(&operation.path)),
    };
    if let Some(server) = operation.servers.first() {
        line += &format!(", at `{}`", server.replace('`', "'"));
    }
    if operation.shadowed {
        line += "\n\nA server never answers with it: another operation has the same path and method.";
    }
    if operation.docs.trim().is_empty() { line } else { format!("{}\n\n{line}", operation.docs.trim()) }
}

/// A method as a request has it.
pub(super) fn spelled(method: &Method) -> String {
    match method {
        Method::Other(name) => name.clone(),
        known => format!("{known:?}").to_uppercase(),
    }
}
