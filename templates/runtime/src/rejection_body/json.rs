//! Conversion of a [`RejectionBody`] to JSON and back. The JSON is part of the schemas that a generated crate contains.
//!
//! A [`RejectionValue`] that needs no further data is written as a name (`"status"`), and so is a string without a
//! maximum length (`"detail"`). Any other value is written as an object: `{"text": "detail", "max": 80}`. A
//! [`RejectionMember`] is written as an array of its name and its value: `["message", "detail"]`. The third item
//! `"optional"` marks a member that is not required.

use serde_json::{Value, json};

use super::{CodeNotation, RejectionBody, RejectionMember, RejectionValue, TextSource, WithoutViolations};

/// The names that represent each [`TextSource`] in JSON.
const SOURCES: [(&str, TextSource); 18] = [
    ("detail", TextSource::Detail),
    ("detail and violations", TextSource::DetailWithViolations),
    ("title", TextSource::Title),
    ("status text", TextSource::Status),
    ("code_name", TextSource::Code(CodeNotation::Snake)),
    ("CODE_NAME", TextSource::Code(CodeNotation::UpperSnake)),
    ("code-name", TextSource::Code(CodeNotation::Kebab)),
    ("CodeName", TextSource::Code(CodeNotation::Pascal)),
    ("codeName", TextSource::Code(CodeNotation::Camel)),
    ("google status", TextSource::GoogleStatus),
    ("path", TextSource::Path),
    ("timestamp", TextSource::Timestamp),
    ("message", TextSource::Message),
    ("located message", TextSource::LocatedMessage),
    ("field", TextSource::Field),
    ("pointer", TextSource::Pointer),
    ("parameter", TextSource::Parameter),
    ("in", TextSource::In),
];

/// The names that represent values in JSON, for each [`RejectionValue`] that is not a string and needs no further data.
const VALUES: [(&str, RejectionValue); 4] = [
    ("status", RejectionValue::Status),
    ("milliseconds", RejectionValue::Millis),
    ("location", RejectionValue::Location { integers: true }),
    ("location of strings", RejectionValue::Location { integers: false }),
];

/// The names that represent [`WithoutViolations`] in JSON.
const OTHERWISE: [(&str, WithoutViolations); 3] = [
    ("omitted", WithoutViolations::Omitted),
    ("empty", WithoutViolations::Empty),
    ("rejection", WithoutViolations::Rejection),
];

impl RejectionBody {
    /// Converts the body to JSON.
    pub fn to_json(&self) -> Value {
        json!({ "type": self.media_type, "value": self.value.to_json() })
    }

    /// Reads the JSON that [`to_json`](Self::to_json) has written. Returns `None` for any other JSON.
    pub fn from_json(json: &Value) -> Option<Self> {
        Some(Self::new(json.get("type")?.as_str()?, RejectionValue::from_json(json.get("value")?)?))
    }
}

impl RejectionValue {
    fn to_json(&self) -> Value {
        match self {
            Self::Constant(value) => json!({ "constant": value }),
            Self::Text { source, max: None } => name_of(&SOURCES, source).into(),
            Self::Text { source, max: Some(max) } => json!({ "text": name_of(&SOURCES, source), "max": max }),
            Self::ByStatus(values, other) => json!({ "statuses": values, "other": other }),
            Self::Object(members) => {
                json!({ "members": members.iter().map(RejectionMember::to_json).collect::<Vec<_>>() })
            }
            Self::Violations { item, otherwise } => {
                json!({ "violations": item.to_json(), "otherwise": name_of(&OTHERWISE, otherwise) })
            }
            Self::FieldMessages { lists, otherwise } => {
                json!({ "fields": lists, "otherwise": name_of(&OTHERWISE, otherwise) })
            }
            Self::Status | Self::Millis | Self::Location { .. } => name_of(&VALUES, self).into(),
        }
    }

    fn from_json(json: &Value) -> Option<Self> {
        if let Some(name) = json.as_str() {
            return named(&SOURCES, name).map(Self::text).or_else(|| named(&VALUES, name));
        }
        let otherwise = || named(&OTHERWISE, json.get("otherwise")?.as_str()?);
        Some(if let Some(value) = json.get("constant") {
            Self::Constant(value.clone())
        } else if let Some(source) = json.get("text") {
            let max = usize::try_from(json.get("max")?.as_u64()?).ok();
            Self::Text { source: named(&SOURCES, source.as_str()?)?, max }
        } else if let Some(values) = json.get("statuses") {
            let pair = |pair: &Value| Some((u16::try_from(pair.get(0)?.as_u64()?).ok()?, pair.get(1)?.clone()));
            Self::ByStatus(values.as_array()?.iter().map(pair).collect::<Option<_>>()?, json.get("other")?.clone())
        } else if let Some(members) = json.get("members") {
            Self::Object(members.as_array()?.iter().map(RejectionMember::from_json).collect::<Option<_>>()?)
        } else if let Some(item) = json.get("violations") {
            Self::Violations { item: Box::new(Self::from_json(item)?), otherwise: otherwise()? }
        } else {
            Self::FieldMessages { lists: json.get("fields")?.as_bool()?, otherwise: otherwise()? }
        })
    }
}

impl RejectionMember {
    fn to_json(&self) -> Value {
        let value = self.value.to_json();
        if self.required { json!([self.name, value]) } else { json!([self.name, value, "optional"]) }
    }

    fn from_json(json: &Value) -> Option<Self> {
        Some(Self {
            name: json.get(0)?.as_str()?.to_owned(),
            required: json.get(2).is_none(),
            value: RejectionValue::from_json(json.get(1)?)?,
        })
    }
}

/// Returns the name of a value. The table contains every value that may occur.
fn name_of<T: PartialEq>(table: &[(&'static str, T)], value: &T) -> &'static str {
    table.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

fn named<T: Clone>(table: &[(&'static str, T)], name: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
}
