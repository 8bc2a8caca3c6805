use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use ecogen_runtime::server::{Context, HandlerError};
use ecogen_runtime::{Event, Items, StatusCode};
use tokio::sync::broadcast;

use crate::Caller;
use crate::models::Order;
use crate::operations::orders::{
    GetOrderRequest, GetOrderResponse, PlaceOrderRequest, PlaceOrderResponse, WatchOrdersRequest, WatchOrdersResponse,
};
use crate::server::OrdersApi;

/// The orders, in memory.
pub(crate) struct Orders {
    orders: Mutex<BTreeMap<i64, Order>>,
    placed: broadcast::Sender<Order>,
}

impl Default for Orders {
    fn default() -> Self {
        Self { orders: Mutex::default(), placed: broadcast::Sender::new(16) }
    }
}

impl OrdersApi for Orders {
    type Caller = Caller;

    async fn get_order(&self, _: &Context<Caller>, request: GetOrderRequest) -> Result<GetOrderResponse, HandlerError> {
        let orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        let order = orders.get(&request.id).cloned();
        let order = order.ok_or_else(|| HandlerError::new(StatusCode::NOT_FOUND, "The order does not exist."))?;
        Ok(GetOrderResponse::Ok(order))
    }

    async fn place_order(
        &self,
        cx: &Context<Caller>,
        request: PlaceOrderRequest,
    ) -> Result<PlaceOrderResponse, HandlerError> {
        let order = request.body;
        tracing::info!(caller = cx.caller().subject, order = order.id, "placed an order");
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).insert(order.id, order.clone());
        // An error means that no client watches the orders.
        _ = self.placed.send(order.clone());
        Ok(PlaceOrderResponse::Created(order))
    }

    async fn watch_orders(
        &self,
        _: &Context<Caller>,
        _: WatchOrdersRequest,
    ) -> Result<WatchOrdersResponse, HandlerError> {
        let (sender, events) = Items::channel(1);
        let mut placed = self.placed.subscribe();
        tokio::spawn(async move {
            while let Ok(order) = placed.recv().await {
                if sender.send(Event::new(order)).await.is_err() {
                    return;
                }
            }
        });
        Ok(WatchOrdersResponse::Ok(events))
    }
}
