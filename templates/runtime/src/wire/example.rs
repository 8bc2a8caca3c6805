use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::super::operation::{Answer, Api, Location, RequestReader};
use super::super::sample::{Place, Sampler, Schemas, Seed};
use super::Case;

/// Decodes an example of a request's JSON body and encodes it again. The required parameters of the operation are
/// sampled.
///
/// # Errors
///
/// Returns the reason if the example cannot be decoded or the operation does not exist.
pub fn request_example(api: &Api, cases: &[&dyn Case], operation: &str, body: &[u8]) -> Result<Bytes, String> {
    let schemas = Schemas::of(api);
    let (index, case) = find(cases, operation)?;
    let operation = case.operation();
    let mut values = Vec::new();
    for (parameter, schema) in operation.parameters.iter().zip(schemas.parameters(index)) {
        let place = if parameter.location == Location::Header { Place::Header } else { Place::Text };
        let mut sampler = Sampler::new(&schemas, Seed::new(0), place);
        values.push(if parameter.required { sampler.sample(schema).ok() } else { None });
    }
    let headers = json();
    let mut body = Bytes::copy_from_slice(body).into();
    let mut reader = RequestReader::of_sample(operation, &values, &headers, &mut body);
    let written = case.written(&*case.request(&mut reader)?)?;
    Ok(written.body.bytes().cloned().unwrap_or_default())
}

/// Decodes an example of a response's JSON body and encodes it again.
///
/// # Errors
///
/// Returns the reason if the example cannot be decoded, or the operation or status does not exist.
pub fn answer_example(cases: &[&dyn Case], operation: &str, status: u16, body: &[u8]) -> Result<Bytes, String> {
    let (_, case) = find(cases, operation)?;
    let status = StatusCode::from_u16(status).map_err(|error| error.to_string())?;
    let answer = Answer { status, headers: json(), body: Bytes::copy_from_slice(body) };
    Ok(case.written_answer(&*case.answer(&answer)?)?.at_hand().body)
}

fn find<'c>(cases: &[&'c dyn Case], operation: &str) -> Result<(usize, &'c dyn Case), String> {
    let mut cases = cases.iter().copied().enumerate();
    cases.find(|(_, case)| case.operation().id == operation).ok_or_else(|| format!("unknown operation `{operation}`"))
}

fn json() -> HeaderMap {
    HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))])
}
