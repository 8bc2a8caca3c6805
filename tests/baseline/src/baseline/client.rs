//! The client written by hand.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Request, RequestBuilder, Response};
use serde::de::DeserializeOwned;
use tower::{Service, ServiceExt as _};

use super::checks;
use super::event::Event;
use super::models::{Count, Order, Search, Thing};

/// The reason why a call failed.
#[derive(Debug)]
pub enum Error {
    /// The request was not sent, no response was received, or the response has an unexpected status or type.
    Http(reqwest::Error),
    /// The response violates the constraints with these names.
    Invalid(Vec<&'static str>),
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

/// A service that sends requests of `reqwest`: a `reqwest::Client`, or its replacement in a benchmark.
pub trait Transport: Service<Request, Response = Response, Error = reqwest::Error> + Clone {}

impl<S: Service<Request, Response = Response, Error = reqwest::Error> + Clone> Transport for S {}

/// A client of the shop's API.
#[derive(Clone, Debug)]
pub struct Client<S = reqwest::Client> {
    base: String,
    requests: reqwest::Client,
    transport: S,
}

impl<S: Transport> Client<S> {
    /// Creates a client of the shop at the URL `base`. `requests` builds the requests, and `transport` sends them.
    pub fn new(base: &str, requests: reqwest::Client, transport: S) -> Self {
        Self { base: base.to_owned(), requests, transport }
    }

    /// Gets a thing by its id.
    ///
    /// # Errors
    ///
    /// If the call fails for one of the reasons of [`Error`].
    pub async fn get_thing(&self, id: &str) -> Result<Thing, Error> {
        let id = utf8_percent_encode(id, NON_ALPHANUMERIC);
        self.send(self.requests.get(format!("{}/things/{id}", self.base))).await
    }

    /// Counts the things that match a search.
    ///
    /// # Errors
    ///
    /// If the call fails for one of the reasons of [`Error`].
    pub async fn search(&self, search: &Search) -> Result<Count, Error> {
        self.send(self.requests.get(format!("{}/search", self.base)).query(search)).await
    }

    /// Adds a thing.
    ///
    /// # Errors
    ///
    /// If the call fails for one of the reasons of [`Error`].
    pub async fn add_thing(&self, thing: &Thing) -> Result<Thing, Error> {
        self.send(self.requests.post(format!("{}/things", self.base)).json(thing)).await
    }

    /// Adds a thing and validates the response.
    ///
    /// # Errors
    ///
    /// If the call fails for one of the reasons of [`Error`].
    pub async fn add_checked_thing(&self, thing: &Thing) -> Result<Thing, Error> {
        let thing = self.send(self.requests.post(format!("{}/checked/things", self.base)).json(thing)).await?;
        let violations = checks::thing(&thing);
        if violations.is_empty() { Ok(thing) } else { Err(Error::Invalid(violations)) }
    }

    /// Lists all orders.
    ///
    /// # Errors
    ///
    /// If the call fails for one of the reasons of [`Error`].
    pub async fn list_orders(&self) -> Result<Vec<Order>, Error> {
        self.send(self.requests.get(format!("{}/orders", self.base))).await
    }

    /// Replaces all orders.
    ///
    /// # Errors
    ///
    /// If the call fails for one of the reasons of [`Error`].
    pub async fn put_orders(&self, orders: &[Order]) -> Result<Count, Error> {
        self.send(self.requests.put(format!("{}/orders", self.base)).json(orders)).await
    }

    /// Sends events.
    ///
    /// # Errors
    ///
    /// If the call fails for one of the reasons of [`Error`].
    pub async fn put_events(&self, events: &[Event]) -> Result<Vec<Event>, Error> {
        self.send(self.requests.put(format!("{}/events", self.base)).json(events)).await
    }

    async fn send<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, Error> {
        let response = self.transport.clone().oneshot(request.build()?).await?;
        Ok(response.error_for_status()?.json().await?)
    }
}
