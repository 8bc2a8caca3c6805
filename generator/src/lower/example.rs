//! Examples, defaults and patterns of a document. Examples become tests of their types; examples and defaults are
//! validated against their schemas (OpenAPI 3.0, Example Object; `example` and `default` of the Schema Object).

use ecogen_runtime::schema::{self, Direction};
use serde_json::Value as Json;

use super::example_validator::{JobResult, ValidationJob};
use super::schema::into_nullable;
use super::type_mismatch::type_mismatch;
use super::value::value;
use super::{Lowering, schema_data};
use crate::diagnostics;
use crate::ir::{Example, ExampleValidity, Type, TypeDef, Value};
use crate::openapi::Cursor;
use crate::source::{Location, Node};

/// A value whose validation is not finished.
#[derive(Clone, Debug)]
pub(super) enum PendingExample<'s> {
    /// An example in a schema, a media type, a parameter or a header.
    Example {
        /// The value of the example.
        at: Cursor<'s>,
        /// The location of the value or, if the value is in an Example Object, of that object.
        location: Location,
        /// The type of the value. The definition of the type is possibly not lowered yet.
        ty: Type,
    },
    /// The value of a `default`.
    Default(Cursor<'s>),
}

impl<'s> Lowering<'s> {
    /// Returns all examples. Warns of examples and defaults that violate their schema, and of valid examples that the
    /// Rust type cannot represent.
    pub(super) fn validated_examples(&mut self, outcomes: Vec<JobResult>, types: &[TypeDef]) -> Vec<Example> {
        let waiting = std::mem::take(&mut self.pending_examples);
        let results = waiting.into_iter().zip(outcomes);
        results
            .filter_map(|(waiting, outcome)| match waiting {
                PendingExample::Example { at, location: context, ty } => {
                    Some(self.validated_example(&at, &context, ty, outcome, types))
                }
                PendingExample::Default(at) => {
                    self.check_default(&at, &outcome);
                    None
                }
            })
            .collect()
    }

    fn validated_example(
        &mut self,
        at: &Cursor<'s>,
        context: &Location,
        ty: Type,
        outcome: JobResult,
        types: &[TypeDef],
    ) -> Example {
        let JobResult { violations: found, undescribed, schema } = outcome;
        let value = value(at.node());
        let fit = if let Some((first, others)) = found.split_first() {
            let is_text = first.pointer.is_empty() && is_json_text(at.node());
            let violation = (first.pointer.as_str(), first.message.as_str());
            self.diagnostics.push(diagnostics::invalid_example(
                location_of(at, &first.pointer),
                violation,
                others.len(),
                is_text,
            ));
            ExampleValidity::Invalid(schema)
        } else if let Some(mismatch) = type_mismatch(types, &ty, &value) {
            let violation = (mismatch.pointer(), mismatch.message);
            self.diagnostics
                .push(diagnostics::type_mismatch_in_example(at.location().clone(), (&violation.0, &violation.1)));
            ExampleValidity::Invalid(schema)
        } else {
            ExampleValidity::Valid { undescribed }
        };
        Example { location: context.pointer.to_string(), ty, value, validity: fit }
    }

    fn check_default(&mut self, at: &Cursor<'s>, outcome: &JobResult) {
        if let Some((first, others)) = outcome.violations.split_first() {
            let violation = (first.pointer.as_str(), first.message.as_str());
            self.diagnostics.push(diagnostics::invalid_default(
                location_of(at, &first.pointer),
                violation,
                others.len(),
            ));
        }
    }

    /// Queues the examples and the default of a schema for validation, and checks its `pattern`. The schema was lowered
    /// to `ty`.
    pub(super) fn queue_values(&mut self, at: &Cursor<'s>, ty: &Type, nullable: bool) {
        let given = ["example", "examples", "default", "pattern"].map(|key| at.get(key));
        if at.reference().is_some() || given.iter().all(Option::is_none) || !self.is_new(at.location()) {
            return;
        }
        let [example, examples, default, pattern] = given;
        let schema = schema_data::schema(Some(at));
        let ty = if nullable { into_nullable(ty.clone()) } else { ty.clone() };
        let listed = examples.map(|examples| examples.items()).unwrap_or_default();
        // The rewrite to OpenAPI 3.0 has copied the first of `examples` to `example`, which is therefore not tested
        // again.
        let example = if listed.is_empty() { example } else { None };
        for example in example.into_iter().chain(listed) {
            self.queue_example(&example, example.location().clone(), &ty, &schema, None);
        }
        if let Some(default) = default
            // A default beyond the range of its integer type is reported by `default_of`.
            && !matches!((&ty, default.node()), (Type::Integer(integer), Node::Number(text)) if !integer.contains(text))
        {
            self.validator.submit(ValidationJob { value: default.clone(), schema, direction: None });
            self.pending_examples.push(PendingExample::Default(default));
        }
        if let Some((pattern, text)) = pattern.and_then(|pattern| Some((pattern.clone(), pattern.node().as_str()?))) {
            let longest = match at.get("maxLength").as_ref().map(Cursor::node) {
                Some(Node::Number(length)) => length.parse().unwrap_or(usize::MAX),
                _ => usize::MAX,
            };
            self.pattern(&pattern, text, longest);
        }
    }

    /// Reports an invalid pattern. Also reports a pattern that needs backtracking, if `maxLength` allows texts that are
    /// too long to be matched against the pattern.
    fn pattern(&mut self, pattern: &Cursor<'s>, text: &str, longest: usize) {
        // `longest` is in characters and `limit` in bytes: a character has up to four bytes.
        let limit = schema::longest_text_of_pattern(text).filter(|limit| longest.saturating_mul(4) > *limit);
        if let Some(reason) = schema::pattern_error(text) {
            self.diagnostics.push(diagnostics::invalid_pattern(pattern.location().clone(), text, &reason));
        } else if let Some(limit) = limit {
            self.diagnostics.push(diagnostics::backtracking_pattern(pattern.location().clone(), text, limit));
        }
    }

    /// Queues `example` and `examples` of a media type, a parameter or a header for validation. The values have the
    /// type `ty`.
    pub(super) fn queue_examples(&mut self, at: &Cursor<'s>, ty: &Type, schema: &Value, direction: Direction) {
        let given = ["example", "examples"].map(|key| at.get(key));
        if given.iter().all(Option::is_none) || !self.is_new(at.location()) {
            return;
        }
        let [example, examples] = given;
        if let Some(example) = example {
            self.queue_example(&example, example.location().clone(), ty, schema, Some(direction));
        }
        for (_, named) in examples.map(|examples| examples.entries()).unwrap_or_default() {
            let followed = named.follow().map_err(|error| Box::new(diagnostics::unresolved_example(*error)));
            let Some(object) = self.ok_or_report(followed) else { continue };
            if let Some(value) = object.get("value").or_else(|| object.get("dataValue")) {
                self.queue_example(&value, named.location().clone(), ty, schema, Some(direction));
            }
        }
    }

    fn queue_example(
        &mut self,
        at: &Cursor<'s>,
        context: Location,
        ty: &Type,
        schema: &Value,
        direction: Option<Direction>,
    ) {
        self.validator.submit(ValidationJob { value: at.clone(), schema: schema.clone(), direction });
        self.pending_examples.push(PendingExample::Example { at: at.clone(), location: context, ty: ty.clone() });
    }

    /// Returns `true` if the location is visited for the first time. A component that several operations share is
    /// visited once.
    fn is_new(&mut self, at: &Location) -> bool {
        self.visited_examples.insert(at.clone())
    }
}

/// Returns the location of the value at a pointer. If this value does not exist, returns the location of the innermost
/// existing value on the path of the pointer.
fn location_of(at: &Cursor<'_>, pointer: &str) -> Location {
    let tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
    let mut here = at.location().clone();
    for token in tokens {
        let next = here.join(token);
        if at.at(next.clone()).is_none() {
            break;
        }
        here = next;
    }
    here
}

/// Returns `true` if a node is a string that contains a JSON object or array.
fn is_json_text(node: &Node) -> bool {
    let text = node.as_str().filter(|text| text.trim_start().starts_with(['{', '[']));
    text.is_some_and(|text| serde_json::from_str::<Json>(text).is_ok())
}
