use std::convert::Infallible;

use axum::body::Body;
use axum::response::Response;
use http::Method;
use http::Request;
use tower::Service;

use super::{Fault, Pair};
use crate::memory::Asked;
use crate::twin::event::Event;
use crate::twin::models;
use crate::{ours, texts, twin};

/// Returns a request for each shape.
///
/// # Errors
///
/// If a text does not decode.
pub fn asked() -> Result<[(&'static str, Asked); 7], Fault> {
    let search = format!("/v1/search?{}", texts::QUERY);
    let thing = texts::written::<models::Thing>(&texts::thing())?;
    let orders = texts::written::<Vec<models::Order>>(&texts::orders())?;
    let events = texts::written::<Vec<Event>>(&texts::events())?;
    Ok([
        ("path parameter", Asked::new(Method::GET, "/v1/things/thing-4711", None)),
        ("ten query parameters", Asked::new(Method::GET, &search, None)),
        ("small JSON", Asked::new(Method::POST, "/v1/things", Some(thing.clone()))),
        ("small JSON, validated", Asked::new(Method::POST, "/v1/checked/things", Some(thing))),
        ("200 kB of JSON read", Asked::new(Method::PUT, "/v1/orders", Some(orders))),
        ("200 kB of JSON written", Asked::new(Method::GET, "/v1/orders", None)),
        ("200 unions", Asked::new(Method::PUT, "/v1/events", Some(events))),
    ])
}

/// A server within this process.
pub trait Server: Service<Request<Body>, Response = Response, Error = Infallible> + Clone + 'static {}

impl<S: Service<Request<Body>, Response = Response, Error = Infallible> + Clone + 'static> Server for S {}

/// Returns the generated and the hand-written server of the same shop.
///
/// # Errors
///
/// If a text does not decode.
pub fn servers() -> Result<(impl Server, impl Server), Fault> {
    let (thing, orders) = (texts::thing().to_string(), texts::orders().to_string());
    let ours = ours::Shop { thing: ecogen_runtime::from_str(&thing)?, orders: ecogen_runtime::from_str(&orders)? };
    let twin = twin::server::Shop { thing: serde_json::from_str(&thing)?, orders: serde_json::from_str(&orders)? };
    Ok((ours::router(ours).into_service::<Body>(), twin::server::router(twin).into_service::<Body>()))
}

pub(super) fn pairs() -> Result<Vec<Pair>, Fault> {
    let (ours, twin) = servers()?;
    let pair = |(shape, asked): (&'static str, Asked)| {
        let (mut ours, mut twin, same) = (ours.clone(), twin.clone(), asked.clone());
        Pair {
            side: "server",
            shape,
            ours: Box::new(move || asked.of(&mut ours).0.is_success()),
            twin: Box::new(move || same.of(&mut twin).0.is_success()),
        }
    };
    Ok(asked()?.into_iter().map(pair).collect())
}
