mod exceptions;
mod fragment;
mod functions;
mod identifiers;
mod language;
mod modules;
mod type_names;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::regen::read;

use exceptions::PhraseExceptions;
use functions::Flags;
use identifiers::OldWords;
use type_names::TypeNames;

/// The maximum number of lines of a file written by hand.
const MAX_LINES: usize = 600;

/// The maximum number of refused phrases (see `language.rs`) and ambiguous type names in the repository. This number
/// must not be increased.
const MAX_MANNERISMS: usize = 0;

/// The extensions of the files that `tidy` checks.
const EXTENSIONS: [&str; 6] = ["rs", "md", "toml", "in", "py", "mjs"];

/// Text that Rust files must not contain, with the reason. Each text is split into two parts, so that this file, which
/// is checked too, does not contain the text.
const FORBIDDEN: [(&str, &str, &str); 7] = [
    ("todo", "!(", "a stub is not done"),
    ("unimplemented", "!(", "a stub is not done"),
    ("dbg", "!(", "a trace that was left behind"),
    ("#[", "allow(", "use #[expect] with a reason, or mend it"),
    ("#[", "ignore", "a test that does not run proves nothing"),
    ("FIX", "ME", "mend it or file it"),
    ("un", "safe {", "forbidden"),
];

/// Folders of the generator, each with the crates that its files must not use. `modules` checks the imports within the
/// generator.
const FOREIGN: [(&str, &[&str]); 4] = [
    ("generator/src/ir", &["proc_macro2", "quote", "openapiv3"]),
    ("generator/src/emit", &["openapiv3"]),
    ("generator/src/lower", &["proc_macro2", "quote::"]),
    ("generator/src/document", &["proc_macro2"]),
];

/// Checks the project rules that can be checked automatically.
pub fn tidy() -> Result<(), String> {
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for root in ["generator", "templates", "tests", "xtask", "examples", "generated/examples", "spec", "docs", ".ci"] {
        collect(Path::new(root), &mut files);
    }
    files.extend(["README.md", "ARCHITECTURE.md", "Cargo.toml"].map(PathBuf::from));
    files.sort();
    let mut lengths = Vec::new();
    let mut types = TypeNames::default();
    let mut flags = Flags::default();
    let mut prose = Vec::new();
    let mut exceptions = PhraseExceptions::default();
    let old_words = OldWords::from_glossary(&read(Path::new("docs/glossary.md")));
    for path in &files {
        let text = read(path);
        let name = path.display().to_string();
        match path.extension().and_then(OsStr::to_str) {
            Some("rs") => {
                lengths.push(text.lines().count());
                rust(&name, &text, &mut problems);
                types.add(crate_of(&name), &name, &text);
                flags.add(&name, &text, &mut problems);
                language::rust(&name, &text, &mut exceptions, &mut prose);
                old_words.check(&name, &text, &mut prose);
            }
            Some("py") => language::script(&name, &text, "#", &mut exceptions, &mut prose),
            Some("mjs") => language::script(&name, &text, "//", &mut exceptions, &mut prose),
            _ => language::page(&name, &text, &mut exceptions, &mut prose),
        }
        everywhere(&name, &text, &mut problems);
    }
    folders(&mut problems);
    modules::check(&mut problems);
    types.report(&mut prose);
    flags.report(&mut problems);
    exceptions.report(&mut prose);
    println!("{} mannerisms, {MAX_MANNERISMS} at most", prose.len());
    if prose.len() > MAX_MANNERISMS {
        problems.append(&mut prose);
    }
    lengths.sort_unstable();
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or_default();
    println!(
        "{} Rust files by hand, {median} lines at the median, {} at most",
        lengths.len(),
        lengths.last().unwrap_or(&0)
    );
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Returns the crate that a file belongs to: the top folder, or a crate nested in it, such as `templates/runtime`. Each
/// test in `tests/tests` is a crate of its own, together with its submodules.
fn crate_of(name: &str) -> &str {
    const NESTED: [&str; 13] = [
        "templates/runtime/tests",
        "templates/runtime",
        "tests/fuzz/tests",
        "tests/fuzz",
        "tests/baseline",
        "examples/bookshop/tests",
        "examples/bookshop",
        "examples/github-cli",
        "examples/petshop/tests",
        "examples/petshop",
        "generator/tests",
        "generator/cli/tests",
        "generator/cli",
    ];
    if let Some(test) = name.strip_prefix("tests/tests/") {
        let end = test.find(['/', '.']).unwrap_or(test.len());
        return &name[..name.len() - test.len() + end];
    }
    let top = name.split('/').next().unwrap_or(name);
    NESTED.into_iter().find(|nested| name.starts_with(nested)).unwrap_or(top)
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(dir) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("snapshots") && !path.ends_with("fixtures") {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known)) {
            files.push(path);
        }
    }
}

fn rust(name: &str, text: &str, problems: &mut Vec<String>) {
    let lines = text.lines().count();
    if lines > MAX_LINES {
        problems.push(format!("{name}: {lines} lines, {MAX_LINES} at most: split it"));
    }
    for (index, line) in text.lines().enumerate() {
        for (one, two, reason) in FORBIDDEN {
            // A line with a string literal is accepted: the emitter writes the `allow` attribute of included code as a
            // string, because that code is compiled in crates with other lints.
            if line.contains(&format!("{one}{two}")) && !line.contains('"') {
                problems.push(format!("{name}:{}: `{one}{two}`: {reason}", index + 1));
            }
        }
    }
    for (folder, words) in FOREIGN.iter().filter(|(folder, _)| name.starts_with(folder)) {
        for word in words.iter().filter(|word| text.contains(*word)) {
            problems.push(format!("{name}: `{word}`: {folder} knows nothing of it"));
        }
    }
}

fn everywhere(name: &str, text: &str, problems: &mut Vec<String>) {
    for (index, line) in text.lines().enumerate() {
        if line.ends_with(' ') || line.contains('\r') {
            problems.push(format!("{name}:{}: white space at the end", index + 1));
        }
        let machine_paths =
            ["/ho", "/wo", "/Us"].iter().zip(["me/", "rk/", "ers/"]).map(|(one, two)| format!("{one}{two}"));
        for path in machine_paths.filter(|path| line.contains(path.as_str())) {
            problems.push(format!("{name}:{}: `{path}` is a path of one machine", index + 1));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        problems.push(format!("{name}: no newline at the end"));
    }
}

/// Checks that ARCHITECTURE.md names every folder of the generator.
fn folders(problems: &mut Vec<String>) {
    let map = read(Path::new("ARCHITECTURE.md"));
    for entry in fs::read_dir("generator/src").into_iter().flatten().flatten().filter(|entry| entry.path().is_dir()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !map.contains(&format!("{name}/")) {
            problems.push(format!("ARCHITECTURE.md: says nothing of generator/src/{name}/"));
        }
    }
}
