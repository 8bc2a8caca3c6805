// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `rfi`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// JSON Schema of an RFI
///
/// `GET /schemas/rfi`
pub static RFI_SCHEMA: rt::Operation = rt::Operation::new(
        "rfiSchema",
        rt::Method::Get,
        "/schemas/rfi",
    )
    .tags(&["rfi"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RFI_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RfiSchemaRequest {}
impl RfiSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for RfiSchemaRequest {
    type Response = RfiSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &RFI_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`RFI_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type RfiSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// JSON Schema of an RFI reply
///
/// `GET /schemas/rfiReply`
pub static RFI_REPLY_SCHEMA: rt::Operation = rt::Operation::new(
        "rfiReplySchema",
        rt::Method::Get,
        "/schemas/rfiReply",
    )
    .tags(&["rfi"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`RFI_REPLY_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RfiReplySchemaRequest {}
impl RfiReplySchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for RfiReplySchemaRequest {
    type Response = RfiReplySchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &RFI_REPLY_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`RFI_REPLY_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type RfiReplySchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// Open an RFI
///
/// `POST /rfi/thread`
pub static CREATE_RFI: rt::Operation = rt::Operation::new(
        "createRFI",
        rt::Method::Post,
        "/rfi/thread",
    )
    .tags(&["rfi"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`CREATE_RFI`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRfiRequest {
    /// The body.
    pub body: Option<models::RfiTransit>,
}

impl CreateRfiRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateRfiRequest {
    type Response = CreateRfiResponse;
    type Success = CreateRfiOk;
    const OPERATION: &'static rt::Operation = &CREATE_RFI;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::RfiTransit> = None;
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

/// The answers of [`CREATE_RFI`]:
///
/// * 200, `Ok`: Success
pub type CreateRfiResponse = answers::Answer200<CreateRfiOk>;

/// Change an RFI
///
/// `PUT /rfi/thread/{id}`
pub static UPDATE_RFI: rt::Operation = rt::Operation::new(
        "updateRFI",
        rt::Method::Put,
        "/rfi/thread/{id}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`UPDATE_RFI`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRfiRequest {
    /// Id
    pub id: String,
    /// The body.
    pub body: Option<models::RfiTransit>,
}

impl UpdateRfiRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), body: None }
    }
}

impl rt::Request for UpdateRfiRequest {
    type Response = UpdateRfiResponse;
    type Success = UpdateRfiOk;
    const OPERATION: &'static rt::Operation = &UPDATE_RFI;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        let mut body: Option<models::RfiTransit> = None;
        r.read(&mut [&mut id], &mut body)?;
        let Some(id) = id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_RFI`]:
///
/// * 200, `Ok`: Success
pub type UpdateRfiResponse = answers::Answer200<UpdateRfiOk>;

/// One RFI, optionally at a version
///
/// `GET /rfi/thread/{id}/{version}`
pub static GET_RFI: rt::Operation = rt::Operation::new(
        "getRFI",
        rt::Method::Get,
        "/rfi/thread/{id}/{version}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id"), rt::Parameter::path("version")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_RFI`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRfiRequest {
    /// Id
    pub id: String,
    /// Version
    pub version: String,
}

impl GetRfiRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
        }
    }
}

impl rt::Request for GetRfiRequest {
    type Response = GetRfiResponse;
    type Success = GetRfiOk;
    const OPERATION: &'static rt::Operation = &GET_RFI;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        let mut version: Option<String> = None;
        r.read(&mut [&mut id, &mut version], &mut rt::NoBody)?;
        let (Some(id), Some(version)) = (id, version) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id, version })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id, &self.version]);
    }
}

/// The answers of [`GET_RFI`]:
///
/// * 200, `Ok`: Success
pub type GetRfiResponse = answers::Answer200<GetRfiOk>;

/// RFIs of a project code
///
/// `GET /rfi/thread/code/{code}`
pub static GET_ALL_RFIS: rt::Operation = rt::Operation::new(
        "getAllRFIs",
        rt::Method::Get,
        "/rfi/thread/code/{code}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("code")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_ALL_RFIS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfisRequest {
    /// Project code
    pub code: String,
}

impl GetAllRfisRequest {
    /// A request with what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl rt::Request for GetAllRfisRequest {
    type Response = GetAllRfisResponse;
    type Success = GetAllRfisOk;
    const OPERATION: &'static rt::Operation = &GET_ALL_RFIS;

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

/// The answers of [`GET_ALL_RFIS`]:
///
/// * 200, `Ok`: Success
pub type GetAllRfisResponse = answers::Answer200<GetAllRfisOk>;

/// Set the resolution of an RFI
///
/// `POST /rfi/thread/resolve/{id}/{resolution}`
pub static UPDATE_RFI_RESOLUTION: rt::Operation = rt::Operation::new(
        "updateRFIResolution",
        rt::Method::Post,
        "/rfi/thread/resolve/{id}/{resolution}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id"), rt::Parameter::path("resolution")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`UPDATE_RFI_RESOLUTION`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRfiResolutionRequest {
    /// Id
    pub id: String,
    /// Resolution to set
    pub resolution: String,
    /// The body.
    pub body: Option<models::RfiTransit>,
}

impl UpdateRfiResolutionRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>, resolution: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            resolution: resolution.into(),
            body: None,
        }
    }
}

impl rt::Request for UpdateRfiResolutionRequest {
    type Response = UpdateRfiResolutionResponse;
    type Success = UpdateRfiResolutionOk;
    const OPERATION: &'static rt::Operation = &UPDATE_RFI_RESOLUTION;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        let mut resolution: Option<String> = None;
        let mut body: Option<models::RfiTransit> = None;
        r.read(&mut [&mut id, &mut resolution], &mut body)?;
        let (Some(id), Some(resolution)) = (id, resolution) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id, resolution, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id, &self.resolution]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_RFI_RESOLUTION`]:
///
/// * 200, `Ok`: Success
pub type UpdateRfiResolutionResponse = answers::Answer200<UpdateRfiResolutionOk>;

/// All versions of an RFI
///
/// `GET /rfi/thread/version/{id}`
pub static GET_ALL_RFI_VERSIONS: rt::Operation = rt::Operation::new(
        "getAllRFIVersions",
        rt::Method::Get,
        "/rfi/thread/version/{id}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_ALL_RFI_VERSIONS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfiVersionsRequest {
    /// Id
    pub id: String,
}

impl GetAllRfiVersionsRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Request for GetAllRfiVersionsRequest {
    type Response = GetAllRfiVersionsResponse;
    type Success = GetAllRfiVersionsOk;
    const OPERATION: &'static rt::Operation = &GET_ALL_RFI_VERSIONS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        r.read(&mut [&mut id], &mut rt::NoBody)?;
        let Some(id) = id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id]);
    }
}

/// The answers of [`GET_ALL_RFI_VERSIONS`]:
///
/// * 200, `Ok`: Success
pub type GetAllRfiVersionsResponse = answers::Answer200<GetAllRfiVersionsOk>;

/// Replies to an RFI
///
/// `GET /rfi/thread/replies/{id}`
pub static GET_ALL_RFI_REPLIES: rt::Operation = rt::Operation::new(
        "getAllRFIReplies",
        rt::Method::Get,
        "/rfi/thread/replies/{id}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_ALL_RFI_REPLIES`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfiRepliesRequest {
    /// Id
    pub id: String,
}

impl GetAllRfiRepliesRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Request for GetAllRfiRepliesRequest {
    type Response = GetAllRfiRepliesResponse;
    type Success = GetAllRfiRepliesOk;
    const OPERATION: &'static rt::Operation = &GET_ALL_RFI_REPLIES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        r.read(&mut [&mut id], &mut rt::NoBody)?;
        let Some(id) = id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id]);
    }
}

/// The answers of [`GET_ALL_RFI_REPLIES`]:
///
/// * 200, `Ok`: Success
pub type GetAllRfiRepliesResponse = answers::Answer200<GetAllRfiRepliesOk>;

/// Answer an RFI
///
/// `POST /rfi/reply`
pub static CREATE_RFI_REPLY: rt::Operation = rt::Operation::new(
        "createRFIReply",
        rt::Method::Post,
        "/rfi/reply",
    )
    .tags(&["rfi"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`CREATE_RFI_REPLY`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRfiReplyRequest {
    /// The body.
    pub body: Option<models::RfiReplyTransit>,
}

impl CreateRfiReplyRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for CreateRfiReplyRequest {
    type Response = CreateRfiReplyResponse;
    type Success = CreateRfiReplyOk;
    const OPERATION: &'static rt::Operation = &CREATE_RFI_REPLY;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::RfiReplyTransit> = None;
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

/// The answers of [`CREATE_RFI_REPLY`]:
///
/// * 200, `Ok`: Success
pub type CreateRfiReplyResponse = answers::Answer200<CreateRfiReplyOk>;

/// Change an RFI reply
///
/// `PUT /rfi/reply/{id}`
pub static UPDATE_RFI_REPLY: rt::Operation = rt::Operation::new(
        "updateRFIReply",
        rt::Method::Put,
        "/rfi/reply/{id}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`UPDATE_RFI_REPLY`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRfiReplyRequest {
    /// Id
    pub id: String,
    /// The body.
    pub body: Option<models::RfiTransit>,
}

impl UpdateRfiReplyRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), body: None }
    }
}

impl rt::Request for UpdateRfiReplyRequest {
    type Response = UpdateRfiReplyResponse;
    type Success = UpdateRfiReplyOk;
    const OPERATION: &'static rt::Operation = &UPDATE_RFI_REPLY;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        let mut body: Option<models::RfiTransit> = None;
        r.read(&mut [&mut id], &mut body)?;
        let Some(id) = id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`UPDATE_RFI_REPLY`]:
///
/// * 200, `Ok`: Success
pub type UpdateRfiReplyResponse = answers::Answer200<UpdateRfiReplyOk>;

/// One RFI reply, optionally at a version
///
/// `GET /rfi/reply/{id}/{version}`
pub static GET_RFI_REPLY: rt::Operation = rt::Operation::new(
        "getRFIReply",
        rt::Method::Get,
        "/rfi/reply/{id}/{version}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id"), rt::Parameter::path("version")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_RFI_REPLY`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRfiReplyRequest {
    /// Id
    pub id: String,
    /// Version
    pub version: String,
}

impl GetRfiReplyRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
        }
    }
}

impl rt::Request for GetRfiReplyRequest {
    type Response = GetRfiReplyResponse;
    type Success = GetRfiReplyOk;
    const OPERATION: &'static rt::Operation = &GET_RFI_REPLY;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        let mut version: Option<String> = None;
        r.read(&mut [&mut id, &mut version], &mut rt::NoBody)?;
        let (Some(id), Some(version)) = (id, version) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id, version })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id, &self.version]);
    }
}

/// The answers of [`GET_RFI_REPLY`]:
///
/// * 200, `Ok`: Success
pub type GetRfiReplyResponse = answers::Answer200<GetRfiReplyOk>;

/// All versions of an RFI reply
///
/// `GET /rfi/reply/version/{id}`
pub static GET_ALL_RFI_REPLY_VERSIONS: rt::Operation = rt::Operation::new(
        "getAllRFIReplyVersions",
        rt::Method::Get,
        "/rfi/reply/version/{id}",
    )
    .tags(&["rfi"])
    .parameters(&[rt::Parameter::path("id")])
    .responses(&[rt::ResponseSpec::new(200).json()]);

/// The request of [`GET_ALL_RFI_REPLY_VERSIONS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfiReplyVersionsRequest {
    /// Id
    pub id: String,
}

impl GetAllRfiReplyVersionsRequest {
    /// A request with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Request for GetAllRfiReplyVersionsRequest {
    type Response = GetAllRfiReplyVersionsResponse;
    type Success = GetAllRfiReplyVersionsOk;
    const OPERATION: &'static rt::Operation = &GET_ALL_RFI_REPLY_VERSIONS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut id: Option<String> = None;
        r.read(&mut [&mut id], &mut rt::NoBody)?;
        let Some(id) = id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.id]);
    }
}

/// The answers of [`GET_ALL_RFI_REPLY_VERSIONS`]:
///
/// * 200, `Ok`: Success
pub type GetAllRfiReplyVersionsResponse = answers::Answer200<GetAllRfiReplyVersionsOk>;

/// The schema at `/paths/~1rfi~1thread/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRfiOk {
    /// The property `rfi`.
    pub rfi: Option<models::RfiStored>,
}

impl CreateRfiOk {
    const RECORD: rt::Record = rt::Record {
        name: "CreateRfiOk",
        properties: &[rt::Property::optional("rfi")],
    };
}

impl rt::Decode for CreateRfiOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.rfi])?;
        Ok(value)
    }
}

impl rt::Encode for CreateRfiOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.rfi]);
    }
}

/// The schema at `/paths/~1rfi~1thread~1{id}/put/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRfiOk {
    /// The property `latestVersion`.
    pub latest_version: Option<String>,
}

impl UpdateRfiOk {
    const RECORD: rt::Record = rt::Record {
        name: "UpdateRfiOk",
        properties: &[rt::Property::optional("latestVersion")],
    };
}

impl rt::Decode for UpdateRfiOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.latest_version])?;
        Ok(value)
    }
}

impl rt::Encode for UpdateRfiOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.latest_version]);
    }
}

/// The schema at `/paths/~1rfi~1thread~1{id}~1{version}/get/responses/200/content/application~1json/schema`.
pub type GetRfiOk = CreateRfiOk;

/// The schema at `/paths/~1rfi~1thread~1code~1{code}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfisOk {
    /// The property `rfis`.
    pub rfis: Option<Vec<models::RfiStored>>,
}

impl GetAllRfisOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetAllRfisOk",
        properties: &[rt::Property::optional("rfis")],
    };
}

impl rt::Decode for GetAllRfisOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.rfis])?;
        Ok(value)
    }
}

impl rt::Encode for GetAllRfisOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.rfis]);
    }
}

/// The schema at `/paths/~1rfi~1thread~1resolve~1{id}~1{resolution}/post/responses/200/content/application~1json/schema`.
pub type UpdateRfiResolutionOk = UpdateRfiOk;

/// The schema at `/paths/~1rfi~1thread~1version~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfiVersionsOk {
    /// The property `rfiVersions`.
    pub rfi_versions: Option<Vec<models::RfiStored>>,
}

impl GetAllRfiVersionsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetAllRfiVersionsOk",
        properties: &[rt::Property::optional("rfiVersions")],
    };
}

impl rt::Decode for GetAllRfiVersionsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.rfi_versions])?;
        Ok(value)
    }
}

impl rt::Encode for GetAllRfiVersionsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.rfi_versions]);
    }
}

/// The schema at `/paths/~1rfi~1thread~1replies~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfiRepliesOk {
    /// The property `rfiReplies`.
    pub rfi_replies: Option<Vec<models::RfiReplyStored>>,
}

impl GetAllRfiRepliesOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetAllRfiRepliesOk",
        properties: &[rt::Property::optional("rfiReplies")],
    };
}

impl rt::Decode for GetAllRfiRepliesOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.rfi_replies])?;
        Ok(value)
    }
}

impl rt::Encode for GetAllRfiRepliesOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.rfi_replies]);
    }
}

/// The schema at `/paths/~1rfi~1reply/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRfiReplyOk {
    /// The property `rfiReply`.
    pub rfi_reply: Option<models::RfiReplyStored>,
}

impl CreateRfiReplyOk {
    const RECORD: rt::Record = rt::Record {
        name: "CreateRfiReplyOk",
        properties: &[rt::Property::optional("rfiReply")],
    };
}

impl rt::Decode for CreateRfiReplyOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.rfi_reply])?;
        Ok(value)
    }
}

impl rt::Encode for CreateRfiReplyOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.rfi_reply]);
    }
}

/// The schema at `/paths/~1rfi~1reply~1{id}/put/responses/200/content/application~1json/schema`.
pub type UpdateRfiReplyOk = UpdateRfiOk;

/// The schema at `/paths/~1rfi~1reply~1{id}~1{version}/get/responses/200/content/application~1json/schema`.
pub type GetRfiReplyOk = CreateRfiReplyOk;

/// The schema at `/paths/~1rfi~1reply~1version~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllRfiReplyVersionsOk {
    /// The property `rfiReplyVersions`.
    pub rfi_reply_versions: Option<Vec<models::RfiReplyStored>>,
}

impl GetAllRfiReplyVersionsOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetAllRfiReplyVersionsOk",
        properties: &[rt::Property::optional("rfiReplyVersions")],
    };
}

impl rt::Decode for GetAllRfiReplyVersionsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.rfi_reply_versions])?;
        Ok(value)
    }
}

impl rt::Encode for GetAllRfiReplyVersionsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.rfi_reply_versions]);
    }
}
