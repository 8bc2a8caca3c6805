//! Operations (OpenAPI 3.0, Operation Object).

use std::collections::BTreeSet;

use super::name_rules::NamedItem;
use super::naming::NamingContext;
use super::operation_entry::OperationEntry;
use super::security::carried_credentials;
use super::{Lowering, NameScope, deprecation, docs, value};
use crate::diagnostics::Renaming;
use crate::ir::{Ident, ModuleId, Operation, Scheme};
use crate::names::{self, IdentStyle};
use crate::naming_options::NameKind;

/// The Rust names of an operation.
struct OperationNames {
    method: Ident,
    table: Ident,
    type_prefix: Ident,
}

impl<'s> Lowering<'s> {
    /// Lowers the operations of the tag with the index `tag`.
    pub(super) fn operations(
        &mut self,
        entries: &[OperationEntry<'s>],
        tag: usize,
        schemes: &[Scheme],
    ) -> Vec<Operation> {
        let root = self.root.clone();
        let paths = root.get("paths").unwrap_or(root);
        let items: Vec<NamedItem<'s>> = entries.iter().map(OperationEntry::named).collect();
        let texts = self.ruled_names(NameKind::Operation, IdentStyle::Snake, &items, &paths);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let at = paths.location().clone();
        let methods = self.unique_names(&texts, (IdentStyle::Snake, &[]), |index| {
            (at.clone(), Renaming::Key(entries[index].id.clone()))
        });
        let stems = names::unique(&texts, IdentStyle::Pascal, &[]).0;
        let tables = names::constants(&methods);
        let suffixed = |stem: &Ident| ["Request", "Response", "Success"].map(|suffix| names::suffixed(stem, suffix));
        let reserved: BTreeSet<Ident> = stems.iter().flat_map(suffixed).collect();
        self.names.entry(NameScope::Group(tag)).or_default().extend(reserved);
        let mut operations = Vec::new();
        for (((entry, method), table), stem) in entries.iter().zip(methods).zip(tables).zip(stems) {
            operations.push(self.operation(entry, OperationNames { method, table, type_prefix: stem }, tag, schemes));
        }
        operations
    }

    fn operation(
        &mut self,
        entry: &OperationEntry<'s>,
        names: OperationNames,
        tag: usize,
        schemes: &[Scheme],
    ) -> Operation {
        let at = &entry.at;
        self.operation = Some(entry.keys());
        self.record_paged_operation(entry);
        let context = NamingContext { name: names.type_prefix.clone(), module: ModuleId::Group(tag) };
        let access = self.access(entry, schemes);
        let credentials = carried_credentials(&access, schemes);
        let parameters = self.parameters(entry, &context, &credentials);
        let body = at.get("requestBody").and_then(|body| self.body(&body, &context.part("body")));
        let responses = self.responses(entry, &context);
        Operation {
            id: entry.id.clone(),
            method_ident: names.method,
            table_name: names.table,
            type_prefix: names.type_prefix,
            method: entry.method.clone(),
            path: entry.path.clone(),
            expression: entry.expression.clone(),
            tags: entry.tags(),
            docs: docs::docs(at),
            deprecated: deprecation::deprecation(at),
            parameters,
            body,
            responses,
            access,
            servers: self.own_servers(entry),
            extensions: at
                .entries()
                .into_iter()
                .filter(|(key, _)| key.starts_with("x-"))
                .map(|(key, found)| (key.to_owned(), value::value(found.node())))
                .collect(),
            unreachable: false,
            validation_status: 400,
            idempotency: self.idempotency(entry),
            pagination: None,
        }
    }
}
