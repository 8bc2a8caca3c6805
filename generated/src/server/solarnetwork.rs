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
        let service = self.0.clone();
        match operation {
            0 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::DeviceSourcesRequest>()?;
                    cx.answer(S::device_sources(&service, &cx, request).await?)
                })
            }
            1 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::InstructionRequest>()?;
                    cx.answer(S::instruction(&service, &cx, request).await?)
                })
            }
            2 => {
                Box::pin(async move {
                    let (cx, request) = incoming.open::<operations::NodesRequest>()?;
                    cx.answer(S::nodes(&service, &cx, request).await?)
                })
            }
            3 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::StartSshSessionRequest>()?;
                    cx.answer(S::start_ssh_session(&service, &cx, request).await?)
                })
            }
            4 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::StopSshSessionRequest>()?;
                    cx.answer(S::stop_ssh_session(&service, &cx, request).await?)
                })
            }
            5 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::SolarfluxCredentialsRequest>()?;
                    cx.answer(S::solarflux_credentials(&service, &cx, request).await?)
                })
            }
            6 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::SetSolarNodeCredentialsRequest>()?;
                    cx.answer(
                        S::set_solar_node_credentials(&service, &cx, request).await?,
                    )
                })
            }
            7 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::SetSshCredentialsRequest>()?;
                    cx.answer(S::set_ssh_credentials(&service, &cx, request).await?)
                })
            }
            8 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::ProjectDeviceMetaDataRequest>()?;
                    cx.answer(S::project_device_meta_data(&service, &cx, request).await?)
                })
            }
            9 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetNodeIdsRequest>()?;
                    cx.answer(S::get_node_ids(&service, &cx, request).await?)
                })
            }
            10 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::SetNodeIdsRequest>()?;
                    cx.answer(S::set_node_ids(&service, &cx, request).await?)
                })
            }
            11 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::GetSolarNodeLoginUrlRequest>()?;
                    cx.answer(S::get_solar_node_login_url(&service, &cx, request).await?)
                })
            }
            other => rt::server::unknown(other),
        }
    }
}
