//! A bookshop: the API of `bookshop.yaml`, implemented on SQLite.

mod auth;
mod authors;
mod books;
mod database;
mod error;
mod middleware;
mod orders;

use std::time::Duration;

use axum::routing::get;
use ecogen_runtime::StatusCode;
use sqlx::SqlitePool;
use tower_http::timeout::TimeoutLayer;

pub use auth::{add_account, Role};
pub use database::{open, open_in_memory};

ecogen_runtime::include_api!("api");

/// Returns the routes of the server: the API below `/v1`, and `/health`.
pub fn app(pool: SqlitePool) -> axum::Router {
    let api = server::Router::new(auth::Tokens(pool.clone()))
        .authors(authors::Authors(pool.clone()))
        .books(books::Books(pool.clone()))
        .orders(orders::Orders(pool))
        .on_error(error::ShopError::response)
        .into_axum()
        .layer(axum::middleware::from_fn(middleware::no_store))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(30)));
    axum::Router::new().route("/health", get(|| async { "ok" })).merge(api)
}
