// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `serviceRequest`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Service requests in a date range
///
/// `GET /service-requests`
pub static SERVICE_REQUESTS: rt::Operation = rt::Operation::new(
        "serviceRequests",
        rt::Method::Get,
        "/service-requests",
    )
    .tags(&["serviceRequest"])
    .parameters(
        &[
            rt::Parameter::query("start").required(),
            rt::Parameter::query("end").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SERVICE_REQUESTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestsRequest {
    /// First instant, included
    pub start: rt::DateTime,
    /// Last instant, excluded
    pub end: rt::DateTime,
}

impl ServiceRequestsRequest {
    /// A request with what is required.
    pub fn new(start: rt::DateTime, end: rt::DateTime) -> Self {
        Self { start, end }
    }
}

impl rt::Request for ServiceRequestsRequest {
    type Response = ServiceRequestsResponse;
    type Success = ServiceRequestsOk;
    const OPERATION: &'static rt::Operation = &SERVICE_REQUESTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut start: Option<rt::DateTime> = None;
        let mut end: Option<rt::DateTime> = None;
        r.read(&mut [&mut start, &mut end], &mut rt::NoBody)?;
        let (Some(start), Some(end)) = (start, end) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { start, end })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.start, &self.end]);
    }
}

/// The answers of [`SERVICE_REQUESTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ServiceRequestsResponse = answers::Answer200Or400<
    ServiceRequestsOk,
    models::Error,
>;

/// Add a service request; the server assigns its id
///
/// `POST /service-requests`
pub static CREATE_SERVICE_REQUEST: rt::Operation = rt::Operation::new(
        "createServiceRequest",
        rt::Method::Post,
        "/service-requests",
    )
    .tags(&["serviceRequest"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`CREATE_SERVICE_REQUEST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceRequestRequest {
    /// The body.
    pub body: Option<models::ServiceRequest>,
}

impl CreateServiceRequestRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateServiceRequestRequest {
    type Response = CreateServiceRequestResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &CREATE_SERVICE_REQUEST;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::ServiceRequest> = None;
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

/// The answers of [`CREATE_SERVICE_REQUEST`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type CreateServiceRequestResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// One service request
///
/// `GET /service-requests/{serviceRequestId}`
pub static GET_SERVICE_REQUEST: rt::Operation = rt::Operation::new(
        "getServiceRequest",
        rt::Method::Get,
        "/service-requests/{serviceRequestId}",
    )
    .tags(&["serviceRequest"])
    .parameters(&[rt::Parameter::path("serviceRequestId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_SERVICE_REQUEST`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceRequestRequest {
    /// Service request id
    pub service_request_id: String,
}

impl GetServiceRequestRequest {
    /// A request with what is required.
    pub fn new(service_request_id: impl Into<String>) -> Self {
        Self {
            service_request_id: service_request_id.into(),
        }
    }
}

impl rt::Request for GetServiceRequestRequest {
    type Response = GetServiceRequestResponse;
    type Success = GetServiceRequestOk;
    const OPERATION: &'static rt::Operation = &GET_SERVICE_REQUEST;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut service_request_id: Option<String> = None;
        r.read(&mut [&mut service_request_id], &mut rt::NoBody)?;
        let Some(service_request_id) = service_request_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { service_request_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.service_request_id]);
    }
}

/// The answers of [`GET_SERVICE_REQUEST`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetServiceRequestResponse = answers::Answer200Or400<
    GetServiceRequestOk,
    models::Error,
>;

/// Change a service request
///
/// `PUT /service-requests/{serviceRequestId}`
pub static UPDATE_SERVICE_REQUEST: rt::Operation = rt::Operation::new(
        "updateServiceRequest",
        rt::Method::Put,
        "/service-requests/{serviceRequestId}",
    )
    .tags(&["serviceRequest"])
    .parameters(&[rt::Parameter::path("serviceRequestId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_SERVICE_REQUEST`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceRequestRequest {
    /// Service request id
    pub service_request_id: String,
    /// The body.
    pub body: Option<models::ServiceRequest>,
}

impl UpdateServiceRequestRequest {
    /// A request with what is required.
    pub fn new(service_request_id: impl Into<String>) -> Self {
        Self {
            service_request_id: service_request_id.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateServiceRequestRequest {
    type Response = UpdateServiceRequestResponse;
    type Success = UpdateServiceRequestOk;
    const OPERATION: &'static rt::Operation = &UPDATE_SERVICE_REQUEST;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut service_request_id: Option<String> = None;
        let mut body: Option<models::ServiceRequest> = None;
        r.read(&mut [&mut service_request_id], &mut body)?;
        let Some(service_request_id) = service_request_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { service_request_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.service_request_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_SERVICE_REQUEST`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateServiceRequestResponse = answers::Answer200Or400<
    UpdateServiceRequestOk,
    models::Error,
>;

/// Remove a service request
///
/// `DELETE /service-requests/{serviceRequestId}`
pub static DELETE_SERVICE_REQUEST: rt::Operation = rt::Operation::new(
        "deleteServiceRequest",
        rt::Method::Delete,
        "/service-requests/{serviceRequestId}",
    )
    .tags(&["serviceRequest"])
    .parameters(&[rt::Parameter::path("serviceRequestId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DELETE_SERVICE_REQUEST`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteServiceRequestRequest {
    /// Service request id
    pub service_request_id: String,
}

impl DeleteServiceRequestRequest {
    /// A request with what is required.
    pub fn new(service_request_id: impl Into<String>) -> Self {
        Self {
            service_request_id: service_request_id.into(),
        }
    }
}

impl rt::Request for DeleteServiceRequestRequest {
    type Response = DeleteServiceRequestResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &DELETE_SERVICE_REQUEST;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut service_request_id: Option<String> = None;
        r.read(&mut [&mut service_request_id], &mut rt::NoBody)?;
        let Some(service_request_id) = service_request_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { service_request_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.service_request_id]);
    }
}

/// The answers of [`DELETE_SERVICE_REQUEST`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeleteServiceRequestResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Produce the Google Docs form of a service request
///
/// `POST /service-requests/{serviceRequestId}/generate`
pub static GENERATE_SERVICE_REQUEST: rt::Operation = rt::Operation::new(
        "generateServiceRequest",
        rt::Method::Post,
        "/service-requests/{serviceRequestId}/generate",
    )
    .tags(&["serviceRequest"])
    .parameters(&[rt::Parameter::path("serviceRequestId")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()]);

/// The request of [`GENERATE_SERVICE_REQUEST`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenerateServiceRequestRequest {
    /// Service request id
    pub service_request_id: String,
    /// The body.
    pub body: Option<models::ServiceRequestGeneration>,
}

impl GenerateServiceRequestRequest {
    /// A request with what is required.
    pub fn new(service_request_id: impl Into<String>) -> Self {
        Self {
            service_request_id: service_request_id.into(),
            body: None,
        }
    }
}

impl rt::Request for GenerateServiceRequestRequest {
    type Response = GenerateServiceRequestResponse;
    type Success = models::ServiceRequestGoogleDocument;
    const OPERATION: &'static rt::Operation = &GENERATE_SERVICE_REQUEST;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut service_request_id: Option<String> = None;
        let mut body: Option<models::ServiceRequestGeneration> = None;
        r.read(&mut [&mut service_request_id], &mut body)?;
        let Some(service_request_id) = service_request_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { service_request_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.service_request_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`GENERATE_SERVICE_REQUEST`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GenerateServiceRequestResponse = answers::Answer200Or400<
    models::ServiceRequestGoogleDocument,
    models::Error,
>;

/// Mark a service request as resolved
///
/// `PUT /service-requests/{serviceRequestId}/resolve`
pub static RESOLVE_SERVICE_REQUEST: rt::Operation = rt::Operation::new(
        "resolveServiceRequest",
        rt::Method::Put,
        "/service-requests/{serviceRequestId}/resolve",
    )
    .tags(&["serviceRequest"])
    .parameters(&[rt::Parameter::path("serviceRequestId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RESOLVE_SERVICE_REQUEST`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolveServiceRequestRequest {
    /// Service request id
    pub service_request_id: String,
}

impl ResolveServiceRequestRequest {
    /// A request with what is required.
    pub fn new(service_request_id: impl Into<String>) -> Self {
        Self {
            service_request_id: service_request_id.into(),
        }
    }
}

impl rt::Request for ResolveServiceRequestRequest {
    type Response = ResolveServiceRequestResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &RESOLVE_SERVICE_REQUEST;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut service_request_id: Option<String> = None;
        r.read(&mut [&mut service_request_id], &mut rt::NoBody)?;
        let Some(service_request_id) = service_request_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { service_request_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.service_request_id]);
    }
}

/// The answers of [`RESOLVE_SERVICE_REQUEST`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ResolveServiceRequestResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// JSON Schema of a service request
///
/// `GET /schemas/service-request`
pub static SERVICE_REQUEST_SCHEMA: rt::Operation = rt::Operation::new(
        "serviceRequestSchema",
        rt::Method::Get,
        "/schemas/service-request",
    )
    .tags(&["serviceRequest"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SERVICE_REQUEST_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestSchemaRequest {}
impl ServiceRequestSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for ServiceRequestSchemaRequest {
    type Response = ServiceRequestSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &SERVICE_REQUEST_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`SERVICE_REQUEST_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ServiceRequestSchemaResponse = answers::Answer200Or400<
    models::Schema,
    models::Error,
>;

/// The schema at `/paths/~1service-requests/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestsOk {
    /// The property `serviceRequests`.
    pub service_requests: Option<Vec<models::ServiceRequest>>,
    /// The property `range`.
    pub range: Option<models::Range>,
}

impl ServiceRequestsOk {
    const RECORD: rt::Record = rt::Record {
        name: "ServiceRequestsOk",
        properties: &[
            rt::Property::optional("serviceRequests"),
            rt::Property::optional("range"),
        ],
    };
}

impl rt::Decode for ServiceRequestsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.service_requests, &mut value.range])?;
        Ok(value)
    }
}

impl rt::Encode for ServiceRequestsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.service_requests, &self.range]);
    }
}

/// The schema at `/paths/~1service-requests~1{serviceRequestId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetServiceRequestOk {
    /// The property `serviceRequest`.
    pub service_request: Option<models::ServiceRequest>,
}

impl GetServiceRequestOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetServiceRequestOk",
        properties: &[rt::Property::optional("serviceRequest")],
    };
}

impl rt::Decode for GetServiceRequestOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.service_request])?;
        Ok(value)
    }
}

impl rt::Encode for GetServiceRequestOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.service_request]);
    }
}

/// The schema at `/paths/~1service-requests~1{serviceRequestId}/put/responses/200/content/application~1json/schema`.
pub type UpdateServiceRequestOk = GetServiceRequestOk;
