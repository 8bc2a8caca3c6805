use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::super::client::Client;
use super::super::codec;
use super::super::operation::{Answer, Api, Encoding, Method, Operation, ResponseSpec, StatusSpec};
use super::super::sample::{AnswerSample, SampledAnswer, Schemas, Seed, Unsampled, status_of};
use super::super::server::Router;
use super::broken;
use super::case::Case;
use super::recorder::{Doorman, Recorder, secret};
use super::sampled::{self, Miss, Sampled, same_json};
use super::samples::{Samples, Unsent};
use super::script::{Erased, Reply, Script, Stage};
use super::{Effort, Report};

/// The maximum number of invalid requests per operation.
const BROKEN: u64 = 8;

/// Calls every operation of an API with its own router, in this process and over TCP on the loopback interface.
///
/// `cases` are generated with the operations, in the order of the API's table.
pub fn prove(api: &'static Api, cases: &'static [&'static dyn Case], effort: Effort) -> Report {
    let start = Instant::now();
    let mut report = Report { operations: api.operations.len(), ..Report::default() };
    let mut run = || -> Result<(), String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        let schemas = Schemas::of(api);
        runtime.block_on(async {
            let stage = Arc::new(Stage::default());
            let client = stand_up(api, cases, &stage).await?;
            for (index, case) in cases.iter().enumerate() {
                if case.operation().shadowed {
                    report.shadowed += 1;
                    continue;
                }
                let mut proof = Proof {
                    case: *case,
                    index,
                    schemas: &schemas,
                    client: &client,
                    stage: &stage,
                    report: &mut report,
                    samples: Samples::default(),
                };
                proof.run(effort).await;
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

/// Starts a router of recorders on a free port, and returns a client with credentials for every scheme.
async fn stand_up(
    api: &'static Api,
    cases: &'static [&'static dyn Case],
    stage: &Arc<Stage>,
) -> Result<Client, String> {
    let mut router = Router::new(api, Doorman);
    router.at_root().mount(api.operations, Arc::new(Recorder { cases, stage: stage.clone() }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.map_err(|error| error.to_string())?;
    let address: SocketAddr = listener.local_addr().map_err(|error| error.to_string())?;
    let app = router.into_axum();
    tokio::spawn(async move { axum::serve(listener, app).await });
    let builder = Client::builder(api).base_url(&format!("http://{address}"));
    let builder = (0..api.schemes.len()).fold(builder, |builder, scheme| builder.credential(scheme, secret()));
    builder.build().map_err(|error| error.to_string())
}

/// The round trips of one operation.
struct Proof<'p> {
    case: &'static dyn Case,
    index: usize,
    schemas: &'p Schemas<'p>,
    client: &'p Client,
    stage: &'p Stage,
    report: &'p mut Report,
    samples: Samples,
}

impl Proof<'_> {
    async fn run(&mut self, effort: Effort) {
        let operation = self.case.operation();
        let before = self.report.failures.len();
        let answers = operation.responses.len();
        let mut exchanges = 0;
        for round in 0..effort.requests.max(u64::try_from(answers).unwrap_or(1)) {
            let seed = effort.seed.wrapping_add(round);
            let response = usize::try_from(round).ok().and_then(|round| round.checked_rem(answers));
            let made = self.request(seed).and_then(|request| Ok((request, self.reply(response, seed)?)));
            let exchanged = match made {
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
        self.refusals(effort).await;
        self.end(exchanges, before);
    }

    /// Sends an undocumented response, whose body the client has to keep, and invalid requests, which the server has
    /// to reject.
    async fn refusals(&mut self, effort: Effort) {
        let id = self.case.operation().id;
        if let Ok(sampled) = sampled::request(self.case, self.index, self.schemas, effort.seed)
            && let Err(message) = self.undocumented(sampled).await
        {
            self.report.failures.push(format!("{id}: an undocumented response: {message}"));
        }
        for round in 0..effort.requests.min(BROKEN) {
            if let Err(message) = self.broken(effort.seed.wrapping_add(round)).await {
                self.report.failures.push(format!("{id} seed {round}: an invalid request: {message}"));
                break;
            }
        }
    }

    /// Counts the operation as tested, as excused by the document, or as failed.
    fn end(&mut self, exchanges: usize, failures_before: usize) {
        let id = self.case.operation().id;
        let Unsent { excused, missing } = std::mem::take(&mut self.samples).unsent(id);
        let is_excused = !excused.is_empty();
        self.report.unsampled.extend(excused);
        self.report.failures.extend(missing.into_iter().map(|what| format!("no sample: {what}")));
        let is_clean = self.report.failures.len() == failures_before;
        match (exchanges, is_clean) {
            (1.., true) => self.report.proven += 1,
            (0, true) if is_excused => self.report.excused += 1,
            (0, true) => self.report.failures.push(format!("{id}: not proven: nothing was sent")),
            _ => {}
        }
    }

    /// Creates the request of a seed. Records the reason if it has no sample.
    ///
    /// # Errors
    ///
    /// Returns an error if a sample cannot be decoded or is encoded differently.
    fn request(&mut self, seed: u64) -> Result<Option<Sampled>, String> {
        const REQUEST: &str = "the request";
        let mut sampled = match sampled::request(self.case, self.index, self.schemas, seed) {
            Ok(sampled) => sampled,
            Err(Miss::NoValue(why)) => {
                self.samples.missed(REQUEST, why);
                return Ok(None);
            }
            Err(Miss::Unwritable(why)) => {
                self.samples.missed(REQUEST, Unsampled::Impossible(why));
                return Ok(None);
            }
            Err(Miss::Wrong(message)) => return Err(message),
        };
        self.samples.made(REQUEST);
        for (parameter, value) in self.case.operation().parameters.iter().zip(&sampled.parameters) {
            if value.is_some() {
                self.samples.made(&sampled::named(parameter));
            }
        }
        for (part, why) in std::mem::take(&mut sampled.omitted) {
            self.samples.missed(&part, why);
        }
        Ok(Some(sampled))
    }

    /// Creates the response with this index, or an undocumented one if that is not documented or has no sample.
    ///
    /// # Errors
    ///
    /// Returns an error if a sample cannot be decoded or is encoded differently.
    fn reply(&mut self, response: Option<usize>, seed: u64) -> Result<Reply, String> {
        let undocumented = Reply::Raw(undocumented(self.case.operation()));
        let Some(response) = response else { return Ok(undocumented) };
        let spec = self.case.operation().responses.get(response);
        let part = spec.map_or_else(String::new, |spec| format!("the response {}", spec.status));
        match self.sampled_answer(response, &part, seed) {
            Ok(answer) => {
                self.samples.made(&part);
                Ok(Reply::Documented(answer))
            }
            Err(Miss::NoValue(why)) => {
                self.samples.missed(&part, why);
                Ok(undocumented)
            }
            Err(Miss::Unwritable(why)) => {
                self.samples.missed(&part, Unsampled::Impossible(why));
                Ok(undocumented)
            }
            Err(Miss::Wrong(message)) => Err(message),
        }
    }

    fn sampled_answer(&mut self, response: usize, part: &str, seed: u64) -> Result<Erased, Miss> {
        let operation = self.case.operation();
        let spec = operation.responses.get(response).ok_or_else(|| "no such response".to_owned())?;
        let mut seed = Seed::new(seed ^ (u64::try_from(self.index).unwrap_or(0) << 32) ^ (1 << 63));
        let status = status_of(operation, response, spec.status).ok_or_else(|| Miss::NoValue(no_status(spec)))?;
        let sample = AnswerSample {
            schemas: self.schemas,
            operation,
            index: self.index,
            response,
            content: None,
            example: None,
            dynamic: true,
        };
        let SampledAnswer { answer, json, omitted } = sample.make(status, &mut seed).map_err(Miss::NoValue)?;
        for header in spec.headers.iter().filter(|header| answer.headers.contains_key(header.name)) {
            self.samples.made(&format!("{part}: the header `{}`", header.name));
        }
        for (header, why) in omitted {
            self.samples.missed(&format!("{part}: {header}"), why);
        }
        let answer = self.case.answer(&answer)?;
        let written = self.case.written_answer(&*answer).map_err(Miss::Unwritable)?;
        same_json(json.as_ref(), &written.body)?;
        Ok(answer)
    }

    /// Sends a request and receives the response. Both have to be received unchanged.
    async fn exchange(&mut self, sampled: Sampled, reply: Reply) -> Result<(), String> {
        let Sampled { request, read, .. } = sampled;
        let exchange = self.case.send(self.client, &*request).ok_or("a request of another operation")?;
        let sent = self.case.written(&*request)?;
        let request = read.unwrap_or(request);
        self.stage.set(Script { case: self.index, request, reply, verdict: None });
        let came = exchange.await;
        let Some(script) = self.stage.take() else { return Err("the script is missing".to_owned()) };
        let shown = || format!("{} {}?{} {:?}", self.case.operation().method, sent.path, sent.query, sent.body);
        match script.verdict {
            Some(Ok(())) => self.report.requests += 1,
            Some(Err(message)) => return Err(format!("{message}\n  {}", shown())),
            None => return Err(format!("the request did not reach its operation: {:?}\n  {}", came.err(), shown())),
        }
        match (script.reply, came) {
            (Reply::Documented(sent), Ok(came)) => {
                self.case.compare_answers(&*sent, &*came)?;
                self.report.answers += 1;
                Ok(())
            }
            (Reply::Raw(sent), Err(error)) => {
                let kept = error.status() == Some(sent.status)
                    && (self.case.operation().method == Method::Head
                        || error.body().is_some_and(|body| *body == *sent.body));
                self.report.undocumented += usize::from(kept);
                if kept { Ok(()) } else { Err(format!("sent {sent:?}, kept {error:?}")) }
            }
            (Reply::Documented(_), Err(error)) => Err(format!("the response was not decoded: {error}\n  {}", shown())),
            (Reply::Raw(_), Ok(_)) => Err("an undocumented response was decoded as a documented one".to_owned()),
        }
    }

    /// Sends a request that violates a constraint. It has to be rejected with the location of the violation.
    async fn broken(&mut self, seed: u64) -> Result<(), String> {
        let operation = self.case.operation();
        let Ok(sampled) = sampled::request(self.case, self.index, self.schemas, seed) else { return Ok(()) };
        let mut written = self.case.written(&*sampled.request)?;
        let (schemas, index) = (self.schemas, self.index);
        let mut wanted = Vec::new();
        let json = operation.body.is_some_and(|body| matches!(body.contents, [one] if one.encoding == Encoding::Json));
        if let (true, Some(schema), Ok(valid)) = (
            json,
            schemas.body(index).first(),
            serde_json::from_slice::<Value>(written.body.bytes().map_or(&[], |body| body)),
        ) && let Some((body, pointer)) =
            broken::body(schemas.judge, schema, &valid, usize::try_from(seed).unwrap_or(0))
        {
            written.body = codec::to_vec(&body).into();
            wanted.push(("pointer", pointer));
        }
        if let Some((query, name)) = broken::query(schemas, index, operation, &written.query) {
            written.query = query;
            wanted.push(("name", name));
        }
        if wanted.is_empty() {
            return Ok(());
        }
        let shown = format!("{} {}?{} {:?}", operation.method, written.path, written.query, written.body);
        let answer = self.client.raw(operation, written).await.map_err(|error| error.to_string())?.at_hand();
        // A response to `HEAD` has no body that could contain them (RFC 9110, 9.3.2).
        if operation.method == Method::Head {
            wanted.clear();
        }
        if answer.status != StatusCode::BAD_REQUEST {
            return Err(format!("a violated constraint is not rejected: {answer:?}\n  {shown}"));
        }
        let problem: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let violations = problem.get("violations").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for (key, value) in wanted {
            let told = violations.iter().any(|one| one.get(key).and_then(Value::as_str) == Some(&value));
            if !told {
                return Err(format!("no violation has the {key} {value:?}: {answer:?}\n  {shown}"));
            }
        }
        self.report.refused += 1;
        Ok(())
    }

    /// Checks that an undocumented response keeps its body. With a default response, every status is documented.
    async fn undocumented(&mut self, request: Sampled) -> Result<(), String> {
        let answer = undocumented(self.case.operation());
        if self.case.operation().documented(answer.status.as_u16()).is_some() {
            return Ok(());
        }
        self.exchange(request, Reply::Raw(answer)).await
    }
}

/// Returns the reason why a response has no status of its own.
fn no_status(spec: &ResponseSpec) -> Unsampled {
    Unsampled::impossible(match spec.status {
        StatusSpec::Range(1) | StatusSpec::Exact(100..=199) => "an informational response is not final",
        _ => "other responses have all of its statuses",
    })
}

/// Returns a response with an undocumented status.
fn undocumented(operation: &Operation) -> Answer {
    let free = (590..600).chain(490..500).find(|status| operation.documented(*status).is_none());
    let status = free.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::IM_A_TEAPOT);
    Answer { status, headers: HeaderMap::new(), body: Bytes::from_static(b"not in the document") }
}
