// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::models;
use super::super::operations::solarnetwork as operations;

/// SolarNetwork access
#[derive(Clone, Copy, Debug)]
pub struct SolarnetworkClient<'a>(pub(super) &'a super::Client);

impl SolarnetworkClient<'_> {
    /// SolarNetwork devices by project, site, system and node
    ///
    /// `GET /solarnetwork/devices`
    pub fn device_sources(&self) -> super::Call<operations::DeviceSourcesRequest> {
        super::Call::new(self.0, operations::DeviceSourcesRequest::new())
    }

    /// Send an instruction to SolarNetwork
    ///
    /// `POST /solarnetwork/instruction`
    pub fn instruction(&self) -> super::Call<operations::InstructionRequest> {
        super::Call::new(self.0, operations::InstructionRequest::new())
    }

    /// SolarNetwork nodes
    ///
    /// `GET /solarnetwork/nodes`
    pub fn nodes(&self) -> super::Call<operations::NodesRequest> {
        super::Call::new(self.0, operations::NodesRequest::new())
    }

    /// Open an SSH session to a SolarNode
    ///
    /// `POST /solarnetwork/ssh`
    pub fn start_ssh_session(
        &self,
        node_id: impl Into<String>,
    ) -> super::Call<operations::StartSshSessionRequest> {
        super::Call::new(self.0, operations::StartSshSessionRequest::new(node_id))
    }

    /// Close the SSH session of a SolarNode
    ///
    /// `DELETE /solarnetwork/ssh`
    pub fn stop_ssh_session(
        &self,
        node_id: impl Into<String>,
    ) -> super::Call<operations::StopSshSessionRequest> {
        super::Call::new(self.0, operations::StopSshSessionRequest::new(node_id))
    }

    /// Short-lived SolarFlux credentials
    ///
    /// `GET /solarnetwork/credentials/solarflux`
    pub fn solarflux_credentials(
        &self,
    ) -> super::Call<operations::SolarfluxCredentialsRequest> {
        super::Call::new(self.0, operations::SolarfluxCredentialsRequest::new())
    }

    /// Store SolarNode user credentials
    ///
    /// `POST /solarnetwork/credentials/solarnode`
    pub fn set_solar_node_credentials(
        &self,
        node_id: impl Into<String>,
        proxy_url: impl Into<operations::SetSolarNodeCredentialsProxyUrl>,
    ) -> super::Call<operations::SetSolarNodeCredentialsRequest> {
        super::Call::new(
            self.0,
            operations::SetSolarNodeCredentialsRequest::new(node_id, proxy_url),
        )
    }

    /// Store SolarNode SSH credentials
    ///
    /// `POST /solarnetwork/credentials/ssh`
    pub fn set_ssh_credentials(
        &self,
        node_id: impl Into<String>,
    ) -> super::Call<operations::SetSshCredentialsRequest> {
        super::Call::new(self.0, operations::SetSshCredentialsRequest::new(node_id))
    }

    /// Source metadata of a project
    ///
    /// `GET /solarnetwork/metadata/projects/{projectId}`
    pub fn project_device_meta_data(
        &self,
        project_id: impl Into<String>,
    ) -> super::Call<operations::ProjectDeviceMetaDataRequest> {
        super::Call::new(
            self.0,
            operations::ProjectDeviceMetaDataRequest::new(project_id),
        )
    }

    /// Enabled and commissioned SolarNetwork node ids
    ///
    /// `GET /solarnetwork/settings/node-ids`
    pub fn get_node_ids(&self) -> super::Call<operations::GetNodeIdsRequest> {
        super::Call::new(self.0, operations::GetNodeIdsRequest::new())
    }

    /// Store the enabled and commissioned SolarNetwork node ids
    ///
    /// `POST /solarnetwork/settings/node-ids`
    pub fn set_node_ids(&self) -> super::Call<operations::SetNodeIdsRequest> {
        super::Call::new(self.0, operations::SetNodeIdsRequest::new())
    }

    /// Login link for a SolarNode
    ///
    /// `GET /solarnetwork/solarnode/login-url`
    pub fn get_solar_node_login_url(
        &self,
        node_id: impl Into<String>,
        proxy_url: impl Into<operations::GetSolarNodeLoginUrlProxyUrl>,
    ) -> super::Call<operations::GetSolarNodeLoginUrlRequest> {
        super::Call::new(
            self.0,
            operations::GetSolarNodeLoginUrlRequest::new(node_id, proxy_url),
        )
    }
}

impl super::Call<operations::InstructionRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<operations::InstructionBody>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::SetSolarNodeCredentialsRequest> {
    /// The body.
    pub fn body(
        mut self,
        body: impl Into<operations::SetSolarNodeCredentialsBody>,
    ) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::SetSshCredentialsRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<operations::SetSshCredentialsBody>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}

impl super::Call<operations::SetNodeIdsRequest> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::NodeIds>) -> Self {
        self.0.request_mut().body = Some(body.into());
        self
    }
}
