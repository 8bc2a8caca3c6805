// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::rfi as operations;

/// Requests for information
#[derive(Clone, Copy, Debug)]
pub struct RfiClient<'a>(pub(super) &'a super::Client);

impl RfiClient<'_> {
    /// JSON Schema of an RFI
    ///
    /// `GET /schemas/rfi`
    pub fn rfi_schema(&self) -> super::Call<operations::RfiSchemaRequest> {
        super::Call::new(self.0, operations::RfiSchemaRequest::new())
    }

    /// JSON Schema of an RFI reply
    ///
    /// `GET /schemas/rfiReply`
    pub fn rfi_reply_schema(&self) -> super::Call<operations::RfiReplySchemaRequest> {
        super::Call::new(self.0, operations::RfiReplySchemaRequest::new())
    }

    /// Open an RFI
    ///
    /// `POST /rfi/thread`
    pub fn create_rfi(&self) -> super::Call<operations::CreateRfiRequest> {
        super::Call::new(self.0, operations::CreateRfiRequest::new())
    }

    /// Change an RFI
    ///
    /// `PUT /rfi/thread/{id}`
    pub fn update_rfi(
        &self,
        id: impl Into<String>,
    ) -> super::Call<operations::UpdateRfiRequest> {
        super::Call::new(self.0, operations::UpdateRfiRequest::new(id))
    }

    /// One RFI, optionally at a version
    ///
    /// `GET /rfi/thread/{id}/{version}`
    pub fn get_rfi(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> super::Call<operations::GetRfiRequest> {
        super::Call::new(self.0, operations::GetRfiRequest::new(id, version))
    }

    /// RFIs of a project code
    ///
    /// `GET /rfi/thread/code/{code}`
    pub fn get_all_rfis(
        &self,
        code: impl Into<String>,
    ) -> super::Call<operations::GetAllRfisRequest> {
        super::Call::new(self.0, operations::GetAllRfisRequest::new(code))
    }

    /// Set the resolution of an RFI
    ///
    /// `POST /rfi/thread/resolve/{id}/{resolution}`
    pub fn update_rfi_resolution(
        &self,
        id: impl Into<String>,
        resolution: impl Into<String>,
    ) -> super::Call<operations::UpdateRfiResolutionRequest> {
        super::Call::new(
            self.0,
            operations::UpdateRfiResolutionRequest::new(id, resolution),
        )
    }

    /// All versions of an RFI
    ///
    /// `GET /rfi/thread/version/{id}`
    pub fn get_all_rfi_versions(
        &self,
        id: impl Into<String>,
    ) -> super::Call<operations::GetAllRfiVersionsRequest> {
        super::Call::new(self.0, operations::GetAllRfiVersionsRequest::new(id))
    }

    /// Replies to an RFI
    ///
    /// `GET /rfi/thread/replies/{id}`
    pub fn get_all_rfi_replies(
        &self,
        id: impl Into<String>,
    ) -> super::Call<operations::GetAllRfiRepliesRequest> {
        super::Call::new(self.0, operations::GetAllRfiRepliesRequest::new(id))
    }

    /// Answer an RFI
    ///
    /// `POST /rfi/reply`
    pub fn create_rfi_reply(&self) -> super::Call<operations::CreateRfiReplyRequest> {
        super::Call::new(self.0, operations::CreateRfiReplyRequest::new())
    }

    /// Change an RFI reply
    ///
    /// `PUT /rfi/reply/{id}`
    pub fn update_rfi_reply(
        &self,
        id: impl Into<String>,
    ) -> super::Call<operations::UpdateRfiReplyRequest> {
        super::Call::new(self.0, operations::UpdateRfiReplyRequest::new(id))
    }

    /// One RFI reply, optionally at a version
    ///
    /// `GET /rfi/reply/{id}/{version}`
    pub fn get_rfi_reply(
        &self,
        id: impl Into<String>,
        version: impl Into<String>,
    ) -> super::Call<operations::GetRfiReplyRequest> {
        super::Call::new(self.0, operations::GetRfiReplyRequest::new(id, version))
    }

    /// All versions of an RFI reply
    ///
    /// `GET /rfi/reply/version/{id}`
    pub fn get_all_rfi_reply_versions(
        &self,
        id: impl Into<String>,
    ) -> super::Call<operations::GetAllRfiReplyVersionsRequest> {
        super::Call::new(self.0, operations::GetAllRfiReplyVersionsRequest::new(id))
    }
}

impl super::Call<operations::CreateRfiRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::RfiTransit>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateRfiRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::RfiTransit>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateRfiResolutionRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::RfiTransit>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::CreateRfiReplyRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::RfiReplyTransit>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateRfiReplyRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::RfiTransit>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
