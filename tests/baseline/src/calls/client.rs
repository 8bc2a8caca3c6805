use bytes::Bytes;
use ecogen_runtime::Decode;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{BoxError, Pair};
use crate::baseline::models::{Search, State};
use crate::memory::{self, run};
use crate::{api, baseline, texts};

const BASE: &str = "http://baseline.example/v1";

/// Returns a generated client and a hand-written client, both of which receive the same JSON for every call.
fn clients(
    response: &str,
    validate: bool,
) -> Result<(api::client::Client, baseline::client::Client<impl baseline::client::Transport + use<>>), BoxError> {
    let response = Bytes::copy_from_slice(response.as_bytes());
    let ours = api::client::Client::builder().base_url(BASE).validate_responses(validate);
    let ours = ours.service(memory::reqwest(response.clone())).build()?;
    // The hand-written client's `reqwest::Client` requires a TLS provider, although nothing is sent.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let requests = reqwest::Client::builder().build()?;
    Ok((ours, baseline::client::Client::new(BASE, requests, memory::reqwest(response))))
}

/// Decodes a value into the generated type `O` and the hand-written type `T`.
fn values<O: Decode, T: DeserializeOwned>(value: &Value) -> Result<(O, T), BoxError> {
    let text = value.to_string();
    Ok((ecogen_runtime::from_str(&text)?, serde_json::from_str(&text)?))
}

fn wanted() -> Search {
    Search {
        text: "green lamp".to_owned(),
        state: Some(State::Used),
        owner: Some("Ann".to_owned()),
        city: Some("Köln".to_owned()),
        from: Some(10.5),
        to: Some(99.5),
        least: Some(1),
        sold: Some(true),
        limit: Some(50),
        cursor: Some("abc123".to_owned()),
    }
}

/// Creates a pair from the expressions of the generated and the hand-written call. Both calls send a clone of their
/// value, because a caller would create a new value for each call.
macro_rules! pair {
    ($shape:literal, $clients:expr, |$ours:ident| $call:expr, |$baseline:ident| $other:expr) => {{
        let clients = $clients;
        let ($ours, side, shape) = (clients.0, "client", $shape);
        let ours = Box::new(move || run(async { $call.await }).is_ok());
        let $baseline = clients.1;
        let baseline = Box::new(move || run(async { $other.await }).is_ok());
        Pair { side, shape, ours, baseline }
    }};
}

pub(super) fn pairs() -> Result<Vec<Pair>, BoxError> {
    let (thing, count) = (texts::thing(), r#"{"count":500}"#);
    let (our_thing, their_thing) = values::<api::models::Thing, baseline::models::Thing>(&thing)?;
    let (our_checked, their_checked) = values::<api::models::CheckedThing, baseline::models::Thing>(&thing)?;
    let (our_orders, their_orders) = values::<Vec<api::models::Order>, Vec<baseline::models::Order>>(&texts::orders())?;
    let (our_events, their_events) = values::<Vec<api::models::Event>, Vec<baseline::event::Event>>(&texts::events())?;
    let sent = texts::rewrite::<baseline::models::Thing>(&thing)?;
    let orders = texts::rewrite::<Vec<baseline::models::Order>>(&texts::orders())?;
    let events = texts::rewrite::<Vec<baseline::event::Event>>(&texts::events())?;
    Ok(vec![
        pair!("path parameter", clients(&sent, false)?, |c| c.shop().get_thing("thing-4711"), |c| c
            .get_thing("thing-4711")),
        pair!(
            "ten query parameters",
            clients(count, false)?,
            |c| c
                .shop()
                .search("green lamp")
                .state("used")
                .owner("Ann")
                .city("Köln")
                .from(10.5)
                .to(99.5)
                .least(1)
                .sold(true)
                .limit(50)
                .cursor("abc123"),
            |c| c.search(&wanted())
        ),
        pair!("small JSON", clients(&sent, false)?, |c| c.shop().add_thing(our_thing.clone()), |c| c
            .add_thing(&their_thing.clone())),
        pair!(
            "small JSON, validated",
            clients(&sent, true)?,
            |c| c.shop().add_checked_thing(our_checked.clone()),
            |c| c.add_checked_thing(&their_checked.clone())
        ),
        pair!("200 kB of JSON written", clients(count, false)?, |c| c.shop().put_orders(our_orders.clone()), |c| c
            .put_orders(&their_orders.clone())),
        pair!("200 kB of JSON read", clients(&orders, false)?, |c| c.shop().list_orders(), |c| c.list_orders()),
        pair!("200 unions", clients(&events, false)?, |c| c.shop().put_events(our_events.clone()), |c| c
            .put_events(&their_events.clone())),
    ])
}
