//! Unreachable operations: an earlier operation matches the same requests.

use std::collections::BTreeMap;

use super::Lower;
use super::entry::Entry;
use crate::diagnostics;
use crate::ir::{Location, Method, Operation};
use crate::source::Location as At;

impl Lower<'_> {
    /// Marks the unreachable operations of a tag. `seen` has the operations of the tags before.
    pub(super) fn shadows(
        &mut self,
        operations: &mut [Operation],
        entries: &[Entry<'_>],
        seen: &mut BTreeMap<Seen, (String, At)>,
    ) {
        for (operation, entry) in operations.iter_mut().zip(entries) {
            let here = entry.at.location();
            match seen.get(&Seen::of(operation)) {
                Some((id, first)) => {
                    operation.shadowed = true;
                    let shadowed = diagnostics::shadowed(here.clone(), (&operation.id, &operation.path), id);
                    self.found.push(shadowed.related("requests are routed here", first.clone()));
                }
                None => drop(seen.insert(Seen::of(operation), (operation.id.clone(), here.clone()))),
            }
        }
    }
}

/// The properties of a request by which it is routed. Parameters with a constant value are matched like text of the
/// path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seen {
    server: Option<String>,
    method: String,
    path: String,
    query: Vec<String>,
    constants: Vec<(bool, String, String)>,
}

impl Seen {
    fn of(operation: &Operation) -> Self {
        let method = match &operation.method {
            Method::Other(name) => name.clone(),
            known => format!("{known:?}").to_uppercase(),
        };
        let sent = operation.path.split('#').next().unwrap_or_default();
        let (path, query) = sent.split_once('?').unwrap_or((sent, ""));
        let mut query: Vec<String> = query.split('&').map(nameless).collect();
        query.sort();
        let constant = |parameter: &crate::ir::Parameter| {
            let is_header = parameter.location == Location::Header;
            Some((is_header, parameter.name.clone(), parameter.only.clone()?))
        };
        let mut constants: Vec<_> = operation.parameters.iter().filter_map(constant).collect();
        constants.sort();
        Self { server: operation.servers.first().cloned(), method, path: nameless(path), query, constants }
    }
}

/// Returns a path template without the names of its parameters.
fn nameless(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}
