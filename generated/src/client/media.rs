// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::media as operations;

/// Files and media tags
#[derive(Clone, Copy, Debug)]
pub struct MediaClient<'a>(pub(super) &'a super::Client);

impl MediaClient<'_> {
    /// Stored files carrying a tag
    ///
    /// `GET /media/files/{code}/{label}`
    pub fn get_tag_files(
        &self,
        code: impl Into<String>,
        label: impl Into<String>,
    ) -> super::Call<operations::GetTagFilesRequest> {
        super::Call::new(self.0, operations::GetTagFilesRequest::new(code, label))
    }

    /// Add a media tag
    ///
    /// `POST /media/tags/storage/{code}`
    pub fn create_tag(
        &self,
        code: impl Into<String>,
    ) -> super::Call<operations::CreateTagRequest> {
        super::Call::new(self.0, operations::CreateTagRequest::new(code))
    }

    /// One media tag
    ///
    /// `GET /media/tags/storage/{code}/{label}`
    pub fn get_tag(
        &self,
        code: impl Into<String>,
        label: impl Into<String>,
    ) -> super::Call<operations::GetTagRequest> {
        super::Call::new(self.0, operations::GetTagRequest::new(code, label))
    }

    /// Change a media tag
    ///
    /// `PUT /media/tags/storage/{code}/{label}`
    pub fn update_tag(
        &self,
        code: impl Into<String>,
        label: impl Into<String>,
    ) -> super::Call<operations::UpdateTagRequest> {
        super::Call::new(self.0, operations::UpdateTagRequest::new(code, label))
    }

    /// Remove a media tag
    ///
    /// `DELETE /media/tags/storage/{code}/{label}`
    pub fn delete_tag(
        &self,
        code: impl Into<String>,
        label: impl Into<String>,
    ) -> super::Call<operations::DeleteTagRequest> {
        super::Call::new(self.0, operations::DeleteTagRequest::new(code, label))
    }

    /// Media tags of a project
    ///
    /// `GET /media/tags/storage/code/{code}`
    pub fn get_tags(
        &self,
        code: impl Into<String>,
    ) -> super::Call<operations::GetTagsRequest> {
        super::Call::new(self.0, operations::GetTagsRequest::new(code))
    }

    /// Tag labels in media storage
    ///
    /// `GET /media/tags/storage/labels/{code}`
    pub fn list_tag_labels(
        &self,
        code: impl Into<String>,
    ) -> super::Call<operations::ListTagLabelsRequest> {
        super::Call::new(self.0, operations::ListTagLabelsRequest::new(code))
    }

    /// Create the default tags of a project
    ///
    /// `PUT /media/tags/default/{code}`
    pub fn fill_default_tags(
        &self,
        code: impl Into<String>,
    ) -> super::Call<operations::FillDefaultTagsRequest> {
        super::Call::new(self.0, operations::FillDefaultTagsRequest::new(code))
    }

    /// Request an upload link for a new file
    ///
    /// `POST /media/storage/{code}`
    pub fn upload_file(
        &self,
        code: impl Into<String>,
    ) -> super::Call<operations::UploadFileRequest> {
        super::Call::new(self.0, operations::UploadFileRequest::new(code))
    }

    /// One stored file, with its signed link
    ///
    /// `GET /media/storage/file/{key}`
    pub fn get_file(
        &self,
        key: impl Into<String>,
    ) -> super::Call<operations::GetFileRequest> {
        super::Call::new(self.0, operations::GetFileRequest::new(key))
    }

    /// Change the details of a stored file
    ///
    /// `PUT /media/storage/file/{key}`
    pub fn update_file(
        &self,
        key: impl Into<String>,
    ) -> super::Call<operations::UpdateFileRequest> {
        super::Call::new(self.0, operations::UpdateFileRequest::new(key))
    }

    /// Remove a stored file
    ///
    /// `DELETE /media/storage/file/{key}`
    pub fn delete_file(
        &self,
        key: impl Into<String>,
    ) -> super::Call<operations::DeleteFileRequest> {
        super::Call::new(self.0, operations::DeleteFileRequest::new(key))
    }

    /// Stored files of a project
    ///
    /// `GET /media/storage/code/{code}`
    pub fn list_code_files(
        &self,
        code: impl Into<String>,
    ) -> super::Call<operations::ListCodeFilesRequest> {
        super::Call::new(self.0, operations::ListCodeFilesRequest::new(code))
    }
}

impl super::Call<operations::CreateTagRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::MediaTagTransitUpload>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateTagRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::MediaTagTransitUpdate>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UploadFileRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::MediaTransitUpload>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::UpdateFileRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::MediaTransitUpdate>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
