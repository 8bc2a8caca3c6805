// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// SSH session to a node
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SolarNetworkSshSession {
    /// The property `sessionId`.
    pub session_id: Option<String>,
    /// The property `created`.
    pub created: Option<f64>,
    /// The property `nodeId`.
    pub node_id: Option<f64>,
    /// The property `host`.
    pub host: Option<String>,
    /// The property `port`.
    pub port: Option<f64>,
    /// The property `reversePort`.
    pub reverse_port: Option<f64>,
    /// The property `startInstructionId`.
    pub start_instruction_id: Option<f64>,
    /// The property `stopInstructionId`.
    pub stop_instruction_id: Option<f64>,
    /// The property `established`.
    pub established: Option<bool>,
}

impl SolarNetworkSshSession {
    const RECORD: rt::Record = rt::Record {
        name: "SolarNetworkSshSession",
        properties: &[
            rt::Property::optional("sessionId"),
            rt::Property::optional("created"),
            rt::Property::optional("nodeId"),
            rt::Property::optional("host"),
            rt::Property::optional("port"),
            rt::Property::optional("reversePort"),
            rt::Property::optional("startInstructionId"),
            rt::Property::optional("stopInstructionId"),
            rt::Property::optional("established"),
        ],
    };
}

impl rt::Decode for SolarNetworkSshSession {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.session_id,
                &mut value.created,
                &mut value.node_id,
                &mut value.host,
                &mut value.port,
                &mut value.reverse_port,
                &mut value.start_instruction_id,
                &mut value.stop_instruction_id,
                &mut value.established,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for SolarNetworkSshSession {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.session_id,
                &self.created,
                &self.node_id,
                &self.host,
                &self.port,
                &self.reverse_port,
                &self.start_instruction_id,
                &self.stop_instruction_id,
                &self.established,
            ],
        );
    }
}
