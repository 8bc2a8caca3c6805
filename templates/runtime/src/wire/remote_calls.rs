use http::HeaderValue;
use serde_json::Value;

use super::super::client::Client;
use super::super::operation::{Api, OperationSpec, RawResponse};
use super::super::sample::{ApiSchemas, status_of};
use super::RoundTripOptions;
use super::sampled_request::{self, SampleMiss, SampledRequest};
use super::streaming::buffer_response;
use super::wire_operation::WireOperation;

/// The result of a request to a remote server.
#[derive(Clone, Debug)]
pub struct RemoteCall {
    /// The operation.
    pub operation: &'static OperationSpec,
    /// The seed of the request.
    pub seed: u64,
    /// The parameters as JSON, in the order of [`OperationSpec::parameters`]. `None` for a parameter that is not sent.
    pub parameters: Vec<Option<Value>>,
    /// The body, if it is JSON.
    pub body: Option<Value>,
    /// The received response.
    pub response: Option<RawResponse>,
    /// The reason why the response is undocumented or invalid, or why no response was received.
    pub error: Option<String>,
}

/// Sends sampled requests of every operation to the server of a client, and passes the results to `see`.
///
/// Each request selects another documented response with the header `Prefer: code=…`, which mock servers support.
/// Requests without a sample are skipped; [`run_round_trips`](super::run_round_trips) reports them.
pub async fn call_remote(
    api: &'static Api,
    cases: &'static [&'static dyn WireOperation],
    client: &Client,
    options: RoundTripOptions,
    mut see: impl FnMut(RemoteCall),
) {
    let schemas = ApiSchemas::new(api);
    for (index, case) in cases.iter().copied().enumerate() {
        for round in 0..options.requests {
            let seed = options.seed.wrapping_add(round);
            match sampled_request::sample_request(case, index, &schemas, seed) {
                Ok(sampled) => see(send_request(case, client, sampled, seed, round).await),
                Err(SampleMiss::NoValue(_) | SampleMiss::NotEncodable(_)) => {}
                Err(SampleMiss::Failed(error)) => {
                    let operation = case.operation();
                    see(RemoteCall {
                        operation,
                        seed,
                        parameters: Vec::new(),
                        body: None,
                        response: None,
                        error: Some(error),
                    });
                }
            }
        }
    }
}

async fn send_request(
    case: &dyn WireOperation,
    client: &Client,
    sampled: SampledRequest,
    seed: u64,
    round: u64,
) -> RemoteCall {
    let operation = case.operation();
    let SampledRequest { request, parameters, body, .. } = sampled;
    let mut visit = RemoteCall { operation, seed, parameters, body, response: None, error: None };
    let written = case.encode_request(&*request).map(|mut written| {
        if let Some(code) = preferred_status(operation, round) {
            written.headers.insert("prefer", code);
        }
        written
    });
    match written {
        Err(error) => visit.error = Some(error),
        Ok(written) => match client.raw(operation, written).await {
            Err(error) => visit.error = Some(error.to_string()),
            Ok(response) => match buffer_response(response).await {
                Err(error) => visit.error = Some(error),
                Ok(response) => {
                    visit.error = case.check_response(&response).err();
                    visit.response = Some(response);
                }
            },
        },
    }
    visit
}

/// Returns the header `Prefer` that requests another documented response in each round.
fn preferred_status(operation: &OperationSpec, round: u64) -> Option<HeaderValue> {
    let index = usize::try_from(round).ok()?.checked_rem(operation.responses.len())?;
    let status = status_of(operation, index, operation.responses.get(index)?.status)?;
    HeaderValue::try_from(format!("code={}", status.as_u16())).ok()
}
