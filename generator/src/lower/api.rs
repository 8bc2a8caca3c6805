use std::collections::BTreeMap;

use super::{Lower, data, docs, select};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Api, Method, Server, Tag, Value};
use crate::names::{self, Style};

/// What stands where a tag's module is mounted, or is a method of client or router.
const MODULES: [&str; 10] =
    ["at", "at_root", "body_limit", "builder", "into_axum", "mod", "models", "new", "operations", "rt"];

/// The tag of operations that have none.
const UNTAGGED: &str = "default";

/// The fields of a path item that hold operations, in the order of the specification.
const METHODS: [(&str, Method); 8] = [
    ("get", Method::Get),
    ("put", Method::Put),
    ("post", Method::Post),
    ("delete", Method::Delete),
    ("options", Method::Options),
    ("head", Method::Head),
    ("patch", Method::Patch),
    ("trace", Method::Trace),
];

/// An operation before it is lowered: where it stands and how it is called.
#[derive(Clone, Debug)]
pub(super) struct Entry<'s> {
    pub(super) method: Method,
    pub(super) path: &'s str,
    pub(super) item: Cursor<'s>,
    pub(super) at: Cursor<'s>,
    /// `operationId`, or an id made of method and path.
    pub(super) id: String,
}

impl Entry<'_> {
    /// The tags, or the one of operations without.
    pub(super) fn tags(&self) -> Vec<String> {
        let tags: Vec<_> = self.at.get("tags").map(|tags| tags.items()).unwrap_or_default();
        tags.iter().filter_map(|tag| tag.node().as_str()).map(str::to_owned).collect()
    }

    fn home(&self) -> String {
        self.tags().into_iter().next().unwrap_or_else(|| UNTAGGED.to_owned())
    }
}

impl<'s> Lower<'s> {
    /// The whole API.
    pub(super) fn api(&mut self) -> Api {
        let root = self.root.clone();
        let info = root.get("info").and_then(|info| self.keep(info.info()));
        self.components();
        let entries = self.entries();
        let schemes = self.schemes(&entries);
        let mut tags = self.tags(&entries);
        for (index, tag) in tags.iter_mut().enumerate() {
            let mine: Vec<Entry<'s>> = entries.iter().filter(|entry| entry.home() == tag.name).cloned().collect();
            tag.operations = self.operations(&mine, index, &schemes);
        }
        let mut api = Api {
            title: info.as_ref().map(|info| info.title.clone()).unwrap_or_default(),
            version: info.as_ref().map(|info| info.version.clone()).unwrap_or_default(),
            docs: info.and_then(|info| info.description).unwrap_or_default(),
            servers: self.servers(),
            schemes,
            schemas: self.schema_data(),
            tags,
            types: std::mem::take(&mut self.types).into_iter().flatten().collect(),
        };
        api.drop_unused_schemes();
        api
    }

    /// The component schemas as data.
    fn schema_data(&self) -> Vec<(String, Value)> {
        let schemas = self.root.get("components").and_then(|components| components.get("schemas"));
        let entries = schemas.map(|schemas| schemas.entries()).unwrap_or_default();
        entries.iter().map(|(key, at)| ((*key).to_owned(), data::schema(Some(at)))).collect()
    }

    /// The operations that the configuration takes, in document order.
    fn entries(&mut self) -> Vec<Entry<'s>> {
        let paths = self.root.get("paths").map(|paths| paths.entries()).unwrap_or_default();
        let mut entries = Vec::new();
        for (path, item) in paths {
            if path.starts_with("x-") {
                continue;
            }
            let Some(item) = self.keep(item.follow()) else {
                continue;
            };
            let fixed = METHODS.into_iter().filter_map(|(key, method)| Some((method, item.get(key)?)));
            let others = item.get("additionalOperations").map(|others| others.entries()).unwrap_or_default();
            let others = others.into_iter().map(|(name, at)| (Method::Other(name.to_owned()), at));
            for (method, at) in fixed.chain(others) {
                if let Method::Other(name) = &method
                    && (name.is_empty() || !name.bytes().all(is_token))
                {
                    self.found.push(diagnostics::not_generated(at.location().clone(), name));
                    continue;
                }
                let id = at.text("operationId").filter(|id| !id.trim().is_empty());
                let made = format!("{} {path}", key_of(&method));
                entries.push(Entry { method, path, item: item.clone(), id: id.map_or(made, str::to_owned), at });
            }
        }
        self.separate_ids(&mut entries);
        let all = entries.len();
        let taken: Vec<_> =
            entries.into_iter().filter(|entry| select::takes(self.options, entry, &mut self.matched)).collect();
        if taken.is_empty() && all > 0 {
            self.found.push(diagnostics::nothing_selected());
        }
        taken
    }

    /// Gives an operation whose id another one has had before an id of its own.
    fn separate_ids(&mut self, entries: &mut [Entry<'s>]) {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for index in 0..entries.len() {
            let id = entries[index].id.clone();
            if entries[index].at.text("operationId").is_none() {
                let unnamed = diagnostics::no_operation_id(entries[index].at.location().clone(), &names::snake(&id));
                self.found.push(unnamed);
                continue;
            }
            match first.get(&id) {
                None => drop(first.insert(id, index)),
                Some(other) => {
                    let at = entries[index].at.location().join("operationId");
                    let made = format!("{} {}", key_of(&entries[index].method), entries[index].path);
                    let twice = diagnostics::duplicate_operation_id(
                        at,
                        &id,
                        &names::snake(&made),
                        entries[*other].at.location().join("operationId"),
                    );
                    self.found.push(twice);
                    entries[index].id = made;
                }
            }
        }
    }

    /// The tags that operations live in: in the order of the document's list, then of their first use.
    fn tags(&mut self, entries: &[Entry<'s>]) -> Vec<Tag> {
        let listed = self.root.get("tags").map(|tags| tags.items()).unwrap_or_default();
        let mut named: Vec<(String, String)> = Vec::new();
        for tag in listed {
            if let Some(name) = tag.text("name") {
                named.push((name.to_owned(), docs::docs(&tag)));
            }
        }
        for entry in entries {
            if !named.iter().any(|(name, _)| *name == entry.home()) {
                named.push((entry.home(), String::new()));
            }
        }
        named.retain(|(name, _)| entries.iter().any(|entry| entry.home() == *name));
        named.dedup_by(|one, other| one.0 == other.0);
        let texts: Vec<&str> =
            named.iter().map(|(name, _)| self.renamed(&format!("tag {name}")).unwrap_or(name)).collect();
        let at = self.root.location().clone();
        let modules = self.side_by_side(&texts, Style::File, &MODULES, &at);
        let stems = names::unique(&texts, Style::Pascal, &[]).0;
        named
            .iter()
            .zip(modules)
            .zip(stems)
            .map(|(((name, docs), module), stem)| Tag {
                name: name.clone(),
                module,
                stem,
                docs: docs.clone(),
                operations: Vec::new(),
            })
            .collect()
    }

    /// The servers, their variables replaced by their defaults (OpenAPI 3.0, Server Variable Object).
    fn servers(&mut self) -> Vec<Server> {
        let mut servers = Vec::new();
        for at in self.root.get("servers").map(|servers| servers.items()).unwrap_or_default() {
            let Some(server) = self.keep(at.server()) else {
                continue;
            };
            let mut url = server.url;
            for (name, variable) in server.variables.unwrap_or_default() {
                url = url.replace(&format!("{{{name}}}"), &variable.default);
            }
            servers.push(Server { url, docs: server.description.unwrap_or_default() });
        }
        servers
    }
}

/// The method's field in a path item.
pub(super) fn key_of(method: &Method) -> String {
    match method {
        Method::Other(name) => name.to_lowercase(),
        known => METHODS.iter().find(|(_, other)| other == known).map_or("get", |(key, _)| key).to_owned(),
    }
}

/// Whether a byte may stand in the name of a method (RFC 9110, 5.6.2).
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
