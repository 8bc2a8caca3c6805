//! Names that generated code uses itself, by type or module. A test compares these lists with the output of `emit`.

/// The methods of the client and the sender, which no operation group may be named after.
pub(crate) const CLIENT: [&str; 2] = ["builder", "clone"];

/// The methods of the router, which no operation group may be named after.
pub(crate) const ROUTER: [&str; 17] = [
    "at",
    "at_root",
    "blocking_threshold",
    "body_limit",
    "document",
    "into_axum",
    "keep_alive",
    "label_responses",
    "limits",
    "new",
    "on_error",
    "on_rejection",
    "record_headers",
    "route",
    "shutdown",
    "stream_limit",
    "verify",
];

/// The names that no module of an operation group may have: the names of sibling modules, and the first segments of the
/// paths that the code of these modules uses.
pub(crate) const MODULES: [&str; 6] = ["core", "mod", "models", "operations", "rt", "std"];

/// The names that no module of a model may have: the names of sibling modules, and the first segments of the paths that
/// the code of these modules uses.
pub(crate) const MODELS: [&str; 5] = ["core", "mod", "models", "rt", "std"];

/// The methods of the client's builder, which no security scheme may be named after.
pub(crate) const CLIENT_BUILDER: [&str; 19] = [
    "record_headers",
    "trace_headers",
    "attempt_timeout",
    "follow_same_origin_redirects",
    "idempotency_header",
    "idle_timeout",
    "retry",
    "time_limits",
    "response_limit",
    "base_url",
    "build",
    "connect_timeout",
    "header",
    "server",
    "service",
    "timeout",
    "trusted_origin",
    "user_agent",
    "validate_responses",
];

/// The types of the client module, except the clients of operation groups.
pub(crate) const CLIENT_TYPES: [&str; 5] = ["Call", "Client", "ClientBuilder", "Duration", "Server"];

/// The methods of a call and its body, which no parameter may be named after.
pub(crate) const CALL: [&str; 17] = [
    "attempt_timeout",
    "idempotent",
    "idle_timeout",
    "retry",
    "follow_link",
    "base_url",
    "bearer",
    "body",
    "clone",
    "header",
    "into_future",
    "new",
    "of",
    "reconnecting",
    "send",
    "timeout",
    "to_url",
];

/// Further methods of a call whose results come in pages.
pub(crate) const PAGED_CALL: [&str; 2] = ["items", "pages"];

/// The names that no field for a header may have: the other fields of a response or part, and the variable for the
/// writer.
pub(crate) const HEADERS: [&str; 3] = ["body", "status", "w"];

/// The methods of a model's builder, which no setter may be named after.
pub(crate) const BUILDER: [&str; 1] = ["build"];

/// The names of devices on Windows, which are reserved with any file extension.
pub(crate) const WINDOWS_DEVICES: [&str; 22] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{BUILDER, CALL, CLIENT, CLIENT_BUILDER, CLIENT_TYPES, ROUTER};
    use crate::Generator;

    /// A document from which every item with a fixed name is generated: events, a choice of servers, a bearer token, a
    /// webhook with a stream of events, and a model with a builder. Names from the document begin with `x`.
    const DOCUMENT: &str = "
openapi: 3.1.0
info: {title: X, version: '1'}
servers: [{url: 'https://a', description: X1}, {url: 'https://b', description: X2}]
security: [{xd: []}]
paths:
  /x: {get: {operationId: x, tags: [x], responses: {'200': {description: x, content: {text/event-stream: {schema: {type: string}}}}}}}
webhooks:
  xx: {post: {responses: {'200': {description: x, content: {text/event-stream: {schema: {type: string}}}}}}}
components:
  securitySchemes: {xd: {type: http, scheme: bearer}}
  schemas:
    X: {type: object, required: [xa, xb, xc, xd, xe], properties: {xa: {}, xb: {}, xc: {}, xd: {}, xe: {}}}
";

    fn file() -> syn::File {
        let generator = Generator::from_bytes("x.yaml", DOCUMENT.as_bytes()).client(true).server(true);
        syn::parse_file(&generator.generate_file().unwrap().0).unwrap()
    }

    /// Collects the items of a module and of its submodules.
    fn items<'f>(items: &'f [syn::Item], name: &str, inside: bool, found: &mut Vec<&'f syn::Item>) {
        for item in items {
            found.extend(inside.then_some(item));
            if let syn::Item::Mod(module) = item {
                let content = module.content.iter().flat_map(|(_, items)| items);
                let content: Vec<&syn::Item> = content.collect();
                let inside = inside || module.ident == name;
                content.iter().for_each(|item| self::items(std::slice::from_ref(*item), name, inside, found));
            }
        }
    }

    /// Returns the methods of a type in a module, except the methods that are named after the document.
    fn methods(file: &syn::File, module: &str, ty: &str) -> BTreeSet<String> {
        let mut found = Vec::new();
        items(&file.items, module, false, &mut found);
        let is_of = |block: &&syn::ItemImpl| match &*block.self_ty {
            syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == ty),
            _ => false,
        };
        let blocks = found.into_iter().filter_map(|item| match item {
            syn::Item::Impl(block) => Some(block),
            _ => None,
        });
        let items = blocks.filter(is_of).flat_map(|block| &block.items);
        let names = items.filter_map(|item| match item {
            syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        });
        // Three names are skipped: `webhooks` is a group of the document, and `fmt` and `default` are trait methods.
        names
            .filter(|name| !name.starts_with('x') && !["fmt", "default", "webhooks"].contains(&name.as_str()))
            .collect()
    }

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_names_of_emitted_methods_are_reserved() {
        let file = file();
        let union = |places: &[(&str, &str)]| -> BTreeSet<String> {
            places.iter().flat_map(|(module, ty)| methods(&file, module, ty)).collect()
        };
        let with = |mut names: BTreeSet<String>, more: &[&str]| {
            names.extend(set(more));
            names
        };
        // `clone` is derived and therefore not in the output, but a method with this name would hide it.
        assert_eq!(with(union(&[("client", "Client"), ("sender", "Sender")]), &["clone"]), set(&CLIENT));
        // The method `document`, which serves the document, is emitted only in whole crates.
        assert_eq!(with(union(&[("server", "Router"), ("receiver", "Router")]), &["document"]), set(&ROUTER));
        assert_eq!(union(&[("client", "ClientBuilder"), ("sender", "SenderBuilder")]), set(&CLIENT_BUILDER));
        assert_eq!(with(union(&[("client", "Call"), ("sender", "Call")]), &["body", "clone"]), set(&CALL));
        assert_eq!(union(&[("models", "XBuilder")]), set(&BUILDER));
    }

    #[test]
    fn the_names_of_emitted_types_are_reserved() {
        let file = file();
        let mut found = Vec::new();
        items(&file.items, "client", false, &mut found);
        let names = found.into_iter().filter_map(|item| match item {
            syn::Item::Struct(item) => Some(item.ident.to_string()),
            syn::Item::Enum(item) => Some(item.ident.to_string()),
            _ => None,
        });
        let mut names: BTreeSet<String> = names.filter(|name| !name.starts_with('X')).collect();
        names.insert("Duration".to_owned());
        assert_eq!(names, set(&CLIENT_TYPES));
    }
}
