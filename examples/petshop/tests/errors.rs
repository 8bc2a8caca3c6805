//! Errors of handlers: the responses that a client receives, and the causes that the server logs.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};

use anyhow::Context as _;
use ecogen_runtime::client::{self, ErrorKind, RetryPolicy};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use ecogen_runtime::{StatusCode, Value};
use petshop::client::Client;
use petshop::models::{Kind, Pet, Problem};
use petshop::operations::pets::{
    AddPetRequest, AddPetResponse, BefriendRequest, BefriendResponse, GetPetRequest, GetPetResponse, ListPetsRequest,
    ListPetsResponse,
};
use petshop::server::{PetsApi, Router};

/// The error of the shop, which is mapped to responses in one place.
#[derive(Debug)]
enum ShopError {
    Unknown(String),
    Taken(String),
    Database(io::Error),
}

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => write!(f, "no pet is called {name}"),
            Self::Taken(name) => write!(f, "a pet is already called {name}"),
            Self::Database(_) => f.write_str("the database failed"),
        }
    }
}

impl Error for ShopError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Database(error) => Some(error),
            Self::Unknown(_) | Self::Taken(_) => None,
        }
    }
}

impl ShopError {
    fn response(&self) -> Option<HandlerError> {
        let status = match self {
            Self::Unknown(_) => StatusCode::NOT_FOUND,
            Self::Taken(_) => StatusCode::CONFLICT,
            Self::Database(_) => return None,
        };
        Some(HandlerError::documented(status, Problem::new(self.to_string())))
    }
}

/// An error that is not a `std::error::Error`. It is converted at compile time, without a mapping of the router.
struct Closed;

impl From<Closed> for HandlerError {
    fn from(_: Closed) -> Self {
        Self::documented(StatusCode::NOT_FOUND, Problem::new("the shop is closed"))
    }
}

fn database() -> ShopError {
    ShopError::Database(io::Error::other("10.0.0.7 is unreachable"))
}

/// A service whose handlers fail as the name of the pet says.
struct FailingShop;

impl PetsApi for FailingShop {
    type Caller = ();

    async fn list_pets(&self, _: &Context<()>, _: ListPetsRequest) -> Result<ListPetsResponse, HandlerError> {
        Err(GetPetResponse::NotFound(Problem::new("a response of another operation")))?
    }

    async fn add_pet(&self, _: &Context<()>, request: AddPetRequest) -> Result<AddPetResponse, HandlerError> {
        match request.body.name.as_str() {
            "response" => return Err(AddPetResponse::Conflict(Problem::new("a documented response")).into()),
            "taken" => Err(ShopError::Taken("Tom".to_owned()))?,
            "unknown" => Err(ShopError::Unknown("Rex".to_owned()))?,
            "text" => Err(HandlerError::documented(StatusCode::CONFLICT, "a text".to_owned()))?,
            _ => {}
        }
        Err(HandlerError::documented(StatusCode::CREATED, ()))
    }

    async fn get_pet(&self, _: &Context<()>, request: GetPetRequest) -> Result<GetPetResponse, HandlerError> {
        match request.name.as_str() {
            "anyhow" => Err(database()).context("loading a pet")?,
            "eyre" => Err(eyre::Report::new(database()).wrap_err("loading a pet"))?,
            "box" => Err(Box::<dyn Error + Send + Sync>::from(database()))?,
            "error" => Err(database())?,
            "text" => Err("the pet is a secret")?,
            "closed" => Err(Closed)?,
            "plain" => Err(anyhow::Error::from(ShopError::Unknown("Rex".to_owned())))?,
            "context" => Err(ShopError::Unknown("Rex".to_owned())).context("loading a pet")?,
            name => Err(ShopError::Unknown(name.to_owned()))?,
        }
    }

    async fn befriend(&self, _: &Context<()>, request: BefriendRequest) -> Result<BefriendResponse, HandlerError> {
        let body = Problem::new("one friend a day");
        match request.friend.as_str() {
            "header" => Err(BefriendResponse::TooManyRequests { body, retry_after: 60 })?,
            _ => Err(HandlerError::documented(StatusCode::TOO_MANY_REQUESTS, body)),
        }
    }
}

/// A tracing subscriber that stores the logged errors.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl tracing::Subscriber for Log {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() == tracing::Level::ERROR
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        self.0.lock().expect("the lock is not poisoned").push(line.0);
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[derive(Default)]
struct Line(String);

impl tracing::field::Visit for Line {
    fn record_str(&mut self, field: &tracing::field::Field, value: &str) {
        if field.name() == "error" {
            self.0 = value.to_owned();
        }
    }

    fn record_debug(&mut self, _: &tracing::field::Field, _: &dyn fmt::Debug) {}
}

fn client() -> Client {
    let router = Router::new(NoCredentials).pets(FailingShop).on_error(ShopError::response).into_axum();
    // A repeated request would be logged again.
    Client::builder().service(router).retry(RetryPolicy::none()).build().expect("the base URL is valid")
}

/// Returns the error of a call and the lines that the server has logged.
async fn failure<T: fmt::Debug>(call: impl Future<Output = Result<T, client::Error>>) -> (client::Error, Vec<String>) {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let error = call.await.expect_err("the handler fails");
    drop(guard);
    let lines = log.0.lock().expect("the lock is not poisoned").clone();
    (error, lines)
}

/// Asserts that the response is a 500 that contains nothing of the cause, and returns what was logged.
async fn logged<T: fmt::Debug>(call: impl Future<Output = Result<T, client::Error>>) -> String {
    let (error, lines) = failure(call).await;
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
    let body: Value = ecogen_runtime::from_slice(error.body().expect("a response")).expect("problem details");
    assert_eq!(body["detail"], "Internal error.");
    // The feature `tracing` of the runtime adds the id of the request.
    let known = ["type", "title", "status", "detail", "request_id"];
    let members = body.as_object().expect("problem details are an object");
    assert!(members.iter().all(|(name, _)| known.contains(&&**name)), "{body}");
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines.concat()
}

#[tokio::test]
async fn every_error_is_logged_with_its_causes_and_not_sent() {
    let client = client();
    let get = |name: &'static str| logged(client.pets().get_pet(name).into_future());
    assert_eq!(get("error").await, "the database failed: 10.0.0.7 is unreachable");
    assert_eq!(get("box").await, "the database failed: 10.0.0.7 is unreachable");
    assert_eq!(get("anyhow").await, "loading a pet: the database failed: 10.0.0.7 is unreachable");
    assert_eq!(get("eyre").await, "loading a pet: the database failed: 10.0.0.7 is unreachable");
    assert_eq!(get("text").await, "the pet is a secret");
}

#[tokio::test]
async fn documented_responses_are_errors_of_their_handlers() {
    let (error, lines) = failure(client().pets().add_pet(Pet::new("response", Kind::Cat)).into_future()).await;
    assert_eq!(error.kind(), ErrorKind::Status);
    let expected = AddPetResponse::Conflict(Problem::new("a documented response"));
    assert_eq!((error.documented(), lines), (Some(expected), vec![]));

    let (error, lines) = failure(client().pets().befriend("Tom", "header").into_future()).await;
    let expected = BefriendResponse::TooManyRequests { body: Problem::new("one friend a day"), retry_after: 60 };
    assert_eq!((error.documented(), lines), (Some(expected), vec![]));
    assert_eq!(error.headers().map(|headers| headers["content-type"].as_bytes()), Some(&b"application/json"[..]));
}

#[tokio::test]
async fn success_responses_without_a_body_are_documented_responses() {
    let response = client().pets().add_pet(Pet::new("Tom", Kind::Cat)).send().await.expect("a response");
    assert_eq!(response.into_value(), AddPetResponse::Created);
}

#[tokio::test]
async fn one_mapping_serves_all_handlers() {
    let (error, lines) = failure(client().pets().add_pet(Pet::new("taken", Kind::Cat)).into_future()).await;
    let expected = AddPetResponse::Conflict(Problem::new("a pet is already called Tom"));
    assert_eq!((error.documented(), lines), (Some(expected), vec![]));

    let (error, lines) = failure(client().pets().get_pet("Rex").into_future()).await;
    let expected = GetPetResponse::NotFound(Problem::new("no pet is called Rex"));
    assert_eq!((error.documented(), lines), (Some(expected), vec![]));

    // The mapped error is the cause of another one.
    let (error, lines) = failure(client().pets().get_pet("context").into_future()).await;
    let expected = GetPetResponse::NotFound(Problem::new("no pet is called Rex"));
    assert_eq!((error.documented(), lines), (Some(expected), vec![]));
}

#[tokio::test]
async fn own_conversions_need_no_mapping() {
    let (error, lines) = failure(client().pets().get_pet("closed").into_future()).await;
    let expected = GetPetResponse::NotFound(Problem::new("the shop is closed"));
    assert_eq!((error.documented(), lines), (Some(expected), vec![]));
}

#[tokio::test]
async fn mappings_do_not_find_an_error_that_anyhow_hides() {
    assert_eq!(logged(client().pets().get_pet("plain").into_future()).await, "no pet is called Rex");
}

#[tokio::test]
async fn responses_that_the_operation_does_not_document_are_internal_errors() {
    let pets = client();
    let add = |name: &'static str| logged(pets.pets().add_pet(Pet::new(name, Kind::Cat)).into_future());
    assert_eq!(add("unknown").await, "the status 404 is not documented for the operation");
    assert_eq!(
        add("text").await,
        "the body of the response 409 has the type `petshop::models::problem::Problem`, found `alloc::string::String`"
    );
    let listed = logged(client().pets().list_pets().into_future()).await;
    let found = "`petshop::responses::Response200Or404<petshop::models::pet::Pet, petshop::models::problem::Problem>`";
    assert_eq!(listed, format!("{found} is not the type of the operation's responses"));
    let befriended = logged(client().pets().befriend("Tom", "Rex").into_future()).await;
    assert_eq!(befriended, "the response 429 requires the header `Retry-After`");
}
