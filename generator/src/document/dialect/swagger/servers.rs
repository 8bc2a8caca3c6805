use super::super::{object, string};
use super::string_list;
use crate::source::{Node, Object};

/// Rewrites `schemes`, `host` and `basePath` to servers.
pub(super) fn servers(root: &mut Object) -> Node {
    let mut text = |key: &str| root.take(key).as_ref().and_then(Node::as_str).unwrap_or_default().to_owned();
    let (host, base) = (text("host"), text("basePath"));
    let schemes = string_list(root.take("schemes"));
    let base = base.trim_end_matches('/');
    let urls: Vec<String> = match (host.as_str(), schemes.as_slice()) {
        ("", _) => vec![if base.is_empty() { "/".to_owned() } else { base.to_owned() }],
        // By default, the scheme is that of the document's URL, which is unknown, so `https` is used.
        (host, []) => vec![format!("https://{host}{base}")],
        (host, schemes) => schemes.iter().map(|scheme| format!("{scheme}://{host}{base}")).collect(),
    };
    Node::List(urls.iter().map(|url| object([("url", string(url))])).collect())
}
