//! Infers the pagination of an operation from the names and types of its parameters and of its response. A pagination
//! is inferred only if another reading of the same names would be unusual.

use super::body_path::{self, arrays, items, join, object, plain, segments, success_body};
use super::resolve::is_scalar;
use crate::ir::{Api, Field, Method, Operation, Parameter, ParameterLocation, Type, Value};
use crate::names;
use crate::pagination_options::{PaginationKind, PaginationOptions};

/// The names of properties with the items, in the order of preference.
const ITEMS: [&str; 10] =
    ["data", "items", "results", "value", "values", "records", "entries", "objects", "list", "resources"];

/// The names of objects with the position of the page.
const META: [&str; 13] = [
    "meta",
    "pagination",
    "paging",
    "page_info",
    "page",
    "links",
    "_links",
    "cursors",
    "metadata",
    "response_metadata",
    "paginator",
    "pages",
    "additional_data",
];

const HAS_MORE: [&str; 7] =
    ["has_more", "has_next", "has_next_page", "has_more_pages", "has_more_items", "more", "is_truncated"];

const URLS: [&str; 6] = ["next_url", "next_link", "next_page_url", "next_href", "next_page_link", "next_uri"];

const TOTAL_PAGES: [&str; 5] = ["total_pages", "page_count", "num_pages", "last_page", "pages_count"];

const TOTAL: [&str; 8] = [
    "total",
    "total_entries",
    "total_records",
    "total_count",
    "total_items",
    "total_results",
    "total_size",
    "total_elements",
];

/// Returns the pagination of an operation, or `None` if it is not certain.
pub(super) fn infer(api: &Api, operation: &Operation) -> Option<PaginationOptions> {
    if operation.method != Method::Get {
        return None;
    }
    let body = success_body(operation)?;
    let pointer = items_pointer(api, body)?;
    let (_, item) = items(api, body, &segments(&pointer)?)?;
    let response = ResponseProperties::new(api, body);
    let inferred = link_header(operation)
        .or_else(|| token(operation, &response))
        .or_else(|| next_url(&response))
        .or_else(|| last_item(api, operation, item, &response))
        .or_else(|| page_number(operation, &response))
        .or_else(|| offset(operation, &response))?;
    Some(PaginationOptions { items: Some(pointer), ..inferred })
}

/// Returns the pointer to the items: the body, its only array, or its array with a usual name. The array may be in an
/// object `data` or `result`.
fn items_pointer(api: &Api, body: &Type) -> Option<String> {
    if matches!(plain(api, body), Type::List(_)) {
        return Some(String::new());
    }
    let found = arrays(api, body);
    let usual = || ITEMS.iter().find_map(|usual| found.iter().find(|name| names::snake(name).as_str() == *usual));
    if let [only] = found.as_slice() {
        return Some(join("", only));
    }
    if let Some(name) = usual() {
        return Some(join("", name));
    }
    let field = object(api, body)?.fields.iter().find(|field| matches!(field.name.as_str(), "data" | "result"))?;
    match arrays(api, &field.ty).as_slice() {
        [only] => Some(join(&join("", &field.name), only)),
        _ => None,
    }
}

/// A scalar property of the response, in the body or in an object with a usual name.
struct ResponseProperty<'a> {
    pointer: String,
    /// The name in snake case.
    name: String,
    /// The name of the object that contains the property, in snake case. Empty for a property of the body.
    parent: String,
    ty: &'a Type,
}

struct ResponseProperties<'a>(Vec<ResponseProperty<'a>>);

impl<'a> ResponseProperties<'a> {
    fn new(api: &'a Api, body: &'a Type) -> Self {
        let mut all = Self(Vec::new());
        all.add(api, body, "", "", 0);
        all
    }

    fn add(&mut self, api: &'a Api, ty: &'a Type, pointer: &str, parent: &str, depth: usize) {
        let fields: &[Field] = object(api, ty).map(|object| object.fields.as_slice()).unwrap_or_default();
        for field in fields {
            let name = names::snake(&field.name).without_raw_prefix().to_owned();
            let (pointer, ty) = (join(pointer, &field.name), plain(api, &field.ty));
            let is_meta =
                META.contains(&name.as_str()) || name == "links" || parent.ends_with("links") && name == "next";
            if object(api, ty).is_some() {
                if is_meta && depth < 2 {
                    self.add(api, ty, &pointer, &name, depth + 1);
                }
            } else if is_scalar(api, ty) {
                self.0.push(ResponseProperty { pointer, name, parent: parent.to_owned(), ty });
            }
        }
    }

    /// Returns the pointer to the first property with one of the names for which `is_expected` holds.
    fn find(&self, names: &[&str], is_expected: impl Fn(&Type) -> bool) -> Option<String> {
        let found = self.0.iter().find(|one| names.contains(&one.name.as_str()) && is_expected(one.ty));
        found.map(|one| one.pointer.clone())
    }

    fn has_more(&self) -> Option<String> {
        self.find(&HAS_MORE, |ty| *ty == Type::Bool)
    }
}

fn is_integer(ty: &Type) -> bool {
    matches!(ty, Type::Integer(_))
}

fn query<'a>(operation: &'a Operation, names: &[&str]) -> Option<&'a Parameter> {
    let is_named = |one: &&Parameter| {
        one.location == ParameterLocation::Query && names.contains(&names::snake(&one.name).without_raw_prefix())
    };
    operation.parameters.iter().find(is_named)
}

/// The header `Link` is documented.
fn link_header(operation: &Operation) -> Option<PaginationOptions> {
    let successes = operation.responses.iter().filter(|response| response.status.is_success());
    let mut headers = successes.flat_map(|response| &response.headers);
    headers.any(|header| header.name.eq_ignore_ascii_case("link")).then(|| PaginationOptions::new(PaginationKind::Link))
}

/// A property of the response has the name of a parameter, with or without `next`.
fn token(operation: &Operation, response: &ResponseProperties<'_>) -> Option<PaginationOptions> {
    for property in &response.0 {
        let is_next = property.name.starts_with("next_") || property.name.contains("continuation");
        if !is_next || URLS.contains(&property.name.as_str()) || *property.ty == Type::Uri {
            continue;
        }
        let base = property.name.strip_prefix("next_").unwrap_or(&property.name);
        // `next_page` is a token only if it is sent as `page` or `page_token`.
        let tokens =
            [property.name.as_str(), base, &format!("{base}_token"), &format!("page_{base}")].map(str::to_owned);
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        if let Some(parameter) = query(operation, &tokens) {
            return Some(PaginationOptions {
                parameter: Some(parameter.name.clone()),
                next: Some(property.pointer.clone()),
                has_more: response.has_more(),
                ..PaginationOptions::new(PaginationKind::Cursor)
            });
        }
    }
    // `cursor` of a response may be the cursor of the request. It is the next cursor if there is a flag beside it.
    let has_more = response.has_more()?;
    let names = ["cursor", "end_cursor", "after", "last_id"];
    let property = response.0.iter().find(|one| names.contains(&one.name.as_str()) && *one.ty != Type::Bool)?;
    let parameters: &[&str] = match property.name.as_str() {
        "cursor" => &["cursor"],
        "last_id" => &["after", "after_id", "starting_after"],
        _ => &["after", "cursor"],
    };
    Some(PaginationOptions {
        parameter: Some(query(operation, parameters)?.name.clone()),
        next: Some(property.pointer.clone()),
        has_more: Some(has_more),
        ..PaginationOptions::new(PaginationKind::Cursor)
    })
}

/// A property is the URL of the next page.
fn next_url(response: &ResponseProperties<'_>) -> Option<PaginationOptions> {
    let is_text = |ty: &Type| matches!(ty, Type::String | Type::Uri);
    let is_url = |one: &&ResponseProperty<'_>| {
        let name = one.name.trim_start_matches("odata_");
        let is_link = one.parent.ends_with("links") && name == "next" || one.parent == "next" && name == "href";
        is_text(one.ty) && (URLS.contains(&name) || is_link || name == "next" && *one.ty == Type::Uri)
    };
    let found = response.0.iter().find(is_url)?;
    Some(PaginationOptions { next: Some(found.pointer.clone()), ..PaginationOptions::new(PaginationKind::NextUrl) })
}

/// The parameter `starting_after` contains the id of the last item, and the response has a flag.
fn last_item(
    api: &Api,
    operation: &Operation,
    item: &Type,
    response: &ResponseProperties<'_>,
) -> Option<PaginationOptions> {
    let parameter = query(operation, &["starting_after", "after_id"])?;
    let has_more = response.has_more()?;
    let has_id = |ty| object(api, ty).is_some_and(|object| object.fields.iter().any(|field| field.name == "id"));
    let target = body_path::target(api, item, &["id".to_owned()]);
    (has_id(item) || target == Some(body_path::Target::Unknown)).then(|| PaginationOptions {
        parameter: Some(parameter.name.clone()),
        last_item: Some("/id".to_owned()),
        has_more: Some(has_more),
        ..PaginationOptions::new(PaginationKind::Cursor)
    })
}

/// The parameter is a page number whose first value is documented by its default or minimum. A wrong first number would
/// skip a page.
fn page_number(operation: &Operation, response: &ResponseProperties<'_>) -> Option<PaginationOptions> {
    let parameter = query(operation, &["page", "page_number", "page_num", "page_no"])?;
    let documented = number(parameter.default.as_ref()).or_else(|| number(member(&parameter.schema, "minimum")));
    let first = documented.filter(|first| *first <= 1 && is_integer(&parameter.ty))?;
    let total = response.find(&TOTAL_PAGES, is_integer);
    let sizes = ["per_page", "page_size", "limit", "size", "count", "pagesize", "max_results", "results_per_page"];
    (total.is_some() || query(operation, &sizes).is_some()).then(|| PaginationOptions {
        parameter: Some(parameter.name.clone()),
        // A total of numbered pages that start at zero is not the last number.
        total,
        has_more: response.has_more(),
        first: Some(first),
        ..PaginationOptions::new(PaginationKind::Page)
    })
}

/// The parameters are an offset and a limit.
fn offset(operation: &Operation, response: &ResponseProperties<'_>) -> Option<PaginationOptions> {
    let pairs: [(&[&str], &[&str]); 3] = [
        (&["offset", "page_offset"], &["limit", "page_limit", "page_size", "count", "size", "per_page", "max_results"]),
        (&["skip", "_skip"], &["limit", "take", "top", "_top", "count", "page_size"]),
        (&["start_at"], &["max_results"]),
    ];
    let parameter = pairs.iter().find_map(|(offsets, limits)| {
        query(operation, limits)?;
        query(operation, offsets)
    })?;
    let starts_at_zero = number(parameter.default.as_ref()).is_none_or(|first| first == 0);
    (starts_at_zero && is_integer(&parameter.ty)).then(|| PaginationOptions {
        parameter: Some(parameter.name.clone()),
        total: response.find(&TOTAL, is_integer),
        has_more: response.has_more(),
        ..PaginationOptions::new(PaginationKind::Offset)
    })
}

fn number(value: Option<&Value>) -> Option<u64> {
    match value? {
        Value::Number(text) => text.parse().ok(),
        _ => None,
    }
}

fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => None,
    }
}
