// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::audit as operations;

/// Audit trails
#[derive(Clone, Copy, Debug)]
pub struct AuditClient<'a>(pub(super) &'a super::Client);

impl AuditClient<'_> {
    /// Audit trail of one asset
    ///
    /// `GET /audit/assets/{assetId}`
    pub fn get_audit_logs_for_asset(
        &self,
        asset_id: impl Into<String>,
    ) -> super::Call<operations::GetAuditLogsForAssetRequest> {
        super::Call::new(self.0, operations::GetAuditLogsForAssetRequest::new(asset_id))
    }

    /// Audit trail of one project
    ///
    /// `GET /audit/projects/{projectId}`
    pub fn get_audit_logs_for_project(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::GetAuditLogsForProjectRequest> {
        super::Call::new(
            self.0,
            operations::GetAuditLogsForProjectRequest::new(project_id),
        )
    }

    /// Audit trail of users, user groups and user types
    ///
    /// `GET /audit/users`
    pub fn get_audit_logs_for_users(
        &self,
    ) -> super::Call<operations::GetAuditLogsForUsersRequest> {
        super::Call::new(self.0, operations::GetAuditLogsForUsersRequest::new())
    }
}

impl super::Call<operations::GetAuditLogsForAssetRequest> {
    /// Return the changes instead of the log
    pub fn diff(mut self, diff: bool) -> Self {
        self.0.request_mut().diff = Some(diff);
        self
    }
}

impl super::Call<operations::GetAuditLogsForProjectRequest> {
    /// Return the changes instead of the log
    pub fn diff(mut self, diff: bool) -> Self {
        self.0.request_mut().diff = Some(diff);
        self
    }
}

impl super::Call<operations::GetAuditLogsForUsersRequest> {
    /// Return the changes instead of the log
    pub fn diff(mut self, diff: bool) -> Self {
        self.0.request_mut().diff = Some(diff);
        self
    }
}
