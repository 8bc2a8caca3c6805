//! Parameters that are the whole query (OpenAPI 3.2, `in: querystring`).

use super::super::codec::{self, Encode, ParameterValue};
use super::super::parameter::percent::{self, EscapeMode};
use super::super::parameter::{EncodeError, ParameterError, ParameterInput};
use super::{DecodeLimits, ParameterLocation, ParameterSpec, ParameterStyle, form_body};

pub(super) fn write(parameter: &ParameterSpec, value: &dyn Encode) -> Result<Option<String>, EncodeError> {
    let escaped = |text: &str| EscapeMode::Unreserved.text(text).into_owned();
    match (parameter.style, ParameterValue::from_encode(value)) {
        (ParameterStyle::Json, _) => Ok(Some(escaped(&codec::to_string(value)))),
        (ParameterStyle::Form, _) => form_body::write(value, &[]).map(Some),
        (_, Some(ParameterValue::Text(text))) => Ok(Some(escaped(&text))),
        _ => Err(EncodeError("an array or object cannot be written as the whole query")),
    }
}

/// Parses a query as the value of a parameter. Returns `None` if the query is empty.
pub(super) fn read(
    parameter: &ParameterSpec,
    query: &str,
    limits: DecodeLimits,
) -> Result<Option<ParameterInput>, ParameterError> {
    if query.is_empty() {
        return Ok(None);
    }
    Ok(Some(match parameter.style {
        ParameterStyle::Json => ParameterInput::Json(percent::unescape(ParameterLocation::Query, query)?),
        ParameterStyle::Form => {
            ParameterInput::Tree(form_body::read(query, &[], limits).map_err(|_| ParameterError("is not a form"))?)
        }
        _ => ParameterInput::Tree(ParameterValue::Text(percent::unescape(ParameterLocation::Query, query)?)),
    }))
}
