//! Documentation of operations and operation groups, including those that the document does not describe.

use crate::ir::{Api, Method, Operation, OperationGroup};

/// Returns the documentation of an operation group.
pub(super) fn group_docs(api: &Api, group: &OperationGroup) -> String {
    if api.callback_groups.iter().any(|callback_group| callback_group.module == group.module) {
        return group.docs.clone();
    }
    format!("The operations of the tag `{}`.", group.name.replace('`', "'"))
}

/// Returns the documentation of an operation: its description, then its method and path, such as `GET /user/groups`.
pub(super) fn operation_docs(operation: &Operation) -> String {
    let plain = |text: &str| text.replace('`', "'");
    let method = method_name(&operation.method);
    let mut line = match &operation.expression {
        None => format!("`{method} {}`", plain(&operation.path)),
        Some(expression) => format!("`{method} {}`, received at `{}`", plain(expression), plain(&operation.path)),
    };
    if let Some(server) = operation.servers.first() {
        line += &format!(", at `{}`", server.replace('`', "'"));
    }
    if operation.unreachable {
        line += "\n\nThe server never calls this operation, because an earlier operation matches the same requests.";
    }
    if operation.docs.trim().is_empty() { line } else { format!("{}\n\n{line}", operation.docs.trim()) }
}

/// Returns the name of an HTTP method as it is sent, such as `GET`.
pub(super) fn method_name(method: &Method) -> String {
    match method {
        Method::Other(name) => name.clone(),
        known => format!("{known:?}").to_uppercase(),
    }
}
