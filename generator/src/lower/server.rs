//! Servers and their variables (OpenAPI 3.0, Server Object, Server Variable Object).

use std::collections::HashSet;

use super::Lowering;
use super::operation_entry::OperationEntry;
use crate::diagnostics;
use crate::ir::{Ident, OperationGroup, Server, UrlPart, Variable, VariableValues};
use crate::names::reserved::CLIENT_TYPES;
use crate::names::{self, IdentStyle};
use crate::openapi::Cursor;

/// The maximum number of words in a description from which a server's name is made. A longer description is taken for a
/// sentence.
const MAX_LABEL_WORDS: usize = 4;

impl<'s> Lowering<'s> {
    /// Returns the servers of the whole document without duplicates.
    pub(super) fn servers(&mut self, groups: &[OperationGroup]) -> Vec<Server> {
        let listed = self.root.get("servers").map(|listed| listed.items()).unwrap_or_default();
        let mut distinct: Vec<Cursor<'s>> = Vec::new();
        for at in listed {
            match distinct.iter().find(|earlier| earlier.node() == at.node()) {
                Some(first) => {
                    let again = diagnostics::duplicate_server(at.location().clone(), first.location().clone());
                    self.diagnostics.push(again);
                }
                None => distinct.push(at),
            }
        }
        let labels: Vec<String> = distinct.iter().map(label).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        // Collisions are not reported, because the names of servers have no meaning on the wire.
        let idents = names::unique(&labels, IdentStyle::Pascal, &[]).0;
        let servers = distinct.iter().zip(idents);
        let mut servers: Vec<Server> = servers.filter_map(|(at, ident)| self.server(at, ident)).collect();
        name_values(&mut servers, groups);
        servers
    }

    /// Returns the URLs of the servers that an operation or its path item declares.
    pub(super) fn own_servers(&mut self, entry: &OperationEntry<'s>) -> Vec<String> {
        let listed = entry.at.get("servers").or_else(|| entry.item.get("servers"));
        let servers = listed.map(|listed| listed.items()).unwrap_or_default();
        servers.iter().filter_map(|at| self.server(at, names::pascal("server"))).map(|server| server.url).collect()
    }

    fn server(&mut self, at: &Cursor<'s>, ident: Ident) -> Option<Server> {
        let server = self.ok_or_report(at.server())?;
        let declared = at.get("variables").map(|variables| variables.entries()).unwrap_or_default();
        let keys: Vec<&str> = declared.iter().map(|(key, _)| *key).collect();
        let fields = self.distinct_names(&keys, IdentStyle::Snake, &[], at.location());
        let mut variables = Vec::new();
        for ((key, at), field) in declared.iter().zip(fields) {
            if !server.url.contains(&format!("{{{key}}}")) {
                self.diagnostics.push(diagnostics::unused_server_variable(at.location().clone(), key, &server.url));
            }
            variables.push(self.variable(at, key, &ident, field));
        }
        let mut parts = Vec::new();
        let mut rest = server.url.as_str();
        while let Some((text, name, after)) = next_variable(rest) {
            parts.push(UrlPart::Text(text.to_owned()));
            match keys.iter().position(|key| *key == name) {
                Some(index) => parts.push(UrlPart::Variable(index)),
                None => {
                    self.diagnostics.push(diagnostics::unknown_server_variable(
                        at.location().join("url"),
                        name,
                        diagnostics::nearest(name, keys.iter().copied()),
                    ));
                    parts.push(UrlPart::Text(format!("{{{name}}}")));
                }
            }
            rest = after;
        }
        parts.push(UrlPart::Text(rest.to_owned()));
        parts.retain(|part| *part != UrlPart::Text(String::new()));
        let text = |part: &UrlPart| match part {
            UrlPart::Text(text) => text.clone(),
            UrlPart::Variable(index) => variables[*index].default.clone(),
        };
        let url = rooted(parts.iter().map(text).collect());
        Some(Server { url, parts, ident, docs: server.description.unwrap_or_default(), variables })
    }

    fn variable(&mut self, at: &Cursor<'s>, key: &str, server: &Ident, ident: Ident) -> Variable {
        let text = |at: Cursor<'_>| at.node().as_str().map_or_else(|| at.node().to_string(), str::to_owned);
        let default = at.get("default").map(text).unwrap_or_default();
        let mut listed: Vec<String> =
            at.get("enum").map(|values| values.items().into_iter().map(text).collect()).unwrap_or_default();
        let mut seen = HashSet::new();
        listed.retain(|value| seen.insert(value.clone()));
        let values = (!listed.is_empty()).then(|| {
            if !listed.contains(&default) {
                self.diagnostics.push(diagnostics::server_default_not_listed(
                    at.location().join("default"),
                    key,
                    &default,
                ));
            }
            let texts: Vec<&str> = listed.iter().map(String::as_str).collect();
            let variants = self.distinct_names(&texts, IdentStyle::Pascal, &[], at.location());
            let name = names::pascal(&format!("Server {} {key}", server.without_raw_prefix()));
            VariableValues { name, variants: variants.into_iter().zip(listed).collect() }
        });
        Variable { ident, default, docs: at.text("description").unwrap_or_default().to_owned(), values }
    }
}

/// Gives the enums of server variables distinct names, which also differ from the names of the other types in the
/// client's module.
fn name_values(servers: &mut [Server], groups: &[OperationGroup]) {
    let mut values: Vec<&mut VariableValues> = servers
        .iter_mut()
        .flat_map(|server| &mut server.variables)
        .filter_map(|variable| variable.values.as_mut())
        .collect();
    let texts: Vec<String> = values.iter().map(|values| values.name.without_raw_prefix().to_owned()).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let clients: Vec<Ident> = groups.iter().map(|group| names::suffixed(&group.stem, "Client")).collect();
    let reserved: Vec<&str> = clients.iter().map(Ident::without_raw_prefix).chain(CLIENT_TYPES).collect();
    for (values, name) in values.iter_mut().zip(names::unique(&texts, IdentStyle::Pascal, &reserved).0) {
        values.name = name;
    }
}

/// Adds the leading slash to a relative URL that lacks it, such as `api/v1` or `./api/v1`. Such a URL is relative to the
/// location of the document (OpenAPI 3.0, Server Object), which is not known and assumed to be the root of the host.
fn rooted(url: String) -> String {
    let end = url.find(['/', '?', '#']).unwrap_or(url.len());
    if url.is_empty() || url.starts_with('/') || url[..end].contains([':', '{']) {
        return url;
    }
    let mut path = Vec::new();
    for segment in url.split('/') {
        match segment {
            "." => {}
            ".." => drop(path.pop()),
            segment => path.push(segment),
        }
    }
    format!("/{}", path.join("/"))
}

/// Returns the text that names a server: its name (OpenAPI 3.2), a short description, or its URL.
fn label(at: &Cursor<'_>) -> String {
    let short = |text: &&str| (1..=MAX_LABEL_WORDS).contains(&text.split_whitespace().count());
    let text = at.text("name").or_else(|| at.text("description").filter(short));
    let url = at.text("url").unwrap_or_default();
    let plain = without_loopback(url.split_once("://").map_or(url, |(_, rest)| rest)).replace(['{', '}'], " ");
    let plain = if plain.trim_matches(['/', ' ']).is_empty() { "root".to_owned() } else { plain };
    text.map_or(plain, str::to_owned)
}

/// Replaces the address of the local host by `localhost`.
fn without_loopback(host: &str) -> String {
    let address = ["127.0.0.1", "0.0.0.0", "[::1]", "[::]"].into_iter().find_map(|address| host.strip_prefix(address));
    address.map_or_else(|| host.to_owned(), |rest| format!("localhost {rest}"))
}

fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

#[cfg(test)]
mod tests {
    use super::rooted;

    #[test]
    fn relative_url_without_a_leading_slash_is_relative_to_the_root() {
        for (url, expected) in [
            ("api/v1", "/api/v1"),
            ("v1/", "/v1/"),
            (".", "/"),
            ("./v1", "/v1"),
            ("../v1", "/v1"),
            ("/v1", "/v1"),
            ("//h/v1", "//h/v1"),
            ("https://h/v1", "https://h/v1"),
            ("{scheme}://h", "{scheme}://h"),
            ("", ""),
        ] {
            assert_eq!(rooted(url.to_owned()), expected, "{url}");
        }
    }
}
