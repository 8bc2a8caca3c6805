// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// File values for an update
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaTransitUpdate {
    /// The property `name`.
    pub name: String,
    /// The property `description`.
    pub description: String,
    /// The property `tags`.
    pub tags: Vec<String>,
}

impl MediaTransitUpdate {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        tags: Vec<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            tags,
        }
    }
}

impl MediaTransitUpdate {
    const RECORD: rt::Record = rt::Record {
        name: "MediaTransitUpdate",
        properties: &[
            rt::Property::required("name"),
            rt::Property::required("description"),
            rt::Property::required("tags"),
        ],
    };
}

impl rt::Decode for MediaTransitUpdate {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut name: Option<String> = None;
        let mut description: Option<String> = None;
        let mut tags: Option<Vec<String>> = None;
        r.record(&Self::RECORD, &mut [&mut name, &mut description, &mut tags])?;
        let (Some(name), Some(description), Some(tags)) = (name, description, tags) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { name, description, tags })
    }
}

impl rt::Encode for MediaTransitUpdate {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.description, &self.tags]);
    }
}
