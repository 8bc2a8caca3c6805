//! `application/x-www-form-urlencoded` bodies. A property is written as a pair, and an array as one pair per item, all
//! with the same name. Nested arrays and objects are written as JSON. The Encoding Object of a property can set another
//! style.

use super::super::codec::{self, DecodeError, Encode, ParameterValue};
pub(super) use super::super::parameter::Members;
use super::super::parameter::percent::{self, EscapeMode};
use super::super::parameter::{self, EncodeError, ParameterError, ParameterInput, ParameterSource, QueryPairs};
use super::text::tree_text;
use super::{DecodeLimits, ParameterLocation, ParameterSpec};

pub(super) fn write(value: &dyn Encode, fields: &[ParameterSpec]) -> Result<String, EncodeError> {
    let Some(ParameterValue::Object(members)) = ParameterValue::from_encode(value) else {
        return Err(EncodeError("only an object can be written as a form"));
    };
    let json = codec::to_value(value);
    let mut pairs = Vec::new();
    for (name, value) in &members {
        let json = json.get(name);
        match fields.iter().find(|field| field.name == name) {
            Some(field) => pairs.extend(tree_text(field, value, json)?),
            None => {
                for text in text_values(value, json)? {
                    pairs.push(format!("{}={}", EscapeMode::Unreserved.name(name), EscapeMode::Unreserved.text(&text)));
                }
            }
        }
    }
    Ok(pairs.join("&"))
}

fn text_values(value: &ParameterValue, json: Option<&serde_json::Value>) -> Result<Vec<String>, EncodeError> {
    let text = |value: &ParameterValue| match value {
        ParameterValue::Text(text) => Some(text.clone()),
        _ => None,
    };
    let flat = match value {
        ParameterValue::List(items) => items.iter().map(text).collect::<Option<Vec<_>>>(),
        ParameterValue::Bytes(_) => return Err(EncodeError("bytes cannot be written in a form")),
        value => text(value).map(|text| vec![text]),
    };
    Ok(flat.unwrap_or_else(|| json.map(ToString::to_string).into_iter().collect()))
}

pub(super) fn read(
    text: &str,
    fields: &'static [ParameterSpec],
    limits: DecodeLimits,
) -> Result<ParameterValue, DecodeError> {
    let error =
        |name: &str, malformed: ParameterError| DecodeError::new(format!("the value of `{name}` {}", malformed.0));
    let pairs = QueryPairs::query(text).with_parameters(fields).with_max_properties(limits.properties);
    let mut members = Members::default();
    for (name, raw) in pairs.iter().filter(|(name, _)| !fields.iter().any(|field| field.accepts_name(name))) {
        let value = percent::unescape(ParameterLocation::Query, raw).map_err(|malformed| error(name, malformed))?;
        members.add(name, ParameterValue::Text(value));
    }
    for field in fields {
        let given =
            parameter::read(field, ParameterSource::Pairs(&pairs)).map_err(|malformed| error(field.name, malformed))?;
        match given {
            Some(ParameterInput::Tree(tree)) => members.add(field.name, tree),
            Some(ParameterInput::Json(json)) => members.add(field.name, from_json(&json)?),
            None => {}
        }
    }
    Ok(members.into_object())
}

/// Parses JSON to a tree of texts. Properties that are null are omitted.
pub(crate) fn from_json(text: &str) -> Result<ParameterValue, DecodeError> {
    let value: serde_json::Value = codec::from_str(text)?;
    Ok(ParameterValue::from_encode(&value).unwrap_or_else(|| "null".into()))
}

#[cfg(test)]
mod deep {
    use super::super::super::codec::{DecodeError, Reader};
    use super::{DecodeLimits, read};

    #[test]
    fn values_deeper_than_a_list_are_sent_as_json() -> Result<(), DecodeError> {
        let body =
            read("owner=%7B%22id%22%3A1%7D&tags=%5B%7B%22id%22%3A2%7D%5D&words=%5Bx%5D", &[], DecodeLimits::new())?;
        let mut found = Vec::new();
        Reader::from_parameter(&body).object(&mut |key, r| match key {
            "owner" => r.object(&mut |key, r| {
                found.push(format!("owner {key}"));
                r.skip()
            }),
            "tags" => r.list(&mut |r| {
                r.object(&mut |key, r| {
                    found.push(format!("tag {key}"));
                    r.skip()
                })
            }),
            _ => r.list(&mut |r| {
                found.push(r.string()?.into_owned());
                Ok(())
            }),
        })?;
        assert_eq!(found, ["owner id", "tag id", "[x]"]);
        Ok(())
    }
}
