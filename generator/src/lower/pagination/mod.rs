//! The pagination of operations: configured, declared by an extension, or inferred from parameters and responses.

mod body_path;
mod extensions;
mod infer;
mod resolve;

use super::Lowering;
use super::operation_entry::OperationEntry;
use crate::diagnostics::{self, Diagnostic, PaginationProblem};
use crate::ir::{Api, Operation, Pagination};
use crate::pagination_options::PaginationOptions;
use crate::source::Location;

impl<'s> Lowering<'s> {
    /// Returns `true` if the current operation may have a pagination.
    pub(super) fn may_be_paged(&self) -> bool {
        self.operation.as_ref().is_some_and(|[id, _]| self.paged_operations.contains_key(id))
    }

    /// Records the location of an operation that may have a pagination. Webhooks and callbacks have none.
    pub(super) fn record_paged_operation(&mut self, entry: &OperationEntry<'s>) {
        let keys = entry.keys();
        let may_be_paged = self.options.infer_pagination
            || self.options.pagination.iter().any(|(key, _)| keys.contains(key))
            || extensions::NAMES.iter().any(|name| entry.at.get(name).is_some());
        if may_be_paged && entry.expression.is_none() {
            let [id, _] = keys;
            self.paged_operations.insert(id, entry.at.location().clone());
        }
    }

    /// Adds the pagination of all operations. The types have to be final.
    pub(super) fn add_pagination(&mut self, api: &mut Api) {
        let mut found = Vec::new();
        for (group, one) in api.groups.iter().enumerate() {
            for (index, operation) in one.operations.iter().enumerate() {
                if let Some(at) = self.paged_operations.get(&operation.id).cloned()
                    && let Some(pagination) = self.pagination_of(api, operation, &at)
                {
                    found.push((group, index, pagination));
                }
            }
        }
        for (group, index, pagination) in found {
            if let Some(operation) = api.groups.get_mut(group).and_then(|group| group.operations.get_mut(index)) {
                operation.pagination = Some(pagination);
            }
        }
    }

    fn pagination_of(&mut self, api: &Api, operation: &Operation, at: &Location) -> Option<Pagination> {
        let options = self.options;
        let keys = [operation.id.clone(), format!("{} {}", operation.method.as_str(), operation.path)];
        if let Some((key, configured)) = options.pagination.iter().find(|(key, _)| keys.contains(key)) {
            self.matched_options.insert(format!("pagination {key}"));
            let resolved = resolve::resolve(api, operation, configured);
            return self
                .pagination_or_report(resolved, |problem| diagnostics::invalid_pagination(at.clone(), key, &problem));
        }
        let root = |name: &str| self.root.get(name).map(|value| super::value::value(value.node()));
        if let Some((name, declared)) = extensions::declared(operation, root) {
            let resolved = match declared {
                Ok(None) => return None,
                Ok(Some(declared)) => resolve::resolve(api, operation, &declared),
                Err(problem) => Err(problem),
            };
            let inferred = inferred(api, operation);
            return self.pagination_or_report(resolved, |problem| {
                let inferred = inferred.as_ref().map(|(options, _)| options);
                diagnostics::ignored_pagination(at.join(name), name, &operation.id, &problem, inferred)
            });
        }
        if !options.infer_pagination {
            return None;
        }
        let (inferred, pagination) = inferred(api, operation)?;
        self.diagnostics.push(diagnostics::inferred_pagination(at.clone(), &operation.id, &inferred));
        Some(pagination)
    }

    fn pagination_or_report(
        &mut self,
        resolved: Result<Pagination, PaginationProblem>,
        report: impl FnOnce(PaginationProblem) -> Diagnostic,
    ) -> Option<Pagination> {
        match resolved {
            Ok(pagination) => Some(pagination),
            Err(problem) => {
                self.diagnostics.push(report(problem));
                None
            }
        }
    }
}

/// Returns the pagination that can be inferred. An inference that does not fit the types is dropped.
fn inferred(api: &Api, operation: &Operation) -> Option<(PaginationOptions, Pagination)> {
    let inferred = infer::infer(api, operation)?;
    let pagination = resolve::resolve(api, operation, &inferred).ok()?;
    Some((inferred, pagination))
}
