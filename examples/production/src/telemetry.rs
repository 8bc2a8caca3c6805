//! Logs, and traces that are exported with the OpenTelemetry Protocol.

use std::error::Error;

use opentelemetry::trace::TracerProvider as _;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::Subscriber;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::{EnvFilter, Registry};

/// Creates a provider that exports traces to `endpoint`, such as `http://localhost:4318/v1/traces`. The provider has to be
/// shut down at the end of the program, so that the last spans are exported.
///
/// # Errors
///
/// Returns an error if the endpoint is invalid.
pub fn tracer_provider(endpoint: &str) -> Result<SdkTracerProvider, Box<dyn Error>> {
    let exporter =
        SpanExporter::builder().with_http().with_protocol(Protocol::HttpBinary).with_endpoint(endpoint).build()?;
    let resource = Resource::builder().with_service_name("orders").build();
    Ok(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource).build())
}

/// Returns a subscriber that logs to standard error, and passes spans to the provider. The environment variable
/// `RUST_LOG` sets the levels; by default, spans, warnings and errors of the server are recorded.
pub fn subscriber(provider: &SdkTracerProvider) -> impl Subscriber + Send + Sync {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,ecogen_runtime=info"));
    let traces = tracing_opentelemetry::layer().with_tracer(provider.tracer("orders"));
    let logs = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    Registry::default().with(filter).with(logs).with(traces)
}
