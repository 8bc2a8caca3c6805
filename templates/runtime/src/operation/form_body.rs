//! `application/x-www-form-urlencoded`: each property a pair, each item of a list a pair of the same name, anything
//! deeper as JSON.

use super::super::codec::{self, Encode, Fault, ParameterValue};
use super::super::parameter::percent::{self, Escape};
use super::super::parameter::{Pairs, Unwritable};
use super::Location;
use std::collections::HashMap;

pub(super) fn write(value: &dyn Encode) -> Result<String, Unwritable> {
    let Some(ParameterValue::Object(members)) = ParameterValue::of(value) else {
        return Err(Unwritable("only an object can be written as a form"));
    };
    let json = codec::to_value(value);
    let mut pairs = Vec::new();
    for (name, value) in &members {
        for text in texts(value, json.get(name))? {
            pairs.push(format!("{}={}", Escape::Unreserved.name(name), Escape::Unreserved.text(&text)));
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

pub(super) fn read(text: &str) -> Result<ParameterValue, Fault> {
    let mut members = Members::default();
    for (name, raw) in Pairs::query(text).iter() {
        let value = percent::unescape(Location::Query, raw)
            .map_err(|malformed| Fault::new(format!("the value of `{name}` {}", malformed.0)))?;
        members.add(name, ParameterValue::Text(value));
    }
    Ok(members.into_object())
}

/// Members in order of arrival. The index keeps a body of many names from taking quadratic time.
#[derive(Debug, Default)]
pub(super) struct Members {
    list: Vec<(String, ParameterValue)>,
    index: HashMap<String, usize>,
}

impl Members {
    /// Adds a member; one that is there already becomes a list.
    pub(super) fn add(&mut self, name: &str, value: ParameterValue) {
        let known = self.index.get(name).and_then(|at| self.list.get_mut(*at));
        match known {
            None => {
                self.index.insert(name.to_owned(), self.list.len());
                self.list.push((name.to_owned(), value));
            }
            Some((_, ParameterValue::List(items))) => items.push(value),
            Some((_, known)) => {
                let first = std::mem::replace(known, ParameterValue::Text(String::new()));
                *known = ParameterValue::List(vec![first, value]);
            }
        }
    }

    pub(super) fn into_object(self) -> ParameterValue {
        ParameterValue::Object(self.list)
    }
}

#[cfg(test)]
mod deep {
    use super::super::super::codec::{Fault, Reader};
    use super::read;

    #[test]
    fn what_is_deeper_than_a_list_travels_as_json() -> Result<(), Fault> {
        let body = read("owner=%7B%22id%22%3A1%7D&tags=%5B%7B%22id%22%3A2%7D%5D&words=%5Bx%5D")?;
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
