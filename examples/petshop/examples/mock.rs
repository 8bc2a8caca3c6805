//! Serves the mock: `cargo run -p petshop --example mock [ADDRESS]`.

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("http://{}{}", listener.local_addr()?, petshop::operations::API.server_path());
    axum::serve(listener, petshop::mock::router()).await
}
