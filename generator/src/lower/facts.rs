//! What can be known of a union's members before a value is decoded, and what that tells apart.

use std::collections::BTreeMap;

use super::schema::implied;
use super::{Lower, value};
use crate::document::Cursor;
use crate::ir::{Recognise, Test};
use crate::source::Node;

/// What is known of a member.
#[derive(Clone, Debug)]
pub(super) struct Facts<'s> {
    /// Its JSON type; none if it can be several.
    kind: Option<&'s str>,
    /// The strings it allows, if it is an enum of them.
    strings: Option<Vec<String>>,
    /// Whether its strings have a format.
    has_format: bool,
    /// Its declared keys: whether each is required, and the values it is confined to.
    keys: BTreeMap<&'s str, (bool, Vec<Node>)>,
}

impl Facts<'_> {
    fn requires(&self, key: &str) -> bool {
        self.keys.get(key).is_some_and(|(required, _)| *required)
    }

    /// The values that a required key is confined to.
    pub(super) fn constants(&self, key: &str) -> Option<&[Node]> {
        self.keys.get(key).filter(|(_, values)| !values.is_empty()).map(|(_, values)| values.as_slice())
    }

    fn required(&self) -> usize {
        self.keys.values().filter(|(required, _)| *required).count()
    }
}

impl<'s> Lower<'s> {
    pub(super) fn facts(&mut self, member: &Cursor<'s>) -> Facts<'s> {
        let Ok(at) = member.follow() else {
            return Facts { kind: None, strings: None, has_format: false, keys: BTreeMap::new() };
        };
        let mut kind = at.text("type").or_else(|| implied(&at));
        let mut keys = BTreeMap::new();
        if at.get("allOf").is_some() || kind == Some("object") {
            // What is wrong with the members is said where they are lowered.
            let before = self.found.mark();
            let members = self.members(&at);
            self.found.rewind(before);
            if members.others.is_empty() {
                kind = kind.or(Some("object"));
            }
            for name in members.names() {
                let values = members
                    .property(name)
                    .and_then(|property| property.follow().ok())
                    .and_then(|property| property.get("enum"));
                let values = values
                    .map(|values| values.items().iter().map(|value| value.node().clone()).collect())
                    .unwrap_or_default();
                keys.insert(name, (members.required.contains(name), values));
            }
        }
        let strings = at
            .get("enum")
            .filter(|_| kind == Some("string"))
            .map(|values| values.items().iter().filter_map(|value| value.node().as_str().map(str::to_owned)).collect());
        Facts { kind, strings, has_format: at.get("format").is_some(), keys }
    }
}

/// The word that names a member: its component, the constant that tells it, or its type.
pub(super) fn label(member: &Cursor<'_>) -> String {
    if let Some(name) = member.reference().and_then(|reference| reference.rsplit('/').next()) {
        return name.replace("~1", "/").replace("~0", "~");
    }
    if let Some(constant) = constant(member) {
        return constant.to_owned();
    }
    let format = member.text("format").filter(|_| member.text("type") == Some("string"));
    match (format, member.text("type").or_else(|| implied(member))) {
        (Some(format), _) => format.to_owned(),
        (None, Some("array")) => "list".to_owned(),
        (None, Some(kind)) => kind.to_owned(),
        (None, None) => "value".to_owned(),
    }
}

/// The value of the first property that a member confines to one string: `{ kind: { enum: [cat] } }` is `cat`.
fn constant<'s>(member: &Cursor<'s>) -> Option<&'s str> {
    let properties = member.get("properties")?.entries();
    properties.into_iter().find_map(|(_, property)| match property.get("enum")?.items().as_slice() {
        [only] => only.node().as_str(),
        _ => None,
    })
}

/// How to tell the members of a union apart.
pub(super) struct Told {
    pub(super) recognise: Recognise,
    /// Two members that nothing tells apart for certain, and what they share.
    pub(super) doubt: Option<(usize, usize, String)>,
}

/// Works out tests that exclude each other; where there are none, the order in which to try.
pub(super) fn tell_apart(facts: &[Facts<'_>]) -> Told {
    let of_kind =
        |kind: &str| -> Vec<usize> { (0..facts.len()).filter(|index| facts[*index].kind == Some(kind)).collect() };
    let unknown = facts.iter().position(|facts| facts.kind.is_none());
    let mut tests: Vec<(Test, usize)> = Vec::new();
    for (kind, test) in
        [("boolean", Test::Bool), ("integer", Test::Integer), ("number", Test::Number), ("array", Test::Array)]
    {
        match of_kind(kind).as_slice() {
            [] => {}
            [only] => tests.push((test, *only)),
            [one, other, ..] => return in_order(facts, (*one, *other, format!("the type {kind}"))),
        }
    }
    match strings(facts, &of_kind("string")) {
        Ok(found) => tests.extend(found),
        Err((one, other)) => return in_order(facts, (one, other, "the type string".to_owned())),
    }
    let (found, doubt) = match objects(facts, &of_kind("object")) {
        Ok(found) => found,
        Err((one, other)) => {
            return in_order(facts, (one, other, shared_keys(&facts[one], &facts[other])));
        }
    };
    tests.extend(found);
    match unknown {
        None => Told { recognise: Recognise::Tests(tests), doubt },
        Some(unknown) => in_order(facts, (unknown, usize::from(unknown == 0), "every JSON type".to_owned())),
    }
}

/// Enums of strings by their values, any other string last.
fn strings(facts: &[Facts<'_>], members: &[usize]) -> Result<Vec<(Test, usize)>, (usize, usize)> {
    let mut tests = Vec::new();
    let mut plain = Vec::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for &index in members {
        match &facts[index].strings {
            None => plain.push(index),
            Some(values) => {
                for value in values {
                    if let Some(other) = seen.insert(value, index) {
                        return Err((other, index));
                    }
                }
                tests.push((Test::OneOf(values.clone()), index));
            }
        }
    }
    match plain.as_slice() {
        // An open enum takes every string: the last of them serves those that no test names.
        [] => tests.extend(members.last().map(|index| (Test::String, *index))),
        [only] => tests.push((Test::String, *only)),
        [one, other, ..] => return Err((*one, *other)),
    }
    Ok(tests)
}

type Objects = (Vec<(Test, usize)>, Option<(usize, usize, String)>);

/// Objects by a key with constant values, by a key that only one requires, or by a key that only one knows.
fn objects(facts: &[Facts<'_>], members: &[usize]) -> Result<Objects, (usize, usize)> {
    match members {
        [] => return Ok((Vec::new(), None)),
        [only] => return Ok((vec![(Test::Object, *only)], None)),
        _ => {}
    }
    if let Some(tests) = by_constant(facts, members) {
        return Ok((tests, None));
    }
    let declared_elsewhere =
        |key: &str, index: usize| members.iter().any(|other| *other != index && facts[*other].keys.contains_key(key));
    let own_keys = |index: usize, required: bool| -> Vec<&str> {
        let own = facts[index].keys.keys().copied().filter(|key| !declared_elsewhere(key, index));
        own.filter(|key| !required || facts[index].requires(key)).collect()
    };
    // The strictest first: what is left over at the end takes every other object.
    let mut ordered = members.to_vec();
    ordered.sort_by_key(|index| std::cmp::Reverse((facts[*index].required(), facts[*index].keys.len())));
    let mut tests = Vec::new();
    let mut rest = Vec::new();
    for &index in &ordered {
        match own_keys(index, true).first() {
            Some(key) => tests.push((Test::Key((*key).to_owned()), index)),
            None => rest.push(index),
        }
    }
    match rest.as_slice() {
        [] => {}
        [only] => tests.push((Test::Object, *only)),
        [one, other, ..] => {
            let own: Vec<(usize, Vec<&str>)> = rest.iter().map(|index| (*index, own_keys(*index, false))).collect();
            // One member may have no key of its own: what has none of the others' is taken for it.
            if own.iter().filter(|(_, keys)| keys.is_empty()).count() > 1 {
                return Err((*one, *other));
            }
            for (index, keys) in &own {
                tests.extend(keys.iter().map(|key| (Test::Key((*key).to_owned()), *index)));
            }
            let fallback = own.iter().find(|(_, keys)| keys.is_empty()).map_or(*one, |(index, _)| *index);
            tests.push((Test::Object, fallback));
            return Ok((tests, Some((*one, *other, shared_keys(&facts[*one], &facts[*other])))));
        }
    }
    Ok((tests, None))
}

/// A key that every member requires and confines to values of its own.
fn by_constant(facts: &[Facts<'_>], members: &[usize]) -> Option<Vec<(Test, usize)>> {
    let first = members.first()?;
    facts[*first].keys.keys().find_map(|key| {
        let mut seen: Vec<&Node> = Vec::new();
        let mut tests = Vec::new();
        for &index in members {
            let values = facts[index].constants(key).filter(|_| facts[index].requires(key))?;
            if values.iter().any(|value| seen.contains(&value)) {
                return None;
            }
            seen.extend(values);
            tests.push((Test::Constant((*key).to_owned(), values.iter().map(value::value).collect()), index));
        }
        Some(tests)
    })
}

fn shared_keys(one: &Facts<'_>, other: &Facts<'_>) -> String {
    let shared: Vec<String> =
        one.keys.keys().filter(|key| other.keys.contains_key(*key)).take(4).map(|key| format!("`{key}`")).collect();
    if shared.is_empty() {
        "no key that either has to have".to_owned()
    } else {
        format!("the keys {}", shared.join(", "))
    }
}

/// The strictest first: what requires the most, then what knows the most; strings with a format before enums,
/// which are open, before any string.
fn in_order(facts: &[Facts<'_>], doubt: (usize, usize, String)) -> Told {
    let mut order: Vec<usize> = (0..facts.len()).collect();
    order.sort_by_key(|index| {
        let facts = &facts[*index];
        let kind = match facts.kind {
            Some("boolean") => 0,
            Some("integer") => 1,
            Some("number") => 2,
            Some("string") if facts.has_format => 3,
            Some("string") if facts.strings.is_some() => 4,
            Some("string") => 5,
            Some("array") => 6,
            Some("object") => 7,
            _ => 8,
        };
        (kind, std::cmp::Reverse((facts.required(), facts.keys.len())))
    });
    Told { recognise: Recognise::Order(order), doubt: Some(doubt) }
}
