//! Values that a document gives: examples become tests of their types, and are judged by their schemas as defaults are
//! (OpenAPI 3.0, Example Object; `example` and `default` of the Schema Object).

use ecogen_runtime::schema::{self, Found, Judge, Side};
use serde_json::Value as Json;

use super::misfit::misfit;
use super::schema::nullable_of;
use super::value::value;
use super::{Lower, data};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Example, Fit, Type, TypeDef, Value};
use crate::source::{Location, Node};

/// Both directions: what stands in a schema may be for either.
const EITHER: [Side; 2] = [Side::Request, Side::Answer];

/// An example as it was found, before its type is finished.
#[derive(Clone, Debug)]
pub(super) struct Given {
    example: Example,
    /// Where its value stands.
    at: Location,
    /// The schema that it fits or does not fit.
    schema: Value,
}

impl<'s> Lower<'s> {
    /// All examples; those that fit their schemas and not the types that these have become are told of.
    pub(super) fn finished_examples(&mut self, types: &[TypeDef]) -> Vec<Example> {
        let given = std::mem::take(&mut self.examples);
        let finish = |Given { mut example, at, schema }: Given| {
            if matches!(example.fit, Fit::Fits { .. })
                && let Some(misfit) = misfit(types, &example.ty, &example.value)
            {
                self.found.push(diagnostics::misfit_example(at, (&misfit.pointer(), &misfit.message)));
                example.fit = Fit::Unfit(schema);
            }
            example
        };
        given.into_iter().map(finish).collect()
    }

    /// The example, the default and the pattern of a schema, which has this type.
    pub(super) fn values_of(&mut self, at: &Cursor<'s>, ty: &Type, nullable: bool) {
        let given = ["example", "examples", "default", "pattern"].map(|key| at.get(key));
        if at.reference().is_some() || given.iter().all(Option::is_none) || !self.is_new(at.location()) {
            return;
        }
        let [example, examples, default, pattern] = given;
        let schema = data::schema(Some(at));
        let ty = if nullable { nullable_of(ty.clone()) } else { ty.clone() };
        let listed = examples.map(|examples| examples.items()).unwrap_or_default();
        // Of a list the first is the example.
        let example = if listed.is_empty() { example } else { None };
        for example in example.into_iter().chain(listed) {
            self.example(&example, example.location().clone(), &ty, &schema, &EITHER);
        }
        if let Some(default) = default
            // Numbers beyond an integer's type have been told of.
            && !matches!((&ty, default.node()), (Type::Integer(integer), Node::Number(text)) if !integer.holds(text))
        {
            let found = self.judged(&default.node().to_json(), &json(&schema), &EITHER);
            if let Some((first, others)) = found.split_first() {
                let wrong = (first.pointer.as_str(), first.message.as_str());
                let at = inside(&default, &first.pointer);
                self.found.push(diagnostics::unfit_default(at, wrong, others.len()));
            }
        }
        if let Some((pattern, text)) = pattern.and_then(|pattern| Some((pattern.clone(), pattern.node().as_str()?)))
            && let Some(why) = schema::fault_of_pattern(text)
        {
            self.found.push(diagnostics::uncompiled_pattern(pattern.location().clone(), text, &why));
        }
    }

    /// `example` and `examples` of a media type, a parameter or a header whose value has this type.
    pub(super) fn examples_of(&mut self, at: &Cursor<'s>, ty: &Type, schema: &Value, side: Side) {
        let given = ["example", "examples"].map(|key| at.get(key));
        if given.iter().all(Option::is_none) || !self.is_new(at.location()) {
            return;
        }
        let [example, examples] = given;
        if let Some(example) = example {
            self.example(&example, example.location().clone(), ty, schema, &[side]);
        }
        for (_, named) in examples.map(|examples| examples.entries()).unwrap_or_default() {
            let followed = named.follow().map_err(|fault| Box::new(diagnostics::lost_example(*fault)));
            let Some(object) = self.keep(followed) else { continue };
            if let Some(value) = object.get("value").or_else(|| object.get("dataValue")) {
                self.example(&value, named.location().clone(), ty, schema, &[side]);
            }
        }
    }

    fn example(&mut self, at: &Cursor<'s>, place: Location, ty: &Type, schema: &Value, sides: &[Side]) {
        let (read, json) = (json(schema), at.node().to_json());
        let found = self.judged(&json, &read, sides);
        let fit = match found.split_first() {
            None => Fit::Fits { undescribed: self.judge().undescribed(&read, &json) },
            Some((first, others)) => {
                let is_text = first.pointer.is_empty() && is_json_text(at.node());
                let wrong = (first.pointer.as_str(), first.message.as_str());
                let at = inside(at, &first.pointer);
                self.found.push(diagnostics::unfit_example(at, wrong, others.len(), is_text));
                Fit::Unfit(schema.clone())
            }
        };
        let example = Example { place: place.pointer.to_string(), ty: ty.clone(), value: value(at.node()), fit };
        self.examples.push(Given { example, at: at.location().clone(), schema: schema.clone() });
    }

    /// What is wrong with a value, whichever side it is for; nothing if it fits one.
    fn judged(&self, value: &Json, schema: &Json, sides: &[Side]) -> Vec<Found> {
        let mut least: Option<Vec<Found>> = None;
        for side in sides {
            let found = self.judge().violations(schema, value, *side);
            if found.is_empty() {
                return found;
            }
            if least.as_ref().is_none_or(|least| found.len() < least.len()) {
                least = Some(found);
            }
        }
        least.unwrap_or_default()
    }

    fn judge(&self) -> &Judge {
        self.judge.get_or_init(|| {
            let data = self.data.get_or_init(|| Value::Object(self.component_data()));
            Judge::new(&format!("{{\"components\":{data}}}"), 0)
        })
    }

    /// Whether a place is met for the first time: what several operations share is looked at once.
    fn is_new(&mut self, at: &Location) -> bool {
        self.looked_at.insert(at.clone())
    }
}

/// The part of a value that a pointer names, or what of it there is.
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

fn json(value: &Value) -> Json {
    serde_json::from_str(&value.to_string()).unwrap_or_default()
}

/// Whether a text is the JSON of an object or an array.
fn is_json_text(node: &Node) -> bool {
    let text = node.as_str().filter(|text| text.trim_start().starts_with(['{', '[']));
    text.is_some_and(|text| serde_json::from_str::<Json>(text).is_ok())
}
