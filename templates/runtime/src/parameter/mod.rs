//! Parsing and writing of parameter styles, one style per file.
//!
//! The styles follow "Style Values" and "Style Examples" of OpenAPI, RFC 6570 and RFC 3986. A style converts a value,
//! which is a tree of texts ([`ParameterValue`]), to text and back. The delimiters of a style are written unescaped,
//! and the same characters in a value are escaped, so that the text is unambiguous.

pub(crate) mod cookie;
pub(crate) mod percent;

mod deep_object;
mod delimited;
mod flat_value;
mod form;
mod label;
mod matrix;
mod members;
mod pairs;
mod separated_pairs;
mod shape_dispatch;
mod simple;
#[cfg(test)]
mod style_tests;

pub(crate) use flat_value::EncodeError;
pub(crate) use members::Members;
pub(crate) use pairs::{QueryPairs, owner_of};

use super::codec::ParameterValue;
use super::operation::{ParameterLocation, ParameterSpec, ParameterStyle};
use flat_value::FlatValue;
use percent::EscapeMode;

/// A received parameter value.
#[derive(Debug, PartialEq)]
pub(crate) enum ParameterInput {
    /// A value that has been split according to the style of the parameter.
    Tree(ParameterValue),
    /// JSON text.
    Json(String),
}

/// The error for a text that cannot be parsed in the style of the parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ParameterError(pub(crate) &'static str);

/// The source of a parameter's text.
#[derive(Clone, Copy)]
pub(crate) enum ParameterSource<'s> {
    /// The text of one parameter, from the path or from a header.
    Text(&'s str),
    /// The pairs of a query or of cookies.
    Pairs(&'s QueryPairs<'s>),
}

/// Writes a value in the style of `parameter`: text for a path or header, pairs for a query (`a=1&b=2`) or cookies
/// (`a=1; b=2`). Returns `None` for an empty array or object, which has no text.
///
/// # Errors
///
/// Returns an error if the style cannot express the value.
pub(crate) fn write(parameter: &ParameterSpec, value: &ParameterValue) -> Result<Option<String>, EncodeError> {
    let escape = EscapeMode::for_parameter(parameter);
    if parameter.style == ParameterStyle::Cookie {
        cookie::check(parameter.explode, value)?;
    }
    if parameter.style == ParameterStyle::DeepObject {
        return deep_object::write(parameter, value, escape);
    }
    let explode = parameter.explode;
    if let (true, true, ParameterValue::Object(members)) = (parameter.style.has_pairs(), explode, value) {
        return form::write_members(members, escape, separator(parameter.location));
    }
    let value = FlatValue::of(value)?;
    let value = match (parameter.style, parameter.location) {
        (ParameterStyle::SpaceDelimited, _) if !explode => value.without_delimiter(' ')?,
        (ParameterStyle::PipeDelimited, _) if !explode => value.without_delimiter('|')?,
        (ParameterStyle::Simple, ParameterLocation::Header) => value.without_delimiter(',')?,
        _ => value,
    };
    Ok(match parameter.style {
        ParameterStyle::Simple => Some(simple::write(&value, explode, escape)),
        ParameterStyle::Label => label::write(&value, explode, escape),
        ParameterStyle::Matrix => matrix::write(parameter.name, &value, explode, escape),
        ParameterStyle::SpaceDelimited => delimited::write(parameter.name, &value, explode, escape, "%20"),
        ParameterStyle::PipeDelimited => delimited::write(parameter.name, &value, explode, escape, "%7C"),
        ParameterStyle::Form | ParameterStyle::Cookie | ParameterStyle::Json | ParameterStyle::DeepObject => {
            form::write(parameter.name, &value, explode, escape, separator(parameter.location))
        }
    })
}

/// Writes an empty array of a required query parameter or cookie. RFC 6570, 2.3, treats an empty array as undefined: it
/// would not be sent, and the parameter would be missing. If the style writes all items in one pair, this pair is sent
/// with an empty value.
///
/// # Errors
///
/// Returns an error if the style writes each item as a separate pair.
pub(crate) fn empty_list(parameter: &ParameterSpec) -> Result<String, EncodeError> {
    match parameter.style {
        ParameterStyle::Form
        | ParameterStyle::Cookie
        | ParameterStyle::SpaceDelimited
        | ParameterStyle::PipeDelimited
            if !parameter.explode =>
        {
            Ok(format!("{}=", EscapeMode::for_parameter(parameter).name(parameter.name)))
        }
        _ => Err(EncodeError("it is required, and an empty list cannot be sent")),
    }
}

/// Writes JSON as the text of a parameter.
pub(crate) fn write_json(parameter: &ParameterSpec, json: &str) -> String {
    let escape = EscapeMode::unreserved_for(parameter.location);
    match parameter.location {
        ParameterLocation::Path | ParameterLocation::Header => escape.text(json).into_owned(),
        ParameterLocation::Query | ParameterLocation::QueryString | ParameterLocation::Cookie => {
            format!("{}={}", escape.name(parameter.name), escape.text(json))
        }
    }
}

/// Percent-decodes the text of a value. In the style `cookie`, texts are not percent-encoded and are returned
/// unchanged.
fn unescape(parameter: &ParameterSpec, raw: &str) -> Result<String, ParameterError> {
    if parameter.style == ParameterStyle::Cookie {
        Ok(raw.to_owned())
    } else {
        percent::unescape(parameter.location, raw)
    }
}

fn separator(location: ParameterLocation) -> &'static str {
    if location == ParameterLocation::Cookie { "; " } else { "&" }
}

/// Parses the value of a parameter. Returns `None` if the parameter is absent.
///
/// # Errors
///
/// Returns an error if the text does not have the syntax of the style.
pub(crate) fn read(
    parameter: &ParameterSpec,
    source: ParameterSource<'_>,
) -> Result<Option<ParameterInput>, ParameterError> {
    let parameter = &shape_dispatch::with_resolved_shape(parameter, source);
    let tree = match (parameter.style, source) {
        (ParameterStyle::Json, ParameterSource::Text(text)) => {
            return Ok(Some(ParameterInput::Json(percent::unescape(parameter.location, text)?)));
        }
        (ParameterStyle::Json, ParameterSource::Pairs(pairs)) => {
            return Ok(pairs.first(parameter.name)?.map(ParameterInput::Json));
        }
        (ParameterStyle::Label, ParameterSource::Text(text)) => Some(label::read(parameter, text)?),
        (ParameterStyle::Matrix, ParameterSource::Text(text)) => Some(matrix::read(parameter, text)?),
        (_, ParameterSource::Text(text)) => Some(simple::read(parameter, text)?),
        (ParameterStyle::SpaceDelimited, ParameterSource::Pairs(pairs)) => delimited::read(parameter, pairs, ' ')?,
        (ParameterStyle::PipeDelimited, ParameterSource::Pairs(pairs)) => delimited::read(parameter, pairs, '|')?,
        (ParameterStyle::DeepObject, ParameterSource::Pairs(pairs)) => deep_object::read(parameter, pairs)?,
        (_, ParameterSource::Pairs(pairs)) => form::read(parameter, pairs)?,
    };
    Ok(tree.map(ParameterInput::Tree))
}
