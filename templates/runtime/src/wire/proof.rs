use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::super::client::Client;
use super::super::codec;
use super::super::operation::{Answer, Api, Encoding, Method, Operation};
use super::super::sample::{AnswerSample, Schemas, Seed, status_of};
use super::super::server::Router;
use super::broken;
use super::case::Case;
use super::recorder::{Doorman, Recorder, secret};
use super::sampled::{self, Miss, Sampled, same_json};
use super::script::{Erased, Reply, Script, Stage};
use super::{Effort, Report};

/// How many broken requests each operation gets, at most.
const BROKEN: u64 = 8;

/// Sends every operation of an API to its own router, in this process and over TCP on the loopback address.
///
/// `cases` are what the generator wrote beside the operations, in the order of the API's table.
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

/// A router of recorders on a free port, and a client of it with credentials for everything.
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

/// The proof of one operation.
struct Proof<'p> {
    case: &'static dyn Case,
    index: usize,
    schemas: &'p Schemas<'p>,
    client: &'p Client,
    stage: &'p Stage,
    report: &'p mut Report,
}

impl Proof<'_> {
    async fn run(&mut self, effort: Effort) {
        let operation = self.case.operation();
        let before = (self.report.failures.len(), self.report.unsampled.len());
        let answers = operation.responses.len();
        for round in 0..effort.requests.max(u64::try_from(answers).unwrap_or(1)) {
            let seed = effort.seed.wrapping_add(round);
            let Some(request) = self.request(seed) else { break };
            let response = usize::try_from(round).ok().and_then(|round| round.checked_rem(answers));
            let Some(reply) = self.reply(response, seed) else { break };
            if let Err(message) = self.exchange(request, reply).await {
                self.report.failures.push(format!("{} seed {seed}: {message}", operation.id));
                break;
            }
        }
        if let Some(request) = self.request(effort.seed)
            && let Err(message) = self.undocumented(request).await
        {
            self.report.failures.push(format!("{}: an undocumented answer: {message}", operation.id));
        }
        for round in 0..effort.requests.min(BROKEN) {
            if let Err(message) = self.broken(effort.seed.wrapping_add(round)).await {
                self.report.failures.push(format!("{} seed {round}: a broken request: {message}", operation.id));
                break;
            }
        }
        let after = (self.report.failures.len(), self.report.unsampled.len());
        self.report.proven += usize::from(before == after);
    }

    /// A request of a seed; none, and a note, if a schema allows no sample.
    fn request(&mut self, seed: u64) -> Option<Sampled> {
        match sampled::request(self.case, self.index, self.schemas, seed) {
            Ok(sampled) => Some(sampled),
            Err(miss) => {
                self.missed(miss, seed);
                None
            }
        }
    }

    fn missed(&mut self, miss: Miss, seed: u64) {
        let id = self.case.operation().id;
        match miss {
            Miss::NoValue(what) => self.report.unsampled.push(format!("{id} seed {seed}: {what}")),
            Miss::Wrong(message) => self.report.failures.push(format!("{id} seed {seed}: {message}")),
        }
    }

    /// An answer of this index; an undocumented one where nothing is documented.
    fn reply(&mut self, response: Option<usize>, seed: u64) -> Option<Reply> {
        let Some(response) = response else { return Some(Reply::Raw(undocumented(self.case.operation()))) };
        match self.sampled_answer(response, seed) {
            Ok(answer) => Some(Reply::Documented(answer)),
            Err(miss) => {
                self.missed(miss, seed);
                None
            }
        }
    }

    fn sampled_answer(&self, response: usize, seed: u64) -> Result<Erased, Miss> {
        let operation = self.case.operation();
        let spec = operation.responses.get(response).ok_or_else(|| "no such response".to_owned())?;
        let mut seed = Seed::new(seed ^ (u64::try_from(self.index).unwrap_or(0) << 32) ^ (1 << 63));
        let status =
            status_of(operation, response, spec.status).ok_or_else(|| "no status is left for it".to_owned())?;
        let sample = AnswerSample {
            schemas: self.schemas,
            operation,
            index: self.index,
            response,
            content: None,
            example: None,
            dynamic: true,
        };
        let made = sample.make(status, &mut seed);
        let (answer, json) = made.map_err(|what| Miss::NoValue(format!("the answer {response}: {what}")))?;
        let answer = self.case.answer(&answer)?;
        same_json(json.as_ref(), &self.case.written_answer(&*answer)?.body)?;
        Ok(answer)
    }

    /// Sends a request and gets the answer: both have to arrive as they were sent.
    async fn exchange(&mut self, sampled: Sampled, reply: Reply) -> Result<(), String> {
        let Sampled { request, read, .. } = sampled;
        let exchange = self.case.send(self.client, &*request).ok_or("a request of another operation")?;
        let sent = self.case.written(&*request)?;
        let request = read.unwrap_or(request);
        self.stage.set(Script { case: self.index, request, reply, verdict: None });
        let came = exchange.await;
        let Some(script) = self.stage.take() else { return Err("the script is gone".to_owned()) };
        let shown = || format!("{} {}?{} {:?}", self.case.operation().method, sent.path, sent.query, sent.body);
        match script.verdict {
            Some(Ok(())) => self.report.requests += 1,
            Some(Err(message)) => return Err(format!("{message}\n  {}", shown())),
            None => return Err(format!("it did not reach its operation: {:?}\n  {}", came.err(), shown())),
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
            (Reply::Documented(_), Err(error)) => Err(format!("the answer was not read: {error}\n  {}", shown())),
            (Reply::Raw(_), Ok(_)) => Err("an undocumented answer was taken for a documented one".to_owned()),
        }
    }

    /// A request that breaks a constraint is refused, with the place of what is wrong.
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
        // An answer to HEAD has no body to tell them in (RFC 9110, 9.3.2).
        if operation.method == Method::Head {
            wanted.clear();
        }
        if answer.status != StatusCode::BAD_REQUEST {
            return Err(format!("a broken constraint is not refused: {answer:?}\n  {shown}"));
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

    /// An undocumented status keeps its body. Where a default is documented, there is none.
    async fn undocumented(&mut self, request: Sampled) -> Result<(), String> {
        let answer = undocumented(self.case.operation());
        if self.case.operation().documented(answer.status.as_u16()).is_some() {
            return Ok(());
        }
        self.exchange(request, Reply::Raw(answer)).await
    }
}

/// An answer that a document rarely has.
fn undocumented(operation: &Operation) -> Answer {
    let free = (590..600).chain(490..500).find(|status| operation.documented(*status).is_none());
    let status = free.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::IM_A_TEAPOT);
    Answer { status, headers: HeaderMap::new(), body: Bytes::from_static(b"not in the document") }
}
