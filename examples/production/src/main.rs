//! Runs the server: `production ADDRESS JWKS_URL OTLP_URL`. The server ends on Ctrl+C.

use std::error::Error;
use std::num::NonZeroU32;
use std::time::Duration;

use ecogen_runtime::server::Shutdown;
use production::{Identity, Settings, app, serve, telemetry};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, jwks_url, traces] = &arguments[..] else { return Err("ADDRESS JWKS_URL OTLP_URL".into()) };
    // The HTTP clients of the JWK Set and of the exporter use this provider.
    _ = rustls::crypto::ring::default_provider().install_default();
    let provider = telemetry::tracer_provider(traces)?;
    tracing::subscriber::set_global_default(telemetry::subscriber(&provider))?;

    let identity =
        Identity { jwks_url: jwks_url.clone(), issuer: "https://identity.example".into(), audience: "orders".into() };
    let shutdown = Shutdown::new(Duration::from_secs(5));
    let app = app(Settings { identity, requests: NonZeroU32::MIN.saturating_add(599) }, &shutdown);
    let signal = shutdown.clone();
    tokio::spawn(async move {
        _ = tokio::signal::ctrl_c().await;
        signal.start();
    });
    serve(TcpListener::bind(address).await?, app, Duration::from_secs(10), &shutdown).await;
    provider.shutdown()?;
    Ok(())
}
