use std::collections::BTreeMap;

use serde_json::Value;

use super::inexpressible::{INEXPRESSIBLE, Inexpressible};

/// The results of the requests of a suite.
#[derive(Debug)]
pub struct SpectorResults {
    requests: Vec<RequestResult>,
}

/// The result of one request of a scenario.
#[derive(Debug)]
struct RequestResult {
    scenario: String,
    /// The request, in the form `SCENARIO#INDEX`.
    id: String,
    /// `pass`, `suite` (Spector's mock rejects the request of its own replay), or the step that failed.
    outcome: String,
    /// The reasons for the failure.
    messages: Vec<String>,
    is_adjusted: bool,
}

/// The class of a request's result. The class of a scenario is the worst class of its requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum ResultClass {
    Passed,
    /// Spector's mock rejects the request even without the relay.
    SuiteError,
    Inexpressible,
    Failed,
}

impl SpectorResults {
    /// Parses the output of `replay.mjs`: a line of JSON for each request.
    pub fn read(text: &str) -> Result<Self, String> {
        let read = |line: &str| {
            let value: Value = serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
            let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
            let found = value["found"].as_array().into_iter().flatten().filter_map(Value::as_str);
            Ok::<_, String>(RequestResult {
                scenario: text("scenario"),
                id: text("id"),
                outcome: text("verdict"),
                messages: found.map(str::to_owned).collect(),
                is_adjusted: value["adjusted"].is_string(),
            })
        };
        let requests: Vec<RequestResult> = text.lines().map(read).collect::<Result<_, _>>()?;
        if requests.is_empty() { Err("no scenario was run".to_owned()) } else { Ok(Self { requests }) }
    }

    /// Prints the counts, every failure, and the reasons for scenarios that a document cannot express. Returns the
    /// number of failures. If all scenarios were run (`is_whole`), an unused entry of [`INEXPRESSIBLE`] is a failure.
    pub fn report(&self, heading: &str, suite: &str, version: &str, is_whole: bool) -> usize {
        let entries: Vec<_> = INEXPRESSIBLE.iter().filter(|entry| entry.is_for(suite, version)).collect();
        let mut scenarios: BTreeMap<&str, ResultClass> = BTreeMap::new();
        for request in &self.requests {
            let class = request.class(&entries);
            let of_scenario = scenarios.entry(&request.scenario).or_insert(class);
            *of_scenario = (*of_scenario).max(class);
        }
        let count = |class| scenarios.values().filter(|of_scenario| **of_scenario == class).count();
        let adjusted = self.requests.iter().filter(|request| request.is_adjusted).count();
        println!(
            "{heading}: {} scenarios: {} passed, {} not expressible, {} that the mock refuses, {} failed; \
             {} requests, {adjusted} sent otherwise than by the replay",
            scenarios.len(),
            count(ResultClass::Passed),
            count(ResultClass::Inexpressible),
            count(ResultClass::SuiteError),
            count(ResultClass::Failed),
            self.requests.len(),
        );
        let stale = self.reasons(&entries, is_whole);
        for request in self.requests.iter().filter(|request| request.class(&entries) == ResultClass::Failed) {
            println!("  FAILED {}, {}: {}", request.id, request.outcome, request.messages.join("; "));
        }
        count(ResultClass::Failed) + stale
    }

    /// Prints the reason of each entry with the requests that it covers. Returns the number of unused entries, or 0 if
    /// only some scenarios were run (`is_whole` is `false`).
    fn reasons(&self, entries: &[&Inexpressible], is_whole: bool) -> usize {
        for request in self.requests.iter().filter(|request| request.outcome == "suite") {
            println!("  refused by the mock itself: {}: {}", request.id, request.messages.join("; "));
        }
        let mut stale = 0;
        for entry in entries {
            let needs = |request: &&RequestResult| request.fails() && entry.covers(&request.id);
            let ids: Vec<&str> = self.requests.iter().filter(needs).map(|request| request.id.as_str()).collect();
            if !ids.is_empty() {
                println!("  not expressible, {}: {}", entry.reason, ids.join(", "));
            } else if is_whole {
                stale += 1;
                println!("  FAILED: expected not to be expressible, and none fails: {:?}", entry.requests);
            }
        }
        stale
    }
}

impl RequestResult {
    fn fails(&self) -> bool {
        !matches!(self.outcome.as_str(), "pass" | "suite")
    }

    fn class(&self, entries: &[&Inexpressible]) -> ResultClass {
        match self.outcome.as_str() {
            "pass" => ResultClass::Passed,
            "suite" => ResultClass::SuiteError,
            _ if entries.iter().any(|entry| entry.covers(&self.id)) => ResultClass::Inexpressible,
            _ => ResultClass::Failed,
        }
    }
}
