//! Unreachable operations: an earlier operation matches the same requests.

use std::collections::BTreeMap;

use super::Lowering;
use super::operation_entry::OperationEntry;
use crate::diagnostics;
use crate::ir::{Method, Operation, ParameterLocation};
use crate::source::Location as At;

impl Lowering<'_> {
    /// Marks the unreachable operations of a tag. `seen` contains the operations of the preceding tags.
    pub(super) fn mark_unreachable(
        &mut self,
        operations: &mut [Operation],
        entries: &[OperationEntry<'_>],
        seen: &mut BTreeMap<SeenOperation, (String, At)>,
    ) {
        for (operation, entry) in operations.iter_mut().zip(entries) {
            let here = entry.at.location();
            match seen.get(&SeenOperation::of(operation)) {
                Some((id, first)) => {
                    operation.unreachable = true;
                    let unreachable =
                        diagnostics::unreachable_operation(here.clone(), (&operation.id, &operation.path), id);
                    self.diagnostics.push(unreachable.related("requests are routed here", first.clone()));
                }
                None => drop(seen.insert(SeenOperation::of(operation), (operation.id.clone(), here.clone()))),
            }
        }
    }
}

/// The properties of a request that determine the operation to which the request is routed. A parameter with a constant
/// value is compared like literal text in a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SeenOperation {
    server: Option<String>,
    method: String,
    path: String,
    query: Vec<String>,
    constants: Vec<(bool, String, String)>,
}

impl SeenOperation {
    fn of(operation: &Operation) -> Self {
        let method = match &operation.method {
            Method::Other(name) => name.clone(),
            known => format!("{known:?}").to_uppercase(),
        };
        let sent = operation.path.split('#').next().unwrap_or_default();
        let (path, query) = sent.split_once('?').unwrap_or((sent, ""));
        let mut query: Vec<String> = query.split('&').map(without_parameter_names).collect();
        query.sort();
        let constant = |parameter: &crate::ir::Parameter| {
            let is_header = parameter.location == ParameterLocation::Header;
            Some((is_header, parameter.name.clone(), parameter.const_value.clone()?))
        };
        let mut constants: Vec<_> = operation.parameters.iter().filter_map(constant).collect();
        constants.sort();
        Self {
            server: operation.servers.first().cloned(),
            method,
            path: without_parameter_names(path),
            query,
            constants,
        }
    }
}

/// Returns a path template without the names of its parameters.
fn without_parameter_names(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}
