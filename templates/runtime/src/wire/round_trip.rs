use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::super::client::{Client, RetryPolicy};
use super::super::codec;
use super::super::operation::{
    Api, Encoding, HttpMethod, OperationSpec, RawResponse, ResponseSpec, StatusSpec, Violation,
};
use super::super::sample::{ApiSchemas, ResponseSampler, SampleError, SampleStyle, SampledResponse, Seed, status_of};
use super::super::schema::Direction;
use super::super::server::Router;
use super::invalid_values;
use super::recorder::{ScriptedDispatch, SecretAuthenticator, test_secret};
use super::sampled_request::{self, SampleMiss, SampledRequest, same_json};
use super::samples::{MissingSamples, SampleCoverage};
use super::script::{AnyValue, ExchangeScript, ScriptSlot, ScriptedReply};
use super::wire_operation::WireOperation;
use super::{RoundTripOptions, RoundTripReport};

/// The maximum number of invalid requests per operation.
const INVALID_REQUESTS: u64 = 8;

/// Runs the wire test: starts a server in this process and calls every operation of the API over TCP on the loopback
/// interface.
///
/// `cases` is generated together with the operations and has the order of [`Api::operations`].
pub fn run_round_trips(
    api: &'static Api,
    cases: &'static [&'static dyn WireOperation],
    options: RoundTripOptions,
) -> RoundTripReport {
    let start = Instant::now();
    let mut report = RoundTripReport { operations: api.operations.len(), ..RoundTripReport::default() };
    let mut run = || -> Result<(), String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        let schemas = ApiSchemas::new(api);
        runtime.block_on(async {
            let stage = Arc::new(ScriptSlot::default());
            let client = start_server(api, cases, &stage).await?;
            for (index, case) in cases.iter().enumerate() {
                if case.operation().unreachable {
                    report.unreachable += 1;
                    continue;
                }
                let mut round_trip = RoundTrip {
                    operation: *case,
                    index,
                    schemas: &schemas,
                    client: &client,
                    stage: &stage,
                    report: &mut report,
                    samples: SampleCoverage::default(),
                };
                round_trip.run(options).await;
            }
            Ok(())
        })
    };
    if let Err(message) = run() {
        report.failures.push(message);
    }
    report.time = start.elapsed();
    report
}

/// Starts a server with a [`ScriptedDispatch`] on a free port, and returns a client with credentials for every security
/// scheme.
async fn start_server(
    api: &'static Api,
    cases: &'static [&'static dyn WireOperation],
    stage: &Arc<ScriptSlot>,
) -> Result<Client, String> {
    let mut router = Router::new(api, SecretAuthenticator);
    let slot = stage.clone();
    router.on_rejection(move |rejection| {
        slot.record_violations(rejection.violations());
        None
    });
    router.at_root().mount(api.operations, Arc::new(ScriptedDispatch { cases, stage: stage.clone() }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.map_err(|error| error.to_string())?;
    let address: SocketAddr = listener.local_addr().map_err(|error| error.to_string())?;
    let app = router.into_axum();
    tokio::spawn(async move { axum::serve(listener, app).await });
    // A documented response, such as 503, is a result of the test and not a reason to repeat the call.
    let builder = Client::builder(api).base_url(&format!("http://{address}")).retry(RetryPolicy::none());
    let builder = (0..api.schemes.len()).fold(builder, |builder, scheme| builder.credential(scheme, test_secret()));
    builder.build().map_err(|error| error.to_string())
}

/// The round trips of one operation.
struct RoundTrip<'p> {
    operation: &'static dyn WireOperation,
    index: usize,
    schemas: &'p ApiSchemas<'p>,
    client: &'p Client,
    stage: &'p ScriptSlot,
    report: &'p mut RoundTripReport,
    samples: SampleCoverage,
}

impl RoundTrip<'_> {
    async fn run(&mut self, options: RoundTripOptions) {
        let operation = self.operation.operation();
        let before = self.report.failures.len();
        let responses = operation.responses.len();
        let mut exchanges = 0;
        for round in 0..options.requests.max(u64::try_from(responses).unwrap_or(1)) {
            let seed = options.seed.wrapping_add(round);
            let response = usize::try_from(round).ok().and_then(|round| round.checked_rem(responses));
            let prepared = self.request(seed).and_then(|request| Ok((request, self.reply(response, seed)?)));
            let exchanged = match prepared {
                Ok((None, _)) => continue,
                Ok((Some(request), reply)) => self.exchange(request, reply).await,
                Err(message) => Err(message),
            };
            if let Err(message) = exchanged {
                self.report.failures.push(format!("{} seed {seed}: {message}", operation.id));
                break;
            }
            exchanges += 1;
        }
        // The errors of an operation that has already failed would be repeated.
        let checked = if self.report.failures.len() == before { operation.responses } else { &[] };
        for (response, spec) in checked.iter().enumerate() {
            if let Err(message) = self.check_plausible_response(response, spec, options.seed) {
                let status = spec.status;
                self.report.failures.push(format!("{}: a plausible response {status}: {message}", operation.id));
            }
        }
        self.send_invalid_requests(options).await;
        self.finish(exchanges, before);
    }

    /// Tests that the client returns the body of an undocumented response, and that the server rejects invalid
    /// requests.
    async fn send_invalid_requests(&mut self, options: RoundTripOptions) {
        let id = self.operation.operation().id;
        if let Ok(sampled) = sampled_request::sample_request(self.operation, self.index, self.schemas, options.seed)
            && let Err(message) = self.send_undocumented(sampled).await
        {
            self.report.failures.push(format!("{id}: an undocumented response: {message}"));
        }
        for round in 0..options.requests.min(INVALID_REQUESTS) {
            if let Err(message) = self.send_invalid(options.seed.wrapping_add(round)).await {
                self.report.failures.push(format!("{id} seed {round}: an invalid request: {message}"));
                break;
            }
        }
    }

    /// Counts the operation as passed, as excused because the document allows no sample, or as failed.
    fn finish(&mut self, exchanges: usize, failures_before: usize) {
        let id = self.operation.operation().id;
        let MissingSamples { excused, missing } = std::mem::take(&mut self.samples).missing(id);
        let is_excused = !excused.is_empty();
        self.report.unsampled.extend(excused);
        self.report.failures.extend(missing.into_iter().map(|part| format!("no sample: {part}")));
        let is_clean = self.report.failures.len() == failures_before;
        match (exchanges, is_clean) {
            (1.., true) => self.report.passed_operations += 1,
            (0, true) if is_excused => self.report.excused += 1,
            (0, true) => self.report.failures.push(format!("{id}: not proven: nothing was sent")),
            _ => {}
        }
    }

    /// Creates the request of a seed. If the seed has no sample, records the reason and returns `None`.
    ///
    /// # Errors
    ///
    /// Returns an error if a sample cannot be decoded or is encoded differently.
    fn request(&mut self, seed: u64) -> Result<Option<SampledRequest>, String> {
        const REQUEST: &str = "the request";
        let mut sampled = match sampled_request::sample_request(self.operation, self.index, self.schemas, seed) {
            Ok(sampled) => sampled,
            Err(SampleMiss::NoValue(reason)) => {
                self.samples.add_miss(REQUEST, reason);
                return Ok(None);
            }
            Err(SampleMiss::NotEncodable(reason)) => {
                self.samples.add_miss(REQUEST, SampleError::Impossible(reason));
                return Ok(None);
            }
            Err(SampleMiss::Failed(message)) => return Err(message),
        };
        self.samples.add_sample(REQUEST);
        for (parameter, value) in self.operation.operation().parameters.iter().zip(&sampled.parameters) {
            if value.is_some() {
                self.samples.add_sample(&sampled_request::parameter_label(parameter));
            }
        }
        for (part, reason) in std::mem::take(&mut sampled.omitted) {
            self.samples.add_miss(&part, reason);
        }
        Ok(Some(sampled))
    }

    /// Creates the documented response with the index `response`. If `response` is `None` or has no sample, creates an
    /// undocumented response.
    ///
    /// # Errors
    ///
    /// Returns an error if a sample cannot be decoded or is encoded differently.
    fn reply(&mut self, response: Option<usize>, seed: u64) -> Result<ScriptedReply, String> {
        let undocumented = ScriptedReply::Raw(undocumented_response(self.operation.operation()));
        let Some(response) = response else { return Ok(undocumented) };
        let spec = self.operation.operation().responses.get(response);
        let part = spec.map_or_else(String::new, |spec| format!("the response {}", spec.status));
        match self.sample_response(response, &part, seed) {
            Ok(response) => {
                self.samples.add_sample(&part);
                Ok(ScriptedReply::Documented(response))
            }
            Err(SampleMiss::NoValue(reason)) => {
                self.samples.add_miss(&part, reason);
                Ok(undocumented)
            }
            Err(SampleMiss::NotEncodable(reason)) => {
                self.samples.add_miss(&part, SampleError::Impossible(reason));
                Ok(undocumented)
            }
            Err(SampleMiss::Failed(message)) => Err(message),
        }
    }

    fn sample_response(&mut self, response: usize, part: &str, seed: u64) -> Result<AnyValue, SampleMiss> {
        let operation = self.operation.operation();
        let spec = operation.responses.get(response).ok_or_else(|| "no such response".to_owned())?;
        let mut seed = Seed::new(seed ^ (u64::try_from(self.index).unwrap_or(0) << 32) ^ (1 << 63));
        let status =
            status_of(operation, response, spec.status).ok_or_else(|| SampleMiss::NoValue(no_status_error(spec)))?;
        let sampler = self.sampler(response, SampleStyle::Extreme);
        let SampledResponse { response, json, omitted } =
            sampler.sample(status, &mut seed).map_err(SampleMiss::NoValue)?;
        for header in spec.headers.iter().filter(|header| response.headers.contains_key(header.name)) {
            self.samples.add_sample(&format!("{part}: the header `{}`", header.name));
        }
        for (header, reason) in omitted {
            self.samples.add_miss(&format!("{part}: {header}"), reason);
        }
        let response = self.operation.response(&response)?;
        let written = self.operation.encode_response(&*response).map_err(SampleMiss::NotEncodable)?;
        same_json(json.as_ref(), &written.headers, &written.body)?;
        Ok(response)
    }

    fn sampler(&self, response: usize, style: SampleStyle) -> ResponseSampler<'_> {
        ResponseSampler {
            schemas: self.schemas,
            operation: self.operation.operation(),
            index: self.index,
            response,
            content: None,
            example: None,
            dynamic: true,
            style,
        }
    }

    /// Checks that a plausible sample of a documented response can be decoded and encoded, as in the mock server. A
    /// response without such a sample is not an error, since the round trips report responses without samples.
    fn check_plausible_response(&self, response: usize, spec: &ResponseSpec, seed: u64) -> Result<(), String> {
        let Some(status) = status_of(self.operation.operation(), response, spec.status) else { return Ok(()) };
        let sampler = self.sampler(response, SampleStyle::Plausible);
        let Ok(sampled) = sampler.sample(status, &mut Seed::new(seed)) else { return Ok(()) };
        let response = self.operation.response(&sampled.response)?;
        match self.operation.encode_response(&*response) {
            Ok(written) => same_json(sampled.json.as_ref(), &written.headers, &written.body),
            // The round trips report values that cannot be encoded.
            Err(_) => Ok(()),
        }
    }

    /// Sends a request and receives the response. Checks that the request and the response are received unchanged.
    async fn exchange(&mut self, sampled: SampledRequest, reply: ScriptedReply) -> Result<(), String> {
        let SampledRequest { request, decoded: read, .. } = sampled;
        let exchange = self.operation.send(self.client, &*request).ok_or("a request of another operation")?;
        let sent = self.operation.encode_request(&*request)?;
        let request = read.unwrap_or(request);
        self.stage.set(ExchangeScript { operation: self.index, request, reply, outcome: None });
        let received = exchange.await;
        let Some(script) = self.stage.take() else { return Err("the script is missing".to_owned()) };
        let shown = || format!("{} {}?{} {:?}", self.operation.operation().method, sent.path, sent.query, sent.body);
        match script.outcome {
            Some(Ok(())) => self.report.requests += 1,
            Some(Err(message)) => return Err(format!("{message}\n  {}", shown())),
            None => {
                return Err(format!("the request did not reach its operation: {:?}\n  {}", received.err(), shown()));
            }
        }
        match (script.reply, received) {
            (ScriptedReply::Documented(sent), Ok(received)) => {
                self.operation.compare_responses(&*sent, &*received)?;
                self.report.responses += 1;
                Ok(())
            }
            (ScriptedReply::Raw(sent), Err(error)) => {
                let is_same = error.status() == Some(sent.status)
                    && (self.operation.operation().method == HttpMethod::Head
                        || error.body().is_some_and(|body| *body == *sent.body));
                self.report.undocumented += usize::from(is_same);
                if is_same { Ok(()) } else { Err(format!("sent {sent:?}, received {error:?}")) }
            }
            (ScriptedReply::Documented(_), Err(error)) => {
                Err(format!("the response was not decoded: {error}\n  {}", shown()))
            }
            (ScriptedReply::Raw(_), Ok(_)) => {
                Err("an undocumented response was decoded as a documented one".to_owned())
            }
        }
    }

    /// Sends a request that violates a constraint. Checks that the server rejects the request with the location of the
    /// violation.
    async fn send_invalid(&mut self, seed: u64) -> Result<(), String> {
        let operation = self.operation.operation();
        let Ok(sampled) = sampled_request::sample_request(self.operation, self.index, self.schemas, seed) else {
            return Ok(());
        };
        let mut written = self.operation.encode_request(&*sampled.request)?;
        let (schemas, index) = (self.schemas, self.index);
        let mut expected = Vec::new();
        let json = operation.body.is_some_and(|body| matches!(body.contents, [one] if one.encoding == Encoding::Json));
        if let (true, Some(schema), Ok(valid)) = (
            json,
            schemas.body(index).first(),
            serde_json::from_slice::<Value>(written.body.bytes().map_or(&[], |body| body)),
        ) && let Some((body, pointer)) =
            invalid_values::invalid_body(schemas.compiled, schema, &valid, usize::try_from(seed).unwrap_or(0))
        {
            written.body = codec::to_vec(&body).into();
            expected.push(("pointer", pointer));
        }
        if let Some((query, name)) = invalid_values::invalid_query(schemas, index, operation, &written.query) {
            written.query = query;
            expected.push(("name", name));
        }
        if expected.is_empty() {
            return Ok(());
        }
        let shown = format!("{} {}?{} {:?}", operation.method, written.path, written.query, written.body);
        let response = self.client.raw(operation, written).await.map_err(|error| error.to_string())?.into_buffered();
        if response.status.as_u16() != schemas.compiled.validation_status(index) {
            return Err(format!("a violated constraint is not rejected: {response:?}\n  {shown}"));
        }
        let violations = self.stage.take_violations();
        for (key, value) in expected {
            let of = |violation: &Violation| {
                if key == "name" { violation.name == value } else { violation.pointer == value }
            };
            if !violations.iter().any(of) {
                return Err(format!("no violation has the {key} {value:?}: {response:?}\n  {shown}"));
            }
        }
        self.check_rejection(&response).map_err(|error| format!("{error}: {response:?}\n  {shown}"))?;
        self.report.rejected += 1;
        Ok(())
    }

    /// If the server renders the rejection in the form of a documented response, checks that the body is valid for the
    /// schema of that response.
    fn check_rejection(&self, response: &RawResponse) -> Result<(), String> {
        let (schemas, operation) = (self.schemas, self.operation.operation());
        let documented = operation.documented_response(response.status.as_u16());
        let Some(documented) = documented.filter(|_| operation.method != HttpMethod::Head) else { return Ok(()) };
        if schemas.compiled.rejection(self.index, documented).is_none() {
            return Ok(());
        }
        let contents = operation.responses.get(documented).map_or(&[][..], |spec| spec.contents);
        let content = contents.iter().position(|content| matches!(content.encoding, Encoding::Json | Encoding::Any));
        let schema = content.and_then(|content| schemas.contents(self.index, documented).get(content));
        let schema = schema.ok_or("a rejection body without a schema")?;
        let body: Value = serde_json::from_slice(&response.body).map_err(|error| error.to_string())?;
        match schemas.compiled.violations(schema, &body, Direction::Response).first() {
            None => Ok(()),
            Some(violation) => Err(format!("the rejection is invalid: {} {}", violation.pointer, violation.message)),
        }
    }

    /// Checks that the client returns the body of an undocumented response. An operation with a default response is
    /// skipped, since every status is documented.
    async fn send_undocumented(&mut self, request: SampledRequest) -> Result<(), String> {
        let response = undocumented_response(self.operation.operation());
        if self.operation.operation().documented_response(response.status.as_u16()).is_some() {
            return Ok(());
        }
        self.exchange(request, ScriptedReply::Raw(response)).await
    }
}

/// Returns the reason why [`status_of`] finds no status for a response.
fn no_status_error(spec: &ResponseSpec) -> SampleError {
    SampleError::impossible(match spec.status {
        StatusSpec::Range(1) | StatusSpec::Exact(100..=199) => "an informational response is not final",
        _ => "other responses have all of its statuses",
    })
}

/// Returns a response with an undocumented status.
fn undocumented_response(operation: &OperationSpec) -> RawResponse {
    let free = (590..600).chain(490..500).find(|status| operation.documented_response(*status).is_none());
    let status = free.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::IM_A_TEAPOT);
    RawResponse { status, headers: HeaderMap::new(), body: Bytes::from_static(b"not in the document") }
}
