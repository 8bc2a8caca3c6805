// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `audit`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Audit trail of one asset
///
/// `GET /audit/assets/{assetId}`
pub static GET_AUDIT_LOGS_FOR_ASSET: rt::Operation = rt::Operation::new(
        "getAuditLogsForAsset",
        rt::Method::Get,
        "/audit/assets/{assetId}",
    )
    .tags(&["audit"])
    .parameters(&[rt::Parameter::path("assetId"), rt::Parameter::query("diff")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_AUDIT_LOGS_FOR_ASSET`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAuditLogsForAssetRequest {
    /// Asset id
    pub asset_id: String,
    /// Return the changes instead of the log
    pub diff: Option<bool>,
}

impl GetAuditLogsForAssetRequest {
    /// A request with what is required.
    pub fn new(asset_id: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            diff: None,
        }
    }
}

impl rt::Request for GetAuditLogsForAssetRequest {
    type Response = GetAuditLogsForAssetResponse;
    type Success = GetAuditLogsForAssetOk;
    const OPERATION: &'static rt::Operation = &GET_AUDIT_LOGS_FOR_ASSET;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut asset_id: Option<String> = None;
        let mut diff: Option<bool> = None;
        r.read(&mut [&mut asset_id, &mut diff], &mut rt::NoBody)?;
        let Some(asset_id) = asset_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { asset_id, diff })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.asset_id, &self.diff]);
    }
}

/// The answers of [`GET_AUDIT_LOGS_FOR_ASSET`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetAuditLogsForAssetResponse = answers::Answer200Or400<
    GetAuditLogsForAssetOk,
    models::Error,
>;

/// Audit trail of one project
///
/// `GET /audit/projects/{projectId}`
pub static GET_AUDIT_LOGS_FOR_PROJECT: rt::Operation = rt::Operation::new(
        "getAuditLogsForProject",
        rt::Method::Get,
        "/audit/projects/{projectId}",
    )
    .tags(&["audit"])
    .parameters(&[rt::Parameter::path("projectId"), rt::Parameter::query("diff")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_AUDIT_LOGS_FOR_PROJECT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAuditLogsForProjectRequest {
    /// Project id
    pub project_id: String,
    /// Return the changes instead of the log
    pub diff: Option<bool>,
}

impl GetAuditLogsForProjectRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            diff: None,
        }
    }
}

impl rt::Request for GetAuditLogsForProjectRequest {
    type Response = GetAuditLogsForProjectResponse;
    type Success = GetAuditLogsForProjectOk;
    const OPERATION: &'static rt::Operation = &GET_AUDIT_LOGS_FOR_PROJECT;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        let mut diff: Option<bool> = None;
        r.read(&mut [&mut project_id, &mut diff], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id, diff })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id, &self.diff]);
    }
}

/// The answers of [`GET_AUDIT_LOGS_FOR_PROJECT`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetAuditLogsForProjectResponse = answers::Answer200Or400<
    GetAuditLogsForProjectOk,
    models::Error,
>;

/// Audit trail of users, user groups and user types
///
/// `GET /audit/users`
pub static GET_AUDIT_LOGS_FOR_USERS: rt::Operation = rt::Operation::new(
        "getAuditLogsForUsers",
        rt::Method::Get,
        "/audit/users",
    )
    .tags(&["audit"])
    .parameters(&[rt::Parameter::query("diff")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_AUDIT_LOGS_FOR_USERS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAuditLogsForUsersRequest {
    /// Return the changes instead of the log
    pub diff: Option<bool>,
}

impl GetAuditLogsForUsersRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for GetAuditLogsForUsersRequest {
    type Response = GetAuditLogsForUsersResponse;
    type Success = GetAuditLogsForUsersOk;
    const OPERATION: &'static rt::Operation = &GET_AUDIT_LOGS_FOR_USERS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut diff: Option<bool> = None;
        r.read(&mut [&mut diff], &mut rt::NoBody)?;
        Ok(Self { diff })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.diff]);
    }
}

/// The answers of [`GET_AUDIT_LOGS_FOR_USERS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetAuditLogsForUsersResponse = answers::Answer200Or400<
    GetAuditLogsForUsersOk,
    models::Error,
>;

/// The schema at `/paths/~1audit~1assets~1{assetId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAuditLogsForAssetOk {
    /// The value is of `AuditLog`.
    AuditLog(models::AuditLog),
    /// The value is of `AuditDiff`.
    AuditDiff(models::AuditDiff),
}

impl GetAuditLogsForAssetOk {
    const UNION: rt::Union = rt::Union::Tests(
        &[(rt::Test::Key("diff"), 0), (rt::Test::Key("logs"), 1), (rt::Test::Object, 0)],
    );
}

impl GetAuditLogsForAssetOk {
    const KEYS: &[&[&str]] = &[&["diff"], &["logs"]];
}

impl From<models::AuditLog> for GetAuditLogsForAssetOk {
    fn from(value: models::AuditLog) -> Self {
        Self::AuditLog(value)
    }
}

impl From<models::AuditDiff> for GetAuditLogsForAssetOk {
    fn from(value: models::AuditDiff) -> Self {
        Self::AuditDiff(value)
    }
}

impl rt::Decode for GetAuditLogsForAssetOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        if let Some(nearest) = r
            .nearest(
                Self::KEYS,
                &mut |r, index| match index {
                    0 => r.attempt().map(Self::AuditLog),
                    1 => r.attempt().map(Self::AuditDiff),
                    _ => None,
                },
            )?
        {
            return Ok(nearest);
        }
        match r.choose(&Self::UNION)? {
            rt::Choice::Variant(0) => rt::Decode::decode(r).map(Self::AuditLog),
            rt::Choice::Variant(1) => rt::Decode::decode(r).map(Self::AuditDiff),
            _ => Err(r.no_variant(&["AuditLog", "AuditDiff"])),
        }
    }
}

impl rt::Encode for GetAuditLogsForAssetOk {
    fn encode(&self, w: &mut rt::Writer) {
        match self {
            Self::AuditLog(value) => value.encode(w),
            Self::AuditDiff(value) => value.encode(w),
        }
    }
}

/// The schema at `/paths/~1audit~1projects~1{projectId}/get/responses/200/content/application~1json/schema`.
pub type GetAuditLogsForProjectOk = GetAuditLogsForAssetOk;

/// The schema at `/paths/~1audit~1users/get/responses/200/content/application~1json/schema`.
pub type GetAuditLogsForUsersOk = GetAuditLogsForAssetOk;
