//! Servers and their variables (OpenAPI 3.0, Server Object, Server Variable Object).

use std::collections::HashSet;

use super::Lower;
use super::entry::Entry;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Ident, Piece, Server, Tag, Values, Variable};
use crate::names::reserved::CLIENT_TYPES;
use crate::names::{self, Style};

/// The maximum number of words of a description that names a server; a longer one is a sentence.
const WORDS: usize = 4;

impl<'s> Lower<'s> {
    /// Returns the servers of the whole document without duplicates.
    pub(super) fn servers(&mut self, groups: &[Tag]) -> Vec<Server> {
        let listed = self.root.get("servers").map(|listed| listed.items()).unwrap_or_default();
        let mut distinct: Vec<Cursor<'s>> = Vec::new();
        for at in listed {
            match distinct.iter().find(|earlier| earlier.node() == at.node()) {
                Some(first) => {
                    let again = diagnostics::server_again(at.location().clone(), first.location().clone());
                    self.found.push(again);
                }
                None => distinct.push(at),
            }
        }
        let labels: Vec<String> = distinct.iter().map(label).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        // Collisions are not reported, because the names of servers have no meaning on the wire.
        let idents = names::unique(&labels, Style::Pascal, &[]).0;
        let servers = distinct.iter().zip(idents);
        let mut servers: Vec<Server> = servers.filter_map(|(at, ident)| self.server(at, ident)).collect();
        name_values(&mut servers, groups);
        servers
    }

    /// Returns the URLs of the servers of an operation or its path.
    pub(super) fn own_servers(&mut self, entry: &Entry<'s>) -> Vec<String> {
        let listed = entry.at.get("servers").or_else(|| entry.item.get("servers"));
        let servers = listed.map(|listed| listed.items()).unwrap_or_default();
        servers.iter().filter_map(|at| self.server(at, names::pascal("server"))).map(|server| server.url).collect()
    }

    fn server(&mut self, at: &Cursor<'s>, ident: Ident) -> Option<Server> {
        let server = self.keep(at.server())?;
        let declared = at.get("variables").map(|variables| variables.entries()).unwrap_or_default();
        let keys: Vec<&str> = declared.iter().map(|(key, _)| *key).collect();
        let fields = self.side_by_side(&keys, Style::Snake, &[], at.location());
        let mut variables = Vec::new();
        for ((key, at), field) in declared.iter().zip(fields) {
            if !server.url.contains(&format!("{{{key}}}")) {
                self.found.push(diagnostics::unused_server_variable(at.location().clone(), key, &server.url));
            }
            variables.push(self.variable(at, key, &ident, field));
        }
        let mut pieces = Vec::new();
        let mut rest = server.url.as_str();
        while let Some((text, name, after)) = next_variable(rest) {
            pieces.push(Piece::Text(text.to_owned()));
            match keys.iter().position(|key| *key == name) {
                Some(index) => pieces.push(Piece::Variable(index)),
                None => {
                    self.found.push(diagnostics::unknown_server_variable(
                        at.location().join("url"),
                        name,
                        diagnostics::nearest(name, keys.iter().copied()),
                    ));
                    pieces.push(Piece::Text(format!("{{{name}}}")));
                }
            }
            rest = after;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        pieces.retain(|piece| *piece != Piece::Text(String::new()));
        let text = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(index) => variables[*index].default.clone(),
        };
        let url = pieces.iter().map(text).collect();
        Some(Server { url, pieces, ident, docs: server.description.unwrap_or_default(), variables })
    }

    fn variable(&mut self, at: &Cursor<'s>, key: &str, server: &Ident, ident: Ident) -> Variable {
        let text = |at: Cursor<'_>| at.node().as_str().map_or_else(|| at.node().to_string(), str::to_owned);
        let default = at.get("default").map(text).unwrap_or_default();
        let mut listed: Vec<String> =
            at.get("enum").map(|values| values.items().into_iter().map(text).collect()).unwrap_or_default();
        let mut known = HashSet::new();
        listed.retain(|value| known.insert(value.clone()));
        let values = (!listed.is_empty()).then(|| {
            if !listed.contains(&default) {
                self.found.push(diagnostics::server_default_not_listed(at.location().join("default"), key, &default));
            }
            let texts: Vec<&str> = listed.iter().map(String::as_str).collect();
            let variants = self.side_by_side(&texts, Style::Pascal, &[], at.location());
            let name = names::pascal(&format!("Server {} {key}", server.bare()));
            Values { name, variants: variants.into_iter().zip(listed).collect() }
        });
        Variable { ident, default, docs: at.text("description").unwrap_or_default().to_owned(), values }
    }
}

/// Gives the enums of server variables distinct names that no other type of the client's module has.
fn name_values(servers: &mut [Server], groups: &[Tag]) {
    let mut values: Vec<&mut Values> = servers
        .iter_mut()
        .flat_map(|server| &mut server.variables)
        .filter_map(|variable| variable.values.as_mut())
        .collect();
    let texts: Vec<String> = values.iter().map(|values| values.name.bare().to_owned()).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let clients: Vec<Ident> = groups.iter().map(|group| names::suffixed(&group.stem, "Client")).collect();
    let reserved: Vec<&str> = clients.iter().map(Ident::bare).chain(CLIENT_TYPES).collect();
    for (values, name) in values.iter_mut().zip(names::unique(&texts, Style::Pascal, &reserved).0) {
        values.name = name;
    }
}

/// Returns the text that names a server: its name (OpenAPI 3.2), a short description, or its URL.
fn label(at: &Cursor<'_>) -> String {
    let short = |text: &&str| (1..=WORDS).contains(&text.split_whitespace().count());
    let said = at.text("name").or_else(|| at.text("description").filter(short));
    let url = at.text("url").unwrap_or_default();
    let plain = url.split_once("://").map_or(url, |(_, rest)| rest).replace(['{', '}'], " ");
    let plain = if plain.trim_matches(['/', ' ']).is_empty() { "root".to_owned() } else { plain };
    said.map_or(plain, str::to_owned)
}

fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
