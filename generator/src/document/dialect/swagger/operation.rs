use super::super::Rewriting;
use super::{Shared, body, parameter, response, texts};
use crate::source::{Node, Object, Pointer};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// A path item: what its parameters say of bodies goes to each operation.
pub(super) fn path_item(item: Node, at: &Pointer, shared: &Shared, rewriting: &mut Rewriting) -> Node {
    let Node::Object(mut item) = item else { return item };
    let parameters = list(item.take("parameters"));
    let (parts, plain): (Vec<_>, Vec<_>) =
        parameters.into_iter().enumerate().partition(|(_, parameter)| part(parameter, shared).is_some());
    let parts: Vec<Object> = parts.iter().filter_map(|(_, parameter)| part(parameter, shared)).collect();
    let plain = renumbered(plain, &at.join("parameters"), rewriting);
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
    inherited: &[Object],
    at: &Pointer,
    shared: &Shared,
    rewriting: &mut Rewriting,
) -> Object {
    let own = |key: &str, of_all: &[String], operation: &mut Object| match operation.take(key) {
        Some(list) => texts(Some(list)),
        None => of_all.to_vec(),
    };
    let consumes = own("consumes", &shared.consumes, &mut operation);
    let produces = own("produces", &shared.produces, &mut operation);
    operation.take("schemes");
    let (parts, plain): (Vec<_>, Vec<_>) = list(operation.take("parameters"))
        .into_iter()
        .enumerate()
        .partition(|(_, parameter)| part(parameter, shared).is_some());
    let first = parts.first().map(|(index, _)| at.join("parameters").join(index.to_string()));
    let mut parts: Vec<Object> = parts.iter().filter_map(|(_, parameter)| part(parameter, shared)).collect();
    for inherited in inherited {
        if !parts.iter().any(|own| own.get("name") == inherited.get("name")) {
            parts.push(inherited.clone());
        }
    }
    if let Some(body) = body::body(parts, &consumes) {
        if let Some(first) = first {
            let schema = at.join("requestBody").join("content");
            rewriting.moved(at.join("requestBody"), first.clone());
            for media_type in body.get("content").and_then(Node::as_object).into_iter().flat_map(Object::iter) {
                rewriting.moved(schema.join(media_type.0), first.clone());
            }
        }
        operation.push("requestBody", body);
    }
    let plain = renumbered(plain, &at.join("parameters"), rewriting);
    if !plain.is_empty() {
        operation.push("parameters", Node::List(plain));
    }
    if let Some(Node::Object(responses)) = operation.take("responses") {
        let responses = responses.into_iter().map(|(status, answer)| {
            for media_type in &produces {
                let answer = at.join("responses").join(status.as_str());
                rewriting.moved(answer.join("content").join(media_type.as_str()), answer);
            }
            (status, response::response(answer, &produces))
        });
        operation.push("responses", Node::Object(responses.collect()));
    }
    operation
}

/// The parameters that are left, each with its place in the text.
fn renumbered(parameters: Vec<(usize, Node)>, at: &Pointer, rewriting: &mut Rewriting) -> Vec<Node> {
    let mut new = Vec::new();
    for (origin, node) in parameters {
        let here = at.join(new.len().to_string());
        if origin != new.len() {
            rewriting.moved(here.clone(), at.join(origin.to_string()));
        }
        rewriting.moved(here.join("schema"), at.join(origin.to_string()));
        new.push(parameter::parameter(node));
    }
    new
}

/// The part of the body that a parameter describes, itself or by reference.
fn part(parameter: &Node, shared: &Shared) -> Option<Object> {
    let name = parameter.get("$ref").and_then(Node::as_str).and_then(|target| target.strip_prefix("#/parameters/"));
    let parameter = match name {
        Some(name) => shared.parameters.get(&name.replace("~1", "/").replace("~0", "~"))?,
        None => parameter,
    };
    parameter::is_body(parameter).then(|| parameter.as_object().cloned())?
}

fn list(node: Option<Node>) -> Vec<Node> {
    match node {
        Some(Node::List(items)) => items,
        _ => Vec::new(),
    }
}
