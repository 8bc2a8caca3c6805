//! A service for the generated server.

use ecogen_runtime::server::{Context, HandlerError, NoCredentials};

use crate::api::models::Count;
use crate::api::models::{Order, Thing};
use crate::api::operations::shop::{
    AddCheckedThingRequest, AddCheckedThingResponse, AddThingRequest, AddThingResponse, GetThingRequest,
    GetThingResponse, ListOrdersRequest, ListOrdersResponse, PutEventsRequest, PutEventsResponse, PutOrdersRequest,
    PutOrdersResponse, SearchRequest, SearchResponse,
};
use crate::api::server::{Router, ShopApi};

/// The data that the handlers respond with.
#[derive(Debug)]
pub struct Shop {
    /// The thing on sale.
    pub thing: Thing,
    /// The orders that `list_orders` returns.
    pub orders: Vec<Order>,
}

/// Returns a router for the shop.
pub fn router(shop: Shop) -> axum::Router {
    Router::new(NoCredentials).shop(shop).into_axum()
}

impl ShopApi for Shop {
    type Caller = ();

    async fn get_thing(&self, _: &Context<()>, request: GetThingRequest) -> Result<GetThingResponse, HandlerError> {
        let mut thing = self.thing.clone();
        thing.id = request.id;
        Ok(GetThingResponse::Ok(thing))
    }

    async fn search(&self, _: &Context<()>, request: SearchRequest) -> Result<SearchResponse, HandlerError> {
        Ok(SearchResponse::Ok(Count::new(request.limit.map_or(0, i64::from))))
    }

    async fn add_thing(&self, _: &Context<()>, request: AddThingRequest) -> Result<AddThingResponse, HandlerError> {
        Ok(AddThingResponse::Ok(request.body))
    }

    async fn add_checked_thing(
        &self,
        _: &Context<()>,
        request: AddCheckedThingRequest,
    ) -> Result<AddCheckedThingResponse, HandlerError> {
        Ok(AddCheckedThingResponse::Ok(request.body))
    }

    async fn list_orders(&self, _: &Context<()>, _: ListOrdersRequest) -> Result<ListOrdersResponse, HandlerError> {
        Ok(ListOrdersResponse::Ok(self.orders.clone()))
    }

    async fn put_orders(&self, _: &Context<()>, request: PutOrdersRequest) -> Result<PutOrdersResponse, HandlerError> {
        Ok(PutOrdersResponse::Ok(Count::new(i64::try_from(request.body.len()).unwrap_or(i64::MAX))))
    }

    async fn put_events(&self, _: &Context<()>, request: PutEventsRequest) -> Result<PutEventsResponse, HandlerError> {
        Ok(PutEventsResponse::Ok(request.body))
    }
}
