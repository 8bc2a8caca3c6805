// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::service_request as operations;
use super::super::runtime as rt;

/// Service requests
#[derive(Clone, Copy, Debug)]
pub struct ServiceRequestClient<'a>(pub(super) &'a super::Client);

impl ServiceRequestClient<'_> {
    /// Service requests in a date range
    ///
    /// `GET /service-requests`
    pub fn service_requests(
        &self,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ServiceRequestsRequest> {
        super::Call::new(self.0, operations::ServiceRequestsRequest::new(start, end))
    }

    /// Add a service request; the server assigns its id
    ///
    /// `POST /service-requests`
    pub fn create_service_request(
        &self,
    ) -> super::Call<operations::CreateServiceRequestRequest> {
        super::Call::new(self.0, operations::CreateServiceRequestRequest::new())
    }

    /// One service request
    ///
    /// `GET /service-requests/{serviceRequestId}`
    pub fn get_service_request(
        &self,
        service_request_id: impl Into<String>,
    ) -> super::Call<operations::GetServiceRequestRequest> {
        super::Call::new(
            self.0,
            operations::GetServiceRequestRequest::new(service_request_id),
        )
    }

    /// Change a service request
    ///
    /// `PUT /service-requests/{serviceRequestId}`
    pub fn update_service_request(
        &self,
        service_request_id: impl Into<String>,
    ) -> super::Call<operations::UpdateServiceRequestRequest> {
        super::Call::new(
            self.0,
            operations::UpdateServiceRequestRequest::new(service_request_id),
        )
    }

    /// Remove a service request
    ///
    /// `DELETE /service-requests/{serviceRequestId}`
    pub fn delete_service_request(
        &self,
        service_request_id: impl Into<String>,
    ) -> super::Call<operations::DeleteServiceRequestRequest> {
        super::Call::new(
            self.0,
            operations::DeleteServiceRequestRequest::new(service_request_id),
        )
    }

    /// Produce the Google Docs form of a service request
    ///
    /// `POST /service-requests/{serviceRequestId}/generate`
    pub fn generate_service_request(
        &self,
        service_request_id: impl Into<String>,
    ) -> super::Call<operations::GenerateServiceRequestRequest> {
        super::Call::new(
            self.0,
            operations::GenerateServiceRequestRequest::new(service_request_id),
        )
    }

    /// Mark a service request as resolved
    ///
    /// `PUT /service-requests/{serviceRequestId}/resolve`
    pub fn resolve_service_request(
        &self,
        service_request_id: impl Into<String>,
    ) -> super::Call<operations::ResolveServiceRequestRequest> {
        super::Call::new(
            self.0,
            operations::ResolveServiceRequestRequest::new(service_request_id),
        )
    }

    /// JSON Schema of a service request
    ///
    /// `GET /schemas/service-request`
    pub fn service_request_schema(
        &self,
    ) -> super::Call<operations::ServiceRequestSchemaRequest> {
        super::Call::new(self.0, operations::ServiceRequestSchemaRequest::new())
    }
}

impl super::Call<operations::CreateServiceRequestRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::ServiceRequest>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateServiceRequestRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::ServiceRequest>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::GenerateServiceRequestRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::ServiceRequestGeneration>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
