use serde_json::{Number, Value};

use super::name_table::NameTable;
use super::pattern::Pattern;
use super::properties::Properties;

/// A compiled schema.
#[derive(Debug)]
pub(crate) enum Schema {
    /// A reference to a component, by its index.
    Reference(usize),
    /// A schema that is not a reference.
    Rules(Box<Rules>),
}

/// The keywords of one schema.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    pub(super) kind: Option<JsonType>,
    pub(super) nullable: bool,
    pub(super) values: Option<Vec<Value>>,
    pub(super) number: NumberRules,
    pub(super) string: StringRules,
    pub(super) list: ListRules,
    pub(super) object: ObjectRules,
    pub(super) all_of: Vec<Schema>,
    pub(super) any_of: Vec<Schema>,
    pub(super) one_of: Vec<Schema>,
    pub(super) not: Option<Schema>,
    pub(super) condition: Option<Condition>,
    pub(super) dependents: Vec<(String, Schema)>,
    pub(super) discriminator: Option<Discriminator>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    /// `true` if the schema has keywords other than `allOf`, `anyOf` and `oneOf`.
    pub(super) has_sibling_keywords: bool,
    /// `true` if a keyword needs the whole value, instead of one item or property at a time.
    pub(super) needs_full_value: bool,
}

impl Rules {
    /// Returns `true` if the schema has `allOf`, `anyOf` or `oneOf`.
    pub(super) fn is_composed(&self) -> bool {
        !self.all_of.is_empty() || !self.any_of.is_empty() || !self.one_of.is_empty()
    }

    /// Returns `true` if `unevaluatedItems` or `unevaluatedProperties` is set.
    pub(super) fn is_unevaluated(&self) -> bool {
        !matches!(self.list.unevaluated, AdditionalSchema::Any)
            || !matches!(self.object.unevaluated, AdditionalSchema::Any)
    }

    pub(super) fn has_keywords_beside_members(&self) -> bool {
        let (string, list, object) = (&self.string, &self.list, &self.object);
        self.kind.is_some()
            || self.values.is_some()
            || !self.number.is_empty()
            || !string.is_empty()
            || list.items.is_some()
            || !list.prefix.is_empty()
            || list.min.is_some()
            || list.max.is_some()
            || object.properties.values().next().is_some()
            || !object.required.is_empty()
            || !matches!(object.others, AdditionalSchema::Any)
    }

    pub(super) fn must_see_full_value(&self) -> bool {
        let (list, object) = (&self.list, &self.object);
        self.not.is_some()
            || self.condition.is_some()
            || !self.dependents.is_empty()
            || list.contains.is_some()
            || list.unique
            || self.is_unevaluated()
            || !object.patterns.is_empty()
            || object.names.is_some()
            || !object.dependent_required.is_empty()
            || object.min.is_some()
            || object.max.is_some()
    }
}

/// A value of the keyword `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonType {
    Object,
    List,
    String,
    Number,
    Integer,
    Bool,
}

#[derive(Debug, Default)]
pub(super) struct NumberRules {
    pub(super) min: Option<NumberBound>,
    pub(super) max: Option<NumberBound>,
    pub(super) multiple_of: Option<Number>,
    pub(super) range: Option<(i64, u64)>,
    /// The smallest and the greatest valid integer, if no other keyword constrains numbers.
    pub(super) integers: Option<(i64, i64)>,
}

impl NumberRules {
    /// Returns `true` if no keyword is set.
    pub(super) fn is_empty(&self) -> bool {
        self.min.is_none() && self.max.is_none() && self.multiple_of.is_none() && self.range.is_none()
    }

    /// Computes `integers` from the other keywords.
    pub(super) fn set_integer_bounds(&mut self, of_integers: bool) {
        let inclusive = |bound: &NumberBound, direction: i64| {
            bound.number.as_i64()?.checked_add(direction * i64::from(bound.exclusive))
        };
        let (range_min, range_max) = self.range.filter(|_| of_integers).unwrap_or((i64::MIN, u64::MAX));
        let min = self.min.as_ref().map_or(Some(i64::MIN), |bound| inclusive(bound, 1));
        let max = self.max.as_ref().map_or(Some(i64::MAX), |bound| inclusive(bound, -1));
        let range_max = i64::try_from(range_max).unwrap_or(i64::MAX);
        let bounds = min.zip(max).map(|(min, max)| (min.max(range_min), max.min(range_max)));
        self.integers = bounds.filter(|_| self.multiple_of.is_none());
    }
}

/// A minimum or maximum of numbers, which may be exclusive.
#[derive(Debug)]
pub(super) struct NumberBound {
    pub(super) number: Number,
    pub(super) exclusive: bool,
}

#[derive(Debug, Default)]
pub(super) struct StringRules {
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
    pub(super) pattern: Option<Pattern>,
    pub(super) format: Option<Format>,
}

/// A string format that is validated.
#[derive(Debug)]
pub(super) struct Format {
    pub(super) name: String,
    pub(super) fits: fn(&str) -> bool,
}

#[derive(Debug, Default)]
pub(super) struct ListRules {
    /// The schemas of `prefixItems`, one for each of the first items. `items` applies to the items after these.
    pub(super) prefix: Vec<Schema>,
    pub(super) items: Option<Schema>,
    pub(super) contains: Option<Contains>,
    pub(super) unevaluated: AdditionalSchema,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
    pub(super) unique: bool,
}

#[derive(Debug, Default)]
pub(super) struct ObjectRules {
    pub(super) properties: Properties,
    pub(super) patterns: Vec<(Pattern, Schema)>,
    /// `propertyNames`.
    pub(super) names: Option<Schema>,
    pub(super) required: Vec<String>,
    /// `dependentRequired`.
    pub(super) dependent_required: Vec<(String, Vec<String>)>,
    pub(super) unevaluated: AdditionalSchema,
    pub(super) others: AdditionalSchema,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
}

/// The value of `additionalProperties`, `unevaluatedProperties` or `unevaluatedItems`.
#[derive(Debug, Default)]
pub(super) enum AdditionalSchema {
    #[default]
    Any,
    None,
    Of(Schema),
}

impl AdditionalSchema {
    /// Returns the schema, if there is one.
    pub(super) fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Of(schema) => Some(schema),
            Self::Any | Self::None => None,
        }
    }
}

/// The keyword `contains`, with `minContains` and `maxContains`.
#[derive(Debug)]
pub(super) struct Contains {
    pub(super) schema: Schema,
    pub(super) min: u64,
    pub(super) max: Option<u64>,
}

/// The keywords `if`, `then` and `else`.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) holds: Schema,
    pub(super) then: Option<Schema>,
    pub(super) otherwise: Option<Schema>,
}

/// The discriminator of a union, with the member for each of its values.
#[derive(Debug)]
pub(super) struct Discriminator {
    pub(super) property: String,
    pub(super) members: NameTable<usize>,
}

impl Discriminator {
    /// Returns the component for a value of the discriminator.
    pub(super) fn member(&self, value: &[u8]) -> Option<usize> {
        self.members.find(value).map(|(_, index)| *index)
    }
}
