//! Validation of examples and defaults on a second thread during lowering. The types of the IR do not depend on the
//! results.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use ecogen_runtime::schema::{CompiledSchemas, Direction, SchemaViolation};
use serde_json::Value as Json;

use super::schema_data;
use crate::ir::Value;
use crate::openapi::Cursor;
use crate::stack::STACK_SIZE;

/// A value, and the schema against which the value is validated.
#[derive(Debug)]
pub(super) struct ValidationJob<'s> {
    pub(super) value: Cursor<'s>,
    pub(super) schema: Value,
    /// The direction in which the value is sent. `None` for an example or default in a schema, which has to be valid in
    /// at least one direction.
    pub(super) direction: Option<Direction>,
}

/// The result of validating a value.
#[derive(Debug)]
pub(super) struct JobResult {
    /// The violations. The list is empty if the value is valid in at least one of the possible directions.
    pub(super) violations: Vec<SchemaViolation>,
    /// If the value is valid, the JSON Pointers of the parts of the value that no schema describes.
    pub(super) undescribed: Vec<String>,
    /// The schema of the value.
    pub(super) schema: Value,
}

/// The results of all validations.
#[derive(Debug, Default)]
pub(super) struct ValidatedExamples {
    /// The component schemas as data, by key.
    pub(super) components: Vec<(String, Value)>,
    /// The results, in the order in which the values were submitted.
    pub(super) results: Vec<JobResult>,
}

/// Submits values to the validation thread, and receives the results.
#[derive(Debug)]
pub(super) struct ExampleValidator<'s> {
    root: Cursor<'s>,
    /// `None` once all values have been sent.
    jobs: Option<Sender<ValidationJob<'s>>>,
    queue: Arc<Mutex<Receiver<ValidationJob<'s>>>>,
    /// `None` if the system could not start a thread; validation then runs in `finish`.
    results: Option<Receiver<ValidatedExamples>>,
}

impl<'s> ExampleValidator<'s> {
    /// Calls `lower` with a validator. A second thread validates the values that are submitted, and ends after
    /// [`Self::finish`] or when the validator is dropped.
    pub(super) fn run_with<T: 'static>(root: &Cursor<'s>, lower: impl FnOnce(Self) -> T) -> T {
        let (jobs, queue) = mpsc::channel();
        let (sender, results) = mpsc::channel();
        let queue = Arc::new(Mutex::new(queue));
        thread::scope(|scope| {
            let work = {
                let queue = queue.clone();
                // Sending fails if lowering has panicked, because the receiver is dropped.
                move || drop(sender.send(validate_all(root, &queue)))
            };
            let thread = thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, work).ok();
            let results = thread.map(|_| results);
            lower(Self { root: root.clone(), jobs: Some(jobs), queue, results })
        })
    }

    /// Sends a value to the validation thread.
    pub(super) fn submit(&self, job: ValidationJob<'s>) {
        // Sending cannot fail, because `self` owns the receiver.
        let _ = self.jobs.as_ref().map(|jobs| jobs.send(job));
    }

    /// Ends the queue and waits for the results.
    pub(super) fn finish(&mut self) -> ValidatedExamples {
        self.jobs = None;
        match &self.results {
            // The channel closes without a result only if the thread panics, and the scope propagates the panic.
            Some(results) => results.recv().unwrap_or_default(),
            None => validate_all(&self.root, &self.queue),
        }
    }
}

/// Validates the values in the queue until all senders are dropped.
fn validate_all(root: &Cursor<'_>, queue: &Mutex<Receiver<ValidationJob<'_>>>) -> ValidatedExamples {
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    let entries = schemas.map(|schemas| schemas.entries()).unwrap_or_default();
    let components = entries.iter().map(|(key, at)| ((*key).to_owned(), schema_data::schema(Some(at)))).collect();
    let components = Value::Object(components);
    let mut compiled = None;
    let queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
    let run = |job| {
        let compiled =
            compiled.get_or_insert_with(|| CompiledSchemas::new(&format!("{{\"components\":{components}}}"), 0));
        validate(compiled, job)
    };
    let results = queue.iter().map(run).collect();
    let Value::Object(components) = components else { return ValidatedExamples::default() };
    ValidatedExamples { components, results }
}

fn validate(schemas: &CompiledSchemas, ValidationJob { value, schema, direction }: ValidationJob<'_>) -> JobResult {
    let read: Json = serde_json::from_str(&schema.to_string()).unwrap_or_default();
    let json = value.node().to_json();
    let either = [Direction::Request, Direction::Response];
    let options = direction.as_ref().map_or(&either[..], std::slice::from_ref);
    let mut found: Option<Vec<SchemaViolation>> = None;
    for side in options {
        let violations = schemas.violations(&read, &json, *side);
        if found.as_ref().is_none_or(|found| violations.len() < found.len()) {
            found = Some(violations);
        }
        if found.as_ref().is_some_and(Vec::is_empty) {
            break;
        }
    }
    let found = found.unwrap_or_default();
    let undescribed = if found.is_empty() { schemas.undescribed(&read, &json) } else { Vec::new() };
    JobResult { violations: found, undescribed, schema }
}
