//! Shapes of a union's members: the JSON type, keys and constants of their values, which are known before a value is
//! decoded.

use std::collections::{BTreeMap, VecDeque};

use super::{DEPTH, FlattenedObject, UnionSchema, implied, innermost, is_nullable};
use crate::openapi::Cursor;
use crate::source::Node;

/// One of the shapes that the values of a variant may have. If the member is a union, the variant has several shapes.
#[derive(Clone, Debug)]
pub(in crate::lower) struct UnionCase<'s> {
    /// The index of the variant.
    pub(in crate::lower) variant: usize,
    pub(in crate::lower) shape: SchemaShape<'s>,
}

/// The JSON type, the strings and the keys that a schema allows.
#[derive(Clone, Debug, Default)]
pub(in crate::lower) struct SchemaShape<'s> {
    /// The JSON type, or `None` if the schema allows several types.
    pub(in crate::lower) kind: Option<&'s str>,
    /// The allowed strings of an enum.
    pub(in crate::lower) strings: Option<Vec<String>>,
    /// The format of strings.
    pub(in crate::lower) format: Option<&'s str>,
    /// The declared keys, each with `true` if the key is required, and with the constants to which its value is
    /// restricted.
    pub(in crate::lower) keys: BTreeMap<&'s str, (bool, Vec<Node>)>,
    /// The schemas of required keys that are not restricted to constants.
    pub(in crate::lower) required_values: Vec<(&'s str, Cursor<'s>)>,
    /// The shapes of an array's items.
    pub(in crate::lower) items: Vec<Self>,
    /// `true` if an array's items may be null.
    pub(in crate::lower) has_nullable_items: bool,
}

/// The path of keys to a value inside an object, and the constants that this value is restricted to.
pub(in crate::lower) type NestedConstants<'s> = (Vec<&'s str>, Vec<Node>);

/// The maximum number of keys in the path to a nested constant.
const PATH: usize = 3;
/// The maximum number of schemas that are visited to find the nested constants of an object.
const VISITED: usize = 64;

impl<'s> SchemaShape<'s> {
    /// Returns the shape of a union's member. If the member is itself a union, returns the shapes of its inner members.
    pub(in crate::lower) fn cases_of(member: &Cursor<'s>) -> Vec<Self> {
        let mut cases = Vec::new();
        collect_cases(member, DEPTH, ArrayItems::Included, &mut cases);
        cases
    }

    /// Returns the shape of an object.
    pub(in crate::lower) fn of_members(members: &FlattenedObject<'s>) -> Self {
        let is_object = members.other_members.is_empty() && (members.is_object || members.has_keys());
        let mut keys = BTreeMap::new();
        let mut required_values = Vec::new();
        for name in members.names() {
            let values = members.property(name).and_then(|property| allowed_values(property, DEPTH));
            let is_required = members.required.contains(name);
            if let (true, None, Some(property)) = (is_required, &values, members.property(name)) {
                required_values.push((name, property.clone()));
            }
            keys.insert(name, (is_required, values.unwrap_or_default()));
        }
        Self {
            kind: is_object.then_some("object"),
            strings: None,
            format: None,
            keys,
            required_values,
            items: Vec::new(),
            has_nullable_items: false,
        }
    }

    fn of_one(at: &Cursor<'s>, items: ArrayItems) -> Self {
        let kind = at.text("type").or_else(|| implied(at));
        if at.get("allOf").is_some() || kind == Some("object") {
            let members = FlattenedObject::new(at);
            return match members.other_members.as_slice() {
                [only] if !members.has_keys() && kind.is_none() => Self::of_one(only, items),
                _ => {
                    let shape = Self::of_members(&members);
                    Self { kind: kind.or(shape.kind), ..shape }
                }
            };
        }
        let strings = at
            .get("enum")
            .filter(|_| kind == Some("string"))
            .map(|values| values.items().iter().filter_map(|value| value.node().as_str().map(str::to_owned)).collect());
        let mut shape = Self { kind, strings, format: at.text("format"), ..Self::default() };
        if let (Some("array"), ArrayItems::Included, Some(item)) = (kind, items, at.get("items")) {
            collect_cases(&item, 1, ArrayItems::Omitted, &mut shape.items);
            shape.has_nullable_items = is_nullable(&item);
        }
        shape
    }

    pub(in crate::lower) fn requires(&self, key: &str) -> bool {
        self.keys.get(key).is_some_and(|(required, _)| *required)
    }

    /// Returns the constants that the value of a key is restricted to.
    pub(in crate::lower) fn constants(&self, key: &str) -> Option<&[Node]> {
        self.keys.get(key).filter(|(_, values)| !values.is_empty()).map(|(_, values)| values.as_slice())
    }

    /// Returns the constants of the required keys, then those of the required keys inside their values, and so on, for
    /// paths of up to `PATH` keys.
    pub(in crate::lower) fn nested_constants(&self) -> Vec<NestedConstants<'s>> {
        let is_constant = |values: &[Node]| !values.is_empty() && values.iter().all(is_scalar);
        let own = self.keys.iter().filter(|(_, (required, values))| *required && is_constant(values));
        let mut found: Vec<NestedConstants<'s>> = own.map(|(key, (_, values))| (vec![*key], values.clone())).collect();
        let mut left: VecDeque<(Vec<&'s str>, Cursor<'s>)> =
            self.required_values.iter().map(|(key, at)| (vec![*key], at.clone())).collect();
        for _ in 0..VISITED {
            let Some((path, at)) = left.pop_front() else { break };
            let members = FlattenedObject::new(&at);
            for name in members.required.iter().copied() {
                let Some(property) = members.property(name) else { continue };
                let path = [path.as_slice(), &[name]].concat();
                match allowed_values(property, DEPTH) {
                    Some(values) if is_constant(&values) => found.push((path, values)),
                    _ if path.len() < PATH => left.push_back((path, property.clone())),
                    _ => {}
                }
            }
        }
        found
    }

    pub(in crate::lower) fn required(&self) -> usize {
        self.keys.values().filter(|(required, _)| *required).count()
    }
}

/// Returns the values of an `enum` in the schema, in its reference's target, or in a member of its `allOf`.
fn allowed_values(at: &Cursor<'_>, depth: usize) -> Option<Vec<Node>> {
    let at = at.follow().ok()?;
    if let Some(values) = at.get("enum") {
        return Some(values.items().iter().map(|value| value.node().clone()).collect());
    }
    let depth = depth.checked_sub(1)?;
    at.get("allOf")?.items().iter().find_map(|member| allowed_values(member, depth))
}

fn is_scalar(value: &Node) -> bool {
    !matches!(value, Node::List(_) | Node::Object(_))
}

/// Determines whether the shape of an array contains the shapes of its items. The items of arrays inside of arrays are
/// omitted, because a schema may contain itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ArrayItems {
    Included,
    Omitted,
}

fn collect_cases<'s>(member: &Cursor<'s>, depth: usize, items: ArrayItems, cases: &mut Vec<SchemaShape<'s>>) {
    let at = innermost(member);
    if at.reference().is_some() {
        return cases.push(SchemaShape::default());
    }
    let says_more = at.get("properties").is_some() || at.get("allOf").is_some();
    match (UnionSchema::of(&at).as_slice(), depth.checked_sub(1)) {
        ([union_schema], Some(depth)) if !says_more => {
            union_schema.members.iter().for_each(|member| collect_cases(member, depth, items, cases));
        }
        _ => cases.push(SchemaShape::of_one(&at, items)),
    }
}
