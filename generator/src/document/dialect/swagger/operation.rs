use super::super::RewriteContext;
use super::body::SwaggerParameter;
use super::{SharedDefinitions, body, parameter, response, string_list};
use crate::diagnostics;
use crate::source::{FileId, Location, Node, Object, Pointer};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Rewrites a path item. The body parameters of the path item are moved to each of its operations.
pub(super) fn path_item(item: Node, at: &Pointer, shared: &SharedDefinitions, rewriting: &mut RewriteContext) -> Node {
    let Node::Object(mut item) = item else { return item };
    let (parts, plain) = parameters(item.take("parameters"), &at.join("parameters"), shared, rewriting);
    let mut new = Object::default();
    for (key, value) in item {
        let value = match value {
            Node::Object(value) if METHODS.contains(&key.as_str()) => {
                Node::Object(operation(value, &parts, &at.join(key.as_str()), shared, rewriting))
            }
            other => other,
        };
        new.push(key, value);
    }
    if !plain.is_empty() {
        new.push("parameters", Node::List(plain));
    }
    Node::Object(new)
}

fn operation(
    mut operation: Object,
    inherited: &[SwaggerParameter],
    at: &Pointer,
    shared: &SharedDefinitions,
    rewriting: &mut RewriteContext,
) -> Object {
    let own = |key: &str, of_all: &[String], operation: &mut Object| match operation.take(key) {
        Some(list) => string_list(Some(list)),
        None => of_all.to_vec(),
    };
    let consumes = own("consumes", &shared.consumes, &mut operation);
    let produces = own("produces", &shared.produces, &mut operation);
    operation.take("schemes");
    let (mut parts, plain) = parameters(operation.take("parameters"), &at.join("parameters"), shared, rewriting);
    for inherited in inherited {
        if !parts.iter().any(|own| own.object.get("name") == inherited.object.get("name")) {
            parts.push(inherited.clone());
        }
    }
    if let Some(body) = body::body(parts, &consumes, &at.join("requestBody"), rewriting) {
        operation.push("requestBody", body);
    }
    if !plain.is_empty() {
        operation.push("parameters", Node::List(plain));
    }
    if let Some(Node::Object(responses)) = operation.take("responses") {
        let responses = responses.into_iter().map(|(status, response)| {
            for media_type in &produces {
                let response_at = at.join("responses").join(status.as_str());
                rewriting.record_move(response_at.join("content").join(media_type.as_str()), response_at);
            }
            (status, response::response(response, &produces))
        });
        operation.push("responses", Node::Object(responses.collect()));
    }
    operation
}

/// Separates the body and form parameters from the other parameters, and records the original locations of all
/// parameters.
fn parameters(
    all: Option<Node>,
    at: &Pointer,
    shared: &SharedDefinitions,
    rewriting: &mut RewriteContext,
) -> (Vec<SwaggerParameter>, Vec<Node>) {
    let Some(Node::List(all)) = all else { return Default::default() };
    let (mut parts, mut plain) = (Vec::new(), Vec::new());
    for (index, node) in all.into_iter().enumerate() {
        let origin = at.join(index.to_string());
        if let Some(part) = resolve_parameter(&node, &origin, shared) {
            parts.push(part);
            continue;
        }
        if let Some(format) = parameter::unrepresentable_field(&node) {
            let (field, reason) =
                ("collectionFormat", format!("`{format}` does not apply to this parameter, which is encoded as `csv`"));
            let at = Location { file: FileId::default(), pointer: origin.join(field) };
            rewriting.diagnostics.push(diagnostics::no_effect(at, field, &reason));
        }
        let here = at.join(plain.len().to_string());
        rewriting.record_move(here.join("schema"), origin.clone());
        rewriting.record_move(here, origin);
        plain.push(parameter::parameter(node));
    }
    (parts, plain)
}

/// Follows a reference to a parameter. Returns `None` if the resulting parameter is neither a body nor a form
/// parameter.
fn resolve_parameter(parameter: &Node, at: &Pointer, shared: &SharedDefinitions) -> Option<SwaggerParameter> {
    let target =
        parameter.get("$ref").and_then(Node::as_str).and_then(|target| Pointer::parse(target.strip_prefix('#')?));
    let (parameter, origin) = match target.as_ref().map(Pointer::tokens) {
        Some([kind, name]) if kind == "parameters" => (shared.parameters.get(name)?, target.clone()?),
        _ => (parameter, at.clone()),
    };
    let object = parameter.as_object().filter(|_| parameter::is_body(parameter))?;
    Some(SwaggerParameter { object: object.clone(), origin })
}
