//! Examples, defaults and patterns of a document. Examples become tests of their types; examples and defaults are
//! validated against their schemas (OpenAPI 3.0, Example Object; `example` and `default` of the Schema Object).

use ecogen_runtime::schema::{self, Side};
use serde_json::Value as Json;

use super::judging::{Question, Verdict};
use super::misfit::misfit;
use super::schema::nullable_of;
use super::value::value;
use super::{Lower, data};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Example, Fit, Type, TypeDef, Value};
use crate::source::{Location, Node};

/// A value whose validation is not finished.
#[derive(Clone, Debug)]
pub(super) enum Waiting<'s> {
    /// An example.
    Example {
        /// The value.
        at: Cursor<'s>,
        /// The location of the example, which may be an Example Object around the value.
        place: Location,
        /// The type of the value, whose definition may still be missing.
        ty: Type,
    },
    /// A default.
    Default(Cursor<'s>),
}

impl<'s> Lower<'s> {
    /// Returns all examples. Warns of values that violate their schema, and of examples that satisfy it and cannot be
    /// represented by the type.
    pub(super) fn judged(&mut self, verdicts: Vec<Verdict>, types: &[TypeDef]) -> Vec<Example> {
        let waiting = std::mem::take(&mut self.waiting);
        let judged = waiting.into_iter().zip(verdicts);
        judged
            .filter_map(|(waiting, verdict)| match waiting {
                Waiting::Example { at, place, ty } => Some(self.judged_example(&at, &place, ty, verdict, types)),
                Waiting::Default(at) => {
                    self.judged_default(&at, &verdict);
                    None
                }
            })
            .collect()
    }

    fn judged_example(
        &mut self,
        at: &Cursor<'s>,
        place: &Location,
        ty: Type,
        verdict: Verdict,
        types: &[TypeDef],
    ) -> Example {
        let Verdict { found, undescribed, schema } = verdict;
        let value = value(at.node());
        let fit = if let Some((first, others)) = found.split_first() {
            let is_text = first.pointer.is_empty() && is_json_text(at.node());
            let wrong = (first.pointer.as_str(), first.message.as_str());
            self.found.push(diagnostics::unfit_example(inside(at, &first.pointer), wrong, others.len(), is_text));
            Fit::Unfit(schema)
        } else if let Some(misfit) = misfit(types, &ty, &value) {
            let wrong = (misfit.pointer(), misfit.message);
            self.found.push(diagnostics::misfit_example(at.location().clone(), (&wrong.0, &wrong.1)));
            Fit::Unfit(schema)
        } else {
            Fit::Fits { undescribed }
        };
        Example { place: place.pointer.to_string(), ty, value, fit }
    }

    fn judged_default(&mut self, at: &Cursor<'s>, verdict: &Verdict) {
        if let Some((first, others)) = verdict.found.split_first() {
            let wrong = (first.pointer.as_str(), first.message.as_str());
            self.found.push(diagnostics::unfit_default(inside(at, &first.pointer), wrong, others.len()));
        }
    }

    /// Records the example, the default and the pattern of a schema that was lowered to `ty`.
    pub(super) fn values_of(&mut self, at: &Cursor<'s>, ty: &Type, nullable: bool) {
        let given = ["example", "examples", "default", "pattern"].map(|key| at.get(key));
        if at.reference().is_some() || given.iter().all(Option::is_none) || !self.is_new(at.location()) {
            return;
        }
        let [example, examples, default, pattern] = given;
        let schema = data::schema(Some(at));
        let ty = if nullable { nullable_of(ty.clone()) } else { ty.clone() };
        let listed = examples.map(|examples| examples.items()).unwrap_or_default();
        // The dialect phase has copied the first of `examples` to `example`, which would be tested twice.
        let example = if listed.is_empty() { example } else { None };
        for example in example.into_iter().chain(listed) {
            self.example(&example, example.location().clone(), &ty, &schema, None);
        }
        if let Some(default) = default
            // Numbers beyond the range of an integer type are reported where the default is lowered.
            && !matches!((&ty, default.node()), (Type::Integer(integer), Node::Number(text)) if !integer.holds(text))
        {
            self.judging.ask(Question { value: default.clone(), schema, side: None });
            self.waiting.push(Waiting::Default(default));
        }
        if let Some((pattern, text)) = pattern.and_then(|pattern| Some((pattern.clone(), pattern.node().as_str()?))) {
            let longest = match at.get("maxLength").as_ref().map(Cursor::node) {
                Some(Node::Number(length)) => length.parse().unwrap_or(usize::MAX),
                _ => usize::MAX,
            };
            self.pattern(&pattern, text, longest);
        }
    }

    /// Reports a pattern that cannot be compiled, or that cannot be searched for in all texts that `maxLength` allows.
    fn pattern(&mut self, pattern: &Cursor<'s>, text: &str, longest: usize) {
        // A character has up to four bytes.
        let limit = schema::longest_text_of_pattern(text).filter(|limit| longest.saturating_mul(4) > *limit);
        if let Some(why) = schema::fault_of_pattern(text) {
            self.found.push(diagnostics::uncompiled_pattern(pattern.location().clone(), text, &why));
        } else if let Some(limit) = limit {
            self.found.push(diagnostics::backtracking_pattern(pattern.location().clone(), text, limit));
        }
    }

    /// Records `example` and `examples` of a media type, a parameter or a header whose value has the type `ty`.
    pub(super) fn examples_of(&mut self, at: &Cursor<'s>, ty: &Type, schema: &Value, side: Side) {
        let given = ["example", "examples"].map(|key| at.get(key));
        if given.iter().all(Option::is_none) || !self.is_new(at.location()) {
            return;
        }
        let [example, examples] = given;
        if let Some(example) = example {
            self.example(&example, example.location().clone(), ty, schema, Some(side));
        }
        for (_, named) in examples.map(|examples| examples.entries()).unwrap_or_default() {
            let followed = named.follow().map_err(|fault| Box::new(diagnostics::lost_example(*fault)));
            let Some(object) = self.keep(followed) else { continue };
            if let Some(value) = object.get("value").or_else(|| object.get("dataValue")) {
                self.example(&value, named.location().clone(), ty, schema, Some(side));
            }
        }
    }

    fn example(&mut self, at: &Cursor<'s>, place: Location, ty: &Type, schema: &Value, side: Option<Side>) {
        self.judging.ask(Question { value: at.clone(), schema: schema.clone(), side });
        self.waiting.push(Waiting::Example { at: at.clone(), place, ty: ty.clone() });
    }

    /// Returns `true` if the location is seen for the first time, so that a component shared by operations is visited
    /// once.
    fn is_new(&mut self, at: &Location) -> bool {
        self.looked_at.insert(at.clone())
    }
}

/// Returns the location of the value at a pointer, or of the innermost existing value above it.
fn inside(at: &Cursor<'_>, pointer: &str) -> Location {
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

/// Returns `true` if the text is the JSON of an object or array.
fn is_json_text(node: &Node) -> bool {
    let text = node.as_str().filter(|text| text.trim_start().starts_with(['{', '[']));
    text.is_some_and(|text| serde_json::from_str::<Json>(text).is_ok())
}
