use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value};

use super::super::operation::template::{self, Piece};
use super::super::operation::{Body, ContentSpec, Location, Operation, Parameter, RequestReader, Shape, Style};
use super::super::parameter::owner;
use super::super::sample::{Content, Place, Sampler, Schemas, Seed, Unsampled};
use super::super::schema::Side;
use super::case::Case;
use super::empty;
use super::same::respelled;
use super::script::Erased;

/// The reason why a request or a response has no sample.
pub(super) enum Miss {
    /// A schema has no sample.
    NoValue(Unsampled),
    /// The sampled value cannot be encoded as documented.
    Unwritable(String),
    /// The sampled value cannot be decoded, or is encoded differently.
    Wrong(String),
}

impl From<String> for Miss {
    fn from(message: String) -> Self {
        Self::Wrong(message)
    }
}

/// A request, and the values that it was created from.
pub(super) struct Sampled {
    pub(super) request: Erased,
    /// The request as a server decodes it, if that differs: an optional parameter that is encoded as nothing is
    /// absent.
    pub(super) read: Option<Erased>,
    pub(super) parameters: Vec<Option<Value>>,
    /// The body, if it is JSON.
    pub(super) body: Option<Value>,
    /// The optional parameters without a sample, each with the reason.
    pub(super) omitted: Vec<(String, Unsampled)>,
}

/// Describes a parameter for a message.
pub(super) fn named(parameter: &Parameter) -> String {
    format!("the parameter `{}`", parameter.name)
}

/// Creates the request of a seed.
pub(super) fn request(case: &dyn Case, index: usize, schemas: &Schemas<'_>, seed: u64) -> Result<Sampled, Miss> {
    let operation = case.operation();
    let mut seed = Seed::new(seed ^ (u64::try_from(index).unwrap_or(0) << 32));
    let (mut values, mut omitted) = (Vec::new(), Vec::new());
    for (parameter, schema) in operation.parameters.iter().zip(schemas.parameters(index)) {
        if !parameter.required && seed.one_in(3) {
            values.push(None);
            continue;
        }
        let place = match (parameter.location, parameter.style) {
            // These styles cannot distinguish a space or bar in an item from a delimiter, even if it is escaped.
            (_, Style::SpaceDelimited | Style::PipeDelimited) => Place::Header,
            (Location::Header | Location::Cookie, _) => Place::Header,
            (Location::QueryString, Style::Json) => Place::Json,
            (Location::Path | Location::Query | Location::QueryString, _) => Place::Text,
        };
        let mut sampler = Sampler::new(schemas, Seed::new(seed.next()), place);
        match sampler.sample(schema) {
            Ok(value) => values.push(Some(value)),
            Err(error) if parameter.required => return Err(Miss::NoValue(error.of(&named(parameter)))),
            Err(error) => {
                omitted.push((named(parameter), error));
                values.push(None);
            }
        }
    }
    untangle(operation, &mut values);
    shorten(operation, &mut values);
    empty::fill(operation, schemas, index, &mut seed, &mut values);
    let (mut headers, mut body, mut json) = (HeaderMap::new(), Bytes::new(), None);
    if let Some(spec) = operation.body.filter(|body| body.required || !seed.one_in(4)) {
        let at = seed.below(spec.contents.len());
        if let (Some(content), Some(schema)) = (spec.contents.get(at), schemas.body(index).get(at)) {
            let sent_as = ContentSpec::sent_as(spec.contents, at);
            let content = Content { content, sent_as, schema, example: None, dynamic: true, side: Side::Request };
            (body, json) = content.make(schemas, &mut seed, &mut headers).map_err(Miss::NoValue)?;
        }
    }
    // Decoding consumes a streamed body.
    let mut again = body.clone().into();
    let mut body = body.into();
    let request = case.request(&mut RequestReader::of_sample(operation, &values, &headers, &mut body))?;
    let written = case.written(&*request).map_err(Miss::Unwritable)?;
    same_json(json.as_ref(), &written.body)?;
    let read = match empty::without(operation, &values) {
        Some(values) => Some(case.request(&mut RequestReader::of_sample(operation, &values, &headers, &mut again))?),
        None => None,
    };
    Ok(Sampled { request, read, parameters: values, body: json, omitted })
}

/// Truncates a text to one character if another parameter adjoins it, like a server splits them.
fn shorten(operation: &Operation, values: &mut [Option<Value>]) {
    let path = |name: &str| {
        let at_hand = |one: &Parameter| one.location == Location::Path && one.name == name;
        operation.parameters.iter().position(at_hand).filter(|at| operation.parameters[*at].only.is_none())
    };
    for pieces in template::segments(operation.path) {
        for pair in pieces.collect::<Vec<_>>().windows(2) {
            let [Piece::Parameter(one), Piece::Parameter(next)] = pair else { continue };
            if let (Some(one), Some(_)) = (path(one), path(next))
                && let Some(Value::String(text)) = &mut values[one]
            {
                text.truncate(text.chars().next().map_or(0, char::len_utf8));
            }
        }
    }
}

/// Resolves query name conflicts: removes parameters with the name of a property of an exploded object, and that
/// property, since a server cannot distinguish them. An object with arbitrary property names gets none of the names
/// of others.
fn untangle(operation: &Operation, values: &mut [Option<Value>]) {
    let Operation { parameters, reserved, .. } = operation;
    for (index, parameter) in parameters.iter().enumerate() {
        if !parameter.style.has_pairs() || !parameter.explode {
            continue;
        }
        let was_empty = is_empty_object(values[index].as_ref());
        if let (Location::Query, Shape::Object(names)) = (parameter.location, parameter.shape) {
            for (at, other) in parameters.iter().enumerate() {
                if at == index || other.location != Location::Query || !names.contains(&other.name) {
                    continue;
                }
                if !other.required {
                    values[at] = None;
                }
                if let Some(Value::Object(object)) = &mut values[index] {
                    object.remove(other.name);
                }
            }
        }
        if let (Shape::Map | Shape::OneOf(_), Some(Value::Object(object))) = (parameter.shape, &mut values[index]) {
            object.retain(|name, _| owner(parameter.location, parameter, parameters, reserved, name).is_none());
        }
        if !was_empty && is_empty_object(values[index].as_ref()) {
            values[index] = None;
        }
    }
}

fn is_empty_object(value: Option<&Value>) -> bool {
    value.and_then(Value::as_object).is_some_and(Map::is_empty)
}

/// Checks that the encoded JSON equals the sample. `1` and `1.0` are equal numbers, `…t…z` and `…T…Z` equal times.
pub(super) fn same_json(sample: Option<&Value>, written: &Body) -> Result<(), String> {
    let Some(sample) = sample else { return Ok(()) };
    let written: Value = serde_json::from_slice(written.bytes().map_or(&[], |body| body))
        .map_err(|error| format!("the encoded body is not JSON: {error}"))?;
    respelled(sample, &written).map_err(|difference| format!("the sample is encoded differently: {difference}"))
}
