//! A server with what a server needs in production. `docs/book/src/how-to/production-server.md` explains its parts.

mod auth;
mod metrics;
mod rate_limit;
mod serve;
mod service;
pub mod telemetry;

use std::time::Duration;

use axum::middleware;
use axum::routing::get;
use ecogen_runtime::StatusCode;
use ecogen_runtime::http::header::USER_AGENT;
use ecogen_runtime::server::{Limits, Shutdown};
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::timeout::TimeoutLayer;

pub use auth::{Caller, Identity};
pub use metrics::Metrics;
pub use rate_limit::RateLimit;
pub use serve::serve;

ecogen_runtime::include_api!("api");

/// The settings of the server.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The identity provider, whose tokens the server accepts.
    pub identity: Identity,
    /// The number of requests that a caller may send at once. Afterwards, a caller may send as many requests per minute.
    pub requests: std::num::NonZeroU32,
}

/// Returns the routes of the server: the API, `/metrics`, and `/health`.
pub fn app(settings: Settings, shutdown: &Shutdown) -> axum::Router {
    let metrics = Metrics::new();
    let authenticator = auth::TokenAuthenticator::new(settings.identity, RateLimit::new(settings.requests));
    let api = server::Router::new(authenticator)
        .orders(service::Orders::default())
        .limits(Limits::new().body_size(64 << 10).body_time(Duration::from_secs(20)))
        .record_headers([USER_AGENT])
        .label_responses()
        .shutdown(shutdown)
        .into_axum()
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(30)))
        .layer(middleware::from_fn_with_state(metrics.clone(), metrics::record))
        .layer(CompressionLayer::new())
        .layer(CorsLayer::new().allow_origin(tower_http::cors::Any));
    let metrics = get(async move || metrics.text());
    axum::Router::new().route("/health", get(async || "ok")).route("/metrics", metrics).merge(api)
}
