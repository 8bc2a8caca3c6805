//! The client.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Request, RequestBuilder, Response};
use serde::de::DeserializeOwned;
use tower::{Service, ServiceExt as _};

use super::checks;
use super::event::Event;
use super::models::{Count, Order, Search, Thing};

/// Why a call failed.
#[derive(Debug)]
pub enum Error {
    /// It was not sent, or not answered, or the answer is another one than expected.
    Http(reqwest::Error),
    /// The answer does not hold what it has to.
    Invalid(Vec<&'static str>),
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

/// What sends the requests of `reqwest`: `reqwest::Client`, or what stands in its place in a test.
pub trait Transport: Service<Request, Response = Response, Error = reqwest::Error> + Clone {}

impl<S: Service<Request, Response = Response, Error = reqwest::Error> + Clone> Transport for S {}

/// A client of the shop.
#[derive(Clone, Debug)]
pub struct Client<S = reqwest::Client> {
    base: String,
    requests: reqwest::Client,
    transport: S,
}

impl<S: Transport> Client<S> {
    /// A client of the shop at this URL: `requests` makes the requests, and `transport` sends them.
    pub fn new(base: &str, requests: reqwest::Client, transport: S) -> Self {
        Self { base: base.to_owned(), requests, transport }
    }

    /// A thing by its id.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn get_thing(&self, id: &str) -> Result<Thing, Error> {
        let id = utf8_percent_encode(id, NON_ALPHANUMERIC);
        self.send(self.requests.get(format!("{}/things/{id}", self.base))).await
    }

    /// How many things there are.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn search(&self, search: &Search) -> Result<Count, Error> {
        self.send(self.requests.get(format!("{}/search", self.base)).query(search)).await
    }

    /// Adds a thing.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn add_thing(&self, thing: &Thing) -> Result<Thing, Error> {
        self.send(self.requests.post(format!("{}/things", self.base)).json(thing)).await
    }

    /// Adds a thing, and looks at what comes back.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn add_checked_thing(&self, thing: &Thing) -> Result<Thing, Error> {
        let thing = self.send(self.requests.post(format!("{}/checked/things", self.base)).json(thing)).await?;
        let violations = checks::thing(&thing);
        if violations.is_empty() { Ok(thing) } else { Err(Error::Invalid(violations)) }
    }

    /// All orders.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn list_orders(&self) -> Result<Vec<Order>, Error> {
        self.send(self.requests.get(format!("{}/orders", self.base))).await
    }

    /// Puts all orders.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn put_orders(&self, orders: &[Order]) -> Result<Count, Error> {
        self.send(self.requests.put(format!("{}/orders", self.base)).json(orders)).await
    }

    /// Puts events.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn put_events(&self, events: &[Event]) -> Result<Vec<Event>, Error> {
        self.send(self.requests.put(format!("{}/events", self.base)).json(events)).await
    }

    async fn send<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, Error> {
        let response = self.transport.clone().oneshot(request.build()?).await?;
        Ok(response.error_for_status()?.json().await?)
    }
}
