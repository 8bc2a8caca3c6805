//! Accounts and their tokens. The database contains hashes of the tokens only.

use ecogen_runtime::server::{AuthError, Authenticate, Credentials};
use sha2::{Digest, Sha256};
use sqlx::{FromRow, SqlitePool};

/// The role of an account.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    Customer,
    Staff,
}

/// The authenticated caller.
#[derive(Clone, Debug, FromRow)]
pub struct Account {
    pub id: i64,
    staff: bool,
}

/// Finds the account of a token.
pub struct Tokens(pub SqlitePool);

impl Authenticate for Tokens {
    type Caller = Account;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<Account, AuthError> {
        let [presented] = credentials.presented() else { return Err(AuthError::Unauthorized) };
        let account = sqlx::query_as("SELECT id, staff FROM accounts WHERE token_hash = ?")
            .bind(hash(presented.value.expose()))
            .fetch_optional(&self.0);
        let account: Option<Account> = account.await.map_err(|error| AuthError::Internal(error.into()))?;
        let account = account.ok_or(AuthError::Unauthorized)?;
        // The only role in the document is `staff`.
        if !presented.scopes.is_empty() && !account.staff {
            return Err(AuthError::Forbidden);
        }
        Ok(account)
    }
}

/// Adds an account that is authenticated by `token`.
pub async fn add_account(pool: &SqlitePool, token: &str, role: Role) -> Result<(), sqlx::Error> {
    let insert = sqlx::query("INSERT INTO accounts (token_hash, staff) VALUES (?, ?)");
    insert.bind(hash(token)).bind(role == Role::Staff).execute(pool).await?;
    Ok(())
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}
