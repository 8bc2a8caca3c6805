use super::api::{Download, GetThing, PostThing};
use super::server::{Server, Step, done, status};
use super::{builder, finish, policy, subscriber};
use ecogen_runtime as rt;
use http::HeaderName;
use rt::client::{Call, Client};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span;

/// A subscriber that stores spans as text: the parent, the name and the fields.
#[derive(Clone, Default)]
struct SpanRecorder(Arc<Mutex<RecordedSpans>>);

#[derive(Default)]
struct RecordedSpans {
    spans: Vec<(Option<u64>, BTreeMap<String, String>)>,
    entered: Vec<u64>,
}

impl SpanRecorder {
    /// Returns the spans, each after its parent and indented below it.
    fn tree(&self) -> String {
        let recorded = self.0.lock().expect("no panic");
        let lines = recorded.spans.iter().map(|(parent, fields)| {
            let fields = fields.iter().map(|(name, value)| format!("{name}={value}"));
            format!("{}{}", if parent.is_some() { "  " } else { "" }, fields.collect::<Vec<_>>().join(" "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

struct Fields<'f>(&'f mut BTreeMap<String, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl tracing::Subscriber for SpanRecorder {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target() == "ecogen_runtime::client"
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let mut recorded = self.0.lock().expect("no panic");
        let mut fields = BTreeMap::new();
        attributes.record(&mut Fields(&mut fields));
        recorded.spans.push((attributes.parent().map(span::Id::into_u64), fields));
        span::Id::from_u64(recorded.spans.len() as u64)
    }

    fn record(&self, span: &span::Id, values: &span::Record<'_>) {
        let mut recorded = self.0.lock().expect("no panic");
        let index = usize::try_from(span.into_u64() - 1).expect("an index");
        values.record(&mut Fields(&mut recorded.spans[index].1));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, _: &tracing::Event<'_>) {}

    fn enter(&self, span: &span::Id) {
        self.0.lock().expect("no panic").entered.push(span.into_u64());
    }

    fn exit(&self, _: &span::Id) {
        self.0.lock().expect("no panic").entered.pop();
    }
}

fn id_of_the_current_span(recorder: &SpanRecorder) -> u64 {
    recorder.0.lock().expect("no panic").entered.last().copied().unwrap_or(0)
}

#[tokio::test]
async fn call_with_a_retry_has_a_span_of_the_call_and_one_of_each_attempt() {
    let server = Server::start([status(503, "1"), done()]).await;
    let recorder = SpanRecorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    let client = builder(&server).build().expect("a client");
    finish(Call::new(&client, GetThing)).await.expect("a value");
    let port = server.url().rsplit(':').next().expect("a port").to_owned();
    let attempt = format!(
        "http.request.method=GET http.response.status_code=STATUS operation.id=getThing otel.kind=client \
         otel.name=GET /thing server.address=127.0.0.1 server.port={port} url.scheme=http url.template=/thing"
    );
    let expected = [
        "http.request.attempts=2 http.request.method=GET http.response.status_code=200 operation.id=getThing \
         otel.kind=internal otel.name=getThing url.template=/thing"
            .to_owned(),
        format!("  error.type=503 {attempt}")
            .replace("STATUS", "503")
            .replace("otel.name=GET /thing", "otel.name=GET /thing otel.status_code=ERROR"),
        format!("  {attempt}")
            .replace("STATUS", "200")
            .replace("http.request.method=GET", "http.request.method=GET http.request.resend_count=1"),
    ];
    assert_eq!(recorder.tree(), expected.join("\n"));
}

#[tokio::test]
async fn error_type_names_the_kind_of_a_failure() {
    let server = Server::start([vec![Step::Reset], vec![Step::Hang]]).await;
    let recorder = SpanRecorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    let client = builder(&server).build().expect("a client");
    finish(Call::new(&client, PostThing("v".to_owned()))).await.expect_err("an error");
    assert_eq!(recorder.tree().matches("error.type=transport").count(), 2, "{}", recorder.tree());
    finish(Call::new(&client, Download).attempt_timeout(std::time::Duration::from_millis(50)))
        .await
        .expect_err("an error");
    assert!(recorder.tree().contains("error.type=timeout"), "{}", recorder.tree());
}

#[tokio::test]
async fn trace_headers_are_added_in_the_span_of_each_attempt() {
    let server = Server::start([status(503, "1"), done()]).await;
    let recorder = SpanRecorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    let spans = recorder.clone();
    let inject = move |headers: &mut http::HeaderMap| {
        let value = format!("00-4bf92f3577b34da6a3ce929d0e0e4736-{:016x}-01", id_of_the_current_span(&spans));
        headers.insert("traceparent", value.parse().expect("a value"));
    };
    let client = builder(&server).trace_headers(inject).build().expect("a client");
    finish(Call::new(&client, GetThing)).await.expect("a value");
    let sent = server.requests();
    for (request, span) in sent.iter().zip([2, 3]) {
        let line = format!("\r\ntraceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-{span:016x}-01\r\n");
        assert!(request.contains(&line), "{request}");
    }
    assert_eq!(sent.len(), 2);
}

#[tokio::test]
async fn only_recorded_headers_and_no_secrets_are_in_spans() {
    let server = Server::start([status(503, "1"), done()]).await;
    let recorder = SpanRecorder::default();
    let _guard = subscriber::set_default(recorder.clone());
    let names = ["x-tenant", "authorization", "cookie"].map(HeaderName::from_static);
    let client = builder(&server).credential(0, "tokn").header("x-secret", "hdr").record_headers(names);
    let call =
        Call::new(&client.build().expect("a client"), GetThing).header("x-tenant", "acme").header("cookie", "ck");
    finish(call.url(&format!("{}/thing?key=qury", server.url()))).await.expect("a value");
    let tree = recorder.tree();
    assert_eq!(tree.matches("http.request.headers=x-tenant: acme").count(), 2, "{tree}");
    assert!(["tokn", "hdr", "qury", "ck"].iter().all(|secret| !tree.contains(secret)), "{tree}");
    let sent = server.requests().concat();
    assert!(["tokn", "hdr", "qury", "ck"].iter().all(|secret| sent.contains(secret)), "{sent}");
}

#[tokio::test]
async fn layers_of_the_transport_see_the_operation_of_each_attempt() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let recorded = seen.clone();
    let service = tower::service_fn(move |request: http::Request<rt::Body>| {
        let operation = request.extensions().get::<&'static rt::OperationSpec>().map(|operation| operation.id);
        recorded.lock().expect("no panic").push(operation);
        async { Ok::<_, std::io::Error>(http::Response::builder().status(503).body(rt::Body::empty()).expect("valid")) }
    });
    let client = Client::builder(&super::api::API).service(service).retry(policy()).build().expect("a client");
    finish(Call::new(&client, GetThing)).await.expect_err("an error");
    assert_eq!(*seen.lock().expect("no panic"), [Some("getThing"); 3]);
}
