// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::audit as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::GET_AUDIT_LOGS_FOR_ASSET,
    &operations::GET_AUDIT_LOGS_FOR_PROJECT,
    &operations::GET_AUDIT_LOGS_FOR_USERS,
];

/// Audit trails
pub trait AuditApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Audit trail of one asset
    ///
    /// `GET /audit/assets/{assetId}`
    fn get_audit_logs_for_asset(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetAuditLogsForAssetRequest,
    ) -> impl Future<
        Output = Result<operations::GetAuditLogsForAssetResponse, rt::server::Failure>,
    > + Send;

    /// Audit trail of one project
    ///
    /// `GET /audit/projects/{projectId}`
    fn get_audit_logs_for_project(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetAuditLogsForProjectRequest,
    ) -> impl Future<
        Output = Result<operations::GetAuditLogsForProjectResponse, rt::server::Failure>,
    > + Send;

    /// Audit trail of users, user groups and user types
    ///
    /// `GET /audit/users`
    fn get_audit_logs_for_users(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetAuditLogsForUsersRequest,
    ) -> impl Future<
        Output = Result<operations::GetAuditLogsForUsersResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct AuditDispatch<S>(pub(super) Arc<S>);

impl<S: AuditApi> rt::server::Dispatch<S::Caller> for AuditDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::get_audit_logs_for_asset),
            1 => incoming.answer(&self.0, S::get_audit_logs_for_project),
            2 => incoming.answer(&self.0, S::get_audit_logs_for_users),
            other => rt::server::unknown(other),
        }
    }
}
