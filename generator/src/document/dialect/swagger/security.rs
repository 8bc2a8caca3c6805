use super::super::{object, string};
use crate::source::{Node, Object};

/// Rewrites `securityDefinitions` to security schemes.
pub(super) fn schemes(definitions: Object) -> Object {
    definitions.into_iter().map(|(name, scheme)| (name, scheme_of(scheme))).collect()
}

fn scheme_of(scheme: Node) -> Node {
    let Node::Object(mut scheme) = scheme else { return scheme };
    match scheme.get("type").and_then(Node::as_str) {
        Some("basic") => {
            scheme.set("type", string("http"));
            scheme.set("scheme", string("basic"));
        }
        Some("oauth2") => {
            let name = match scheme.take("flow").as_ref().and_then(Node::as_str) {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some("password") => "password",
                _ => "implicit",
            };
            let mut flow = Object::default();
            for key in ["authorizationUrl", "tokenUrl"] {
                if let Some(url) = scheme.take(key) {
                    flow.push(key, url);
                }
            }
            flow.push("scopes", scheme.take("scopes").unwrap_or(Node::Object(Object::default())));
            scheme.push("flows", object([(name, Node::Object(flow))]));
        }
        _ => {}
    }
    Node::Object(scheme)
}
