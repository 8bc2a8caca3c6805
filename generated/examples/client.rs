//! Calls the example service: `cargo run -p ecosuite-api --example client [URL]`.

use std::error::Error;

use ecosuite_api::Client;
use ecosuite_api::models::{Project, ProjectStatus, User};
use ecosuite_api::operations::user::GetUserResponse;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1).unwrap_or_else(|| "http://127.0.0.1:8080/".to_owned());
    let ecosuite = Client::builder().base_url(&url).authorizer("any key").build()?;

    let user = User::new("ada@example.org", "Ada", "Lovelace");
    ecosuite.user().create_user().body(user).await?;
    println!("user: {:?}", ecosuite.user().get_user("ada@example.org").await?.first_name);

    // A documented failure: its body has a type.
    if let Err(error) = ecosuite.user().get_user("unknown@example.org").await
        && let Some(GetUserResponse::BadRequest(body)) = error.documented()
    {
        println!("documented failure: {:?}", body.message);
    }

    let project = Project::builder()
        .code("PRJ1")
        .status(ProjectStatus::NewProject)
        .name("First light")
        .address("1 Sun Street")
        .town("Springfield")
        .state("NY")
        .lat(42.65)
        .long(-73.75)
        .start_date("2024-02-29".parse()?)
        .timezone("America/New_York")
        .build()?;
    ecosuite.project().create_project("PRJ1").body(project).await?;
    let projects = ecosuite.project().projects().await?.projects.unwrap_or_default();
    println!("projects: {:?}", projects.iter().map(|project| &project.name).collect::<Vec<_>>());

    let (start, end) = ("2024-01-01T00:00:00Z".parse()?, "2024-02-01T00:00:00Z".parse()?);
    let response = ecosuite.energy().project_datums("PRJ1", start, end).header("x-trace", "7").send().await?;
    println!("datums: {}", response.status());

    // An undocumented response keeps its status and body.
    if let Err(error) = ecosuite.energy().readings(start, end).await {
        let body = error.body().map(|body| String::from_utf8_lossy(body).into_owned());
        println!("undocumented: {:?}, {}", error.status(), body.unwrap_or_default());
    }
    Ok(())
}
