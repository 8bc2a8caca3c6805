use std::collections::BTreeMap;
use std::fmt;

use super::untyped::{UntypedReasons, shown};

/// The outcome of a corpus document.
#[derive(Clone, Debug)]
pub struct CorpusOutcome {
    /// The path of the document, relative to the folder of the corpus.
    pub file: String,
    /// The last stage that was reached: `generate`, `compile` or `wire`.
    pub stage: &'static str,
    pub result: CorpusResult,
    pub seconds: f64,
    /// The duration of `cargo check` in seconds, including the time for dependencies that were not built for an earlier
    /// crate.
    pub compile_seconds: f64,
    /// The peak memory of the generator, in MiB.
    pub memory: u64,
    pub operations: u64,
    /// The numbers of values that the generated code represents as untyped JSON values.
    pub untyped: UntypedReasons,
    /// The number of schemas for which no sample was found, and which the wire test therefore does not cover.
    pub unsampled: u64,
    /// The first error, or the output of the wire test.
    pub message: String,
}

impl CorpusOutcome {
    /// Returns the outcome of a document before its first stage.
    pub fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            stage: "generate",
            result: CorpusResult::Passed,
            seconds: 0.0,
            compile_seconds: 0.0,
            memory: 0,
            operations: 0,
            untyped: UntypedReasons::default(),
            unsampled: 0,
            message: String::new(),
        }
    }
}

/// The result of the last stage that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CorpusResult {
    /// The stage succeeded.
    Passed,
    /// The document was rejected with a diagnostic.
    Diagnosed,
    /// The generated code does not compile without warnings, or its wire test fails.
    Failed,
    /// Two runs of the generator produced different files.
    Differed,
    /// The time or memory limit was exceeded.
    Hung,
    /// The generator panicked or crashed.
    Panicked,
}

impl CorpusOutcome {
    pub fn is_bad(&self) -> bool {
        self.result > CorpusResult::Diagnosed
    }

    pub fn to_json(&self) -> String {
        let Self {
            file,
            stage,
            result: outcome,
            seconds,
            compile_seconds,
            memory,
            operations,
            untyped,
            unsampled,
            message,
        } = self;
        let by = |counts: &BTreeMap<String, u64>| {
            let pairs: Vec<_> = counts.iter().map(|(reason, count)| format!("{}:{count}", quoted(reason))).collect();
            pairs.join(",")
        };
        format!(
            "{{\"file\":{file},\"stage\":\"{stage}\",\"outcome\":\"{outcome:?}\",\"seconds\":{seconds:.3},\"compile_seconds\":{compile_seconds:.1},\"memory_mib\":{memory},\
             \"operations\":{operations},\"degraded\":{},\"degraded_by\":{{{}}},\"free_by\":{{{}}},\"unsampled\":{unsampled},\"message\":{}}}",
            UntypedReasons::total(&untyped.degraded),
            by(&untyped.degraded),
            by(&untyped.free),
            quoted(message),
            file = quoted(file)
        )
    }
}

/// Returns the path of the document in a line of JSON results.
pub fn file_of(line: &str) -> Option<String> {
    let (name, _) = line.strip_prefix("{\"file\":\"")?.split_once("\",\"stage\"")?;
    Some(name.replace("\\\"", "\"").replace("\\\\", "\\"))
}

/// Returns a text as a JSON string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

impl fmt::Display for CorpusOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome = format!("{:?}", self.result);
        let mut lines = self.message.lines();
        let first = lines.clone().find(|line| line.starts_with("error")).or(lines.next()).unwrap_or_default();
        let Self { stage, seconds, memory, operations, unsampled, file, .. } = self;
        let (degraded, free) =
            (UntypedReasons::total(&self.untyped.degraded), UntypedReasons::total(&self.untyped.free));
        let why = shown(&self.untyped.degraded);
        write!(
            f,
            "{outcome:<9} {stage:<8} {seconds:>6.2} s {memory:>5} MiB {operations:>5} ops {degraded:>4} degraded {free:>4} free {unsampled:>3} unsampled  {file}  {why}  {first}"
        )
    }
}

pub fn summary(outcomes: &[CorpusOutcome]) -> String {
    let mut counts: BTreeMap<(&str, CorpusResult), usize> = BTreeMap::new();
    for outcome in outcomes {
        *counts.entry((outcome.stage, outcome.result)).or_default() += 1;
    }
    let mut text = format!("{} documents\n", outcomes.len());
    for ((stage, outcome), count) in counts {
        text.push_str(&format!("{count:>5} {stage} {outcome:?}\n"));
    }
    let mut untyped = UntypedReasons::default();
    outcomes.iter().for_each(|outcome| untyped.add(&outcome.untyped));
    text.push_str(&format!("degraded: {}\nfree: {}\n", shown(&untyped.degraded), shown(&untyped.free)));
    text.push_str(&format!("{} schemas without a sample\n", outcomes.iter().map(|one| one.unsampled).sum::<u64>()));
    text
}
