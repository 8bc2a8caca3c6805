//! The operations of the tag `books`.

use ecogen_runtime::server::{Context, HandlerError};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqlitePool};

use crate::auth::Account;
use crate::error::ShopError;
use crate::models::Book;
use crate::operations::books::{
    AddBookRequest, AddBookResponse, GetBookRequest, GetBookResponse, ListBooksOk, ListBooksRequest, ListBooksResponse,
};
use crate::server::BooksApi;

pub struct Books(pub SqlitePool);

/// Converts a row of the table `books`.
fn book(row: SqliteRow) -> Result<Book, sqlx::Error> {
    let mut book = Book::new(
        row.try_get::<String, _>("isbn")?,
        row.try_get::<String, _>("title")?,
        row.try_get("author")?,
        row.try_get("price")?,
    );
    book.stock = Some(row.try_get("stock")?);
    Ok(book)
}

impl BooksApi for Books {
    type Caller = Account;

    async fn list_books(&self, _: &Context<()>, request: ListBooksRequest) -> Result<ListBooksResponse, HandlerError> {
        // The router rejects a limit outside of the range in the document. The default is that of the document.
        let limit = request.limit.map_or(20, |limit| limit as usize);
        let select =
            sqlx::query("SELECT * FROM books WHERE isbn > ?1 AND (?2 IS NULL OR author = ?2) ORDER BY isbn LIMIT ?3");
        // One more book than the page contains shows that there is a next page.
        let select = select.bind(request.cursor.unwrap_or_default()).bind(request.author).bind(limit as i64 + 1);
        let mut books: Vec<Book> = select.try_map(book).fetch_all(&self.0).await?;
        let has_more = books.len() > limit;
        books.truncate(limit);
        let next_cursor = books.last().filter(|_| has_more).map(|book| book.isbn.clone());
        let mut page = ListBooksOk::new(books);
        page.next_cursor = next_cursor;
        Ok(ListBooksResponse::Ok(page))
    }

    async fn add_book(&self, _: &Context<Account>, request: AddBookRequest) -> Result<AddBookResponse, HandlerError> {
        let mut book = request.body;
        let stock = *book.stock.get_or_insert(0);
        let insert = sqlx::query("INSERT INTO books (isbn, title, author, price, stock) VALUES (?, ?, ?, ?, ?)");
        let insert = insert.bind(&book.isbn).bind(&book.title).bind(book.author).bind(book.price).bind(stock);
        match insert.execute(&self.0).await {
            Ok(_) => Ok(AddBookResponse::Created(book)),
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                Err(ShopError::Conflict("A book has this ISBN.").into())
            }
            Err(sqlx::Error::Database(error)) if error.is_foreign_key_violation() => {
                Err(ShopError::Conflict("No author has this id.").into())
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn get_book(&self, _: &Context<()>, request: GetBookRequest) -> Result<GetBookResponse, HandlerError> {
        let select = sqlx::query("SELECT * FROM books WHERE isbn = ?").bind(request.isbn).try_map(book);
        let book = select.fetch_optional(&self.0).await?.ok_or(ShopError::NotFound("No book has this ISBN."))?;
        Ok(GetBookResponse::Ok(book))
    }
}
