// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `solarnetwork`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// SolarNetwork devices by project, site, system and node
///
/// `GET /solarnetwork/devices`
pub static DEVICE_SOURCES: rt::Operation = rt::Operation::new(
        "deviceSources",
        rt::Method::Get,
        "/solarnetwork/devices",
    )
    .tags(&["solarnetwork"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`DEVICE_SOURCES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceSourcesRequest {}
impl DeviceSourcesRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for DeviceSourcesRequest {
    type Response = DeviceSourcesResponse;
    type Success = DeviceSourcesOk;
    const OPERATION: &'static rt::Operation = &DEVICE_SOURCES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`DEVICE_SOURCES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type DeviceSourcesResponse = answers::Answer200Or400<DeviceSourcesOk, models::Error>;

/// Send an instruction to SolarNetwork
///
/// `POST /solarnetwork/instruction`
pub static INSTRUCTION: rt::Operation = rt::Operation::new(
        "instruction",
        rt::Method::Post,
        "/solarnetwork/instruction",
    )
    .tags(&["solarnetwork"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`INSTRUCTION`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstructionRequest {
    /// The body.
    pub body: Option<InstructionBody>,
}

impl InstructionRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for InstructionRequest {
    type Response = InstructionResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &INSTRUCTION;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<InstructionBody> = None;
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

/// The answers of [`INSTRUCTION`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type InstructionResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// SolarNetwork nodes
///
/// `GET /solarnetwork/nodes`
pub static NODES: rt::Operation = rt::Operation::new(
        "nodes",
        rt::Method::Get,
        "/solarnetwork/nodes",
    )
    .tags(&["solarnetwork"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`NODES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodesRequest {}
impl NodesRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for NodesRequest {
    type Response = NodesResponse;
    type Success = NodesOk;
    const OPERATION: &'static rt::Operation = &NODES;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`NODES`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type NodesResponse = answers::Answer200Or400<NodesOk, models::Error>;

/// Open an SSH session to a SolarNode
///
/// `POST /solarnetwork/ssh`
pub static START_SSH_SESSION: rt::Operation = rt::Operation::new(
        "startSshSession",
        rt::Method::Post,
        "/solarnetwork/ssh",
    )
    .tags(&["solarnetwork"])
    .parameters(&[rt::Parameter::query("nodeId").required()])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`START_SSH_SESSION`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartSshSessionRequest {
    /// Node id
    pub node_id: String,
}

impl StartSshSessionRequest {
    /// A request with what is required.
    pub fn new(node_id: impl Into<String>) -> Self {
        Self { node_id: node_id.into() }
    }
}

impl rt::Request for StartSshSessionRequest {
    type Response = StartSshSessionResponse;
    type Success = StartSshSessionOk;
    const OPERATION: &'static rt::Operation = &START_SSH_SESSION;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut node_id: Option<String> = None;
        r.read(&mut [&mut node_id], &mut rt::NoBody)?;
        let Some(node_id) = node_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { node_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.node_id]);
    }
}

/// The answers of [`START_SSH_SESSION`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type StartSshSessionResponse = answers::Answer200Or400<
    StartSshSessionOk,
    models::Error,
>;

/// Close the SSH session of a SolarNode
///
/// `DELETE /solarnetwork/ssh`
pub static STOP_SSH_SESSION: rt::Operation = rt::Operation::new(
        "stopSshSession",
        rt::Method::Delete,
        "/solarnetwork/ssh",
    )
    .tags(&["solarnetwork"])
    .parameters(&[rt::Parameter::query("nodeId").required()])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`STOP_SSH_SESSION`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StopSshSessionRequest {
    /// Node id
    pub node_id: String,
}

impl StopSshSessionRequest {
    /// A request with what is required.
    pub fn new(node_id: impl Into<String>) -> Self {
        Self { node_id: node_id.into() }
    }
}

impl rt::Request for StopSshSessionRequest {
    type Response = StopSshSessionResponse;
    type Success = StopSshSessionOk;
    const OPERATION: &'static rt::Operation = &STOP_SSH_SESSION;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut node_id: Option<String> = None;
        r.read(&mut [&mut node_id], &mut rt::NoBody)?;
        let Some(node_id) = node_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { node_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.node_id]);
    }
}

/// The answers of [`STOP_SSH_SESSION`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type StopSshSessionResponse = answers::Answer200Or400<
    StopSshSessionOk,
    models::Error,
>;

/// Short-lived SolarFlux credentials
///
/// `GET /solarnetwork/credentials/solarflux`
pub static SOLARFLUX_CREDENTIALS: rt::Operation = rt::Operation::new(
        "solarfluxCredentials",
        rt::Method::Get,
        "/solarnetwork/credentials/solarflux",
    )
    .tags(&["solarnetwork"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SOLARFLUX_CREDENTIALS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarfluxCredentialsRequest {}
impl SolarfluxCredentialsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for SolarfluxCredentialsRequest {
    type Response = SolarfluxCredentialsResponse;
    type Success = SolarfluxCredentialsOk;
    const OPERATION: &'static rt::Operation = &SOLARFLUX_CREDENTIALS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`SOLARFLUX_CREDENTIALS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SolarfluxCredentialsResponse = answers::Answer200Or400<
    SolarfluxCredentialsOk,
    models::Error,
>;

/// Store SolarNode user credentials
///
/// `POST /solarnetwork/credentials/solarnode`
pub static SET_SOLAR_NODE_CREDENTIALS: rt::Operation = rt::Operation::new(
        "setSolarNodeCredentials",
        rt::Method::Post,
        "/solarnetwork/credentials/solarnode",
    )
    .tags(&["solarnetwork"])
    .parameters(
        &[
            rt::Parameter::query("nodeId").required(),
            rt::Parameter::query("proxyUrl").required(),
        ],
    )
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SET_SOLAR_NODE_CREDENTIALS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetSolarNodeCredentialsRequest {
    /// Node id
    pub node_id: String,
    /// Proxy address
    pub proxy_url: SetSolarNodeCredentialsProxyUrl,
    /// The body.
    pub body: Option<SetSolarNodeCredentialsBody>,
}

impl SetSolarNodeCredentialsRequest {
    /// A request with what is required.
    pub fn new(
        node_id: impl Into<String>,
        proxy_url: impl Into<SetSolarNodeCredentialsProxyUrl>,
    ) -> Self {
        Self {
            node_id: node_id.into(),
            proxy_url: proxy_url.into(),
            body: None,
        }
    }
}

impl rt::Request for SetSolarNodeCredentialsRequest {
    type Response = SetSolarNodeCredentialsResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &SET_SOLAR_NODE_CREDENTIALS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut node_id: Option<String> = None;
        let mut proxy_url: Option<SetSolarNodeCredentialsProxyUrl> = None;
        let mut body: Option<SetSolarNodeCredentialsBody> = None;
        r.read(&mut [&mut node_id, &mut proxy_url], &mut body)?;
        let (Some(node_id), Some(proxy_url)) = (node_id, proxy_url) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { node_id, proxy_url, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.node_id, &self.proxy_url]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`SET_SOLAR_NODE_CREDENTIALS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SetSolarNodeCredentialsResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Store SolarNode SSH credentials
///
/// `POST /solarnetwork/credentials/ssh`
pub static SET_SSH_CREDENTIALS: rt::Operation = rt::Operation::new(
        "setSshCredentials",
        rt::Method::Post,
        "/solarnetwork/credentials/ssh",
    )
    .tags(&["solarnetwork"])
    .parameters(&[rt::Parameter::query("nodeId").required()])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SET_SSH_CREDENTIALS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetSshCredentialsRequest {
    /// Node id
    pub node_id: String,
    /// The body.
    pub body: Option<SetSshCredentialsBody>,
}

impl SetSshCredentialsRequest {
    /// A request with what is required.
    pub fn new(node_id: impl Into<String>) -> Self {
        Self {
            node_id: node_id.into(),
            body: None,
        }
    }
}

impl rt::Request for SetSshCredentialsRequest {
    type Response = SetSshCredentialsResponse;
    type Success = rt::Map<rt::Value>;
    const OPERATION: &'static rt::Operation = &SET_SSH_CREDENTIALS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut node_id: Option<String> = None;
        let mut body: Option<SetSshCredentialsBody> = None;
        r.read(&mut [&mut node_id], &mut body)?;
        let Some(node_id) = node_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { node_id, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.node_id]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`SET_SSH_CREDENTIALS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SetSshCredentialsResponse = answers::Answer200Or400<
    rt::Map<rt::Value>,
    models::Error,
>;

/// Source metadata of a project
///
/// `GET /solarnetwork/metadata/projects/{projectId}`
pub static PROJECT_DEVICE_META_DATA: rt::Operation = rt::Operation::new(
        "projectDeviceMetaData",
        rt::Method::Get,
        "/solarnetwork/metadata/projects/{projectId}",
    )
    .tags(&["solarnetwork"])
    .parameters(&[rt::Parameter::path("projectId")])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`PROJECT_DEVICE_META_DATA`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectDeviceMetaDataRequest {
    /// Project id
    pub project_id: String,
}

impl ProjectDeviceMetaDataRequest {
    /// A request with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

impl rt::Request for ProjectDeviceMetaDataRequest {
    type Response = ProjectDeviceMetaDataResponse;
    type Success = models::SolarNetworkMetaData;
    const OPERATION: &'static rt::Operation = &PROJECT_DEVICE_META_DATA;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut project_id: Option<String> = None;
        r.read(&mut [&mut project_id], &mut rt::NoBody)?;
        let Some(project_id) = project_id else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { project_id })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.project_id]);
    }
}

/// The answers of [`PROJECT_DEVICE_META_DATA`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type ProjectDeviceMetaDataResponse = answers::Answer200Or400<
    models::SolarNetworkMetaData,
    models::Error,
>;

/// Enabled and commissioned SolarNetwork node ids
///
/// `GET /solarnetwork/settings/node-ids`
pub static GET_NODE_IDS: rt::Operation = rt::Operation::new(
        "getNodeIds",
        rt::Method::Get,
        "/solarnetwork/settings/node-ids",
    )
    .tags(&["solarnetwork"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_NODE_IDS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNodeIdsRequest {}
impl GetNodeIdsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for GetNodeIdsRequest {
    type Response = GetNodeIdsResponse;
    type Success = models::NodeIds;
    const OPERATION: &'static rt::Operation = &GET_NODE_IDS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`GET_NODE_IDS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetNodeIdsResponse = answers::Answer200Or400<models::NodeIds, models::Error>;

/// Store the enabled and commissioned SolarNetwork node ids
///
/// `POST /solarnetwork/settings/node-ids`
pub static SET_NODE_IDS: rt::Operation = rt::Operation::new(
        "setNodeIds",
        rt::Method::Post,
        "/solarnetwork/settings/node-ids",
    )
    .tags(&["solarnetwork"])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SET_NODE_IDS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetNodeIdsRequest {
    /// The body.
    pub body: Option<models::NodeIds>,
}

impl SetNodeIdsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for SetNodeIdsRequest {
    type Response = SetNodeIdsResponse;
    type Success = models::NodeIds;
    const OPERATION: &'static rt::Operation = &SET_NODE_IDS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut body: Option<models::NodeIds> = None;
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

/// The answers of [`SET_NODE_IDS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SetNodeIdsResponse = answers::Answer200Or400<models::NodeIds, models::Error>;

/// Login link for a SolarNode
///
/// `GET /solarnetwork/solarnode/login-url`
pub static GET_SOLAR_NODE_LOGIN_URL: rt::Operation = rt::Operation::new(
        "getSolarNodeLoginUrl",
        rt::Method::Get,
        "/solarnetwork/solarnode/login-url",
    )
    .tags(&["solarnetwork"])
    .parameters(
        &[
            rt::Parameter::query("nodeId").required(),
            rt::Parameter::query("proxyUrl").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`GET_SOLAR_NODE_LOGIN_URL`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSolarNodeLoginUrlRequest {
    /// Node id
    pub node_id: String,
    /// Proxy address
    pub proxy_url: GetSolarNodeLoginUrlProxyUrl,
}

impl GetSolarNodeLoginUrlRequest {
    /// A request with what is required.
    pub fn new(
        node_id: impl Into<String>,
        proxy_url: impl Into<GetSolarNodeLoginUrlProxyUrl>,
    ) -> Self {
        Self {
            node_id: node_id.into(),
            proxy_url: proxy_url.into(),
        }
    }
}

impl rt::Request for GetSolarNodeLoginUrlRequest {
    type Response = GetSolarNodeLoginUrlResponse;
    type Success = GetSolarNodeLoginUrlOk;
    const OPERATION: &'static rt::Operation = &GET_SOLAR_NODE_LOGIN_URL;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut node_id: Option<String> = None;
        let mut proxy_url: Option<GetSolarNodeLoginUrlProxyUrl> = None;
        r.read(&mut [&mut node_id, &mut proxy_url], &mut rt::NoBody)?;
        let (Some(node_id), Some(proxy_url)) = (node_id, proxy_url) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { node_id, proxy_url })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.node_id, &self.proxy_url]);
    }
}

/// The answers of [`GET_SOLAR_NODE_LOGIN_URL`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type GetSolarNodeLoginUrlResponse = answers::Answer200Or400<
    GetSolarNodeLoginUrlOk,
    models::Error,
>;

/// The schema at `/paths/~1solarnetwork~1devices/get/responses/200/content/application~1json/schema/properties/projects/additionalProperties/properties/sites/additionalProperties/properties/systems/additionalProperties/properties/nodes/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceSourcesOkProjectsValueSitesValueSystemsValueNodesValue {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `devices`.
    pub devices: Option<Vec<String>>,
}

impl DeviceSourcesOkProjectsValueSitesValueSystemsValueNodesValue {
    const RECORD: rt::Record = rt::Record {
        name: "DeviceSourcesOkProjectsValueSitesValueSystemsValueNodesValue",
        properties: &[rt::Property::optional("id"), rt::Property::optional("devices")],
    };
}

impl rt::Decode for DeviceSourcesOkProjectsValueSitesValueSystemsValueNodesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.id, &mut value.devices])?;
        Ok(value)
    }
}

impl rt::Encode for DeviceSourcesOkProjectsValueSitesValueSystemsValueNodesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.id, &self.devices]);
    }
}

/// The schema at `/paths/~1solarnetwork~1devices/get/responses/200/content/application~1json/schema/properties/projects/additionalProperties/properties/sites/additionalProperties/properties/systems/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceSourcesOkProjectsValueSitesValueSystemsValue {
    /// The property `nodes`.
    pub nodes: Option<
        rt::Map<DeviceSourcesOkProjectsValueSitesValueSystemsValueNodesValue>,
    >,
}

impl DeviceSourcesOkProjectsValueSitesValueSystemsValue {
    const RECORD: rt::Record = rt::Record {
        name: "DeviceSourcesOkProjectsValueSitesValueSystemsValue",
        properties: &[rt::Property::optional("nodes")],
    };
}

impl rt::Decode for DeviceSourcesOkProjectsValueSitesValueSystemsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.nodes])?;
        Ok(value)
    }
}

impl rt::Encode for DeviceSourcesOkProjectsValueSitesValueSystemsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.nodes]);
    }
}

/// The schema at `/paths/~1solarnetwork~1devices/get/responses/200/content/application~1json/schema/properties/projects/additionalProperties/properties/sites/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceSourcesOkProjectsValueSitesValue {
    /// The property `systems`.
    pub systems: Option<rt::Map<DeviceSourcesOkProjectsValueSitesValueSystemsValue>>,
}

impl DeviceSourcesOkProjectsValueSitesValue {
    const RECORD: rt::Record = rt::Record {
        name: "DeviceSourcesOkProjectsValueSitesValue",
        properties: &[rt::Property::optional("systems")],
    };
}

impl rt::Decode for DeviceSourcesOkProjectsValueSitesValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.systems])?;
        Ok(value)
    }
}

impl rt::Encode for DeviceSourcesOkProjectsValueSitesValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.systems]);
    }
}

/// The schema at `/paths/~1solarnetwork~1devices/get/responses/200/content/application~1json/schema/properties/projects/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceSourcesOkProjectsValue {
    /// The property `sites`.
    pub sites: Option<rt::Map<DeviceSourcesOkProjectsValueSitesValue>>,
}

impl DeviceSourcesOkProjectsValue {
    const RECORD: rt::Record = rt::Record {
        name: "DeviceSourcesOkProjectsValue",
        properties: &[rt::Property::optional("sites")],
    };
}

impl rt::Decode for DeviceSourcesOkProjectsValue {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.sites])?;
        Ok(value)
    }
}

impl rt::Encode for DeviceSourcesOkProjectsValue {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.sites]);
    }
}

/// The schema at `/paths/~1solarnetwork~1devices/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceSourcesOk {
    /// The property `projects`.
    pub projects: Option<rt::Map<DeviceSourcesOkProjectsValue>>,
}

impl DeviceSourcesOk {
    const RECORD: rt::Record = rt::Record {
        name: "DeviceSourcesOk",
        properties: &[rt::Property::optional("projects")],
    };
}

impl rt::Decode for DeviceSourcesOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.projects])?;
        Ok(value)
    }
}

impl rt::Encode for DeviceSourcesOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.projects]);
    }
}

/// The schema at `/paths/~1solarnetwork~1instruction/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstructionBody {
    /// The property `path`.
    pub path: Option<String>,
    /// The property `params`.
    pub params: Option<rt::Map<rt::Value>>,
}

impl InstructionBody {
    const RECORD: rt::Record = rt::Record {
        name: "InstructionBody",
        properties: &[rt::Property::optional("path"), rt::Property::optional("params")],
    };
}

impl rt::Decode for InstructionBody {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.path, &mut value.params])?;
        Ok(value)
    }
}

impl rt::Encode for InstructionBody {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.path, &self.params]);
    }
}

/// The schema at `/paths/~1solarnetwork~1nodes/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodesOk {
    /// The property `nodes`.
    pub nodes: Option<models::SolarNetworkNode>,
}

impl NodesOk {
    const RECORD: rt::Record = rt::Record {
        name: "NodesOk",
        properties: &[rt::Property::optional("nodes")],
    };
}

impl rt::Decode for NodesOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.nodes])?;
        Ok(value)
    }
}

impl rt::Encode for NodesOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.nodes]);
    }
}

/// The schema at `/paths/~1solarnetwork~1ssh/post/responses/200/content/application~1json/schema/properties/data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartSshSessionOkData {
    /// The property `authorization`.
    pub authorization: Option<String>,
    /// The property `authorization-date`.
    pub authorization_date: Option<f64>,
    /// The property `username`.
    pub username: Option<String>,
    /// The property `password`.
    pub password: Option<String>,
}

impl StartSshSessionOkData {
    const RECORD: rt::Record = rt::Record {
        name: "StartSshSessionOkData",
        properties: &[
            rt::Property::optional("authorization"),
            rt::Property::optional("authorization-date"),
            rt::Property::optional("username"),
            rt::Property::optional("password"),
        ],
    };
}

impl rt::Decode for StartSshSessionOkData {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.authorization,
                &mut value.authorization_date,
                &mut value.username,
                &mut value.password,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for StartSshSessionOkData {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.authorization,
                &self.authorization_date,
                &self.username,
                &self.password,
            ],
        );
    }
}

/// The schema at `/paths/~1solarnetwork~1ssh/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartSshSessionOk {
    /// The property `session`.
    pub session: Option<models::SolarNetworkSshSession>,
    /// The property `data`.
    pub data: Option<StartSshSessionOkData>,
    /// The property `webSocketUrl`.
    pub web_socket_url: Option<String>,
    /// The property `solarNodeProxyUrl`.
    pub solar_node_proxy_url: Option<String>,
    /// The property `started`.
    pub started: Option<bool>,
}

impl StartSshSessionOk {
    const RECORD: rt::Record = rt::Record {
        name: "StartSshSessionOk",
        properties: &[
            rt::Property::optional("session"),
            rt::Property::optional("data"),
            rt::Property::optional("webSocketUrl"),
            rt::Property::optional("solarNodeProxyUrl"),
            rt::Property::optional("started"),
        ],
    };
}

impl rt::Decode for StartSshSessionOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.session,
                &mut value.data,
                &mut value.web_socket_url,
                &mut value.solar_node_proxy_url,
                &mut value.started,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for StartSshSessionOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.session,
                &self.data,
                &self.web_socket_url,
                &self.solar_node_proxy_url,
                &self.started,
            ],
        );
    }
}

/// The schema at `/paths/~1solarnetwork~1ssh/delete/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StopSshSessionOk {
    /// The property `session`.
    pub session: Option<models::SolarNetworkSshSession>,
}

impl StopSshSessionOk {
    const RECORD: rt::Record = rt::Record {
        name: "StopSshSessionOk",
        properties: &[rt::Property::optional("session")],
    };
}

impl rt::Decode for StopSshSessionOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.session])?;
        Ok(value)
    }
}

impl rt::Encode for StopSshSessionOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.session]);
    }
}

/// The schema at `/paths/~1solarnetwork~1credentials~1solarflux/get/responses/200/content/application~1json/schema/properties/credentials`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarfluxCredentialsOkCredentials {
    /// The property `userName`.
    pub user_name: Option<String>,
    /// The property `password`.
    pub password: Option<String>,
    /// The property `mqttVersion`.
    pub mqtt_version: Option<i64>,
}

impl SolarfluxCredentialsOkCredentials {
    const RECORD: rt::Record = rt::Record {
        name: "SolarfluxCredentialsOkCredentials",
        properties: &[
            rt::Property::optional("userName"),
            rt::Property::optional("password"),
            rt::Property::optional("mqttVersion"),
        ],
    };
}

impl rt::Decode for SolarfluxCredentialsOkCredentials {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.user_name, &mut value.password, &mut value.mqtt_version],
        )?;
        Ok(value)
    }
}

impl rt::Encode for SolarfluxCredentialsOkCredentials {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.user_name, &self.password, &self.mqtt_version]);
    }
}

/// The schema at `/paths/~1solarnetwork~1credentials~1solarflux/get/responses/200/content/application~1json/schema/properties/environment`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarfluxCredentialsOkEnvironment {
    /// The property `protocol`.
    pub protocol: Option<String>,
    /// The property `host`.
    pub host: Option<String>,
    /// The property `mqttVersion`.
    pub mqtt_version: Option<i64>,
}

impl SolarfluxCredentialsOkEnvironment {
    const RECORD: rt::Record = rt::Record {
        name: "SolarfluxCredentialsOkEnvironment",
        properties: &[
            rt::Property::optional("protocol"),
            rt::Property::optional("host"),
            rt::Property::optional("mqttVersion"),
        ],
    };
}

impl rt::Decode for SolarfluxCredentialsOkEnvironment {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.protocol, &mut value.host, &mut value.mqtt_version],
        )?;
        Ok(value)
    }
}

impl rt::Encode for SolarfluxCredentialsOkEnvironment {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.protocol, &self.host, &self.mqtt_version]);
    }
}

/// The schema at `/paths/~1solarnetwork~1credentials~1solarflux/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarfluxCredentialsOk {
    /// The property `credentials`.
    pub credentials: Option<SolarfluxCredentialsOkCredentials>,
    /// The property `environment`.
    pub environment: Option<SolarfluxCredentialsOkEnvironment>,
}

impl SolarfluxCredentialsOk {
    const RECORD: rt::Record = rt::Record {
        name: "SolarfluxCredentialsOk",
        properties: &[
            rt::Property::optional("credentials"),
            rt::Property::optional("environment"),
        ],
    };
}

impl rt::Decode for SolarfluxCredentialsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.credentials, &mut value.environment])?;
        Ok(value)
    }
}

impl rt::Encode for SolarfluxCredentialsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.credentials, &self.environment]);
    }
}

/// The schema at `/paths/~1solarnetwork~1credentials~1solarnode/post/parameters/1/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetSolarNodeCredentialsProxyUrl {
    /// `day`
    Day,
    /// `week`
    Week,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl SetSolarNodeCredentialsProxyUrl {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SetSolarNodeCredentialsProxyUrl {
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "week" => Self::Week,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for SetSolarNodeCredentialsProxyUrl {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for SetSolarNodeCredentialsProxyUrl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for SetSolarNodeCredentialsProxyUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for SetSolarNodeCredentialsProxyUrl {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/paths/~1solarnetwork~1credentials~1solarnode/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetSolarNodeCredentialsBody {
    /// The property `username`.
    pub username: Option<String>,
    /// The property `password`.
    pub password: Option<String>,
}

impl SetSolarNodeCredentialsBody {
    const RECORD: rt::Record = rt::Record {
        name: "SetSolarNodeCredentialsBody",
        properties: &[
            rt::Property::optional("username"),
            rt::Property::optional("password"),
        ],
    };
}

impl rt::Decode for SetSolarNodeCredentialsBody {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.username, &mut value.password])?;
        Ok(value)
    }
}

impl rt::Encode for SetSolarNodeCredentialsBody {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.username, &self.password]);
    }
}

/// The schema at `/paths/~1solarnetwork~1credentials~1ssh/post/requestBody/content/application~1json/schema`.
pub type SetSshCredentialsBody = SetSolarNodeCredentialsBody;

/// The schema at `/paths/~1solarnetwork~1solarnode~1login-url/get/parameters/1/schema`.
pub type GetSolarNodeLoginUrlProxyUrl = SetSolarNodeCredentialsProxyUrl;

/// The schema at `/paths/~1solarnetwork~1solarnode~1login-url/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSolarNodeLoginUrlOk {
    /// The property `solarNodeLoginUrl`.
    pub solar_node_login_url: Option<String>,
}

impl GetSolarNodeLoginUrlOk {
    const RECORD: rt::Record = rt::Record {
        name: "GetSolarNodeLoginUrlOk",
        properties: &[rt::Property::optional("solarNodeLoginUrl")],
    };
}

impl rt::Decode for GetSolarNodeLoginUrlOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.solar_node_login_url])?;
        Ok(value)
    }
}

impl rt::Encode for GetSolarNodeLoginUrlOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.solar_node_login_url]);
    }
}
