use super::super::codec::ParameterValue;
use super::super::parameter::Given;
use super::payload::PayloadReader;
#[cfg(feature = "validate")]
use super::{
    super::schema::{Found, Judge, Judged, Schema, Side},
    Place,
};
use super::{Parameter, Violation};
#[cfg(feature = "validate")]
use memchr::memmem::Finder;
#[cfg(feature = "validate")]
use std::sync::LazyLock;

/// Finds texts that may contain a null.
#[cfg(feature = "validate")]
static NULL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("null"));

/// The schemas of an operation that requests are validated against, in addition to their types.
#[derive(Clone, Copy, Debug, Default)]
pub struct Strict {
    #[cfg(feature = "validate")]
    judge: Option<(&'static Judge, usize)>,
}

impl Strict {
    /// Disables validation.
    pub const NONE: Self = Self {
        #[cfg(feature = "validate")]
        judge: None,
    };

    /// Validates against the schemas of the operation with this index in the API's table.
    #[cfg(feature = "validate")]
    pub fn new(judge: &'static Judge, operation: usize) -> Self {
        Self { judge: Some((judge, operation)) }
    }
}

#[cfg(not(feature = "validate"))]
impl Strict {
    pub(in super::super) fn parameter(&self, _: usize, _: &Parameter, _: &Given, _: bool) -> Vec<Violation> {
        Vec::new()
    }

    pub(super) fn constrains(&self, _: &PayloadReader<'_>) -> bool {
        false
    }

    pub(super) fn body(&self, _: &PayloadReader<'_>, _: bool) -> Vec<Violation> {
        Vec::new()
    }

    pub(in super::super) fn item(&self, _: usize, _: &[u8], _: bool) -> Vec<Violation> {
        Vec::new()
    }

    pub(in super::super) fn part(&self, _: usize, _: &str, _: ParameterValue) -> Vec<Violation> {
        Vec::new()
    }
}

#[cfg(feature = "validate")]
impl Strict {
    /// Returns the value of a specification extension (`x-…`) of the operation.
    #[cfg(feature = "server")]
    pub(in super::super) fn extension(&self, name: &str) -> Option<&'static serde_json::Value> {
        let (judge, operation) = self.judge?;
        judge.extension(operation, name)
    }

    /// Validates a parameter. If it was decoded, it is only validated if its schema has constraints beyond its type.
    pub(in super::super) fn parameter(
        &self,
        index: usize,
        parameter: &Parameter,
        given: &Given,
        read: bool,
    ) -> Vec<Violation> {
        let schema = |(judge, operation): (&'static Judge, usize)| judge.parameter(operation, index);
        let found = self.judged(self.judge.and_then(schema), read, |judge, schema| match given {
            Given::Tree(tree) => judge.judge_text(schema, tree, Side::Request),
            Given::Json(json) => judge.judge_json(schema, json.as_bytes(), Side::Request),
        });
        let violation = |Found { pointer, message, .. }| {
            let (place, name) = (Place::from(parameter.location), parameter.name.to_owned());
            Violation { place, name, pointer, message }
        };
        found.into_iter().map(violation).collect()
    }

    /// Returns `true` if the schema of a body says more than its type, so that the body is validated in any case.
    pub(super) fn constrains(&self, payload: &PayloadReader<'_>) -> bool {
        let judged = self.judge.and_then(|(judge, operation)| judge.body(operation, payload.content()));
        judged.is_some_and(|judged| judged.constrains)
    }

    /// Validates a buffered body.
    pub(super) fn body(&self, payload: &PayloadReader<'_>, read: bool) -> Vec<Violation> {
        let schema = |(judge, operation): (&'static Judge, usize)| judge.body(operation, payload.content());
        // Types decode null as absent. A schema may not allow it.
        let read = read && NULL.find(payload.bytes()).is_none();
        let found = self.judged(self.judge.and_then(schema), read, |judge, schema| match payload.tree() {
            Ok(None) => judge.judge_json(schema, payload.bytes(), Side::Request),
            Ok(Some(ParameterValue::Bytes(_))) => Vec::new(),
            // The decoder fails for the same reason and reports it.
            Err(_) if !read => Vec::new(),
            Err(fault) => {
                vec![Found { pointer: fault.pointer(), message: fault.message().to_owned(), undecided: true }]
            }
            Ok(Some(tree)) => judge.judge_text(schema, &tree, Side::Request),
        });
        found.into_iter().map(in_body).collect()
    }

    /// Validates an item of a streamed body.
    pub(in super::super) fn item(&self, content: usize, json: &[u8], read: bool) -> Vec<Violation> {
        let schema = |(judge, operation): (&'static Judge, usize)| judge.body(operation, content);
        let read = read && NULL.find(json).is_none();
        let judged = self
            .judged(self.judge.and_then(schema), read, |judge, schema| judge.judge_json(schema, json, Side::Request));
        judged.into_iter().map(in_body).collect()
    }

    /// Validates a part of a streamed body, as the only property of an object. Violations of that object are ignored.
    pub(in super::super) fn part(&self, content: usize, name: &str, value: ParameterValue) -> Vec<Violation> {
        let schema = |(judge, operation): (&'static Judge, usize)| judge.body(operation, content);
        let alone = ParameterValue::Object(vec![(name.to_owned(), value)]);
        let found = self.judged(self.judge.and_then(schema), false, |judge, schema| {
            judge.judge_text(schema, &alone, Side::Request)
        });
        let own = super::super::codec::Fault::new("").inside(name).pointer();
        let of_part = |found: &Found| {
            let rest = found.pointer.strip_prefix(own.as_str());
            found.undecided || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        found.into_iter().filter(of_part).map(in_body).collect()
    }

    fn judged(
        &self,
        judged: Option<&Judged>,
        read: bool,
        judge: impl FnOnce(&Judge, &Schema) -> Vec<Found>,
    ) -> Vec<Found> {
        match (self.judge, judged) {
            (Some((by, _)), Some(Judged { schema, constrains })) if !read || *constrains => judge(by, schema),
            _ => Vec::new(),
        }
    }
}

#[cfg(feature = "validate")]
fn in_body(Found { pointer, message, .. }: Found) -> Violation {
    Violation { place: Place::Body, name: String::new(), pointer, message }
}
