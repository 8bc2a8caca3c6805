//! The judging of examples and defaults, which goes on beside lowering: nothing in the types hangs on it.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use ecogen_runtime::schema::{Found, Judge, Side};
use serde_json::Value as Json;

use super::data;
use crate::document::Cursor;
use crate::ir::Value;
use crate::stack::DEEP;

/// A value, and the schema that judges it.
#[derive(Debug)]
pub(super) struct Question<'s> {
    pub(super) value: Cursor<'s>,
    pub(super) schema: Value,
    /// Who sends it; none if it may be for either, as what stands in a schema.
    pub(super) side: Option<Side>,
}

/// What is wrong with a value.
#[derive(Debug)]
pub(super) struct Verdict {
    /// Nothing if it fits, whichever side it is for.
    pub(super) found: Vec<Found>,
    /// What of a value that fits no schema describes.
    pub(super) undescribed: Vec<String>,
    /// The schema that judged it.
    pub(super) schema: Value,
}

/// All that was judged.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// The component schemas as data.
    pub(super) components: Vec<(String, Value)>,
    /// In the order of the questions.
    pub(super) verdicts: Vec<Verdict>,
}

/// Where questions are asked.
#[derive(Debug)]
pub(super) struct Judging<'s> {
    root: Cursor<'s>,
    /// None once all has been asked.
    questions: Option<Sender<Question<'s>>>,
    asked: Arc<Mutex<Receiver<Question<'s>>>>,
    /// None where the system gives no thread.
    judged: Option<Receiver<Judged>>,
}

impl<'s> Judging<'s> {
    /// Does something while questions are answered; they end when what was handed over has finished or is gone.
    pub(super) fn beside<T: 'static>(root: &Cursor<'s>, something: impl FnOnce(Self) -> T) -> T {
        let (questions, asked) = mpsc::channel();
        let (tell, judged) = mpsc::channel();
        let asked = Arc::new(Mutex::new(asked));
        thread::scope(|scope| {
            let work = {
                let asked = asked.clone();
                // Whoever stopped half-way does not ask for the answers.
                move || drop(tell.send(all(root, &asked)))
            };
            let thread = thread::Builder::new().stack_size(DEEP).spawn_scoped(scope, work).ok();
            let judged = thread.map(|_| judged);
            something(Self { root: root.clone(), questions: Some(questions), asked, judged })
        })
    }

    /// Asks.
    pub(super) fn ask(&self, question: Question<'s>) {
        // The other end stands beside this one.
        let _ = self.questions.as_ref().map(|questions| questions.send(question));
    }

    /// Waits for the answers; nothing is asked any more.
    pub(super) fn finish(&mut self) -> Judged {
        self.questions = None;
        match &self.judged {
            // It ends without an answer by a panic alone, which the scope passes on.
            Some(judged) => judged.recv().unwrap_or_default(),
            None => all(&self.root, &self.asked),
        }
    }
}

/// Answers until nobody asks any more.
fn all(root: &Cursor<'_>, asked: &Mutex<Receiver<Question<'_>>>) -> Judged {
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    let entries = schemas.map(|schemas| schemas.entries()).unwrap_or_default();
    let components = entries.iter().map(|(key, at)| ((*key).to_owned(), data::schema(Some(at)))).collect();
    let components = Value::Object(components);
    let mut judge = None;
    let asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
    let answer = |question| {
        let judge = judge.get_or_insert_with(|| Judge::new(&format!("{{\"components\":{components}}}"), 0));
        verdict(judge, question)
    };
    let verdicts = asked.iter().map(answer).collect();
    let Value::Object(components) = components else { return Judged::default() };
    Judged { components, verdicts }
}

fn verdict(judge: &Judge, Question { value, schema, side }: Question<'_>) -> Verdict {
    let read: Json = serde_json::from_str(&schema.to_string()).unwrap_or_default();
    let json = value.node().to_json();
    let either = [Side::Request, Side::Answer];
    let sides = side.as_ref().map_or(&either[..], std::slice::from_ref);
    let mut found: Option<Vec<Found>> = None;
    for side in sides {
        let violations = judge.violations(&read, &json, *side);
        if found.as_ref().is_none_or(|found| violations.len() < found.len()) {
            found = Some(violations);
        }
        if found.as_ref().is_some_and(Vec::is_empty) {
            break;
        }
    }
    let found = found.unwrap_or_default();
    let undescribed = if found.is_empty() { judge.undescribed(&read, &json) } else { Vec::new() };
    Verdict { found, undescribed, schema }
}
