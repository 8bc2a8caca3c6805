//! Parameters that are the whole query (OpenAPI 3.2, `in: querystring`).

use super::super::codec::{self, Encode, ParameterValue};
use super::super::parameter::percent::{self, Escape};
use super::super::parameter::{Given, Malformed, Unwritable};
use super::{Location, Parameter, Style, form_body};

pub(super) fn write(parameter: &Parameter, value: &dyn Encode) -> Result<Option<String>, Unwritable> {
    let escaped = |text: &str| Escape::Unreserved.text(text).into_owned();
    match (parameter.style, ParameterValue::of(value)) {
        (Style::Json, _) => Ok(Some(escaped(&codec::to_string(value)))),
        (Style::Form, _) => form_body::write(value, &[]).map(Some),
        (_, Some(ParameterValue::Text(text))) => Ok(Some(escaped(&text))),
        _ => Err(Unwritable("an array or object cannot be written as the whole query")),
    }
}

/// Parses a query. Returns `None` if it is empty.
pub(super) fn read(parameter: &Parameter, query: &str) -> Result<Option<Given>, Malformed> {
    if query.is_empty() {
        return Ok(None);
    }
    Ok(Some(match parameter.style {
        Style::Json => Given::Json(percent::unescape(Location::Query, query)?),
        Style::Form => Given::Tree(form_body::read(query, &[]).map_err(|_| Malformed("is not a form"))?),
        _ => Given::Tree(ParameterValue::Text(percent::unescape(Location::Query, query)?)),
    }))
}
