// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::solarnetwork as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::DEVICE_SOURCES,
    &operations::INSTRUCTION,
    &operations::NODES,
    &operations::START_SSH_SESSION,
    &operations::STOP_SSH_SESSION,
    &operations::SOLARFLUX_CREDENTIALS,
    &operations::SET_SOLAR_NODE_CREDENTIALS,
    &operations::SET_SSH_CREDENTIALS,
    &operations::PROJECT_DEVICE_META_DATA,
    &operations::GET_NODE_IDS,
    &operations::SET_NODE_IDS,
    &operations::GET_SOLAR_NODE_LOGIN_URL,
];

/// SolarNetwork access
pub trait SolarnetworkApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// SolarNetwork devices by project, site, system and node
    ///
    /// `GET /solarnetwork/devices`
    fn device_sources(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::DeviceSourcesRequest,
    ) -> impl Future<
        Output = Result<operations::DeviceSourcesResponse, rt::server::Failure>,
    > + Send;

    /// Send an instruction to SolarNetwork
    ///
    /// `POST /solarnetwork/instruction`
    fn instruction(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::InstructionRequest,
    ) -> impl Future<
        Output = Result<operations::InstructionResponse, rt::server::Failure>,
    > + Send;

    /// SolarNetwork nodes
    ///
    /// `GET /solarnetwork/nodes`
    fn nodes(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::NodesRequest,
    ) -> impl Future<
        Output = Result<operations::NodesResponse, rt::server::Failure>,
    > + Send;

    /// Open an SSH session to a SolarNode
    ///
    /// `POST /solarnetwork/ssh`
    fn start_ssh_session(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::StartSshSessionRequest,
    ) -> impl Future<
        Output = Result<operations::StartSshSessionResponse, rt::server::Failure>,
    > + Send;

    /// Close the SSH session of a SolarNode
    ///
    /// `DELETE /solarnetwork/ssh`
    fn stop_ssh_session(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::StopSshSessionRequest,
    ) -> impl Future<
        Output = Result<operations::StopSshSessionResponse, rt::server::Failure>,
    > + Send;

    /// Short-lived SolarFlux credentials
    ///
    /// `GET /solarnetwork/credentials/solarflux`
    fn solarflux_credentials(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SolarfluxCredentialsRequest,
    ) -> impl Future<
        Output = Result<operations::SolarfluxCredentialsResponse, rt::server::Failure>,
    > + Send;

    /// Store SolarNode user credentials
    ///
    /// `POST /solarnetwork/credentials/solarnode`
    fn set_solar_node_credentials(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SetSolarNodeCredentialsRequest,
    ) -> impl Future<
        Output = Result<operations::SetSolarNodeCredentialsResponse, rt::server::Failure>,
    > + Send;

    /// Store SolarNode SSH credentials
    ///
    /// `POST /solarnetwork/credentials/ssh`
    fn set_ssh_credentials(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SetSshCredentialsRequest,
    ) -> impl Future<
        Output = Result<operations::SetSshCredentialsResponse, rt::server::Failure>,
    > + Send;

    /// Source metadata of a project
    ///
    /// `GET /solarnetwork/metadata/projects/{projectId}`
    fn project_device_meta_data(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectDeviceMetaDataRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectDeviceMetaDataResponse, rt::server::Failure>,
    > + Send;

    /// Enabled and commissioned SolarNetwork node ids
    ///
    /// `GET /solarnetwork/settings/node-ids`
    fn get_node_ids(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetNodeIdsRequest,
    ) -> impl Future<
        Output = Result<operations::GetNodeIdsResponse, rt::server::Failure>,
    > + Send;

    /// Store the enabled and commissioned SolarNetwork node ids
    ///
    /// `POST /solarnetwork/settings/node-ids`
    fn set_node_ids(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SetNodeIdsRequest,
    ) -> impl Future<
        Output = Result<operations::SetNodeIdsResponse, rt::server::Failure>,
    > + Send;

    /// Login link for a SolarNode
    ///
    /// `GET /solarnetwork/solarnode/login-url`
    fn get_solar_node_login_url(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::GetSolarNodeLoginUrlRequest,
    ) -> impl Future<
        Output = Result<operations::GetSolarNodeLoginUrlResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct SolarnetworkDispatch<S>(pub(super) Arc<S>);

impl<S: SolarnetworkApi> rt::server::Dispatch<S::Caller> for SolarnetworkDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::device_sources),
            1 => incoming.answer(&self.0, S::instruction),
            2 => incoming.answer(&self.0, S::nodes),
            3 => incoming.answer(&self.0, S::start_ssh_session),
            4 => incoming.answer(&self.0, S::stop_ssh_session),
            5 => incoming.answer(&self.0, S::solarflux_credentials),
            6 => incoming.answer(&self.0, S::set_solar_node_credentials),
            7 => incoming.answer(&self.0, S::set_ssh_credentials),
            8 => incoming.answer(&self.0, S::project_device_meta_data),
            9 => incoming.answer(&self.0, S::get_node_ids),
            10 => incoming.answer(&self.0, S::set_node_ids),
            11 => incoming.answer(&self.0, S::get_solar_node_login_url),
            other => rt::server::unknown(other),
        }
    }
}
