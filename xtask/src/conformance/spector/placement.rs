//! Determines the URL paths of a document's API: the paths of its server URLs, and the path templates of its
//! operations.

use serde_json::Value;

use super::documents::Document;

/// Returns the paths of the first server's URL, one for each value of the server variables. The URLs of the suite's
/// servers start with `http://localhost:3000` or `{endpoint}`.
pub fn prefixes(document: &Document) -> Vec<String> {
    let server = &document.content["servers"][0];
    let url = server["url"].as_str().unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
        None => url.strip_prefix("{endpoint}").unwrap_or(url),
    };
    let mut prefixes = vec![path.trim_end_matches('/').to_owned()];
    for (name, variable) in server["variables"].as_object().into_iter().flatten() {
        let values = values(document, name, variable);
        let filled = |prefix: &String| -> Vec<String> {
            values.iter().map(|value| prefix.replace(&format!("{{{name}}}"), value)).collect()
        };
        prefixes = prefixes.iter().flat_map(filled).collect();
        prefixes.dedup();
    }
    prefixes
}

/// Returns the values that the scenarios of a document use for a server variable. The documents declare no defaults.
fn values(document: &Document, name: &str, variable: &Value) -> Vec<String> {
    let version = document.content["info"]["version"].as_str().unwrap_or_default();
    match name {
        "version" | "apiVersion" => vec![version.to_owned()],
        // These values are from the description of the specification `resiliency/srv-driven`.
        "serviceDeploymentVersion" => vec!["v1".to_owned(), "v2".to_owned()],
        _ => {
            let all = variable["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let all: Vec<&str> = all.collect();
            let own = all.iter().find(|value| document.specification.ends_with(**value)).or(all.last());
            vec![own.copied().unwrap_or_default().to_owned()]
        }
    }
}

/// Returns the path templates of a document.
pub fn paths(document: &Document) -> Vec<&str> {
    document.content["paths"].as_object().into_iter().flatten().map(|(path, _)| path.as_str()).collect()
}
