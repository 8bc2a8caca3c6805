//! The operations of the tag `orders`.

use ecogen_runtime::server::{Context, HandlerError};
use sqlx::{FromRow, SqliteConnection, SqlitePool};

use crate::auth::Account;
use crate::error::ShopError;
use crate::models::{Order, OrderLine};
use crate::operations::orders::{
    ListOrdersOk, ListOrdersRequest, ListOrdersResponse, PlaceOrderRequest, PlaceOrderResponse,
};
use crate::server::OrdersApi;

pub struct Orders(pub SqlitePool);

#[derive(FromRow)]
struct OrderRow {
    id: i64,
    placed_at: String,
    total: i64,
}

impl OrderRow {
    /// Returns the order with its lines.
    async fn into_order(self, connection: &mut SqliteConnection) -> Result<Order, HandlerError> {
        let select = sqlx::query_as("SELECT isbn, count FROM order_lines WHERE order_id = ? ORDER BY rowid");
        let rows: Vec<(String, i64)> = select.bind(self.id).fetch_all(connection).await?;
        let lines = rows.into_iter().map(|(isbn, count)| OrderLine::new(isbn, count)).collect();
        Ok(Order::new(self.id, self.placed_at.parse()?, self.total, lines))
    }
}

/// Takes copies out of the stock and returns their price.
async fn take(line: &OrderLine, connection: &mut SqliteConnection) -> Result<i64, HandlerError> {
    let update =
        sqlx::query_scalar("UPDATE books SET stock = stock - ?1 WHERE isbn = ?2 AND stock >= ?1 RETURNING price");
    let price: Option<i64> = update.bind(line.count).bind(&line.isbn).fetch_optional(connection).await?;
    Ok(price.ok_or(ShopError::Conflict("The book is out of stock."))? * line.count)
}

impl OrdersApi for Orders {
    type Caller = Account;

    async fn list_orders(
        &self,
        cx: &Context<Account>,
        request: ListOrdersRequest,
    ) -> Result<ListOrdersResponse, HandlerError> {
        let limit = request.limit.map_or(20, |limit| limit as usize);
        let mut connection = self.0.acquire().await?;
        let select =
            sqlx::query_as("SELECT id, placed_at, total FROM orders WHERE account = ? AND id > ? ORDER BY id LIMIT ?");
        let select = select.bind(cx.caller().id).bind(request.cursor.unwrap_or(0)).bind(limit as i64 + 1);
        let mut rows: Vec<OrderRow> = select.fetch_all(&mut *connection).await?;
        let has_more = rows.len() > limit;
        rows.truncate(limit);
        let mut page = ListOrdersOk::new(vec![]);
        page.next_cursor = rows.last().filter(|_| has_more).map(|row| row.id);
        for row in rows {
            page.orders.push(row.into_order(&mut connection).await?);
        }
        Ok(ListOrdersResponse::Ok(page))
    }

    async fn place_order(
        &self,
        cx: &Context<Account>,
        request: PlaceOrderRequest,
    ) -> Result<PlaceOrderResponse, HandlerError> {
        // The transaction reads before it writes. It locks the database at its start, so that it cannot fail in between.
        let mut transaction = self.0.begin_with("BEGIN IMMEDIATE").await?;
        let select =
            sqlx::query_as("SELECT id, placed_at, total FROM orders WHERE account = ? AND idempotency_key = ?");
        let select = select.bind(cx.caller().id).bind(&request.idempotency_key);
        let earlier: Option<OrderRow> = select.fetch_optional(&mut *transaction).await?;
        if let Some(row) = earlier {
            return Ok(PlaceOrderResponse::Created(row.into_order(&mut transaction).await?));
        }

        let insert = sqlx::query("INSERT INTO orders (account, idempotency_key) VALUES (?, ?)");
        let insert = insert.bind(cx.caller().id).bind(&request.idempotency_key);
        let id = insert.execute(&mut *transaction).await?.last_insert_rowid();
        let mut total = 0;
        for line in &request.body.lines {
            // An error rolls the transaction back.
            total += take(line, &mut transaction).await?;
            let insert = sqlx::query("INSERT INTO order_lines (order_id, isbn, count) VALUES (?, ?, ?)");
            insert.bind(id).bind(&line.isbn).bind(line.count).execute(&mut *transaction).await?;
        }
        let update = sqlx::query_as("UPDATE orders SET total = ? WHERE id = ? RETURNING id, placed_at, total");
        let row: OrderRow = update.bind(total).bind(id).fetch_one(&mut *transaction).await?;
        let order = row.into_order(&mut transaction).await?;
        transaction.commit().await?;
        Ok(PlaceOrderResponse::Created(order))
    }
}
