//! Documentation of operations.

use crate::ir::{Method, Operation};

/// Returns the documentation of an operation: its description, then its method and path, such as `GET /user/groups`.
pub(super) fn operation_docs(operation: &Operation) -> String {
    let mut line = method_and_path(operation);
    if operation.unreachable {
        line += "\n\nThe server never calls this operation, because an earlier operation matches the same requests.";
    }
    if operation.docs.trim().is_empty() { line } else { format!("{}\n\n{line}", operation.docs.trim()) }
}

/// Returns the method and path of an operation in CommonMark, such as `GET /user/groups`, with its own server.
pub(super) fn method_and_path(operation: &Operation) -> String {
    let plain = |text: &str| text.replace('`', "'");
    let method = method_name(&operation.method);
    let mut line = match &operation.expression {
        None => format!("`{method} {}`", plain(&operation.path)),
        Some(expression) => format!("`{method} {}`, received at `{}`", plain(expression), plain(&operation.path)),
    };
    if let Some(server) = operation.servers.first() {
        line += &format!(", at `{}`", server.replace('`', "'"));
    }
    line
}

/// Returns the summary of an operation, which is the first paragraph of its documentation.
pub(super) fn summary(operation: &Operation) -> &str {
    let docs = operation.docs.trim();
    docs.find("\n\n").map_or(docs, |end| &docs[..end])
}

/// Returns the name of an HTTP method as it is sent, such as `GET`.
pub(super) fn method_name(method: &Method) -> String {
    match method {
        Method::Other(name) => name.clone(),
        known => format!("{known:?}").to_uppercase(),
    }
}
