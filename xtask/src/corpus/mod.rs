//! `cargo xtask corpus DIR`: generates every document of a folder, and optionally compiles and tests the output.
//!
//! Each document is processed by a separate process with limited time and memory, so that a document that hangs or
//! crashes does not affect the others.

mod digest;
mod outcome;
mod stages;
mod untyped;

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

pub use digest::digest;
use outcome::CorpusOutcome;
pub use stages::generate_one;

/// The options of `cargo xtask corpus`.
#[derive(Debug)]
struct CorpusOptions {
    only: Vec<String>,
    compile: bool,
    wire: bool,
    json: Option<PathBuf>,
    /// The time limit for compiling a generated crate, and the time limit for testing it.
    limit: Duration,
}

/// Runs the command `DIR [--only PART]… [--compile] [--wire] [--minutes N] [--json FILE]`. Small documents are
/// processed first. Documents whose result is already in FILE are skipped.
pub fn corpus(arguments: &[&str]) -> Result<(), String> {
    let (dir, options) = parse(arguments)?;
    let done: HashSet<String> = match &options.json {
        Some(path) => fs::read_to_string(path).unwrap_or_default().lines().filter_map(outcome::file_of).collect(),
        None => HashSet::new(),
    };
    let mut documents = Vec::new();
    collect(&dir, &mut documents).map_err(|error| format!("error: {}: {error}", dir.display()))?;
    let size = |path: &PathBuf| fs::metadata(path).map_or(0, |metadata| metadata.len());
    documents.sort_by_cached_key(|path| (size(path), path.clone()));
    let is_selected = |path: &PathBuf| {
        let name = name_of(&dir, path);
        (options.only.is_empty() || options.only.iter().any(|part| name.contains(part.as_str())))
            && !done.contains(&name)
    };
    let documents: Vec<PathBuf> = documents.into_iter().filter(is_selected).collect();
    let next = AtomicUsize::new(0);
    let outcomes: Mutex<Vec<CorpusOutcome>> = Mutex::new(Vec::new());
    // If crates are compiled, one worker suffices, because a compilation uses several cores.
    let workers =
        if options.compile || options.wire { 1 } else { thread::available_parallelism().map_or(1, usize::from) };
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(path) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = stages::run(path, &name_of(&dir, path), &options);
                    println!("{outcome}");
                    if let Some(file) = &options.json {
                        let open = OpenOptions::new().create(true).append(true).open(file);
                        if let Err(error) = open.and_then(|mut file| writeln!(file, "{}", outcome.to_json())) {
                            eprintln!("error: {}: {error}", file.display());
                        }
                    }
                    if let Ok(mut outcomes) = outcomes.lock() {
                        outcomes.push(outcome);
                    }
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().map_err(|error| error.to_string())?;
    print!("\n{}", outcome::summary(&outcomes));
    match outcomes.iter().filter(|outcome| outcome.is_bad()).count() {
        0 => Ok(()),
        bad => Err(format!("error: {bad} documents crashed, hung, or gave different output or failing code")),
    }
}

fn parse(arguments: &[&str]) -> Result<(PathBuf, CorpusOptions), String> {
    let mut options = CorpusOptions {
        only: Vec::new(),
        compile: false,
        wire: false,
        json: None,
        limit: Duration::from_secs(15 * 60),
    };
    let mut dir = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match *argument {
            "--compile" => options.compile = true,
            "--wire" => (options.compile, options.wire) = (true, true),
            "--only" => options.only.extend(rest.next().map(|part| (*part).to_owned())),
            "--minutes" => {
                let minutes: u64 =
                    rest.next().and_then(|text| text.parse().ok()).ok_or("error: --minutes needs a number")?;
                options.limit = Duration::from_secs(60 * minutes);
            }
            "--json" => options.json = rest.next().map(PathBuf::from),
            other if dir.is_none() && !other.starts_with('-') => dir = Some(PathBuf::from(other)),
            other => return Err(format!("error: unexpected argument `{other}`")),
        }
    }
    Ok((dir.ok_or("error: corpus needs a folder")?, options))
}

fn name_of(dir: &Path, path: &Path) -> String {
    path.strip_prefix(dir).unwrap_or(path).display().to_string()
}

/// Adds the documents below a folder to `documents`. A document is a YAML or JSON file with a key `openapi` or
/// `swagger`.
fn collect(dir: &Path, documents: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if dir.is_file() {
        documents.push(dir.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let ext = path.extension().and_then(|ext| ext.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, documents)?;
        } else if ["yaml", "yml", "json"].contains(&ext) && is_document(&path) {
            documents.push(path);
        }
    }
    Ok(())
}

/// Returns `true` if a file contains `"openapi"` or `"swagger"`, or a line that begins with one of these keys in YAML.
fn is_document(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let quoted = ["\"openapi\"", "\"swagger\""].iter().any(|key| text.contains(key));
    quoted
        || text.lines().any(|line| {
            ["openapi:", "swagger:", "'openapi'", "'swagger'"]
                .iter()
                .any(|key| line.trim_start_matches('\u{feff}').starts_with(key))
        })
}
