//! Operations (OpenAPI 3.0, Operation Object).

use std::collections::BTreeSet;

use super::entry::Entry;
use super::place::Place;
use super::security::carried;
use super::{Lower, Scope, docs, value};
use crate::diagnostics::Renaming;
use crate::ir::{Home, Ident, Operation, Scheme};
use crate::names::{self, Style};

/// The Rust names of an operation.
struct OperationNames {
    method: Ident,
    table: Ident,
    stem: Ident,
}

impl<'s> Lower<'s> {
    /// Lowers the operations of the tag with the index `tag`.
    pub(super) fn operations(&mut self, entries: &[Entry<'s>], tag: usize, schemes: &[Scheme]) -> Vec<Operation> {
        let texts: Vec<&str> = entries.iter().map(|entry| self.renamed(&entry.id).unwrap_or(&entry.id)).collect();
        let at = self.root.get("paths").map_or_else(|| self.root.location().clone(), |paths| paths.location().clone());
        let methods = self
            .unique_names(&texts, (Style::Snake, &[]), |index| (at.clone(), Renaming::Key(entries[index].id.clone())));
        let stems = names::unique(&texts, Style::Pascal, &[]).0;
        let tables = names::constants(&methods);
        let suffixed = |stem: &Ident| ["Request", "Response", "Success"].map(|suffix| names::suffixed(stem, suffix));
        let reserved: BTreeSet<Ident> = stems.iter().flat_map(suffixed).collect();
        self.names.entry(Scope::Tag(tag)).or_default().extend(reserved);
        let mut operations = Vec::new();
        for (((entry, method), table), stem) in entries.iter().zip(methods).zip(tables).zip(stems) {
            operations.push(self.operation(entry, OperationNames { method, table, stem }, tag, schemes));
        }
        operations
    }

    fn operation(&mut self, entry: &Entry<'s>, names: OperationNames, tag: usize, schemes: &[Scheme]) -> Operation {
        let at = &entry.at;
        self.operation = Some(entry.spelled());
        let place = Place { name: names.stem.clone(), home: Home::Tag(tag) };
        let access = self.access(entry, schemes);
        let credentials = carried(&access, schemes);
        let parameters = self.parameters(entry, &place, &credentials);
        let body = at.get("requestBody").and_then(|body| self.body(&body, &place.part("body")));
        let responses = self.responses(entry, &place);
        Operation {
            id: entry.id.clone(),
            method_ident: names.method,
            table: names.table,
            stem: names.stem,
            method: entry.method.clone(),
            path: entry.path.clone(),
            expression: entry.expression.clone(),
            tags: entry.tags(),
            docs: docs::docs(at),
            deprecated: at.flag("deprecated"),
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
            shadowed: false,
        }
    }
}
