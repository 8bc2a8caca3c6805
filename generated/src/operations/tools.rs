// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `tools`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Find business details for a list of addresses
///
/// `POST /tools/address-business-details`
pub static LOOKUP_ADDRESS_BUSINESS_DETAILS: rt::Operation = rt::Operation::new(
        "lookupAddressBusinessDetails",
        rt::Method::Post,
        "/tools/address-business-details",
    )
    .tags(&["tools"])
    .parameters(&[rt::Parameter::query("radius")])
    .body(rt::BodySpec::optional(&[rt::ContentSpec::JSON]))
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`LOOKUP_ADDRESS_BUSINESS_DETAILS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupAddressBusinessDetailsRequest {
    /// Search radius
    pub radius: Option<String>,
    /// The body.
    pub body: Option<LookupAddressBusinessDetailsBody>,
}

impl LookupAddressBusinessDetailsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for LookupAddressBusinessDetailsRequest {
    type Response = LookupAddressBusinessDetailsResponse;
    type Success = LookupAddressBusinessDetailsOk;
    const OPERATION: &'static rt::Operation = &LOOKUP_ADDRESS_BUSINESS_DETAILS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut radius: Option<String> = None;
        let mut body: Option<LookupAddressBusinessDetailsBody> = None;
        r.read(&mut [&mut radius], &mut body)?;
        Ok(Self { radius, body })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.radius]);
        if let Some(body) = self.body {
            w.body(body);
        }
    }
}

/// The answers of [`LOOKUP_ADDRESS_BUSINESS_DETAILS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type LookupAddressBusinessDetailsResponse = answers::Answer200Or400<
    LookupAddressBusinessDetailsOk,
    models::Error,
>;

/// The schema at `/paths/~1tools~1address-business-details/post/requestBody/content/application~1json/schema/properties/indexes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupAddressBusinessDetailsBodyIndexes {
    /// The property `place`.
    pub place: Option<i64>,
    /// The property `business`.
    pub business: Option<i64>,
    /// The property `phone`.
    pub phone: Option<i64>,
}

impl LookupAddressBusinessDetailsBodyIndexes {
    const RECORD: rt::Record = rt::Record {
        name: "LookupAddressBusinessDetailsBodyIndexes",
        properties: &[
            rt::Property::optional("place"),
            rt::Property::optional("business"),
            rt::Property::optional("phone"),
        ],
    };
}

impl rt::Decode for LookupAddressBusinessDetailsBodyIndexes {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.place, &mut value.business, &mut value.phone],
        )?;
        Ok(value)
    }
}

impl rt::Encode for LookupAddressBusinessDetailsBodyIndexes {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.place, &self.business, &self.phone]);
    }
}

/// The schema at `/paths/~1tools~1address-business-details/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupAddressBusinessDetailsBody {
    /// The property `indexes`.
    pub indexes: Option<LookupAddressBusinessDetailsBodyIndexes>,
    /// The property `addresses`.
    pub addresses: Option<Vec<Vec<String>>>,
}

impl LookupAddressBusinessDetailsBody {
    const RECORD: rt::Record = rt::Record {
        name: "LookupAddressBusinessDetailsBody",
        properties: &[
            rt::Property::optional("indexes"),
            rt::Property::optional("addresses"),
        ],
    };
}

impl rt::Decode for LookupAddressBusinessDetailsBody {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.indexes, &mut value.addresses])?;
        Ok(value)
    }
}

impl rt::Encode for LookupAddressBusinessDetailsBody {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.indexes, &self.addresses]);
    }
}

/// The schema at `/paths/~1tools~1address-business-details/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupAddressBusinessDetailsOk {
    /// The property `places`.
    pub places: Option<Vec<Vec<String>>>,
}

impl LookupAddressBusinessDetailsOk {
    const RECORD: rt::Record = rt::Record {
        name: "LookupAddressBusinessDetailsOk",
        properties: &[rt::Property::optional("places")],
    };
}

impl rt::Decode for LookupAddressBusinessDetailsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.places])?;
        Ok(value)
    }
}

impl rt::Encode for LookupAddressBusinessDetailsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.places]);
    }
}
