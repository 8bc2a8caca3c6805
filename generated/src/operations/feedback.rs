// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The operations of the tag `feedback`.

use super::super::answers;
use super::super::models;
use super::super::runtime as rt;

/// Submit user feedback
///
/// `POST /feedback`
pub static SEND_FEEDBACK: rt::Operation = rt::Operation::new(
        "sendFeedback",
        rt::Method::Post,
        "/feedback",
    )
    .tags(&["feedback"])
    .parameters(
        &[
            rt::Parameter::query("version").required(),
            rt::Parameter::query("email"),
            rt::Parameter::query("feedback").required(),
        ],
    )
    .responses(&[rt::ResponseSpec::new(200).json(), rt::ResponseSpec::new(400).json()])
    .access(rt::Access::required(&[rt::Requirement(&[(0, &[])])]));

/// The request of [`SEND_FEEDBACK`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendFeedbackRequest {
    /// Version
    pub version: String,
    /// Reply address
    pub email: Option<String>,
    /// Text of the feedback
    pub feedback: String,
}

impl SendFeedbackRequest {
    /// A request with what is required.
    pub fn new(version: impl Into<String>, feedback: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            email: None,
            feedback: feedback.into(),
        }
    }
}

impl rt::Request for SendFeedbackRequest {
    type Response = SendFeedbackResponse;
    type Success = SendFeedbackOk;
    const OPERATION: &'static rt::Operation = &SEND_FEEDBACK;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Refusal> {
        let mut version: Option<String> = None;
        let mut email: Option<String> = None;
        let mut feedback: Option<String> = None;
        r.read(&mut [&mut version, &mut email, &mut feedback], &mut rt::NoBody)?;
        let (Some(version), Some(feedback)) = (version, feedback) else {
            return Err(rt::Refusal::unfilled());
        };
        Ok(Self { version, email, feedback })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.version, &self.email, &self.feedback]);
    }
}

/// The answers of [`SEND_FEEDBACK`]:
///
/// * 200, `Ok`: Success
/// * 400, `BadRequest`: Request refused
pub type SendFeedbackResponse = answers::Answer200Or400<SendFeedbackOk, models::Error>;

/// The schema at `/paths/~1feedback/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendFeedbackOk {
    /// The property `results`.
    pub results: Option<String>,
}

impl SendFeedbackOk {
    const RECORD: rt::Record = rt::Record {
        name: "SendFeedbackOk",
        properties: &[rt::Property::optional("results")],
    };
}

impl rt::Decode for SendFeedbackOk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.results])?;
        Ok(value)
    }
}

impl rt::Encode for SendFeedbackOk {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.results]);
    }
}
