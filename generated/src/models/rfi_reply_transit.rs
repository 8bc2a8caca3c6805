// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// RFI reply as sent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RfiReplyTransit {
    /// RFI that is answered
    pub rfi_id: String,
    /// The property `content`.
    pub content: String,
    /// The property `media`.
    ///
    /// Default: `[]`.
    pub media: Vec<String>,
}

impl RfiReplyTransit {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        rfi_id: impl Into<String>,
        content: impl Into<String>,
        media: Vec<String>,
    ) -> Self {
        Self {
            rfi_id: rfi_id.into(),
            content: content.into(),
            media,
        }
    }
}

impl RfiReplyTransit {
    const RECORD: rt::Record = rt::Record {
        name: "RfiReplyTransit",
        properties: &[
            rt::Property::required("rfiID"),
            rt::Property::required("content"),
            rt::Property::required("media"),
        ],
    };
}

impl rt::Decode for RfiReplyTransit {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut rfi_id: Option<String> = None;
        let mut content: Option<String> = None;
        let mut media: Option<Vec<String>> = None;
        r.record(&Self::RECORD, &mut [&mut rfi_id, &mut content, &mut media])?;
        let (Some(rfi_id), Some(content), Some(media)) = (rfi_id, content, media) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { rfi_id, content, media })
    }
}

impl rt::Encode for RfiReplyTransit {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.rfi_id, &self.content, &self.media]);
    }
}
