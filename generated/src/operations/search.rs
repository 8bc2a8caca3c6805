// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `search`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Search refinements and completions
///
/// `GET /search/refinements`
pub static REFINEMENTS: rt::Operation = rt::Operation::new(
        "refinements",
        rt::Method::Get,
        "/search/refinements",
    )
    .tags(&["search"])
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`REFINEMENTS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RefinementsRequest {}
impl RefinementsRequest {
    /// A request with what is required.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Request for RefinementsRequest {
    type Response = RefinementsResponse;
    type Success = RefinementsOk;
    const OPERATION: &'static rt::Operation = &REFINEMENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        r.read(&mut [], &mut rt::NoBody)?;
        Ok(Self {})
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[]);
    }
}

/// The answers of [`REFINEMENTS`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type RefinementsResponse = answers::Answer200Or400<RefinementsOk, models::Error>;

/// The schema at `/paths/~1search~1refinements/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RefinementsOk {
    /// The property `refinements`.
    pub refinements: Option<models::Refinements>,
    /// The property `autoCompletes`.
    pub auto_completes: Option<models::AutoCompletes>,
}

impl RefinementsOk {
    const RECORD: rt::Record = rt::Record {
        name: "RefinementsOk",
        properties: &[
            rt::Property::optional("refinements"),
            rt::Property::optional("autoCompletes"),
        ],
    };
}

impl rt::Decode for RefinementsOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.refinements, &mut value.auto_completes],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RefinementsOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.refinements, &self.auto_completes]);
    }
}
