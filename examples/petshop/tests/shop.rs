//! The generated server and client, connected in one process.

use std::sync::Mutex;

use ecogen_runtime::Value;
use ecogen_runtime::client::Service;
use ecogen_runtime::http::Request;
use ecogen_runtime::server::axum::body::{Body, to_bytes};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use petshop::client::Client;
use petshop::models::{Kind, Pet, Problem};
use petshop::operations::pets::{
    AddPetRequest, AddPetResponse, BefriendRequest, BefriendResponse, GetPetRequest, GetPetResponse, ListPetsRequest,
    ListPetsResponse,
};
use petshop::server::{PetsApi, Router};

#[derive(Default)]
struct Shop(Mutex<Vec<Pet>>);

impl Shop {
    fn pets(&self) -> Vec<Pet> {
        self.0.lock().map(|pets| pets.clone()).unwrap_or_default()
    }
}

impl PetsApi for Shop {
    type Caller = ();

    async fn list_pets(&self, _: &Context<()>, request: ListPetsRequest) -> Result<ListPetsResponse, HandlerError> {
        let wanted = |pet: &Pet| request.kind.as_ref().is_none_or(|kind| *kind == pet.kind);
        Ok(ListPetsResponse::Ok(self.pets().into_iter().filter(wanted).collect()))
    }

    async fn add_pet(&self, _: &Context<()>, request: AddPetRequest) -> Result<AddPetResponse, HandlerError> {
        if let Ok(mut pets) = self.0.lock() {
            pets.push(request.body);
        }
        Ok(AddPetResponse::Created)
    }

    async fn get_pet(&self, _: &Context<()>, request: GetPetRequest) -> Result<GetPetResponse, HandlerError> {
        let found = self.pets().into_iter().find(|pet| pet.name == request.name);
        let missing = || GetPetResponse::NotFound(Problem::new(format!("no pet is called {}", request.name)));
        Ok(found.map_or_else(missing, GetPetResponse::Ok))
    }

    async fn befriend(&self, _: &Context<()>, request: BefriendRequest) -> Result<BefriendResponse, HandlerError> {
        let BefriendRequest { name, friend, x_witness, .. } = request;
        let witness = x_witness.unwrap_or_else(|| "a stranger".to_owned());
        Ok(BefriendResponse::Ok(format!("{name} likes {friend}, says {witness}")))
    }
}

#[tokio::test]
async fn what_a_call_says_arrives_in_its_places() -> Result<(), Box<dyn std::error::Error>> {
    let router = Router::new(NoCredentials).pets(Shop::default()).into_axum();
    let client = Client::builder().service(router).build()?;
    let noted = client.pets().befriend("Tom/1", "Rex").x_witness("Ann").await?;
    assert_eq!(noted, "Tom/1 likes Rex, says Ann");
    Ok(())
}

#[tokio::test]
async fn the_shop_keeps_its_pets() -> Result<(), Box<dyn std::error::Error>> {
    let router = Router::new(NoCredentials).pets(Shop::default()).into_axum();
    let client = Client::builder().service(router).build()?;

    client.pets().add_pet(Pet::new("Tom", Kind::Cat)).await?;
    client.pets().add_pet(Pet::new("Rex", "dog")).await?;
    let cats = client.pets().list_pets().kind(Kind::Cat).await?;
    assert_eq!(cats, [Pet::new("Tom", Kind::Cat)]);

    let Err(error) = client.pets().get_pet("Garfield").await else { return Err("Garfield is not here".into()) };
    let response = error.documented::<GetPetResponse>();
    assert_eq!(response, Some(GetPetResponse::NotFound(Problem::new("no pet is called Garfield"))));
    Ok(())
}

#[tokio::test]
async fn the_shop_shows_its_document() -> Result<(), Box<dyn std::error::Error>> {
    let mut router = Router::new(NoCredentials).document("/openapi.json").into_axum().into_service::<Body>();
    let response = router.call(Request::get("/openapi.json").body(Body::empty())?).await?;
    assert_eq!(response.headers()["content-type"], "application/json");
    let text = to_bytes(response.into_body(), usize::MAX).await?;
    assert_eq!(text, petshop::server::DOCUMENT);
    let document: Value = ecogen_runtime::from_slice(&text)?;
    let added = &document["paths"]["/pets/{name}"]["get"]["responses"]["501"];
    assert!(added.is_object(), "the responses of the server itself are in the effective document");
    Ok(())
}
