//! The server written by hand.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};

use super::checks;
use super::event::Event;
use super::models::{Count, Order, Search, Thing};

/// The data that the handlers respond with.
#[derive(Debug)]
pub struct BaselineShop {
    /// The thing on sale.
    pub thing: Thing,
    /// The orders that `list_orders` returns.
    pub orders: Vec<Order>,
}

/// Returns a router for the shop.
pub fn router(shop: BaselineShop) -> Router {
    Router::new()
        .route("/v1/things/{id}", get(get_thing))
        .route("/v1/search", get(search))
        .route("/v1/things", post(add_thing))
        .route("/v1/checked/things", post(add_checked_thing))
        .route("/v1/orders", get(list_orders).put(put_orders))
        .route("/v1/events", axum::routing::put(put_events))
        .layer(DefaultBodyLimit::max(2 << 20))
        .with_state(Arc::new(shop))
}

async fn get_thing(State(shop): State<Arc<BaselineShop>>, Path(id): Path<String>) -> Json<Thing> {
    Json(Thing { id, ..shop.thing.clone() })
}

async fn search(Query(search): Query<Search>) -> Json<Count> {
    Json(Count { count: search.limit.map_or(0, i64::from) })
}

async fn add_thing(Json(thing): Json<Thing>) -> Json<Thing> {
    Json(thing)
}

async fn add_checked_thing(Json(thing): Json<Thing>) -> Response {
    let violations = checks::thing(&thing);
    if violations.is_empty() {
        Json(thing).into_response()
    } else {
        (StatusCode::BAD_REQUEST, violations.join("\n")).into_response()
    }
}

async fn list_orders(State(shop): State<Arc<BaselineShop>>) -> Json<Vec<Order>> {
    Json(shop.orders.clone())
}

async fn put_orders(Json(orders): Json<Vec<Order>>) -> Json<Count> {
    Json(Count { count: i64::try_from(orders.len()).unwrap_or(i64::MAX) })
}

async fn put_events(Json(events): Json<Vec<Event>>) -> Json<Vec<Event>> {
    Json(events)
}
