use super::super::super::operation::query::append;
use super::super::super::operation::{EncodedRequest, OperationSpec, ParameterLocation, ParameterSpec};
use super::super::super::parameter::percent::{self, EscapeMode};
use super::Pagination;
use super::page_scalar::PageScalar;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde_json::Value;

/// The parameter that selects a page.
pub(super) enum PageParameter {
    /// A query parameter, with its declaration if the name is that of a declared parameter.
    Query(&'static str, Option<&'static ParameterSpec>),
    Header(&'static str),
    /// A property of the JSON body, by its JSON Pointer.
    Body(&'static str),
}

impl PageParameter {
    pub(super) fn new(operation: &'static OperationSpec, name: &'static str) -> Self {
        if name.starts_with('/') {
            return Self::Body(name);
        }
        let is_at = |spec: &&ParameterSpec, location| spec.name == name && spec.location == location;
        let query = operation.parameters.iter().find(|spec| is_at(spec, ParameterLocation::Query));
        match operation.parameters.iter().any(|spec| is_at(&spec, ParameterLocation::Header)) {
            true if query.is_none() => Self::Header(name),
            _ => Self::Query(name, query),
        }
    }

    /// Returns the value of the parameter in a request.
    pub(super) fn value(&self, request: &EncodedRequest) -> Option<String> {
        match self {
            Self::Query(name, _) => {
                let pair = request.query.split('&').find(|pair| is_named(pair, name))?;
                let (_, value) = pair.split_once('=')?;
                percent::unescape(ParameterLocation::Query, value).ok()
            }
            Self::Header(name) => request.headers.get(*name)?.to_str().ok().map(str::to_owned),
            Self::Body(pointer) => PageScalar::find(request.body.bytes()?, pointer).ok()??.into_text(),
        }
    }

    /// Sets the parameter, which replaces the value in the request.
    ///
    /// # Errors
    ///
    /// Returns the reason if the value cannot be sent.
    pub(super) fn set(&self, table: &Pagination, request: &mut EncodedRequest, value: &str) -> Result<(), String> {
        match self {
            Self::Query(name, spec) => {
                let is_kept = |pair: &str| {
                    !is_named(pair, name) && table.kept.is_none_or(|kept| kept.iter().any(|kept| is_named(pair, kept)))
                };
                let mut query = String::new();
                for pair in request.query.split('&').filter(|pair| !pair.is_empty() && is_kept(pair)) {
                    append(&mut query, "&", pair);
                }
                let escape = spec.map_or(EscapeMode::Unreserved, EscapeMode::for_parameter);
                append(&mut query, "&", &format!("{}={}", escape.name(name), escape.text(value)));
                request.query = query;
            }
            Self::Header(name) => {
                let invalid = || format!("header `{name}`: invalid characters");
                let name = HeaderName::try_from(*name).map_err(|_| invalid())?;
                let value = HeaderValue::try_from(value).map_err(|_| invalid())?;
                request.headers.insert(name, value);
            }
            Self::Body(pointer) => {
                let value = match value.parse().ok().filter(|_| table.is_number) {
                    Some(number) => Value::Number(number),
                    None => Value::String(value.to_owned()),
                };
                let body = request.body.bytes().filter(|body| !body.is_empty()).map_or(&b"{}"[..], |body| body);
                let mut body: Value = serde_json::from_slice(body).map_err(|_| "the request body is not JSON")?;
                *property(&mut body, pointer)? = value;
                request.body = Bytes::from(body.to_string()).into();
            }
        }
        Ok(())
    }
}

/// Returns `true` if a name-value pair of a query has a name.
fn is_named(pair: &str, name: &str) -> bool {
    let own = pair.split('=').next().unwrap_or_default();
    percent::unescape_cow(ParameterLocation::Query, own).is_ok_and(|own| own == name)
}

/// Returns the value at a JSON Pointer. Missing objects on the way are created.
fn property<'v>(value: &'v mut Value, pointer: &str) -> Result<&'v mut Value, String> {
    let mut value = value;
    for segment in pointer.split('/').skip(1) {
        if value.is_null() {
            *value = Value::Object(serde_json::Map::new());
        }
        let Value::Object(object) = value else {
            return Err(format!("the request body has no object for `{pointer}`"));
        };
        value = object.entry(segment.replace("~1", "/").replace("~0", "~")).or_insert(Value::Null);
    }
    Ok(value)
}
