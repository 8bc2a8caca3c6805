use std::collections::BTreeMap;
use std::fmt;

use super::untyped::{Reasons, shown};

/// What became of a document.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Its path below the corpus.
    pub file: String,
    /// How far it came: `generate`, `compile`, `wire`.
    pub stage: &'static str,
    pub verdict: Verdict,
    pub seconds: f64,
    /// Of `cargo check`, dependencies included where they are the first to need them.
    pub compile_seconds: f64,
    /// Of the generator, in MiB.
    pub memory: u64,
    pub operations: u64,
    /// The values that are any JSON value in Rust.
    pub untyped: Reasons,
    /// Schemas without a sample: what depends on them is not proven on the wire.
    pub unsampled: u64,
    /// The first error, or what the wire test printed.
    pub message: String,
}

/// How a stage ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// As it should.
    Passed,
    /// The document was refused, with a message.
    Diagnosed,
    /// What was generated does not compile without a warning, or does not prove itself.
    Failed,
    /// Two runs made different files.
    Differed,
    /// Time or memory ran out.
    Hung,
    /// It died.
    Panicked,
}

impl Outcome {
    pub fn is_bad(&self) -> bool {
        self.verdict > Verdict::Diagnosed
    }

    pub fn to_json(&self) -> String {
        let Self { file, stage, verdict, seconds, compile_seconds, memory, operations, untyped, unsampled, message } =
            self;
        let by = |counts: &BTreeMap<String, u64>| {
            let pairs: Vec<_> = counts.iter().map(|(why, count)| format!("{}:{count}", quoted(why))).collect();
            pairs.join(",")
        };
        format!(
            "{{\"file\":{file},\"stage\":\"{stage}\",\"outcome\":\"{verdict:?}\",\"seconds\":{seconds:.3},\"compile_seconds\":{compile_seconds:.1},\"memory_mib\":{memory},\
             \"operations\":{operations},\"degraded\":{},\"degraded_by\":{{{}}},\"free_by\":{{{}}},\"unsampled\":{unsampled},\"message\":{}}}",
            Reasons::total(&untyped.degraded),
            by(&untyped.degraded),
            by(&untyped.free),
            quoted(message),
            file = quoted(file)
        )
    }
}

/// The file that a line of results is about.
pub fn file_of(line: &str) -> Option<String> {
    let (name, _) = line.strip_prefix("{\"file\":\"")?.split_once("\",\"stage\"")?;
    Some(name.replace("\\\"", "\"").replace("\\\\", "\\"))
}

/// A JSON string.
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

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = format!("{:?}", self.verdict);
        let first = self.message.lines().next().unwrap_or_default();
        let Self { stage, seconds, memory, operations, unsampled, file, .. } = self;
        let (degraded, free) = (Reasons::total(&self.untyped.degraded), Reasons::total(&self.untyped.free));
        let why = shown(&self.untyped.degraded);
        write!(
            f,
            "{verdict:<9} {stage:<8} {seconds:>6.2} s {memory:>5} MiB {operations:>5} ops {degraded:>4} degraded {free:>4} free {unsampled:>3} unsampled  {file}  {why}  {first}"
        )
    }
}

pub fn summary(outcomes: &[Outcome]) -> String {
    let mut counts: BTreeMap<(&str, Verdict), usize> = BTreeMap::new();
    for outcome in outcomes {
        *counts.entry((outcome.stage, outcome.verdict)).or_default() += 1;
    }
    let mut text = format!("{} documents\n", outcomes.len());
    for ((stage, verdict), count) in counts {
        text.push_str(&format!("{count:>5} {stage} {verdict:?}\n"));
    }
    let mut untyped = Reasons::default();
    outcomes.iter().for_each(|outcome| untyped.add(&outcome.untyped));
    text.push_str(&format!("degraded: {}\nfree: {}\n", shown(&untyped.degraded), shown(&untyped.free)));
    text.push_str(&format!("{} schemas without a sample\n", outcomes.iter().map(|one| one.unsampled).sum::<u64>()));
    text
}
