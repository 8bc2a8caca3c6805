//! Validation of examples and defaults on a second thread during lowering. No type depends on the results.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use ecogen_runtime::schema::{Found, Judge, Side};
use serde_json::Value as Json;

use super::data;
use crate::document::Cursor;
use crate::ir::Value;
use crate::stack::DEEP;

/// A value and the schema that validates it.
#[derive(Debug)]
pub(super) struct Question<'s> {
    pub(super) value: Cursor<'s>,
    pub(super) schema: Value,
    /// The sender of the value, or `None` if the value may be valid for either direction, as in a schema.
    pub(super) side: Option<Side>,
}

/// The result of validating a value.
#[derive(Debug)]
pub(super) struct Verdict {
    /// The violations; none if the value is valid in a direction.
    pub(super) found: Vec<Found>,
    /// The locations in a valid value that no schema describes.
    pub(super) undescribed: Vec<String>,
    /// The schema that was used.
    pub(super) schema: Value,
}

/// The results of all validations.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// The component schemas as data.
    pub(super) components: Vec<(String, Value)>,
    /// The verdicts in the order in which the values were sent.
    pub(super) verdicts: Vec<Verdict>,
}

/// The sending end of the validation thread.
#[derive(Debug)]
pub(super) struct Judging<'s> {
    root: Cursor<'s>,
    /// `None` once all values have been sent.
    questions: Option<Sender<Question<'s>>>,
    asked: Arc<Mutex<Receiver<Question<'s>>>>,
    /// `None` if the system could not start a thread; validation then runs in `finish`.
    judged: Option<Receiver<Judged>>,
}

impl<'s> Judging<'s> {
    /// Calls `something` while a second thread validates the values that it sends. The thread ends when the `Judging`
    /// is finished or dropped.
    pub(super) fn beside<T: 'static>(root: &Cursor<'s>, something: impl FnOnce(Self) -> T) -> T {
        let (questions, asked) = mpsc::channel();
        let (tell, judged) = mpsc::channel();
        let asked = Arc::new(Mutex::new(asked));
        thread::scope(|scope| {
            let work = {
                let asked = asked.clone();
                // The receiver is gone if lowering has panicked.
                move || drop(tell.send(all(root, &asked)))
            };
            let thread = thread::Builder::new().stack_size(DEEP).spawn_scoped(scope, work).ok();
            let judged = thread.map(|_| judged);
            something(Self { root: root.clone(), questions: Some(questions), asked, judged })
        })
    }

    /// Sends a value to be validated.
    pub(super) fn ask(&self, question: Question<'s>) {
        // Sending cannot fail, because `self` owns the receiver.
        let _ = self.questions.as_ref().map(|questions| questions.send(question));
    }

    /// Ends the queue and waits for the results.
    pub(super) fn finish(&mut self) -> Judged {
        self.questions = None;
        match &self.judged {
            // The channel closes without a result only if the thread panics, and the scope propagates the panic.
            Some(judged) => judged.recv().unwrap_or_default(),
            None => all(&self.root, &self.asked),
        }
    }
}

/// Validates values until the queue ends.
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
