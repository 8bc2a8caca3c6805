//! Parameter styles, one per file, for reading and writing.
//!
//! They implement the Style Values and Style Examples of OpenAPI, RFC 6570 and RFC 3986. A style converts a value,
//! which is a tree of texts ([`ParameterValue`]), to text and back. The delimiters of a style are never escaped, and
//! the same characters in a value always are, so that the text is unambiguous.

pub(crate) mod cookie;
pub(crate) mod percent;

mod apart;
mod deep_object;
mod delimited;
mod flat;
mod form;
mod label;
mod matrix;
mod members;
mod pairs;
#[cfg(test)]
mod rows;
mod several;
mod simple;

pub(crate) use flat::Unwritable;
pub(crate) use members::Members;
pub(crate) use pairs::{Pairs, owner};

use super::codec::ParameterValue;
use super::operation::{Location, Parameter, Style};
use flat::Flat;
use percent::Escape;

/// A received parameter.
#[derive(Debug, PartialEq)]
pub(crate) enum Given {
    /// A value that its style has split.
    Tree(ParameterValue),
    /// JSON text.
    Json(String),
}

/// The error of a text that cannot be parsed in its style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed(pub(crate) &'static str);

/// The source of a parameter's text.
#[derive(Clone, Copy)]
pub(crate) enum Source<'s> {
    /// The text of one parameter: a part of the path, or a header.
    Text(&'s str),
    /// The pairs of a query or of cookies.
    Pairs(&'s Pairs<'s>),
}

/// Writes a value in its style: text for a path or header, pairs for a query (`a=1&b=2`) or cookies (`a=1; b=2`).
/// Returns `None` for an empty array or object, which has no text.
///
/// # Errors
///
/// Returns an error if the style cannot express the value.
pub(crate) fn write(parameter: &Parameter, value: &ParameterValue) -> Result<Option<String>, Unwritable> {
    let escape = Escape::of(parameter);
    if parameter.style == Style::Cookie {
        cookie::check(parameter.explode, value)?;
    }
    if parameter.style == Style::DeepObject {
        return deep_object::write(parameter, value, escape);
    }
    let explode = parameter.explode;
    if let (true, true, ParameterValue::Object(members)) = (parameter.style.has_pairs(), explode, value) {
        return form::write_members(members, escape, separator(parameter.location));
    }
    let value = Flat::of(value)?;
    let value = match (parameter.style, parameter.location) {
        (Style::SpaceDelimited, _) if !explode => value.without(' ')?,
        (Style::PipeDelimited, _) if !explode => value.without('|')?,
        (Style::Simple, Location::Header) => value.without(',')?,
        _ => value,
    };
    Ok(match parameter.style {
        Style::Simple => Some(simple::write(&value, explode, escape)),
        Style::Label => label::write(&value, explode, escape),
        Style::Matrix => matrix::write(parameter.name, &value, explode, escape),
        Style::SpaceDelimited => delimited::write(parameter.name, &value, explode, escape, "%20"),
        Style::PipeDelimited => delimited::write(parameter.name, &value, explode, escape, "%7C"),
        Style::Form | Style::Cookie | Style::Json | Style::DeepObject => {
            form::write(parameter.name, &value, explode, escape, separator(parameter.location))
        }
    })
}

/// Writes an empty array of a required query parameter or cookie. Without a value it would not be sent (RFC 6570,
/// 2.3), and the parameter would be missing. If the items share one value, an empty value is sent.
///
/// # Errors
///
/// Returns an error if each item is a separate pair.
pub(crate) fn empty_list(parameter: &Parameter) -> Result<String, Unwritable> {
    match parameter.style {
        Style::Form | Style::Cookie | Style::SpaceDelimited | Style::PipeDelimited if !parameter.explode => {
            Ok(format!("{}=", Escape::of(parameter).name(parameter.name)))
        }
        _ => Err(Unwritable("it is required, and an empty list cannot be sent")),
    }
}

/// Writes JSON as the text of a parameter.
pub(crate) fn write_json(parameter: &Parameter, json: &str) -> String {
    let escape = Escape::unreserved(parameter.location);
    match parameter.location {
        Location::Path | Location::Header => escape.text(json).into_owned(),
        Location::Query | Location::QueryString | Location::Cookie => {
            format!("{}={}", escape.name(parameter.name), escape.text(json))
        }
    }
}

/// Decodes the text of a value.
fn unescape(parameter: &Parameter, raw: &str) -> Result<String, Malformed> {
    if parameter.style == Style::Cookie { Ok(raw.to_owned()) } else { percent::unescape(parameter.location, raw) }
}

fn separator(location: Location) -> &'static str {
    if location == Location::Cookie { "; " } else { "&" }
}

/// Reads the value of a parameter, or `None` if it is absent.
///
/// # Errors
///
/// Returns an error if the text does not have the syntax of the style.
pub(crate) fn read(parameter: &Parameter, source: Source<'_>) -> Result<Option<Given>, Malformed> {
    let parameter = &several::settled(parameter, source);
    let tree = match (parameter.style, source) {
        (Style::Json, Source::Text(text)) => {
            return Ok(Some(Given::Json(percent::unescape(parameter.location, text)?)));
        }
        (Style::Json, Source::Pairs(pairs)) => {
            return Ok(pairs.first(parameter.name)?.map(Given::Json));
        }
        (Style::Label, Source::Text(text)) => Some(label::read(parameter, text)?),
        (Style::Matrix, Source::Text(text)) => Some(matrix::read(parameter, text)?),
        (_, Source::Text(text)) => Some(simple::read(parameter, text)?),
        (Style::SpaceDelimited, Source::Pairs(pairs)) => delimited::read(parameter, pairs, ' ')?,
        (Style::PipeDelimited, Source::Pairs(pairs)) => delimited::read(parameter, pairs, '|')?,
        (Style::DeepObject, Source::Pairs(pairs)) => deep_object::read(parameter, pairs)?,
        (_, Source::Pairs(pairs)) => form::read(parameter, pairs)?,
    };
    Ok(tree.map(Given::Tree))
}
