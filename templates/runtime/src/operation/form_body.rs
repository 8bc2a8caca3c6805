//! `application/x-www-form-urlencoded` bodies. A property is a pair, and an array is one pair per item with the same
//! name. Nested values are JSON. A property with an Encoding Object has the style of that object.

use super::super::codec::{self, Encode, Fault, ParameterValue};
pub(super) use super::super::parameter::Members;
use super::super::parameter::percent::{self, Escape};
use super::super::parameter::{self, Given, Malformed, Pairs, Source, Unwritable};
use super::text::tree_text;
use super::{Location, Parameter};

pub(super) fn write(value: &dyn Encode, fields: &[Parameter]) -> Result<String, Unwritable> {
    let Some(ParameterValue::Object(members)) = ParameterValue::of(value) else {
        return Err(Unwritable("only an object can be written as a form"));
    };
    let json = codec::to_value(value);
    let mut pairs = Vec::new();
    for (name, value) in &members {
        let json = json.get(name);
        match fields.iter().find(|field| field.name == name) {
            Some(field) => pairs.extend(tree_text(field, value, json)?),
            None => {
                for text in texts(value, json)? {
                    pairs.push(format!("{}={}", Escape::Unreserved.name(name), Escape::Unreserved.text(&text)));
                }
            }
        }
    }
    Ok(pairs.join("&"))
}

fn texts(value: &ParameterValue, json: Option<&serde_json::Value>) -> Result<Vec<String>, Unwritable> {
    let text = |value: &ParameterValue| match value {
        ParameterValue::Text(text) => Some(text.clone()),
        _ => None,
    };
    let flat = match value {
        ParameterValue::List(items) => items.iter().map(text).collect::<Option<Vec<_>>>(),
        ParameterValue::Bytes(_) => return Err(Unwritable("bytes cannot be written in a form")),
        value => text(value).map(|text| vec![text]),
    };
    Ok(flat.unwrap_or_else(|| json.map(ToString::to_string).into_iter().collect()))
}

pub(super) fn read(text: &str, fields: &'static [Parameter]) -> Result<ParameterValue, Fault> {
    let fault = |name: &str, malformed: Malformed| Fault::new(format!("the value of `{name}` {}", malformed.0));
    let pairs = Pairs::query(text).claim(fields);
    let mut members = Members::default();
    for (name, raw) in pairs.iter().filter(|(name, _)| !fields.iter().any(|field| field.takes(name))) {
        let value = percent::unescape(Location::Query, raw).map_err(|malformed| fault(name, malformed))?;
        members.add(name, ParameterValue::Text(value));
    }
    for field in fields {
        let given = parameter::read(field, Source::Pairs(&pairs)).map_err(|malformed| fault(field.name, malformed))?;
        match given {
            Some(Given::Tree(tree)) => members.add(field.name, tree),
            Some(Given::Json(json)) => members.add(field.name, from_json(&json)?),
            None => {}
        }
    }
    Ok(members.into_object())
}

/// Parses JSON to a tree of texts. Members that are null are omitted.
pub(crate) fn from_json(text: &str) -> Result<ParameterValue, Fault> {
    let value: serde_json::Value = codec::from_str(text)?;
    Ok(ParameterValue::of(&value).unwrap_or_else(|| "null".into()))
}

#[cfg(test)]
mod deep {
    use super::super::super::codec::{Fault, Reader};
    use super::read;

    #[test]
    fn what_is_deeper_than_a_list_travels_as_json() -> Result<(), Fault> {
        let body = read("owner=%7B%22id%22%3A1%7D&tags=%5B%7B%22id%22%3A2%7D%5D&words=%5Bx%5D", &[])?;
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
