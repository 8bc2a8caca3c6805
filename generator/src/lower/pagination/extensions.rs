//! The extensions that describe a pagination: `x-ms-pageable`, `x-speakeasy-pagination`, `x-fern-pagination` and
//! `x-dropshot-pagination`.

use crate::diagnostics::PaginationProblem;
use crate::ir::{Operation, Value};
use crate::pagination_options::{PaginationKind, PaginationOptions};

pub(super) const NAMES: [&str; 4] =
    ["x-ms-pageable", "x-speakeasy-pagination", "x-fern-pagination", "x-dropshot-pagination"];

/// A pagination, or `None` if the extension declares that the operation has no further pages.
pub(super) type Declared = Result<Option<PaginationOptions>, PaginationProblem>;

/// Returns the pagination that an extension of the operation declares, with the name of the extension. `root` returns
/// an extension of the document.
pub(super) fn declared(
    operation: &Operation,
    root: impl Fn(&str) -> Option<Value>,
) -> Option<(&'static str, Declared)> {
    NAMES.iter().find_map(|name| {
        let (_, value) = operation.extensions.iter().find(|(key, _)| key == name)?;
        let declared = match *name {
            "x-ms-pageable" => pageable(value),
            "x-speakeasy-pagination" => speakeasy(value),
            "x-fern-pagination" => match (value, root(name)) {
                (Value::Bool(false), _) => Ok(None),
                (Value::Bool(true), Some(shared)) => fern(&shared),
                (value, _) => fern(value),
            },
            _ => dropshot(operation, value),
        };
        Some((*name, declared))
    })
}

fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => None,
    }
}

fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    match member(value, name)? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn invalid(message: impl Into<String>) -> PaginationProblem {
    PaginationProblem::invalid(message, "describe the pagination with the option `pagination`")
}

fn pointer_to(name: &str) -> String {
    super::body_path::join("", name)
}

/// Reads `x-ms-pageable`: `nextLinkName` is the property with the URL of the next page, and null if there is only one
/// page. `itemName` is the property with the items, by default `value`.
fn pageable(value: &Value) -> Declared {
    if member(value, "nextLinkName") == Some(&Value::Null) {
        return Ok(None);
    }
    let next = text(value, "nextLinkName").ok_or_else(|| invalid("`nextLinkName` is missing"))?;
    Ok(Some(PaginationOptions {
        next: Some(pointer_to(next)),
        items: Some(pointer_to(text(value, "itemName").unwrap_or("value"))),
        ..PaginationOptions::new(PaginationKind::NextUrl)
    }))
}

/// Reads `x-dropshot-pagination`: the items are in `items`, the token is in `next_page` and is sent as `page_token`.
/// Apart from `limit`, a request with a token may not contain the query parameters of the first page.
fn dropshot(operation: &Operation, value: &Value) -> Declared {
    if *value == Value::Bool(false) {
        return Ok(None);
    }
    let has_limit = operation.parameters.iter().any(|parameter| parameter.name == "limit");
    Ok(Some(PaginationOptions {
        parameter: Some("page_token".to_owned()),
        next: Some("/next_page".to_owned()),
        items: Some("/items".to_owned()),
        keep: Some(has_limit.then(|| "limit".to_owned()).into_iter().collect()),
        ..PaginationOptions::new(PaginationKind::Cursor)
    }))
}

/// Reads `x-fern-pagination`. An offset without `step` is increased by one, and is therefore a page number.
fn fern(value: &Value) -> Declared {
    let request = |name: &str| text(value, name).map(fern_parameter);
    let response = |name: &str| text(value, name).map(fern_pointer).transpose();
    let (kind, parameter, next) = if let Some(cursor) = request("cursor") {
        (PaginationKind::Cursor, Some(cursor), response("next_cursor")?)
    } else if let Some(offset) = request("offset") {
        let is_offset = member(value, "step").is_some();
        (if is_offset { PaginationKind::Offset } else { PaginationKind::Page }, Some(offset), None)
    } else {
        (PaginationKind::NextUrl, None, response("next_uri")?.or(response("next_path")?))
    };
    Ok(Some(PaginationOptions {
        parameter: parameter.transpose()?,
        next,
        items: response("results")?,
        has_more: response("has-next-page")?,
        ..PaginationOptions::new(kind)
    }))
}

/// Returns the pointer for a path such as `$response.page.next`.
fn fern_pointer(path: &str) -> Result<String, PaginationProblem> {
    let names = path.strip_prefix("$response").ok_or_else(|| invalid(format!("`{path}` is not in `$response`")))?;
    Ok(names.split('.').filter(|name| !name.is_empty()).map(pointer_to).collect())
}

/// Returns the parameter for a path such as `$request.cursor`. A longer path leads into the request body.
fn fern_parameter(path: &str) -> Result<String, PaginationProblem> {
    let name = path.strip_prefix("$request.").ok_or_else(|| invalid(format!("`{path}` is not in `$request`")))?;
    Ok(if name.contains('.') { name.split('.').map(pointer_to).collect() } else { name.to_owned() })
}

/// Reads `x-speakeasy-pagination`: `inputs` are the parameters, and `outputs` are JSONPaths into the response.
fn speakeasy(value: &Value) -> Declared {
    let inputs: &[Value] = match member(value, "inputs") {
        Some(Value::List(inputs)) => inputs,
        _ => &[],
    };
    let input = |kind: &str| {
        let input = inputs.iter().find(|input| text(input, "type") == Some(kind))?;
        let name = text(input, "name")?;
        Some(if text(input, "in") == Some("requestBody") { pointer_to(name) } else { name.to_owned() })
    };
    let outputs = member(value, "outputs").cloned().unwrap_or(Value::Null);
    let output = |name: &str| text(&outputs, name).map(json_path).transpose();
    let items = output("results")?;
    let mut options = match text(value, "type") {
        Some("offsetLimit") => match (input("offset"), input("page")) {
            (Some(offset), _) => {
                PaginationOptions { parameter: Some(offset), ..PaginationOptions::new(PaginationKind::Offset) }
            }
            (None, page) => PaginationOptions {
                parameter: page,
                total: output("numPages")?,
                ..PaginationOptions::new(PaginationKind::Page)
            },
        },
        Some("cursor") => {
            let cursor =
                PaginationOptions { parameter: input("cursor"), ..PaginationOptions::new(PaginationKind::Cursor) };
            match text(&outputs, "nextCursor").and_then(last_item) {
                // The path leads to the last item, which the array before `[-1]` contains.
                Some((_, key)) => PaginationOptions { last_item: Some(json_path(&format!("${key}"))?), ..cursor },
                None => PaginationOptions { next: output("nextCursor")?, ..cursor },
            }
        }
        Some("url") => {
            PaginationOptions { next: output("nextUrl")?, ..PaginationOptions::new(PaginationKind::NextUrl) }
        }
        _ => return Err(invalid("`type` is not `offsetLimit`, `cursor` or `url`")),
    };
    options.items = match text(&outputs, "nextCursor").and_then(last_item) {
        Some((list, _)) if items.is_none() => Some(json_path(list)?),
        _ => items,
    };
    Ok(Some(options))
}

/// Splits a path at its selector of the last item.
fn last_item(path: &str) -> Option<(&str, &str)> {
    ["[-1:]", "[-1]", "[(@.length-1)]"].iter().find_map(|last| path.split_once(last))
}

/// Returns the JSON Pointer for a JSONPath that consists of names.
fn json_path(path: &str) -> Result<String, PaginationProblem> {
    let unsupported = || invalid(format!("the JSONPath `{path}` consists of more than names"));
    let mut rest = path.strip_prefix('$').ok_or_else(unsupported)?;
    let mut pointer = String::new();
    while !rest.is_empty() {
        let (name, after) = if let Some(quoted) = rest.strip_prefix("['") {
            quoted.split_once("']").ok_or_else(unsupported)?
        } else {
            let named = rest.strip_prefix('.').ok_or_else(unsupported)?;
            named.split_at(named.find(['.', '[']).unwrap_or(named.len()))
        };
        if name.is_empty() || name.contains(['*', '?', '(']) {
            return Err(unsupported());
        }
        pointer += &pointer_to(name);
        rest = after;
    }
    Ok(pointer)
}

#[cfg(test)]
mod tests {
    use super::json_path;

    #[test]
    fn a_json_path_of_names_is_a_json_pointer() {
        assert_eq!(json_path("$.data.resultArray").as_deref(), Ok("/data/resultArray"));
        assert_eq!(json_path("$['@odata.nextLink'].a/b").as_deref(), Ok("/@odata.nextLink/a~1b"));
        assert_eq!(json_path("$").as_deref(), Ok(""));
        assert!(["$.data[0]", "$..data", "data", "$.*"].iter().all(|path| json_path(path).is_err()));
    }
}
