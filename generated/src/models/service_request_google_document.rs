// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Links to the generated service request
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestGoogleDocument {
    /// Link to the root folder
    pub service_request_folder: Option<String>,
    /// Link to the document
    pub uri: Option<String>,
    /// Link to the latest PDF
    pub data: Option<String>,
}

impl ServiceRequestGoogleDocument {
    const RECORD: rt::Record = rt::Record {
        name: "ServiceRequestGoogleDocument",
        properties: &[
            rt::Property::optional("serviceRequestFolder"),
            rt::Property::optional("uri"),
            rt::Property::optional("data"),
        ],
    };
}

impl rt::Decode for ServiceRequestGoogleDocument {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.service_request_folder, &mut value.uri, &mut value.data],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ServiceRequestGoogleDocument {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.service_request_folder, &self.uri, &self.data]);
    }
}
