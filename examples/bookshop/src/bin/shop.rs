//! A client: `shop books`, `shop order ISBN COUNT` and `shop orders`. The variables `BOOKSHOP_URL` and `BOOKSHOP_TOKEN`
//! set the server and the token.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use bookshop::client::Client;
use bookshop::models::{NewOrder, OrderLine};
use bookshop::operations::orders::PlaceOrderResponse;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder();
    if let Ok(url) = env::var("BOOKSHOP_URL") {
        builder = builder.base_url(&url);
    }
    if let Ok(token) = env::var("BOOKSHOP_TOKEN") {
        builder = builder.token(token);
    }
    let shop = builder.build()?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["books"] => books(&shop).await,
        ["order", isbn, count] => order(&shop, isbn, count.parse()?).await,
        ["orders"] => orders(&shop).await,
        _ => Err("usage: shop books | order ISBN COUNT | orders".into()),
    }
}

async fn books(shop: &Client) -> Result<(), Box<dyn Error>> {
    // The stream requests the next page when it is needed.
    let mut books = shop.books().list_books().items();
    while let Some(book) = books.next().await? {
        println!("{} {} ({} cents, {} in stock)", book.isbn, book.title, book.price, book.stock.unwrap_or(0));
    }
    Ok(())
}

async fn order(shop: &Client, isbn: &str, count: i64) -> Result<(), Box<dyn Error>> {
    // The client adds an idempotency key, so that a repeated request does not place a second order.
    match shop.orders().place_order(NewOrder::new(vec![OrderLine::new(isbn, count)])).await {
        Ok(order) => println!("order {} of {}: {} cents", order.id, order.placed_at, order.total),
        Err(error) => match error.documented() {
            Some(PlaceOrderResponse::Conflict(problem)) => println!("{}", problem.detail.unwrap_or(problem.title)),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}

async fn orders(shop: &Client) -> Result<(), Box<dyn Error>> {
    let mut orders = shop.orders().list_orders().items();
    while let Some(order) = orders.next().await? {
        println!("order {} of {}: {} cents", order.id, order.placed_at, order.total);
    }
    Ok(())
}
