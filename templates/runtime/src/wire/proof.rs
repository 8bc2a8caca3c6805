use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::super::client::Client;
use super::super::codec;
use super::super::operation::{Answer, Api, Body, Encoding, Location, Method, Operation, RequestReader, Style};
use super::super::sample::{AnswerSample, Content, Place, Sampler, Schemas, Seed, status_of};
use super::super::schema::{Side, equal};
use super::super::server::Router;
use super::broken;
use super::case::Case;
use super::recorder::{Doorman, Recorder, secret};
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

/// Why there is no sample.
enum Miss {
    /// No value was found that the schema allows.
    NoValue(String),
    /// The value that was found is not read, or would travel as another.
    Wrong(String),
}

impl From<String> for Miss {
    fn from(message: String) -> Self {
        Self::Wrong(message)
    }
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
    fn request(&mut self, seed: u64) -> Option<Erased> {
        let operation = self.case.operation();
        match self.sampled_request(operation, seed) {
            Ok(request) => Some(request),
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

    fn sampled_request(&self, operation: &'static Operation, seed: u64) -> Result<Erased, Miss> {
        let mut seed = Seed::new(seed ^ (u64::try_from(self.index).unwrap_or(0) << 32));
        let mut values = Vec::new();
        for (parameter, schema) in operation.parameters.iter().zip(self.schemas.parameters(self.index)) {
            if !parameter.required && seed.one_in(3) {
                values.push(None);
                continue;
            }
            let place = match (parameter.location, parameter.style) {
                // A space or a bar inside an item cannot be told from one between items, encoded or not.
                (_, Style::SpaceDelimited | Style::PipeDelimited) => Place::Header,
                (Location::Header | Location::Cookie, _) => Place::Header,
                (Location::QueryString, Style::Json) => Place::Json,
                (Location::Path | Location::Query | Location::QueryString, _) => Place::Text,
            };
            let mut sampler = Sampler::new(self.schemas, Seed::new(seed.next()), place);
            let value =
                sampler.sample(schema).ok_or_else(|| Miss::NoValue(format!("the parameter `{}`", parameter.name)))?;
            values.push(Some(value));
        }
        let (mut headers, mut body, mut json) = (HeaderMap::new(), Bytes::new(), None);
        if let Some(spec) = operation.body.filter(|body| body.required || !seed.one_in(4)) {
            let at = seed.below(spec.contents.len());
            if let (Some(content), Some(schema)) = (spec.contents.get(at), self.schemas.body(self.index).get(at)) {
                let content = Content { content, schema, example: None, dynamic: true, side: Side::Request };
                (body, json) = content.make(self.schemas, &mut seed, &mut headers).map_err(Miss::NoValue)?;
            }
        }
        let mut body = body.into();
        let mut reader = RequestReader::of_sample(operation, &values, &headers, &mut body);
        let request = self.case.request(&mut reader)?;
        let written = self.case.written(&*request)?;
        same_json(json.as_ref(), &written.body)?;
        Ok(request)
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
    async fn exchange(&mut self, request: Erased, reply: Reply) -> Result<(), String> {
        let exchange = self.case.send(self.client, &*request).ok_or("a request of another operation")?;
        let sent = self.case.written(&*request)?;
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
        let Ok(request) = self.sampled_request(operation, seed) else { return Ok(()) };
        let mut written = self.case.written(&*request)?;
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
        let problem: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let violations = problem.get("violations").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for (key, value) in wanted {
            let told = violations.iter().any(|one| one.get(key).and_then(Value::as_str) == Some(&value));
            if answer.status != StatusCode::BAD_REQUEST || !told {
                return Err(format!("no violation has the {key} {value:?}: {answer:?}\n  {shown}"));
            }
        }
        self.report.refused += 1;
        Ok(())
    }

    /// An undocumented status keeps its body. Where a default is documented, there is none.
    async fn undocumented(&mut self, request: Erased) -> Result<(), String> {
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

/// Whether the JSON that travels says what the sample says: `1` and `1.0` are one number.
fn same_json(sample: Option<&Value>, written: &Body) -> Result<(), String> {
    let Some(sample) = sample else { return Ok(()) };
    let written: Value = serde_json::from_slice(written.bytes().map_or(&[], |body| body))
        .map_err(|error| format!("what travels is no JSON: {error}"))?;
    if equal(sample, &written) { Ok(()) } else { Err(format!("the sample {sample} would travel as {written}")) }
}
