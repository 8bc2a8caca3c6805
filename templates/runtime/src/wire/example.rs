use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::super::operation::{Api, ParameterLocation, RawResponse, RequestReader};
use super::super::sample::{ApiSchemas, SampleEncoding, Sampler, Seed};
use super::WireOperation;

/// Decodes an example of a request's JSON body and encodes the decoded request. The required parameters of the
/// operation are sampled.
///
/// # Errors
///
/// Returns the reason if the example cannot be decoded or the operation does not exist.
pub fn check_request_example(
    api: &Api,
    cases: &[&dyn WireOperation],
    operation: &str,
    body: &[u8],
) -> Result<Bytes, String> {
    let schemas = ApiSchemas::new(api);
    let (index, case) = find_operation(cases, operation)?;
    let operation = case.operation();
    let mut values = Vec::new();
    for (parameter, schema) in operation.parameters.iter().zip(schemas.parameters(index)) {
        let location =
            if parameter.location == ParameterLocation::Header { SampleEncoding::Header } else { SampleEncoding::Text };
        let mut sampler = Sampler::new(&schemas, Seed::new(0), location);
        values.push(if parameter.required { sampler.sample(schema).ok() } else { None });
    }
    let headers = json_headers();
    let mut body = Bytes::copy_from_slice(body).into();
    let mut reader = RequestReader::from_sample(operation, &values, &headers, &mut body);
    let written = case.encode_request(&*case.request(&mut reader)?)?;
    Ok(written.body.bytes().cloned().unwrap_or_default())
}

/// Decodes an example of a response's JSON body and encodes the decoded response.
///
/// # Errors
///
/// Returns the reason if the example cannot be decoded, or the operation or status does not exist.
pub fn check_response_example(
    cases: &[&dyn WireOperation],
    operation: &str,
    status: u16,
    body: &[u8],
) -> Result<Bytes, String> {
    let (_, case) = find_operation(cases, operation)?;
    let status = StatusCode::from_u16(status).map_err(|error| error.to_string())?;
    let response = RawResponse { status, headers: json_headers(), body: Bytes::copy_from_slice(body) };
    Ok(case.encode_response(&*case.response(&response)?)?.into_buffered().body)
}

fn find_operation<'c>(
    cases: &[&'c dyn WireOperation],
    operation: &str,
) -> Result<(usize, &'c dyn WireOperation), String> {
    let mut cases = cases.iter().copied().enumerate();
    cases.find(|(_, case)| case.operation().id == operation).ok_or_else(|| format!("unknown operation `{operation}`"))
}

fn json_headers() -> HeaderMap {
    HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))])
}
