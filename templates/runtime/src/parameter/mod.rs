//! Parameter styles, both directions: one file a style.
//!
//! Written from OpenAPI's style tables, RFC 6570 and RFC 3986. A value is a tree of texts ([`ParameterValue`]); a style
//! turns it into what travels and back. Delimiters that a style puts between values are never escaped, the same
//! characters inside a value always are, so that both directions agree.

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

/// What a parameter came as.
#[derive(Debug, PartialEq)]
pub(crate) enum Given {
    /// Text, taken apart by its style.
    Tree(ParameterValue),
    /// JSON text.
    Json(String),
}

/// Why the text of a parameter cannot be taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed(pub(crate) &'static str);

/// Where the text of parameters is read from.
#[derive(Clone, Copy)]
pub(crate) enum Source<'s> {
    /// The text of this one parameter: part of a path, or a header.
    Text(&'s str),
    /// The pairs of a query or of cookies.
    Pairs(&'s Pairs<'s>),
}

/// What travels for a value: text of a path or header, pairs of a query (`a=1&b=2`) or of cookies (`a=1; b=2`).
/// Nothing if there is nothing to send.
///
/// # Errors
///
/// If the style cannot hold values inside values.
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

/// What travels for an empty list of a required parameter of a query or cookie. Without a value nothing would travel
/// (RFC 6570, 2.3), which says that the parameter is missing; where all items share one value, that value is empty.
///
/// # Errors
///
/// If each item has a pair of its own.
pub(crate) fn empty_list(parameter: &Parameter) -> Result<String, Unwritable> {
    match parameter.style {
        Style::Form | Style::Cookie | Style::SpaceDelimited | Style::PipeDelimited if !parameter.explode => {
            Ok(format!("{}=", Escape::of(parameter).name(parameter.name)))
        }
        _ => Err(Unwritable("it is required, and an empty list cannot be sent")),
    }
}

/// What travels for JSON text.
pub(crate) fn write_json(parameter: &Parameter, json: &str) -> String {
    let escape = Escape::unreserved(parameter.location);
    match parameter.location {
        Location::Path | Location::Header => escape.text(json).into_owned(),
        Location::Query | Location::QueryString | Location::Cookie => {
            format!("{}={}", escape.name(parameter.name), escape.text(json))
        }
    }
}

/// The text of a value before it was escaped.
fn unescape(parameter: &Parameter, raw: &str) -> Result<String, Malformed> {
    if parameter.style == Style::Cookie { Ok(raw.to_owned()) } else { percent::unescape(parameter.location, raw) }
}

fn separator(location: Location) -> &'static str {
    if location == Location::Cookie { "; " } else { "&" }
}

/// The value of a parameter, or nothing if it did not come.
///
/// # Errors
///
/// If the text does not have the form of the style.
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
