//! Adds the missing responses of the generated server to the operations in the document tree.

use super::rejection::{self, DocumentedRejection};
use super::{AddedResponses, problem};
use crate::ir::Api;
use crate::source::{Node, Object, Pointer};

pub(super) fn document(root: &Node, api: &Api, additions: &mut Vec<AddedResponses>) -> Node {
    let mut merge = EffectiveMerger { root, api, additions };
    let mut document = root.as_object().cloned().unwrap_or_default();
    let paths = root.get("paths").and_then(Node::as_object).cloned().unwrap_or_default();
    let paths = paths.into_iter().filter_map(|(path, item)| {
        let item = if path.starts_with("x-") { item } else { merge.path_item(&path, item)? };
        Some((path, item))
    });
    document.set("paths", Node::Object(paths.collect()));
    if additions.iter().any(|addition| !addition.is_empty()) {
        let components = root.get("components").and_then(Node::as_object).cloned().unwrap_or_default();
        document.set("components", Node::Object(with_problem_components(components, additions)));
    }
    Node::Object(document)
}

/// Adds the schema of problem details, and the responses that use this schema, to the components.
fn with_problem_components(mut components: Object, additions: &[AddedResponses]) -> Object {
    let part = |components: &Object, kind| components.get(kind).and_then(Node::as_object).cloned().unwrap_or_default();
    let mut schemas = part(&components, "schemas");
    schemas.set(problem::SCHEMA, problem::schema());
    components.set("schemas", Node::Object(schemas));
    let mut responses = part(&components, "responses");
    let used = |rejection: &&DocumentedRejection| {
        additions.iter().any(|addition| addition.statuses.contains(&rejection.status))
    };
    for rejection in rejection::all().filter(used) {
        responses.set(&problem::key(rejection), problem::response(rejection));
    }
    components.set("responses", Node::Object(responses));
    components
}

struct EffectiveMerger<'m> {
    root: &'m Node,
    api: &'m Api,
    additions: &'m mut Vec<AddedResponses>,
}

impl EffectiveMerger<'_> {
    /// Adds the missing responses to the operations of a path item. Returns `None` if the generated server serves none
    /// of the operations.
    fn path_item(&mut self, path: &str, item: Node) -> Option<Node> {
        let Node::Object(item) = self.resolved(item) else { return None };
        let before = self.additions.len();
        let item = item.into_iter().filter_map(|(key, value)| match key.as_str() {
            "additionalOperations" => {
                let Node::Object(others) = value else { return None };
                let others = others.into_iter().filter_map(|(name, operation)| self.operation(path, name, operation));
                Some((key, Node::Object(others.collect())))
            }
            _ if METHODS.contains(&key.as_str()) => {
                let (_, operation) = self.operation(path, key.to_ascii_uppercase(), value)?;
                Some((key, operation))
            }
            _ => Some((key, value)),
        });
        let item = item.collect();
        (self.additions.len() > before).then_some(Node::Object(item))
    }

    /// Adds the missing responses to an operation, and returns the operation with its key. Returns `None` if the
    /// generated server does not serve the operation.
    fn operation(&mut self, path: &str, method: String, operation: Node) -> Option<(String, Node)> {
        let served = self.api.operations().find(|known| known.path == path && known.method.as_str() == method)?;
        let mut operation = operation.as_object().cloned()?;
        let mut responses = operation.get("responses").and_then(Node::as_object).cloned().unwrap_or_default();
        let mut addition = AddedResponses {
            method: method.clone(),
            path: path.to_owned(),
            statuses: Vec::new(),
            media_types: Vec::new(),
        };
        for rejection in rejection::rejections_of(served) {
            let key = rejection.status.to_string();
            match responses.get(&key).cloned() {
                None => {
                    responses.push(key, problem::reference("responses", &problem::key(rejection)));
                    addition.statuses.push(rejection.status);
                }
                Some(documented) => {
                    if let Some(response) = with_problem_content(self.resolved(documented), rejection) {
                        responses.set(&key, response);
                        addition.media_types.push(rejection.status);
                    }
                }
            }
        }
        operation.set("responses", Node::Object(responses));
        self.additions.push(addition);
        Some((method, Node::Object(operation)))
    }

    /// Resolves a node that is a reference within the document. Returns any other node unchanged.
    fn resolved(&self, mut node: Node) -> Node {
        // The loop ends, since lowering has rejected cyclic references.
        while let Some(fragment) = node.get("$ref").and_then(Node::as_str).and_then(|to| to.strip_prefix('#')) {
            match Pointer::parse(fragment).and_then(|pointer| pointer.find(self.root)) {
                Some(found) => node = found.clone(),
                None => break,
            }
        }
        node
    }
}

/// Adds problem details to the media types of a documented response. Returns `None` if the response already has this
/// media type.
fn with_problem_content(response: Node, rejection: &DocumentedRejection) -> Option<Node> {
    let Node::Object(mut response) = response else { return None };
    let part = |response: &Object, key| response.get(key).and_then(Node::as_object).cloned().unwrap_or_default();
    let mut content = part(&response, "content");
    if content.get(problem::MEDIA_TYPE).is_some() {
        return None;
    }
    content.push(problem::MEDIA_TYPE, problem::media_type());
    response.set("content", Node::Object(content));
    if let Some((name, header)) = problem::header(rejection) {
        let mut headers = part(&response, "headers");
        if !headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
            headers.push(name, header);
            response.set("headers", Node::Object(headers));
        }
    }
    Some(Node::Object(response))
}

/// The fields of a path item that contain operations. The field `query` was added in OpenAPI 3.2.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
