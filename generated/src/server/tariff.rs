// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::tariff as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::TARIFFS,
    &operations::CREATE_TARIFF,
    &operations::NEW_TARIFF_SCHEMA,
    &operations::TARIFF_SCHEMA,
];

/// Tariffs
pub trait TariffApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Tariffs
    ///
    /// `GET /tariff`
    fn tariffs(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::TariffsRequest,
    ) -> impl Future<
        Output = Result<operations::TariffsResponse, rt::server::Failure>,
    > + Send;

    /// Add a tariff
    ///
    /// `POST /tariff`
    fn create_tariff(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateTariffRequest,
    ) -> impl Future<
        Output = Result<operations::CreateTariffResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a new tariff
    ///
    /// `GET /schemas/new-tariff`
    fn new_tariff_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::NewTariffSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::NewTariffSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a tariff
    ///
    /// `GET /schemas/tariff`
    fn tariff_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::TariffSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::TariffSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct TariffDispatch<S>(pub(super) Arc<S>);

impl<S: TariffApi> rt::server::Dispatch<S::Caller> for TariffDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::tariffs),
            1 => incoming.answer(&self.0, S::create_tariff),
            2 => incoming.answer(&self.0, S::new_tariff_schema),
            3 => incoming.answer(&self.0, S::tariff_schema),
            other => rt::server::unknown(other),
        }
    }
}
