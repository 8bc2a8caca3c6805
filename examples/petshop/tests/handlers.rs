//! Three ways to test with the generated API: call a handler, call the router without a connection, and replace the
//! server in tests of a client.

use ecogen_runtime::StatusCode;
use ecogen_runtime::client::Service;
use ecogen_runtime::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, SET_COOKIE};
use ecogen_runtime::http::{HeaderValue, Request, Response};
use ecogen_runtime::server::axum::body::Body;
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use petshop::client::Client;
use petshop::models::{Kind, Pet, Problem};
use petshop::operations::pets::{
    AddPetRequest, AddPetResponse, BefriendRequest, BefriendResponse, GET_PET, GetPetRequest, GetPetResponse,
    ListPetsRequest, ListPetsResponse,
};
use petshop::operations::{API, pets};
use petshop::server::{PetsApi, Router};

type TestResult = Result<(), Box<dyn std::error::Error>>;

/// A client of the API: it knows Rex.
async fn years_of_rex(client: &Client) -> Option<i16> {
    Some(client.pets().get_pet("Rex").await.ok()?.born?.civil().year())
}

/// A server in which every pet is a dog that was born in 2020.
struct Dogs;

impl PetsApi for Dogs {
    type Caller = ();

    async fn get_pet(&self, _: &Context<()>, request: GetPetRequest) -> Result<GetPetResponse, HandlerError> {
        let mut pet = Pet::new(request.name, Kind::Dog);
        pet.born = "2020-02-29".parse().ok();
        Ok(GetPetResponse::Ok(pet))
    }
}

#[tokio::test]
async fn a_fake_server_replaces_the_api_in_tests_of_its_clients() -> TestResult {
    let client = Client::builder().service(Router::new(NoCredentials).pets(Dogs).into_axum()).build()?;
    assert_eq!(years_of_rex(&client).await, Some(2020));
    // Operations that the fake server does not implement respond with 501.
    let missing = client.pets().list_pets().await.err().and_then(|error| error.status());
    assert_eq!(missing, Some(StatusCode::NOT_IMPLEMENTED));
    Ok(())
}

/// A service that adds headers to its responses.
struct CookieShop;

impl PetsApi for CookieShop {
    type Caller = ();

    async fn list_pets(&self, cx: &Context<()>, _: ListPetsRequest) -> Result<ListPetsResponse, HandlerError> {
        cx.add_header(SET_COOKIE, HeaderValue::from_static("session=1; HttpOnly"));
        cx.add_header(SET_COOKIE, HeaderValue::from_static("theme=dark"));
        cx.add_header(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        cx.add_header(CONTENT_TYPE, HeaderValue::from_static("text/html"));
        cx.add_header(CONTENT_LENGTH, HeaderValue::from_static("7"));
        Ok(ListPetsResponse::Ok(vec![]))
    }

    async fn add_pet(&self, cx: &Context<()>, request: AddPetRequest) -> Result<AddPetResponse, HandlerError> {
        cx.add_header(CACHE_CONTROL, HeaderValue::from_static("max-age=60"));
        match request.body.name.as_str() {
            "Tom" => Err(AddPetResponse::Conflict(Problem::new("the name is taken")))?,
            name => Err(format!("no pet can be called {name}"))?,
        }
    }

    async fn get_pet(&self, cx: &Context<()>, request: GetPetRequest) -> Result<GetPetResponse, HandlerError> {
        let language = cx.parts().headers.get("accept-language").and_then(|value| value.to_str().ok());
        let text = format!("{} does not know {} ({})", cx.operation().id, request.name, language.unwrap_or("en"));
        cx.add_header(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        Ok(GetPetResponse::NotFound(Problem::new(text)))
    }

    async fn befriend(&self, cx: &Context<()>, _: BefriendRequest) -> Result<BefriendResponse, HandlerError> {
        cx.add_header(RETRY_AFTER, HeaderValue::from_static("7"));
        Ok(BefriendResponse::TooManyRequests { body: Problem::new("one friend a day"), retry_after: 60 })
    }
}

#[tokio::test]
async fn a_handler_is_called_with_a_context_for_tests() -> TestResult {
    let cx = Context::for_test(());
    let response = CookieShop.get_pet(&cx, GetPetRequest::new("Rex")).await.map_err(|error| format!("{error:?}"))?;
    assert_eq!(response, GetPetResponse::NotFound(Problem::new("test does not know Rex (en)")));
    assert_eq!(cx.added_headers()[CACHE_CONTROL], "no-store");

    let (parts, ()) = Request::get("/pets/Rex").header("accept-language", "de").body(())?.into_parts();
    let cx = Context::for_test(()).with_operation(&API, &GET_PET).with_parts(parts);
    let response = CookieShop.get_pet(&cx, GetPetRequest::new("Rex")).await.map_err(|error| format!("{error:?}"))?;
    assert_eq!(response, GetPetResponse::NotFound(Problem::new("getPet does not know Rex (de)")));
    assert_eq!(cx.extension("x-cache-seconds").and_then(|value| value.as_i64()), Some(60));
    assert_eq!(Context::for_test(()).with_operation(&API, &pets::LIST_PETS).extension("x-cache-seconds"), None);
    Ok(())
}

#[tokio::test]
async fn the_client_calls_the_router_without_a_connection() -> TestResult {
    let client = Client::builder().service(Router::new(NoCredentials).pets(CookieShop).into_axum()).build()?;
    let Err(error) = client.pets().get_pet("Rex").await else { return Err("Rex is unknown".into()) };
    let expected = GetPetResponse::NotFound(Problem::new("getPet does not know Rex (en)"));
    assert_eq!(error.documented(), Some(expected));
    Ok(())
}

async fn respond(request: Request<Body>) -> Result<Response<Body>, Box<dyn std::error::Error>> {
    Ok(Router::new(NoCredentials).pets(CookieShop).at_root().into_axum().into_service::<Body>().call(request).await?)
}

#[tokio::test]
async fn added_headers_are_sent_beside_those_of_the_response() -> TestResult {
    let response = respond(Request::get("/pets").body(Body::empty())?).await?;
    let cookies: Vec<_> = response.headers().get_all(SET_COOKIE).iter().collect();
    assert_eq!(cookies, ["session=1; HttpOnly", "theme=dark"]);
    let lines = |name| response.headers().get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(lines(CACHE_CONTROL), ["no-store"]);
    assert_eq!(lines(CONTENT_TYPE), ["application/json"], "the response determines the media type");
    assert!(lines(CONTENT_LENGTH).is_empty(), "hyper sets the length");
    Ok(())
}

#[tokio::test]
async fn documented_headers_take_precedence_over_added_ones() -> TestResult {
    let response = respond(Request::put("/pets/Tom/friends/Rex").body(Body::empty())?).await?;
    assert_eq!(response.headers().get_all(RETRY_AFTER).iter().collect::<Vec<_>>(), ["60"]);
    Ok(())
}

#[tokio::test]
async fn added_headers_are_sent_with_documented_errors_only() -> TestResult {
    let add = |name: &str| {
        let body = Body::from(format!(r#"{{"name":"{name}","kind":"cat"}}"#));
        Request::post("/pets").header(CONTENT_TYPE, "application/json").body(body)
    };
    let response = respond(add("Tom")?).await?;
    assert_eq!((response.status(), &response.headers()[CACHE_CONTROL]), (StatusCode::CONFLICT, &"max-age=60".parse()?));
    let response = respond(add("Rex")?).await?;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!response.headers().contains_key(CACHE_CONTROL), "an error must not be cached");
    Ok(())
}
