use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::super::operation::template::{self, TemplatePart};
use super::super::operation::{
    Body, ContentSpec, OperationSpec, ParameterLocation, ParameterShape, ParameterSpec, ParameterStyle, RequestReader,
    charset,
};
use super::super::parameter::owner_of;
use super::super::sample::{ApiSchemas, ContentSampler, SampleEncoding, SampleError, SampleStyle, Sampler, Seed};
use super::super::schema::Direction;
use super::absent_values;
use super::comparison::assert_same_text;
use super::script::AnyValue;
use super::wire_operation::WireOperation;

/// The reason why a request or a response has no sample.
pub(super) enum SampleMiss {
    /// A schema has no sample.
    NoValue(SampleError),
    /// The sampled value cannot be encoded as documented.
    NotEncodable(String),
    /// The sampled value cannot be decoded, or is encoded differently.
    Failed(String),
}

impl From<String> for SampleMiss {
    fn from(message: String) -> Self {
        Self::Failed(message)
    }
}

/// A sampled request, and the values that the request was created from.
pub(super) struct SampledRequest {
    pub(super) request: AnyValue,
    /// The request that the server decodes, if it differs from `request`. They differ if an optional parameter is an
    /// empty object: the parameter is not sent, and is absent in the decoded request.
    pub(super) decoded: Option<AnyValue>,
    pub(super) parameters: Vec<Option<Value>>,
    /// The body, if it is JSON.
    pub(super) body: Option<Value>,
    /// The optional parameters without a sample, each with the reason.
    pub(super) omitted: Vec<(String, SampleError)>,
}

/// Returns the description of a parameter in messages.
pub(super) fn parameter_label(parameter: &ParameterSpec) -> String {
    format!("the parameter `{}`", parameter.name)
}

/// Creates a request with random values that depend only on the operation and the seed.
pub(super) fn sample_request(
    case: &dyn WireOperation,
    index: usize,
    schemas: &ApiSchemas<'_>,
    seed: u64,
) -> Result<SampledRequest, SampleMiss> {
    let operation = case.operation();
    let mut seed = Seed::new(seed ^ (u64::try_from(index).unwrap_or(0) << 32));
    let (mut values, mut omitted) = (Vec::new(), Vec::new());
    for (parameter, schema) in operation.parameters.iter().zip(schemas.parameters(index)) {
        if !parameter.required && seed.chance(3) {
            values.push(None);
            continue;
        }
        let mut sampler = Sampler::new(schemas, Seed::new(seed.next()), parameter_encoding(parameter));
        match sampler.sample(schema) {
            Ok(value) => values.push(Some(value)),
            Err(error) if parameter.required => {
                return Err(SampleMiss::NoValue(error.in_part(&parameter_label(parameter))));
            }
            Err(error) => {
                omitted.push((parameter_label(parameter), error));
                values.push(None);
            }
        }
    }
    resolve_name_conflicts(operation, &mut values);
    shorten_adjacent(operation, &mut values);
    absent_values::fill_absent(operation, schemas, index, &mut seed, &mut values);
    let (mut headers, mut body, mut json) = (HeaderMap::new(), Bytes::new(), None);
    if let Some(spec) = operation.body.filter(|body| body.required || !seed.chance(4)) {
        let at = seed.below(spec.contents.len());
        if let (Some(content), Some(schema)) = (spec.contents.get(at), schemas.body(index).get(at)) {
            let sent_as = ContentSpec::effective_encoding(spec.contents, at);
            let content = ContentSampler {
                content,
                encoding: sent_as,
                schema,
                example: None,
                dynamic: true,
                direction: Direction::Request,
                style: SampleStyle::Extreme,
                names: &[],
            };
            (body, json) = content.sample(schemas, &mut seed, &mut headers).map_err(SampleMiss::NoValue)?;
        }
    }
    // The body is copied, since decoding a streamed body consumes it.
    let mut again = body.clone().into();
    let mut body = body.into();
    let request = case.request(&mut RequestReader::from_sample(operation, &values, &headers, &mut body))?;
    let written = case.encode_request(&*request).map_err(SampleMiss::NotEncodable)?;
    same_json(json.as_ref(), &written.headers, &written.body)?;
    let read = match absent_values::without_optional(operation, &values) {
        Some(values) => Some(case.request(&mut RequestReader::from_sample(operation, &values, &headers, &mut again))?),
        None => None,
    };
    Ok(SampledRequest { request, decoded: read, parameters: values, body: json, omitted })
}

/// Returns how the value of a parameter is encoded, which decides the characters that a sample may contain.
fn parameter_encoding(parameter: &ParameterSpec) -> SampleEncoding {
    match (parameter.location, parameter.style) {
        // In the styles `spaceDelimited` and `pipeDelimited`, a space or bar in an item cannot be distinguished from a
        // delimiter, even if the character is escaped.
        (_, ParameterStyle::SpaceDelimited | ParameterStyle::PipeDelimited) => SampleEncoding::Header,
        (ParameterLocation::Header | ParameterLocation::Cookie, _) => SampleEncoding::Header,
        (ParameterLocation::QueryString, ParameterStyle::Json) => SampleEncoding::Json,
        (ParameterLocation::Path | ParameterLocation::Query | ParameterLocation::QueryString, _) => {
            SampleEncoding::Text
        }
    }
}

/// Truncates the text of a path parameter to one character if another parameter follows without a separator. A server
/// also splits such a segment after one character.
fn shorten_adjacent(operation: &OperationSpec, values: &mut [Option<Value>]) {
    let path = |name: &str| {
        let is_named = |one: &ParameterSpec| one.location == ParameterLocation::Path && one.name == name;
        operation.parameters.iter().position(is_named).filter(|at| operation.parameters[*at].const_value.is_none())
    };
    for parts in template::segments(operation.path) {
        for pair in parts.collect::<Vec<_>>().windows(2) {
            let [TemplatePart::Parameter(one), TemplatePart::Parameter(next)] = pair else { continue };
            if let (Some(one), Some(_)) = (path(one), path(next))
                && let Some(Value::String(text)) = &mut values[one]
            {
                text.truncate(text.chars().next().map_or(0, char::len_utf8));
            }
        }
    }
}

/// Resolves query name conflicts. A server cannot distinguish a query parameter from a property of an exploded object
/// if both have the same name. Therefore, the property is removed, and the parameter is removed unless the parameter is
/// required. Objects with arbitrary property names lose the properties that are named like another parameter.
fn resolve_name_conflicts(operation: &OperationSpec, values: &mut [Option<Value>]) {
    let OperationSpec { parameters, reserved_names: reserved, .. } = operation;
    for (index, parameter) in parameters.iter().enumerate() {
        if !parameter.style.has_pairs() || !parameter.explode {
            continue;
        }
        let was_empty = is_empty_object(values[index].as_ref());
        if let (ParameterLocation::Query, ParameterShape::Object(names)) = (parameter.location, parameter.shape) {
            for (at, other) in parameters.iter().enumerate() {
                if at == index || other.location != ParameterLocation::Query || !names.contains(&other.name) {
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
        if let (ParameterShape::Map | ParameterShape::OneOf(_), Some(Value::Object(object))) =
            (parameter.shape, &mut values[index])
        {
            object.retain(|name, _| owner_of(parameter.location, parameter, parameters, reserved, name).is_none());
        }
        if !was_empty && is_empty_object(values[index].as_ref()) {
            values[index] = None;
        }
    }
}

fn is_empty_object(value: Option<&Value>) -> bool {
    value.and_then(Value::as_object).is_some_and(Map::is_empty)
}

/// Checks that the encoded JSON equals the sample. `1` and `1.0` are equal numbers; times that differ only in the case
/// of `T` and `Z` are equal.
pub(super) fn same_json(sample: Option<&Value>, headers: &HeaderMap, written: &Body) -> Result<(), String> {
    let Some(sample) = sample else { return Ok(()) };
    let written = written.bytes().cloned().unwrap_or_default();
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let utf8 = charset::to_utf8(media_type, media_type, &written).map_err(|error| error.to_string())?;
    let written: Value = serde_json::from_slice(&utf8.unwrap_or(written))
        .map_err(|error| format!("the encoded body is not JSON: {error}"))?;
    assert_same_text(sample, &written).map_err(|difference| format!("the sample is encoded differently: {difference}"))
}
