// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `media`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Stored files carrying a tag
///
/// `GET /media/files/{code}/{label}`
pub static GET_TAG_FILES: rt::Operation = rt::Operation::new(
        "getTagFiles",
        rt::Method::Get,
        "/media/files/{code}/{label}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code"), rt::Parameter::path("label")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_TAG_FILES`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTagFilesRequest {
    /// Project code
    pub code: String,
    /// Tag label
    pub label: String,
}

impl GetTagFilesRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            label: label.into(),
        }
    }
}

impl rt::Request for GetTagFilesRequest {
    type Response = GetTagFilesResponse;
    type Success = GetTagFilesOk;
    const OPERATION: &'static rt::Operation = &GET_TAG_FILES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        let mut label: Option<String> = None;
        r.read(&mut [&mut code, &mut label], &mut rt::NoBody)?;
        let (Some(code), Some(label)) = (code, label) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code, label })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code, &self.label]);
    }
}

/// The answers of [`GET_TAG_FILES`]:
///
/// * 200, `Ok`: Success
pub type GetTagFilesResponse = answers::Answer200<GetTagFilesOk>;

/// Add a media tag
///
/// `POST /media/tags/storage/{code}`
pub static CREATE_TAG: rt::Operation = rt::Operation::new(
        "createTag",
        rt::Method::Post,
        "/media/tags/storage/{code}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`CREATE_TAG`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTagRequest {
    /// Project code
    pub code: String,
    /// The body.
    pub body: Option<models::MediaTagTransitUpload>,
}

impl CreateTagRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            body: None,
        }
    }
}

impl rt::Request for CreateTagRequest {
    type Response = CreateTagResponse;
    type Success = CreateTagOk;
    const OPERATION: &'static rt::Operation = &CREATE_TAG;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        let mut body: Option<models::MediaTagTransitUpload> = None;
        r.read(&mut [&mut code], &mut body)?;
        let Some(code) = code else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`CREATE_TAG`]:
///
/// * 200, `Ok`: Success
pub type CreateTagResponse = answers::Answer200<CreateTagOk>;

/// One media tag
///
/// `GET /media/tags/storage/{code}/{label}`
pub static GET_TAG: rt::Operation = rt::Operation::new(
        "getTag",
        rt::Method::Get,
        "/media/tags/storage/{code}/{label}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code"), rt::Parameter::path("label")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_TAG`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTagRequest {
    /// Project code
    pub code: String,
    /// Tag label
    pub label: String,
}

impl GetTagRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            label: label.into(),
        }
    }
}

impl rt::Request for GetTagRequest {
    type Response = GetTagResponse;
    type Success = GetTagOk;
    const OPERATION: &'static rt::Operation = &GET_TAG;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        let mut label: Option<String> = None;
        r.read(&mut [&mut code, &mut label], &mut rt::NoBody)?;
        let (Some(code), Some(label)) = (code, label) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code, label })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code, &self.label]);
    }
}

/// The answers of [`GET_TAG`]:
///
/// * 200, `Ok`: Success
pub type GetTagResponse = answers::Answer200<GetTagOk>;

/// Change a media tag
///
/// `PUT /media/tags/storage/{code}/{label}`
pub static UPDATE_TAG: rt::Operation = rt::Operation::new(
        "updateTag",
        rt::Method::Put,
        "/media/tags/storage/{code}/{label}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code"), rt::Parameter::path("label")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`UPDATE_TAG`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTagRequest {
    /// Project code
    pub code: String,
    /// Tag label
    pub label: String,
    /// The body.
    pub body: Option<models::MediaTagTransitUpdate>,
}

impl UpdateTagRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            label: label.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateTagRequest {
    type Response = UpdateTagResponse;
    type Success = UpdateTagOk;
    const OPERATION: &'static rt::Operation = &UPDATE_TAG;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        let mut label: Option<String> = None;
        let mut body: Option<models::MediaTagTransitUpdate> = None;
        r.read(&mut [&mut code, &mut label], &mut body)?;
        let (Some(code), Some(label)) = (code, label) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code, label, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code, &self.label]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_TAG`]:
///
/// * 200, `Ok`: Success
pub type UpdateTagResponse = answers::Answer200<UpdateTagOk>;

/// Remove a media tag
///
/// `DELETE /media/tags/storage/{code}/{label}`
pub static DELETE_TAG: rt::Operation = rt::Operation::new(
        "deleteTag",
        rt::Method::Delete,
        "/media/tags/storage/{code}/{label}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code"), rt::Parameter::path("label")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`DELETE_TAG`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagRequest {
    /// Project code
    pub code: String,
    /// Tag label
    pub label: String,
}

impl DeleteTagRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            label: label.into(),
        }
    }
}

impl rt::Request for DeleteTagRequest {
    type Response = DeleteTagResponse;
    type Success = DeleteTagOk;
    const OPERATION: &'static rt::Operation = &DELETE_TAG;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        let mut label: Option<String> = None;
        r.read(&mut [&mut code, &mut label], &mut rt::NoBody)?;
        let (Some(code), Some(label)) = (code, label) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code, label })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code, &self.label]);
    }
}

/// The answers of [`DELETE_TAG`]:
///
/// * 200, `Ok`: Success
pub type DeleteTagResponse = answers::Answer200<DeleteTagOk>;

/// Media tags of a project
///
/// `GET /media/tags/storage/code/{code}`
pub static GET_TAGS: rt::Operation = rt::Operation::new(
        "getTags",
        rt::Method::Get,
        "/media/tags/storage/code/{code}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_TAGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTagsRequest {
    /// Project code
    pub code: String,
}

impl GetTagsRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl rt::Request for GetTagsRequest {
    type Response = GetTagsResponse;
    type Success = GetTagsOk;
    const OPERATION: &'static rt::Operation = &GET_TAGS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        r.read(&mut [&mut code], &mut rt::NoBody)?;
        let Some(code) = code else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code]);
    }
}

/// The answers of [`GET_TAGS`]:
///
/// * 200, `Ok`: Success
pub type GetTagsResponse = answers::Answer200<GetTagsOk>;

/// Tag labels in media storage
///
/// `GET /media/tags/storage/labels/{code}`
pub static LIST_TAG_LABELS: rt::Operation = rt::Operation::new(
        "listTagLabels",
        rt::Method::Get,
        "/media/tags/storage/labels/{code}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`LIST_TAG_LABELS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTagLabelsRequest {
    /// Project code
    pub code: String,
}

impl ListTagLabelsRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl rt::Request for ListTagLabelsRequest {
    type Response = ListTagLabelsResponse;
    type Success = rt::Value;
    const OPERATION: &'static rt::Operation = &LIST_TAG_LABELS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        r.read(&mut [&mut code], &mut rt::NoBody)?;
        let Some(code) = code else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code]);
    }
}

/// The answers of [`LIST_TAG_LABELS`]:
///
/// * 200, `Ok`: Success
pub type ListTagLabelsResponse = answers::Answer200<rt::Value>;

/// Create the default tags of a project
///
/// `PUT /media/tags/default/{code}`
pub static FILL_DEFAULT_TAGS: rt::Operation = rt::Operation::new(
        "fillDefaultTags",
        rt::Method::Put,
        "/media/tags/default/{code}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`FILL_DEFAULT_TAGS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FillDefaultTagsRequest {
    /// Project code
    pub code: String,
}

impl FillDefaultTagsRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl rt::Request for FillDefaultTagsRequest {
    type Response = FillDefaultTagsResponse;
    type Success = FillDefaultTagsOk;
    const OPERATION: &'static rt::Operation = &FILL_DEFAULT_TAGS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        r.read(&mut [&mut code], &mut rt::NoBody)?;
        let Some(code) = code else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code]);
    }
}

/// The answers of [`FILL_DEFAULT_TAGS`]:
///
/// * 200, `Ok`: Success
pub type FillDefaultTagsResponse = answers::Answer200<FillDefaultTagsOk>;

/// Request an upload link for a new file
///
/// `POST /media/storage/{code}`
pub static UPLOAD_FILE: rt::Operation = rt::Operation::new(
        "uploadFile",
        rt::Method::Post,
        "/media/storage/{code}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`UPLOAD_FILE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadFileRequest {
    /// Project code
    pub code: String,
    /// The body.
    pub body: Option<models::MediaTransitUpload>,
}

impl UploadFileRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            body: None,
        }
    }
}

impl rt::Request for UploadFileRequest {
    type Response = UploadFileResponse;
    type Success = UploadFileOk;
    const OPERATION: &'static rt::Operation = &UPLOAD_FILE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        let mut body: Option<models::MediaTransitUpload> = None;
        r.read(&mut [&mut code], &mut body)?;
        let Some(code) = code else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPLOAD_FILE`]:
///
/// * 200, `Ok`: Success
pub type UploadFileResponse = answers::Answer200<UploadFileOk>;

/// One stored file, with its signed link
///
/// `GET /media/storage/file/{key}`
pub static GET_FILE: rt::Operation = rt::Operation::new(
        "getFile",
        rt::Method::Get,
        "/media/storage/file/{key}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("key")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_FILE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFileRequest {
    /// Storage key
    pub key: String,
}

impl GetFileRequest {
    /// A request with what is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

impl rt::Request for GetFileRequest {
    type Response = GetFileResponse;
    type Success = GetFileOk;
    const OPERATION: &'static rt::Operation = &GET_FILE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut key: Option<String> = None;
        r.read(&mut [&mut key], &mut rt::NoBody)?;
        let Some(key) = key else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { key })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.key]);
    }
}

/// The answers of [`GET_FILE`]:
///
/// * 200, `Ok`: Success
pub type GetFileResponse = answers::Answer200<GetFileOk>;

/// Change the details of a stored file
///
/// `PUT /media/storage/file/{key}`
pub static UPDATE_FILE: rt::Operation = rt::Operation::new(
        "updateFile",
        rt::Method::Put,
        "/media/storage/file/{key}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("key")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`UPDATE_FILE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateFileRequest {
    /// Storage key
    pub key: String,
    /// The body.
    pub body: Option<models::MediaTransitUpdate>,
}

impl UpdateFileRequest {
    /// A request with what is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateFileRequest {
    type Response = UpdateFileResponse;
    type Success = UpdateFileOk;
    const OPERATION: &'static rt::Operation = &UPDATE_FILE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut key: Option<String> = None;
        let mut body: Option<models::MediaTransitUpdate> = None;
        r.read(&mut [&mut key], &mut body)?;
        let Some(key) = key else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { key, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.key]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_FILE`]:
///
/// * 200, `Ok`: Success
pub type UpdateFileResponse = answers::Answer200<UpdateFileOk>;

/// Remove a stored file
///
/// `DELETE /media/storage/file/{key}`
pub static DELETE_FILE: rt::Operation = rt::Operation::new(
        "deleteFile",
        rt::Method::Delete,
        "/media/storage/file/{key}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("key")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`DELETE_FILE`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFileRequest {
    /// Storage key
    pub key: String,
}

impl DeleteFileRequest {
    /// A request with what is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

impl rt::Request for DeleteFileRequest {
    type Response = DeleteFileResponse;
    type Success = DeleteFileOk;
    const OPERATION: &'static rt::Operation = &DELETE_FILE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut key: Option<String> = None;
        r.read(&mut [&mut key], &mut rt::NoBody)?;
        let Some(key) = key else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { key })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.key]);
    }
}

/// The answers of [`DELETE_FILE`]:
///
/// * 200, `Ok`: Success
pub type DeleteFileResponse = answers::Answer200<DeleteFileOk>;

/// Stored files of a project
///
/// `GET /media/storage/code/{code}`
pub static LIST_CODE_FILES: rt::Operation = rt::Operation::new(
        "listCodeFiles",
        rt::Method::Get,
        "/media/storage/code/{code}",
    )
    .tags(&["media"])
    .parameters(&[rt::Parameter::path("code")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`LIST_CODE_FILES`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCodeFilesRequest {
    /// Project code
    pub code: String,
}

impl ListCodeFilesRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl rt::Request for ListCodeFilesRequest {
    type Response = ListCodeFilesResponse;
    type Success = ListCodeFilesOk;
    const OPERATION: &'static rt::Operation = &LIST_CODE_FILES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut code: Option<String> = None;
        r.read(&mut [&mut code], &mut rt::NoBody)?;
        let Some(code) = code else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { code })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.code]);
    }
}

/// The answers of [`LIST_CODE_FILES`]:
///
/// * 200, `Ok`: Success
pub type ListCodeFilesResponse = answers::Answer200<ListCodeFilesOk>;

/// The schema at `/paths/~1media~1files~1{code}~1{label}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTagFilesOk {
    /// The property `media`.
    pub media: Option<Vec<models::MediaResponse>>,
}

impl GetTagFilesOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetTagFilesOk",
        properties: &[rt::Property::optional("media")],
    };
}

impl rt::Decode for GetTagFilesOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.media])?;
        Ok(value)
    }
}

impl rt::Encode for GetTagFilesOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.media]);
    }
}

/// The schema at `/paths/~1media~1tags~1storage~1{code}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagOk {
    /// The property `tag`.
    pub tag: Option<models::MediaTagResponse>,
}

impl CreateTagOk {
    const RECORD: rt::Record = rt::Record {
        name: "CreateTagOk",
        properties: &[rt::Property::optional("tag")],
    };
}

impl rt::Decode for CreateTagOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.tag])?;
        Ok(value)
    }
}

impl rt::Encode for CreateTagOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.tag]);
    }
}

/// The schema at `/paths/~1media~1tags~1storage~1{code}~1{label}/get/responses/200/content/application~1json/schema`.
pub type GetTagOk = CreateTagOk;

/// The schema at `/paths/~1media~1tags~1storage~1{code}~1{label}/put/responses/200/content/application~1json/schema`.
pub type UpdateTagOk = CreateTagOk;

/// The schema at `/paths/~1media~1tags~1storage~1{code}~1{label}/delete/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagOk {
    /// The property `deleted`.
    pub deleted: Option<String>,
}

impl DeleteTagOk {
    const RECORD: rt::Record = rt::Record {
        name: "DeleteTagOk",
        properties: &[rt::Property::optional("deleted")],
    };
}

impl rt::Decode for DeleteTagOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.deleted])?;
        Ok(value)
    }
}

impl rt::Encode for DeleteTagOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.deleted]);
    }
}

/// The schema at `/paths/~1media~1tags~1storage~1code~1{code}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTagsOk {
    /// The property `tags`.
    pub tags: Option<Vec<models::MediaTagResponse>>,
}

impl GetTagsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetTagsOk",
        properties: &[rt::Property::optional("tags")],
    };
}

impl rt::Decode for GetTagsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.tags])?;
        Ok(value)
    }
}

impl rt::Encode for GetTagsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.tags]);
    }
}

/// The schema at `/paths/~1media~1tags~1default~1{code}/put/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FillDefaultTagsOk {
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
}

impl FillDefaultTagsOk {
    const RECORD: rt::Record = rt::Record {
        name: "FillDefaultTagsOk",
        properties: &[rt::Property::optional("tags")],
    };
}

impl rt::Decode for FillDefaultTagsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.tags])?;
        Ok(value)
    }
}

impl rt::Encode for FillDefaultTagsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.tags]);
    }
}

/// The schema at `/paths/~1media~1storage~1{code}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileOk {
    /// The property `url`.
    pub url: Option<String>,
}

impl UploadFileOk {
    const RECORD: rt::Record = rt::Record {
        name: "UploadFileOk",
        properties: &[rt::Property::optional("url")],
    };
}

impl rt::Decode for UploadFileOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.url])?;
        Ok(value)
    }
}

impl rt::Encode for UploadFileOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.url]);
    }
}

/// The schema at `/paths/~1media~1storage~1file~1{key}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFileOk {
    /// The property `media`.
    pub media: Option<models::MediaResponse>,
}

impl GetFileOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetFileOk",
        properties: &[rt::Property::optional("media")],
    };
}

impl rt::Decode for GetFileOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.media])?;
        Ok(value)
    }
}

impl rt::Encode for GetFileOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.media]);
    }
}

/// The schema at `/paths/~1media~1storage~1file~1{key}/put/responses/200/content/application~1json/schema`.
pub type UpdateFileOk = GetFileOk;

/// The schema at `/paths/~1media~1storage~1file~1{key}/delete/responses/200/content/application~1json/schema`.
pub type DeleteFileOk = DeleteTagOk;

/// The schema at `/paths/~1media~1storage~1code~1{code}/get/responses/200/content/application~1json/schema`.
pub type ListCodeFilesOk = GetTagFilesOk;
