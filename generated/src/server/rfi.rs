// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::rfi as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::RFI_SCHEMA,
    &operations::RFI_REPLY_SCHEMA,
    &operations::CREATE_RFI,
    &operations::UPDATE_RFI,
    &operations::GET_RFI,
    &operations::GET_ALL_RFIS,
    &operations::UPDATE_RFI_RESOLUTION,
    &operations::GET_ALL_RFI_VERSIONS,
    &operations::GET_ALL_RFI_REPLIES,
    &operations::CREATE_RFI_REPLY,
    &operations::UPDATE_RFI_REPLY,
    &operations::GET_RFI_REPLY,
    &operations::GET_ALL_RFI_REPLY_VERSIONS,
];

/// Requests for information
pub trait RfiApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// JSON Schema of an RFI
    ///
    /// `GET /schemas/rfi`
    fn rfi_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::RfiSchemaRequest,
    ) -> impl Future<
        Output = Result<operations::RfiSchemaResponse, rt::server::Failure>,
    > + Send;

    /// JSON Schema of an RFI reply
    ///
    /// `GET /schemas/rfiReply`
    fn rfi_reply_schema(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::RfiReplySchemaRequest,
    ) -> impl Future<
        Output = Result<operations::RfiReplySchemaResponse, rt::server::Failure>,
    > + Send;

    /// Open an RFI
    ///
    /// `POST /rfi/thread`
    fn create_rfi(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::CreateRfiRequest,
    ) -> impl Future<
        Output = Result<operations::CreateRfiResponse, rt::server::Failure>,
    > + Send;

    /// Change an RFI
    ///
    /// `PUT /rfi/thread/{id}`
    fn update_rfi(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::UpdateRfiRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateRfiResponse, rt::server::Failure>,
    > + Send;

    /// One RFI, optionally at a version
    ///
    /// `GET /rfi/thread/{id}/{version}`
    fn get_rfi(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetRfiRequest,
    ) -> impl Future<
        Output = Result<operations::GetRfiResponse, rt::server::Failure>,
    > + Send;

    /// RFIs of a project code
    ///
    /// `GET /rfi/thread/code/{code}`
    fn get_all_rfis(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetAllRfisRequest,
    ) -> impl Future<
        Output = Result<operations::GetAllRfisResponse, rt::server::Failure>,
    > + Send;

    /// Set the resolution of an RFI
    ///
    /// `POST /rfi/thread/resolve/{id}/{resolution}`
    fn update_rfi_resolution(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::UpdateRfiResolutionRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateRfiResolutionResponse, rt::server::Failure>,
    > + Send;

    /// All versions of an RFI
    ///
    /// `GET /rfi/thread/version/{id}`
    fn get_all_rfi_versions(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetAllRfiVersionsRequest,
    ) -> impl Future<
        Output = Result<operations::GetAllRfiVersionsResponse, rt::server::Failure>,
    > + Send;

    /// Replies to an RFI
    ///
    /// `GET /rfi/thread/replies/{id}`
    fn get_all_rfi_replies(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetAllRfiRepliesRequest,
    ) -> impl Future<
        Output = Result<operations::GetAllRfiRepliesResponse, rt::server::Failure>,
    > + Send;

    /// Answer an RFI
    ///
    /// `POST /rfi/reply`
    fn create_rfi_reply(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::CreateRfiReplyRequest,
    ) -> impl Future<
        Output = Result<operations::CreateRfiReplyResponse, rt::server::Failure>,
    > + Send;

    /// Change an RFI reply
    ///
    /// `PUT /rfi/reply/{id}`
    fn update_rfi_reply(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::UpdateRfiReplyRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateRfiReplyResponse, rt::server::Failure>,
    > + Send;

    /// One RFI reply, optionally at a version
    ///
    /// `GET /rfi/reply/{id}/{version}`
    fn get_rfi_reply(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetRfiReplyRequest,
    ) -> impl Future<
        Output = Result<operations::GetRfiReplyResponse, rt::server::Failure>,
    > + Send;

    /// All versions of an RFI reply
    ///
    /// `GET /rfi/reply/version/{id}`
    fn get_all_rfi_reply_versions(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetAllRfiReplyVersionsRequest,
    ) -> impl Future<
        Output = Result<operations::GetAllRfiReplyVersionsResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct RfiDispatch<S>(pub(super) Arc<S>);

impl<S: RfiApi> rt::server::Dispatch<S::Caller> for RfiDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::rfi_schema),
            1 => incoming.answer(&self.0, S::rfi_reply_schema),
            2 => incoming.answer_public(&self.0, S::create_rfi),
            3 => incoming.answer_public(&self.0, S::update_rfi),
            4 => incoming.answer_public(&self.0, S::get_rfi),
            5 => incoming.answer_public(&self.0, S::get_all_rfis),
            6 => incoming.answer_public(&self.0, S::update_rfi_resolution),
            7 => incoming.answer_public(&self.0, S::get_all_rfi_versions),
            8 => incoming.answer_public(&self.0, S::get_all_rfi_replies),
            9 => incoming.answer_public(&self.0, S::create_rfi_reply),
            10 => incoming.answer_public(&self.0, S::update_rfi_reply),
            11 => incoming.answer_public(&self.0, S::get_rfi_reply),
            12 => incoming.answer_public(&self.0, S::get_all_rfi_reply_versions),
            other => rt::server::unknown(other),
        }
    }
}
