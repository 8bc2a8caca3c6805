use std::convert::Infallible;

use axum::body::Body;
use axum::response::Response;
use http::Method;
use http::Request;
use tower::Service;

use super::{BoxError, Pair};
use crate::baseline::event::Event;
use crate::baseline::models;
use crate::memory::InMemoryRequest;
use crate::{baseline, ours, texts};

/// Returns the measured requests, each with its name, which is the [`shape`](Pair::shape) of the [`Pair`] that sends
/// it.
///
/// # Errors
///
/// If an example value does not decode.
pub fn requests() -> Result<[(&'static str, InMemoryRequest); 7], BoxError> {
    let search = format!("/v1/search?{}", texts::QUERY);
    let thing = texts::rewrite::<models::Thing>(&texts::thing())?;
    let orders = texts::rewrite::<Vec<models::Order>>(&texts::orders())?;
    let events = texts::rewrite::<Vec<Event>>(&texts::events())?;
    Ok([
        ("path parameter", InMemoryRequest::new(Method::GET, "/v1/things/thing-4711", None)),
        ("ten query parameters", InMemoryRequest::new(Method::GET, &search, None)),
        ("small JSON", InMemoryRequest::new(Method::POST, "/v1/things", Some(thing.clone()))),
        ("small JSON, validated", InMemoryRequest::new(Method::POST, "/v1/checked/things", Some(thing))),
        ("200 kB of JSON read", InMemoryRequest::new(Method::PUT, "/v1/orders", Some(orders))),
        ("200 kB of JSON written", InMemoryRequest::new(Method::GET, "/v1/orders", None)),
        ("200 unions", InMemoryRequest::new(Method::PUT, "/v1/events", Some(events))),
    ])
}

/// A server that is called within this process.
pub trait HttpService: Service<Request<Body>, Response = Response, Error = Infallible> + Clone + 'static {}

impl<S: Service<Request<Body>, Response = Response, Error = Infallible> + Clone + 'static> HttpService for S {}

/// Returns the generated and the hand-written server, both with the same data.
///
/// # Errors
///
/// If an example value does not decode.
pub fn servers() -> Result<(impl HttpService, impl HttpService), BoxError> {
    let (thing, orders) = (texts::thing().to_string(), texts::orders().to_string());
    let ours = ours::Shop { thing: ecogen_runtime::from_str(&thing)?, orders: ecogen_runtime::from_str(&orders)? };
    let baseline =
        baseline::server::BaselineShop { thing: serde_json::from_str(&thing)?, orders: serde_json::from_str(&orders)? };
    Ok((ours::router(ours).into_service::<Body>(), baseline::server::router(baseline).into_service::<Body>()))
}

pub(super) fn pairs() -> Result<Vec<Pair>, BoxError> {
    let (ours, baseline) = servers()?;
    let pair = |(shape, request): (&'static str, InMemoryRequest)| {
        let (mut ours, mut baseline, same) = (ours.clone(), baseline.clone(), request.clone());
        Pair {
            side: "server",
            shape,
            ours: Box::new(move || request.send(&mut ours).0.is_success()),
            baseline: Box::new(move || same.send(&mut baseline).0.is_success()),
        }
    };
    Ok(requests()?.into_iter().map(pair).collect())
}
