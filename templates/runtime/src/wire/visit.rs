use http::HeaderValue;
use serde_json::Value;

use super::super::client::Client;
use super::super::operation::{Answer, Api, Operation};
use super::super::sample::{Schemas, status_of};
use super::Effort;
use super::case::Case;
use super::sampled::{self, Miss, Sampled};
use super::streaming::collected_answer;

/// The result of a request to a remote server.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The operation.
    pub operation: &'static Operation,
    /// The seed of the request.
    pub seed: u64,
    /// The parameters as JSON, in the order of [`Operation::parameters`]. `None` for omitted ones.
    pub parameters: Vec<Option<Value>>,
    /// The body, if it is JSON.
    pub body: Option<Value>,
    /// The received response.
    pub answer: Option<Answer>,
    /// The reason why the response is not a documented one, or was not received.
    pub fault: Option<String>,
}

/// Sends sampled requests of every operation to the server of a client, and passes the results to `see`.
///
/// Each request asks for another documented response with the header `Prefer: code=…`, which mock servers support. A
/// schema without a sample is skipped; [`prove`](super::prove) reports it.
pub async fn visit(
    api: &'static Api,
    cases: &'static [&'static dyn Case],
    client: &Client,
    effort: Effort,
    mut see: impl FnMut(Visit),
) {
    let schemas = Schemas::of(api);
    for (index, case) in cases.iter().copied().enumerate() {
        for round in 0..effort.requests {
            let seed = effort.seed.wrapping_add(round);
            match sampled::request(case, index, &schemas, seed) {
                Ok(sampled) => see(send(case, client, sampled, seed, round).await),
                Err(Miss::NoValue(_) | Miss::Unwritable(_)) => {}
                Err(Miss::Wrong(fault)) => {
                    let operation = case.operation();
                    see(Visit {
                        operation,
                        seed,
                        parameters: Vec::new(),
                        body: None,
                        answer: None,
                        fault: Some(fault),
                    });
                }
            }
        }
    }
}

async fn send(case: &dyn Case, client: &Client, sampled: Sampled, seed: u64, round: u64) -> Visit {
    let operation = case.operation();
    let Sampled { request, parameters, body, .. } = sampled;
    let mut visit = Visit { operation, seed, parameters, body, answer: None, fault: None };
    let written = case.written(&*request).map(|mut written| {
        if let Some(code) = wanted(operation, round) {
            written.headers.insert("prefer", code);
        }
        written
    });
    match written {
        Err(fault) => visit.fault = Some(fault),
        Ok(written) => match client.raw(operation, written).await {
            Err(error) => visit.fault = Some(error.to_string()),
            Ok(answer) => match collected_answer(answer).await {
                Err(fault) => visit.fault = Some(fault),
                Ok(answer) => {
                    visit.fault = case.read(&answer).err();
                    visit.answer = Some(answer);
                }
            },
        },
    }
    visit
}

/// Returns the preference for the documented response of a round.
fn wanted(operation: &Operation, round: u64) -> Option<HeaderValue> {
    let turn = usize::try_from(round).ok()?.checked_rem(operation.responses.len())?;
    let status = status_of(operation, turn, operation.responses.get(turn)?.status)?;
    HeaderValue::try_from(format!("code={}", status.as_u16())).ok()
}
