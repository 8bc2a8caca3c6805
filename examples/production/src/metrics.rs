//! Metrics in the text format of Prometheus. The labels are the id of the operation and the status, whose number is
//! limited by the document. A path would be a label with any number of values.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use ecogen_runtime::OperationSpec;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

/// The labels of a metric.
type Labels = [(&'static str, String); 2];

/// The durations of the requests of each operation.
type Durations = Family<[(&'static str, String); 1], Histogram, fn() -> Histogram>;

/// The number and the duration of requests.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Arc<Registry>,
    requests: Family<Labels, Counter>,
    durations: Durations,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let buckets = || Histogram::new([0.005, 0.025, 0.1, 0.5, 2.5, 10.0]);
        let (requests, durations) = (Family::default(), Family::new_with_constructor(buckets as fn() -> Histogram));
        let mut registry = Registry::default();
        registry.register("http_requests", "Responses by operation and status", requests.clone());
        registry.register("http_request_seconds", "Time to the head of the response", durations.clone());
        Self { registry: Arc::new(registry), requests, durations }
    }

    /// Returns the metrics as text.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        _ = encode(&mut text, &self.registry);
        text
    }
}

/// A middleware that records a request. The router adds the operation to the response (`label_responses`).
pub(crate) async fn record(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let response = next.run(request).await;
    let operation = response.extensions().get::<&'static OperationSpec>().map_or("none", |operation| operation.id);
    let labels = [("operation", operation.to_owned()), ("status", response.status().as_str().to_owned())];
    metrics.requests.get_or_create(&labels).inc();
    let labels = [("operation", operation.to_owned())];
    metrics.durations.get_or_create(&labels).observe(start.elapsed().as_secs_f64());
    response
}
