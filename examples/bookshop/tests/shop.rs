//! Tests of the server over TCP, with the generated client and a database in memory.

use std::error::Error;

use bookshop::client::Client;
use bookshop::models::{Book, NewAuthor, NewOrder, OrderLine, Problem};
use bookshop::operations::books::{AddBookResponse, GetBookResponse};
use bookshop::operations::orders::PlaceOrderResponse;
use bookshop::{add_account, app, open_in_memory, Role};
use ecogen_runtime::StatusCode;
use tokio::net::TcpListener;

type TestResult = Result<(), Box<dyn Error>>;

const EMMA: &str = "9780141439587";
const PERSUASION: &str = "9780141439686";

struct Shop {
    url: String,
    staff: Client,
    customer: Client,
}

/// Starts a server with an empty database.
async fn start() -> Result<Shop, Box<dyn Error>> {
    let pool = open_in_memory().await?;
    add_account(&pool, "staff-token", Role::Staff).await?;
    add_account(&pool, "customer-token", Role::Customer).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app(pool)).await });
    let client = |token: &str| Client::builder().base_url(&url).token(token).validate_responses(true).build();
    Ok(Shop { staff: client("staff-token")?, customer: client("customer-token")?, url })
}

/// Adds an author with two books, of which there are two copies each, and returns the id of the author.
async fn stock(shop: &Shop) -> Result<i64, Box<dyn Error>> {
    let author = shop.staff.authors().add_author(NewAuthor::new("Jane Austen")).await?;
    for (isbn, title, price) in [(PERSUASION, "Persuasion", 800), (EMMA, "Emma", 900)] {
        let mut book = Book::new(isbn, title, author.id, price);
        book.stock = Some(2);
        shop.staff.books().add_book(book).await?;
    }
    Ok(author.id)
}

fn order(isbn: &str, count: i64) -> NewOrder {
    NewOrder::new(vec![OrderLine::new(isbn, count)])
}

fn problem(title: &str, status: i32, detail: &str) -> Problem {
    let mut problem = Problem::new(title, status);
    problem.detail = Some(detail.to_owned());
    problem
}

#[tokio::test]
async fn books_are_listed_in_pages_without_a_token() -> TestResult {
    let shop = start().await?;
    let author = stock(&shop).await?;
    let public = Client::builder().base_url(&shop.url).build()?;
    let first = public.books().list_books().limit(1).await?;
    assert_eq!((first.books[0].isbn.as_str(), first.next_cursor.as_deref()), (EMMA, Some(EMMA)));
    let mut titles = vec![];
    let mut books = public.books().list_books().author(author).limit(1).items();
    while let Some(book) = books.next().await? {
        titles.push(book.title);
    }
    assert_eq!(titles, ["Emma", "Persuasion"]);
    assert!(public.books().list_books().author(author + 1).await?.books.is_empty());
    Ok(())
}

#[tokio::test]
async fn only_staff_adds_books() -> TestResult {
    let shop = start().await?;
    let author = stock(&shop).await?;
    let book = Book::new("9780141439662", "Mansfield Park", author, 700);
    let error = shop.customer.books().add_book(book.clone()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    let unknown = Client::builder().base_url(&shop.url).token("x").build()?;
    let error = unknown.books().add_book(book.clone()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(shop.staff.books().add_book(book).await?.stock, Some(0));
    Ok(())
}

#[tokio::test]
async fn errors_are_documented_problem_details() -> TestResult {
    let shop = start().await?;
    let author = stock(&shop).await?;
    let error = shop.customer.books().get_book("9780000000000").await.unwrap_err();
    let expected = problem("Not Found", 404, "No book has this ISBN.");
    assert_eq!(error.documented(), Some(GetBookResponse::NotFound(expected)));
    let error = shop.staff.books().add_book(Book::new(EMMA, "Emma", author, 900)).await.unwrap_err();
    let expected = problem("Conflict", 409, "A book has this ISBN.");
    assert_eq!(error.documented(), Some(AddBookResponse::Conflict(expected)));
    let error = shop.staff.books().add_book(Book::new("9780141439662", "Mansfield Park", 9, 700)).await.unwrap_err();
    let expected = problem("Conflict", 409, "No author has this id.");
    assert_eq!(error.documented(), Some(AddBookResponse::Conflict(expected)));
    Ok(())
}

#[tokio::test]
async fn invalid_requests_do_not_reach_the_handlers() -> TestResult {
    let shop = start().await?;
    let author = stock(&shop).await?;
    let error = shop.staff.books().add_book(Book::new("1", "", author, -1)).await.unwrap_err();
    let Some(AddBookResponse::Default(status, problem)) = error.documented() else { panic!("{error}") };
    assert_eq!((status, problem.status), (StatusCode::BAD_REQUEST, 400));
    Ok(())
}

#[tokio::test]
async fn an_order_takes_all_copies_or_none() -> TestResult {
    let shop = start().await?;
    stock(&shop).await?;
    let lines = vec![OrderLine::new(EMMA, 1), OrderLine::new(PERSUASION, 3)];
    let error = shop.customer.orders().place_order(NewOrder::new(lines)).await.unwrap_err();
    let expected = problem("Conflict", 409, "The book is out of stock.");
    assert_eq!(error.documented(), Some(PlaceOrderResponse::Conflict(expected)));
    assert_eq!(shop.customer.books().get_book(EMMA).await?.stock, Some(2));
    assert_eq!(shop.customer.orders().place_order(order(EMMA, 2)).await?.total, 1800);
    assert_eq!(shop.customer.books().get_book(EMMA).await?.stock, Some(0));
    Ok(())
}

#[tokio::test]
async fn an_idempotency_key_places_one_order() -> TestResult {
    let shop = start().await?;
    stock(&shop).await?;
    let first = shop.customer.orders().place_order(order(EMMA, 1)).idempotency_key("k").await?;
    let second = shop.customer.orders().place_order(order(EMMA, 1)).idempotency_key("k").await?;
    assert_eq!(first, second);
    assert_eq!(shop.customer.books().get_book(EMMA).await?.stock, Some(1));
    // Keys of other accounts are independent.
    assert_ne!(shop.staff.orders().place_order(order(EMMA, 1)).idempotency_key("k").await?.id, first.id);
    Ok(())
}

#[tokio::test]
async fn callers_see_their_own_orders() -> TestResult {
    let shop = start().await?;
    stock(&shop).await?;
    for (client, isbn) in [(&shop.customer, EMMA), (&shop.staff, EMMA), (&shop.customer, PERSUASION)] {
        client.orders().place_order(order(isbn, 1)).await?;
    }
    let mut totals = vec![];
    let mut orders = shop.customer.orders().list_orders().limit(1).items();
    while let Some(order) = orders.next().await? {
        totals.push(order.total);
    }
    assert_eq!(totals, [900, 800]);
    Ok(())
}

#[tokio::test]
async fn responses_to_requests_with_a_token_are_not_cached() -> TestResult {
    let shop = start().await?;
    let private = shop.customer.orders().list_orders().send().await?;
    assert_eq!(private.headers()["cache-control"], "no-store");
    let public = Client::builder().base_url(&shop.url).build()?.books().list_books().send().await?;
    assert!(!public.headers().contains_key("cache-control"));
    Ok(())
}
