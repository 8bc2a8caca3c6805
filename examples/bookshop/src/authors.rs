//! The operations of the tag `authors`.

use ecogen_runtime::server::{Context, HandlerError};
use sqlx::SqlitePool;

use crate::auth::Account;
use crate::error::ShopError;
use crate::models::Author;
use crate::operations::authors::{AddAuthorRequest, AddAuthorResponse, GetAuthorRequest, GetAuthorResponse};
use crate::server::AuthorsApi;

pub struct Authors(pub SqlitePool);

impl AuthorsApi for Authors {
    type Caller = Account;

    async fn add_author(
        &self,
        _: &Context<Account>,
        request: AddAuthorRequest,
    ) -> Result<AddAuthorResponse, HandlerError> {
        let name = request.body.name;
        let insert = sqlx::query("INSERT INTO authors (name) VALUES (?)").bind(&name).execute(&self.0).await?;
        Ok(AddAuthorResponse::Created(Author::new(insert.last_insert_rowid(), name)))
    }

    async fn get_author(&self, _: &Context<()>, request: GetAuthorRequest) -> Result<GetAuthorResponse, HandlerError> {
        let select = sqlx::query_scalar("SELECT name FROM authors WHERE id = ?").bind(request.id);
        let name: Option<String> = select.fetch_optional(&self.0).await?;
        let name = name.ok_or(ShopError::NotFound("No author has this id."))?;
        Ok(GetAuthorResponse::Ok(Author::new(request.id, name)))
    }
}
