//! Serves the tag `pets` with a list in memory: `cargo run -p petshop --example shop [ADDRESS]`.

use std::sync::Mutex;

use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use petshop::models::{Pet, Problem};
use petshop::operations::pets::{
    AddPetRequest, AddPetResponse, GetPetRequest, GetPetResponse, ListPetsRequest, ListPetsResponse,
};
use petshop::server::{PetsApi, Router};

#[derive(Default)]
struct Shop(Mutex<Vec<Pet>>);

impl PetsApi for Shop {
    type Caller = ();

    async fn list_pets(&self, _: &Context<()>, request: ListPetsRequest) -> Result<ListPetsResponse, HandlerError> {
        let pets = self.0.lock().map_err(|error| error.to_string())?;
        let wanted = |pet: &&Pet| request.kind.as_ref().is_none_or(|kind| *kind == pet.kind);
        Ok(ListPetsResponse::Ok(pets.iter().filter(wanted).cloned().collect()))
    }

    async fn add_pet(&self, _: &Context<()>, request: AddPetRequest) -> Result<AddPetResponse, HandlerError> {
        let mut pets = self.0.lock().map_err(|error| error.to_string())?;
        if pets.iter().any(|pet| pet.name == request.body.name) {
            return Ok(AddPetResponse::Conflict(Problem::new("the name is taken")));
        }
        pets.push(request.body);
        Ok(AddPetResponse::Created)
    }

    async fn get_pet(&self, _: &Context<()>, request: GetPetRequest) -> Result<GetPetResponse, HandlerError> {
        let pets = self.0.lock().map_err(|error| error.to_string())?;
        Ok(match pets.iter().find(|pet| pet.name == request.name) {
            Some(pet) => GetPetResponse::Ok(pet.clone()),
            None => GetPetResponse::NotFound(Problem::new("no pet has this name")),
        })
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let app = Router::new(NoCredentials).pets(Shop::default()).into_axum();
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("http://{}{}", listener.local_addr()?, petshop::operations::API.server_path());
    axum::serve(listener, app).await
}
