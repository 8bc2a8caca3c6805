// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `profile`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Profile of the caller
///
/// `GET /profile`
pub static GET_PROFILE: rt::Operation = rt::Operation::new(
        "getProfile",
        rt::Method::Get,
        "/profile",
    )
    .tags(&["profile"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_PROFILE`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProfileRequest {}
impl GetProfileRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for GetProfileRequest {
    type Response = GetProfileResponse;
    type Success = GetProfileOk;
    const OPERATION: &'static rt::Operation = &GET_PROFILE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`GET_PROFILE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetProfileResponse = answers::Answer200Or400<GetProfileOk, models::Error>;

/// Change the profile of the caller
///
/// `PUT /profile`
pub static UPDATE_PROFILE: rt::Operation = rt::Operation::new(
        "updateProfile",
        rt::Method::Put,
        "/profile",
    )
    .tags(&["profile"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`UPDATE_PROFILE`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProfileRequest {
    /// The body.
    pub body: Option<models::Profile>,
}

impl UpdateProfileRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for UpdateProfileRequest {
    type Response = UpdateProfileResponse;
    type Success = UpdateProfileOk;
    const OPERATION: &'static rt::Operation = &UPDATE_PROFILE;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::Profile> = None;
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

/// The answers of [`UPDATE_PROFILE`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type UpdateProfileResponse = answers::Answer200Or400<UpdateProfileOk, models::Error>;

/// JSON Schema of a user profile
///
/// `GET /schemas/profile`
pub static PROFILE_SCHEMA: rt::Operation = rt::Operation::new(
        "profileSchema",
        rt::Method::Get,
        "/schemas/profile",
    )
    .tags(&["profile"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROFILE_SCHEMA`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileSchemaRequest {}
impl ProfileSchemaRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for ProfileSchemaRequest {
    type Response = ProfileSchemaResponse;
    type Success = models::Schema;
    const OPERATION: &'static rt::Operation = &PROFILE_SCHEMA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`PROFILE_SCHEMA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProfileSchemaResponse = answers::Answer200Or400<models::Schema, models::Error>;

/// The schema at `/paths/~1profile/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProfileOk {
    /// The property `profile`.
    pub profile: Option<models::Profile>,
}

impl GetProfileOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetProfileOk",
        properties: &[rt::Property::optional("profile")],
    };
}

impl rt::Decode for GetProfileOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.profile])?;
        Ok(value)
    }
}

impl rt::Encode for GetProfileOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.profile]);
    }
}

/// The schema at `/paths/~1profile/put/responses/200/content/application~1json/schema`.
pub type UpdateProfileOk = GetProfileOk;
