// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `tariff`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Tariffs
///
/// `GET /tariff`
pub static TARIFFS: rt::Operation = rt::Operation::new(
        "tariffs",
        rt::Method::Get,
        "/tariff",
    )
    .tags(&["tariff"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`TARIFFS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TariffsRequest {}
impl TariffsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for TariffsRequest {
    type Response = TariffsResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::Operation = &TARIFFS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`TARIFFS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type TariffsResponse = answers::Answer200Or400<rt::Value, models::Error>;

/// Add a tariff
///
/// `POST /tariff`
pub static CREATE_TARIFF: rt::Operation = rt::Operation::new(
        "createTariff",
        rt::Method::Post,
        "/tariff",
    )
    .tags(&["tariff"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_TARIFF`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTariffRequest {
    /// The body.
    pub body: Option<rt::Value>,
}

impl CreateTariffRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateTariffRequest {
    type Response = CreateTariffResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::Operation = &CREATE_TARIFF;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<rt::Value> = None;
        r.read(&mut [], &mut body)?;
        Ok(Self { body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_TARIFF`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateTariffResponse = answers::Answer200Or400<rt::Value, models::Error>;

/// JSON Schema of a new tariff
///
/// `GET /schemas/new-tariff`
pub static NEW_TARIFF_SCHEMA: rt::Operation = rt::Operation::new(
        "newTariffSchema",
        rt::Method::Get,
        "/schemas/new-tariff",
    )
    .tags(&["tariff"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`NEW_TARIFF_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewTariffSchemaRequest {}
impl NewTariffSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for NewTariffSchemaRequest {
    type Response = NewTariffSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &NEW_TARIFF_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`NEW_TARIFF_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type NewTariffSchemaResponse = answers::Answer200Or400<
    models::Schema,
    models::Error,
>;

/// JSON Schema of a tariff
///
/// `GET /schemas/tariff`
pub static TARIFF_SCHEMA: rt::Operation = rt::Operation::new(
        "tariffSchema",
        rt::Method::Get,
        "/schemas/tariff",
    )
    .tags(&["tariff"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`TARIFF_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TariffSchemaRequest {}
impl TariffSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for TariffSchemaRequest {
    type Response = TariffSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &TARIFF_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`TARIFF_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type TariffSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;
