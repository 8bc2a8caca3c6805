use serde_json::{Number, Value};

use super::named::Named;
use super::pattern::Pattern;
use super::properties::Properties;

/// A schema, read.
#[derive(Debug)]
pub(crate) enum Schema {
    /// A component, by its index.
    Reference(usize),
    /// What it says itself.
    Rules(Box<Rules>),
}

/// The keywords of one schema.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    pub(super) kind: Option<Kind>,
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
    /// Whether anything is said beside the schemas for the same value that stand in it.
    pub(super) says_more: bool,
    /// Whether a keyword asks for more of a value than its parts, one after the other.
    pub(super) sees_the_whole: bool,
}

impl Rules {
    /// Whether schemas for the same value stand in it.
    pub(super) fn is_composed(&self) -> bool {
        !self.all_of.is_empty() || !self.any_of.is_empty() || !self.one_of.is_empty()
    }

    /// Whether `unevaluatedItems` or `unevaluatedProperties` is set.
    pub(super) fn is_unevaluated(&self) -> bool {
        !matches!(self.list.unevaluated, Others::Any) || !matches!(self.object.unevaluated, Others::Any)
    }

    pub(super) fn says_more_than_its_members(&self) -> bool {
        let (string, list, object) = (&self.string, &self.list, &self.object);
        self.kind.is_some()
            || self.values.is_some()
            || !self.number.is_nothing()
            || !string.is_nothing()
            || list.items.is_some()
            || !list.prefix.is_empty()
            || list.least.is_some()
            || list.most.is_some()
            || object.properties.values().next().is_some()
            || !object.required.is_empty()
            || !matches!(object.others, Others::Any)
    }

    pub(super) fn asks_for_the_whole(&self) -> bool {
        let (list, object) = (&self.list, &self.object);
        self.not.is_some()
            || self.condition.is_some()
            || !self.dependents.is_empty()
            || list.contains.is_some()
            || list.unique
            || self.is_unevaluated()
            || !object.patterns.is_empty()
            || object.names.is_some()
            || !object.needs.is_empty()
            || object.least.is_some()
            || object.most.is_some()
    }
}

/// `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    List,
    String,
    Number,
    Integer,
    Bool,
}

#[derive(Debug, Default)]
pub(super) struct NumberRules {
    pub(super) least: Option<Bound>,
    pub(super) most: Option<Bound>,
    pub(super) step: Option<Number>,
    pub(super) range: Option<(i64, u64)>,
    /// The least and the most of the integers that fit, where that is all that is said.
    pub(super) integers: Option<(i64, i64)>,
}

impl NumberRules {
    /// Whether they say nothing.
    pub(super) fn is_nothing(&self) -> bool {
        self.least.is_none() && self.most.is_none() && self.step.is_none() && self.range.is_none()
    }

    /// Finds out which integers fit, of integers alone or of all numbers.
    pub(super) fn settle(&mut self, of_integers: bool) {
        let inclusive =
            |bound: &Bound, inwards: i64| bound.number.as_i64()?.checked_add(inwards * i64::from(bound.exclusive));
        let (range_least, range_most) = self.range.filter(|_| of_integers).unwrap_or((i64::MIN, u64::MAX));
        let least = self.least.as_ref().map_or(Some(i64::MIN), |bound| inclusive(bound, 1));
        let most = self.most.as_ref().map_or(Some(i64::MAX), |bound| inclusive(bound, -1));
        let range_most = i64::try_from(range_most).unwrap_or(i64::MAX);
        let whole = least.zip(most).map(|(least, most)| (least.max(range_least), most.min(range_most)));
        self.integers = whole.filter(|_| self.step.is_none());
    }
}

/// A bound of numbers, and whether it is one itself.
#[derive(Debug)]
pub(super) struct Bound {
    pub(super) number: Number,
    pub(super) exclusive: bool,
}

#[derive(Debug, Default)]
pub(super) struct StringRules {
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
    pub(super) pattern: Option<Pattern>,
    pub(super) format: Option<Format>,
}

/// A format that is known.
#[derive(Debug)]
pub(super) struct Format {
    pub(super) name: String,
    pub(super) fits: fn(&str) -> bool,
}

#[derive(Debug, Default)]
pub(super) struct ListRules {
    /// `prefixItems`; `items` are those behind them.
    pub(super) prefix: Vec<Schema>,
    pub(super) items: Option<Schema>,
    pub(super) contains: Option<Contains>,
    pub(super) unevaluated: Others,
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
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
    pub(super) needs: Vec<(String, Vec<String>)>,
    pub(super) unevaluated: Others,
    pub(super) others: Others,
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
}

/// `additionalProperties`, `unevaluatedProperties`, `unevaluatedItems`.
#[derive(Debug, Default)]
pub(super) enum Others {
    #[default]
    Any,
    None,
    Of(Schema),
}

impl Others {
    /// The schema of the others, if there is one.
    pub(super) fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Of(schema) => Some(schema),
            Self::Any | Self::None => None,
        }
    }
}

/// `contains`, and how many items it has to fit.
#[derive(Debug)]
pub(super) struct Contains {
    pub(super) schema: Schema,
    pub(super) least: u64,
    pub(super) most: Option<u64>,
}

/// `if`, `then` and `else`.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) holds: Schema,
    pub(super) then: Option<Schema>,
    pub(super) otherwise: Option<Schema>,
}

/// The discriminator of a union, and the member each of its values leads to.
#[derive(Debug)]
pub(super) struct Discriminator {
    pub(super) property: String,
    pub(super) members: Named<usize>,
}

impl Discriminator {
    /// The component that a value leads to.
    pub(super) fn member(&self, value: &[u8]) -> Option<usize> {
        self.members.find(value).map(|(_, index)| *index)
    }
}
