// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::service_request as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::SERVICE_REQUESTS,
    &operations::CREATE_SERVICE_REQUEST,
    &operations::GET_SERVICE_REQUEST,
    &operations::UPDATE_SERVICE_REQUEST,
    &operations::DELETE_SERVICE_REQUEST,
    &operations::GENERATE_SERVICE_REQUEST,
    &operations::RESOLVE_SERVICE_REQUEST,
    &operations::SERVICE_REQUEST_SCHEMA,
];

/// Service requests
pub trait ServiceRequestApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Service requests in a date range
    ///
    /// `GET /service-requests`
    fn service_requests(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ServiceRequestsRequest,
    ) -> impl Future<
        Output = Result<operations::ServiceRequestsResponse, rt::server::Failure>,
    > + Send;

    /// Add a service request; the server assigns its id
    ///
    /// `POST /service-requests`
    fn create_service_request(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::CreateServiceRequestRequest,
    ) -> impl Future<
        Output = Result<operations::CreateServiceRequestResponse, rt::server::Failure>,
    > + Send;

    /// One service request
    ///
    /// `GET /service-requests/{serviceRequestId}`
    fn get_service_request(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetServiceRequestRequest,
    ) -> impl Future<
        Output = Result<operations::GetServiceRequestResponse, rt::server::Failure>,
    > + Send;

    /// Change a service request
    ///
    /// `PUT /service-requests/{serviceRequestId}`
    fn update_service_request(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::UpdateServiceRequestRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateServiceRequestResponse, rt::server::Failure>,
    > + Send;

    /// Remove a service request
    ///
    /// `DELETE /service-requests/{serviceRequestId}`
    fn delete_service_request(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeleteServiceRequestRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteServiceRequestResponse, rt::server::Failure>,
    > + Send;

    /// Produce the Google Docs form of a service request
    ///
    /// `POST /service-requests/{serviceRequestId}/generate`
    fn generate_service_request(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GenerateServiceRequestRequest,
    ) -> impl Future<
        Output = Result<operations::GenerateServiceRequestResponse, rt::server::Failure>,
    > + Send;

    /// Mark a service request as resolved
    ///
    /// `PUT /service-requests/{serviceRequestId}/resolve`
    fn resolve_service_request(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ResolveServiceRequestRequest,
    ) -> impl Future<
        Output = Result<operations::ResolveServiceRequestResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of a service request
    ///
    /// `GET /schemas/service-request`
    fn service_request_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ServiceRequestSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::ServiceRequestSchemaResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct ServiceRequestDispatch<S>(pub(super) Arc<S>);

impl<S: ServiceRequestApi> rt::server::Dispatch<S::Caller>
for ServiceRequestDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::service_requests),
            1 => incoming.answer(&self.0, S::create_service_request),
            2 => incoming.answer(&self.0, S::get_service_request),
            3 => incoming.answer(&self.0, S::update_service_request),
            4 => incoming.answer(&self.0, S::delete_service_request),
            5 => incoming.answer_public(&self.0, S::generate_service_request),
            6 => incoming.answer(&self.0, S::resolve_service_request),
            7 => incoming.answer(&self.0, S::service_request_schema),
            other => rt::server::unknown(other),
        }
    }
}
