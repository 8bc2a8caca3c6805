// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Settings to store
pub type ParamaeterStoreFormData = Vec<ParamaeterStoreFormDataItem>;

/// The schema at `/components/schemas/ParamaeterStoreFormData/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParamaeterStoreFormDataItem {
    /// The property `paramName`.
    pub param_name: String,
    /// The property `paramValue`.
    pub param_value: String,
    /// The property `path`.
    ///
    /// Default: `"Settings"`.
    pub path: Option<String>,
    /// The property `paramType`.
    pub param_type: Option<String>,
}

impl ParamaeterStoreFormDataItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(param_name: impl Into<String>, param_value: impl Into<String>) -> Self {
        Self {
            param_name: param_name.into(),
            param_value: param_value.into(),
            path: None,
            param_type: None,
        }
    }
}

impl ParamaeterStoreFormDataItem {
    /// `path`, or its default where it is absent.
    pub fn path_or_default(&self) -> &str {
        self.path.as_deref().unwrap_or("Settings")
    }
}

impl ParamaeterStoreFormDataItem {
    const RECORD: rt::Record = rt::Record {
        name: "ParamaeterStoreFormDataItem",
        properties: &[
            rt::Property::required("paramName"),
            rt::Property::required("paramValue"),
            rt::Property::optional("path"),
            rt::Property::optional("paramType"),
        ],
    };
}

impl rt::Decode for ParamaeterStoreFormDataItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut param_name: Option<String> = None;
        let mut param_value: Option<String> = None;
        let mut path: Option<String> = None;
        let mut param_type: Option<String> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut param_name, &mut param_value, &mut path, &mut param_type],
        )?;
        let (Some(param_name), Some(param_value)) = (param_name, param_value) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            param_name,
            param_value,
            path,
            param_type,
        })
    }
}

impl rt::Encode for ParamaeterStoreFormDataItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.param_name, &self.param_value, &self.path, &self.param_type],
        );
    }
}
