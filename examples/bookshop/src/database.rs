//! The connection to the database, whose tables are created by the migrations in `migrations/`.

use std::str::FromStr;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::SqlitePool;

/// Opens the database of a URL such as `sqlite:bookshop.db`, and creates it if it does not exist.
pub async fn open(url: &str) -> Result<SqlitePool, sqlx::Error> {
    let options = SqliteConnectOptions::from_str(url)?.create_if_missing(true);
    migrated(SqlitePoolOptions::new().connect_with(options).await?).await
}

/// Opens an empty database in memory.
pub async fn open_in_memory() -> Result<SqlitePool, sqlx::Error> {
    // Each connection has a database of its own, which ends with the connection.
    let pool = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
    migrated(pool.connect("sqlite::memory:").await?).await
}

async fn migrated(pool: SqlitePool) -> Result<SqlitePool, sqlx::Error> {
    sqlx::migrate!().run(&pool).await?;
    Ok(pool)
}
