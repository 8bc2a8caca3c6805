// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::tariff as operations;
use super::super::runtime as rt;

/// Tariffs
#[derive(Clone, Copy, Debug)]
pub struct TariffClient<'a>(pub(super) &'a super::Client);

impl TariffClient<'_> {
    /// Tariffs
    ///
    /// `GET /tariff`
    pub fn tariffs(&self) -> super::Call<operations::TariffsRequest> {
        super::Call::new(self.0, operations::TariffsRequest::new())
    }

    /// Add a tariff
    ///
    /// `POST /tariff`
    pub fn create_tariff(&self) -> super::Call<operations::CreateTariffRequest> {
        super::Call::new(self.0, operations::CreateTariffRequest::new())
    }

    /// JSON Schema of a new tariff
    ///
    /// `GET /schemas/new-tariff`
    pub fn new_tariff_schema(&self) -> super::Call<operations::NewTariffSchemaRequest> {
        super::Call::new(self.0, operations::NewTariffSchemaRequest::new())
    }

    /// JSON Schema of a tariff
    ///
    /// `GET /schemas/tariff`
    pub fn tariff_schema(&self) -> super::Call<operations::TariffSchemaRequest> {
        super::Call::new(self.0, operations::TariffSchemaRequest::new())
    }
}

impl super::Call<operations::CreateTariffRequest> {
    /// The body.
    pub fn body(mut self, body: rt::Value) -> Self {
        self.0.request_mut().body = Some(body);
        self
    }
}
