// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::media as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GET_TAG_FILES,
    &operations::CREATE_TAG,
    &operations::GET_TAG,
    &operations::UPDATE_TAG,
    &operations::DELETE_TAG,
    &operations::GET_TAGS,
    &operations::LIST_TAG_LABELS,
    &operations::FILL_DEFAULT_TAGS,
    &operations::UPLOAD_FILE,
    &operations::GET_FILE,
    &operations::UPDATE_FILE,
    &operations::DELETE_FILE,
    &operations::LIST_CODE_FILES,
];

/// Files and media tags
pub trait MediaApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Stored files carrying a tag
    ///
    /// `GET /media/files/{code}/{label}`
    fn get_tag_files(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetTagFilesRequest,
    ) -> impl Future<
        Output = Result<operations::GetTagFilesResponse, rt::server::Failure>,
    > + Send;

    /// Add a media tag
    ///
    /// `POST /media/tags/storage/{code}`
    fn create_tag(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::CreateTagRequest,
    ) -> impl Future<
        Output = Result<operations::CreateTagResponse, rt::server::Failure>,
    > + Send;

    /// One media tag
    ///
    /// `GET /media/tags/storage/{code}/{label}`
    fn get_tag(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetTagRequest,
    ) -> impl Future<
        Output = Result<operations::GetTagResponse, rt::server::Failure>,
    > + Send;

    /// Change a media tag
    ///
    /// `PUT /media/tags/storage/{code}/{label}`
    fn update_tag(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::UpdateTagRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateTagResponse, rt::server::Failure>,
    > + Send;

    /// Remove a media tag
    ///
    /// `DELETE /media/tags/storage/{code}/{label}`
    fn delete_tag(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::DeleteTagRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteTagResponse, rt::server::Failure>,
    > + Send;

    /// Media tags of a project
    ///
    /// `GET /media/tags/storage/code/{code}`
    fn get_tags(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetTagsRequest,
    ) -> impl Future<
        Output = Result<operations::GetTagsResponse, rt::server::Failure>,
    > + Send;

    /// Tag labels in media storage
    ///
    /// `GET /media/tags/storage/labels/{code}`
    fn list_tag_labels(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::ListTagLabelsRequest,
    ) -> impl Future<
        Output = Result<operations::ListTagLabelsResponse, rt::server::Failure>,
    > + Send;

    /// Create the default tags of a project
    ///
    /// `PUT /media/tags/default/{code}`
    fn fill_default_tags(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::FillDefaultTagsRequest,
    ) -> impl Future<
        Output = Result<operations::FillDefaultTagsResponse, rt::server::Failure>,
    > + Send;

    /// Request an upload link for a new file
    ///
    /// `POST /media/storage/{code}`
    fn upload_file(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::UploadFileRequest,
    ) -> impl Future<
        Output = Result<operations::UploadFileResponse, rt::server::Failure>,
    > + Send;

    /// One stored file, with its signed link
    ///
    /// `GET /media/storage/file/{key}`
    fn get_file(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::GetFileRequest,
    ) -> impl Future<
        Output = Result<operations::GetFileResponse, rt::server::Failure>,
    > + Send;

    /// Change the details of a stored file
    ///
    /// `PUT /media/storage/file/{key}`
    fn update_file(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::UpdateFileRequest,
    ) -> impl Future<
        Output = Result<operations::UpdateFileResponse, rt::server::Failure>,
    > + Send;

    /// Remove a stored file
    ///
    /// `DELETE /media/storage/file/{key}`
    fn delete_file(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::DeleteFileRequest,
    ) -> impl Future<
        Output = Result<operations::DeleteFileResponse, rt::server::Failure>,
    > + Send;

    /// Stored files of a project
    ///
    /// `GET /media/storage/code/{code}`
    fn list_code_files(
        &self,
        cx: &rt::server::Context<()>,
        request: operations::ListCodeFilesRequest,
    ) -> impl Future<
        Output = Result<operations::ListCodeFilesResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct MediaDispatch<S>(pub(super) Arc<S>);

impl<S: MediaApi> rt::server::Dispatch<S::Caller> for MediaDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer_public(&self.0, S::get_tag_files),
            1 => incoming.answer_public(&self.0, S::create_tag),
            2 => incoming.answer_public(&self.0, S::get_tag),
            3 => incoming.answer_public(&self.0, S::update_tag),
            4 => incoming.answer_public(&self.0, S::delete_tag),
            5 => incoming.answer_public(&self.0, S::get_tags),
            6 => incoming.answer_public(&self.0, S::list_tag_labels),
            7 => incoming.answer_public(&self.0, S::fill_default_tags),
            8 => incoming.answer_public(&self.0, S::upload_file),
            9 => incoming.answer_public(&self.0, S::get_file),
            10 => incoming.answer_public(&self.0, S::update_file),
            11 => incoming.answer_public(&self.0, S::delete_file),
            12 => incoming.answer_public(&self.0, S::list_code_files),
            other => rt::server::unknown(other),
        }
    }
}
