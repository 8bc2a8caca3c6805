//! Files of a crate besides its modules: manifest, README, root, and the embedded runtime.

use std::path::{Path, PathBuf};

use crate::emit::{self, Sides};
use crate::ir::{Api, Value};
use crate::output::File;
use crate::text::is_hazard;

/// The location of the runtime of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// Copied into the crate, which then does not depend on `ecogen-runtime`.
    Embed,
    /// A folder, relative to the crate.
    Path(PathBuf),
    /// A git repository.
    Git(String),
    /// The registry, with the version of the generator.
    Version,
}

/// Returns the name of a crate for a title.
pub(crate) fn crate_name(title: &str) -> String {
    let words: Vec<String> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let name = words.join("-");
    // Paths of build artefacts contain the name several times.
    let name = name[..name.len().min(NAME)].trim_end_matches('-');
    match name {
        "" => "api".to_owned(),
        // A crate must not have the name of a keyword, of a crate of the standard library or of one of its
        // dependencies.
        _ if crate::names::is_keyword(name) || TAKEN.contains(&name) => format!("{name}-api"),
        _ if name.starts_with(|c: char| c.is_ascii_alphabetic()) => name.to_owned(),
        _ => format!("api-{name}"),
    }
}

/// Returns the reason why a name cannot be that of a generated crate.
pub(crate) fn problem_of_name(name: &str) -> Option<&'static str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let words = name.replace('_', "-").to_ascii_lowercase();
    match name {
        "" => Some("it is empty"),
        _ if !name.starts_with(|c: char| c.is_ascii_alphabetic()) => Some("it does not start with a letter of ASCII"),
        _ if !name.chars().all(is_plain) => Some("it has more than letters and digits of ASCII, `-` and `_`"),
        _ if crate::names::is_keyword(name) => Some("it is a keyword of Rust"),
        _ if TAKEN.contains(&words.as_str()) => Some("it is the name of a crate that the generated one needs"),
        _ if name.len() > NAME => Some("it is longer than 64 bytes"),
        _ => None,
    }
}

/// The maximum length in bytes of a crate's name.
const NAME: usize = 64;

/// Names of crates that a generated one depends on.
const TAKEN: [&str; 29] = [
    "alloc",
    "axum",
    "base64",
    "bytes",
    "core",
    "encoding-rs",
    "fancy-regex",
    "http",
    "http-body",
    "http-body-util",
    "indexmap",
    "jiff",
    "percent-encoding",
    "proc-macro",
    "regex-automata",
    "regex-syntax",
    "reqwest",
    "rustls",
    "rustls-platform-verifier",
    "serde",
    "serde-json",
    "std",
    "test",
    "tokio",
    "tower",
    "tracing",
    "ecogen-runtime",
    "url",
    "uuid",
];

/// Returns the files besides the modules.
pub(crate) fn files(api: &Api, sides: &Sides, name: &str, runtime: &Runtime, head: &str) -> Vec<File> {
    let file = |path: &str, text: String| File { path: PathBuf::from(path), text };
    let mut files = vec![
        file("Cargo.toml", manifest(sides, name, runtime)),
        file("README.md", ecogen_templates::README.replace("{title}", &one_line(&api.title)).replace("{name}", name)),
        file("src/lib.rs", root(api, sides, runtime, head)),
    ];
    if sides.wire {
        let more = if api.called.is_empty() { "" } else { ecogen_templates::WIRE_TEST_OF_CALLBACKS };
        let text = [ecogen_templates::WIRE_TEST, more].concat();
        files.push(file("tests/wire.rs", text.replace("{crate}", &name.replace('-', "_"))));
    }
    if sides.mock {
        let text = ecogen_templates::MOCK_EXAMPLE.replace("{crate}", &name.replace('-', "_")).replace("{name}", name);
        files.push(file("examples/mock.rs", format!("{head}\n\n{text}")));
    }
    if *runtime == Runtime::Embed {
        files.extend(ecogen_templates::RUNTIME.iter().map(|(path, text)| {
            let path = if *path == "lib.rs" { "mod.rs" } else { path };
            // The macro is for crates that depend on the runtime.
            let text = text.split("\n/// Includes the file that a build script").next().unwrap_or(text);
            // The embedded runtime is always complete.
            let text: String = text.split_inclusive('\n').filter(|line| !line.contains("feature = \"api\"")).collect();
            File { path: Path::new("src/runtime").join(path), text: format!("{head}\n\n{text}") }
        }));
    }
    files
}

fn manifest(sides: &Sides, name: &str, runtime: &Runtime) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let (dependencies, features) = match runtime {
        Runtime::Embed => {
            (ecogen_templates::EMBEDDED_DEPENDENCIES.to_owned(), ecogen_templates::EMBEDDED_FEATURES.to_owned())
        }
        Runtime::Path(path) => {
            let path = toml_string(&path.display().to_string());
            (format!("ecogen-runtime = {{ path = {path} }}\n"), String::new())
        }
        Runtime::Git(url) => (format!("ecogen-runtime = {{ git = {} }}\n", toml_string(url)), String::new()),
        Runtime::Version => (format!("ecogen-runtime = {version:?}\n"), String::new()),
    };
    let features = if features.is_empty() { ecogen_templates::RUNTIME_FEATURES.to_owned() } else { features };
    let default: Vec<&str> = [("client", sides.client), ("reqwest", sides.client), ("server", sides.server)]
        .into_iter()
        .filter_map(|(feature, yes)| yes.then_some(feature))
        .collect();
    let mock = if sides.mock { ecogen_templates::MOCK_TARGET } else { "" };
    let wire = if sides.wire { ecogen_templates::WIRE_TARGET } else { "" };
    // Tests and examples depend on the crate itself to enable features.
    let itself = match (sides.wire, sides.mock) {
        (true, _) => format!("{name} = {{ path = \".\", features = [\"wire\"] }}\n"),
        (false, true) => format!("{name} = {{ path = \".\", features = [\"mock\"] }}\n"),
        (false, false) => String::new(),
    };
    ecogen_templates::MANIFEST
        .replace("{tests}", &[mock, wire].concat())
        .replace("{name}", name)
        .replace("{itself}", &itself)
        .replace("{default}", &format!("{default:?}"))
        .replace("{features}", features.trim_end())
        .replace("{dependencies}", dependencies.trim_end())
}

/// Returns a TOML string, whose escapes are those of JSON.
fn toml_string(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

fn root(api: &Api, sides: &Sides, runtime: &Runtime, head: &str) -> String {
    let mount = |on: bool, cfg: &str, line: &str| {
        if on { format!("{cfg}#[rustfmt::skip]\n{line}\n") } else { String::new() }
    };
    // Items that the document does not describe are not documented.
    let undocumented = |name: &str| format!("#[allow(missing_docs)]\npub mod {name};");
    let calls = !api.called.is_empty();
    let mounts = [
        mount(emit::shares_answers(api), "", "pub mod answers;"),
        mount(sides.serde, "#[cfg(feature = \"serde\")]\n", "mod bridge;"),
        mount(sides.client, "#[cfg(feature = \"client\")]\n", &undocumented("client")),
        mount(sides.mock, "#[cfg(feature = \"mock\")]\n", "pub mod mock;"),
        mount(true, "", &undocumented("models")),
        mount(true, "", &undocumented("operations")),
        mount(sides.server && calls, "#[cfg(feature = \"server\")]\n", "pub mod receiver;"),
        mount(*runtime == Runtime::Embed, "", "pub mod runtime;"),
        mount(true, "", "mod schemas;"),
        mount(sides.client && calls, "#[cfg(feature = \"client\")]\n", &undocumented("sender")),
        mount(sides.server, "#[cfg(feature = \"server\")]\n", "pub mod server;"),
        mount(sides.wire, "#[cfg(feature = \"wire\")]\n", "pub mod wire;"),
    ]
    .concat();
    let client = if sides.client { "#[cfg(feature = \"client\")]\npub use client::Client;\n" } else { "" };
    let runtime = if *runtime == Runtime::Embed { "" } else { "pub use ecogen_runtime as runtime;\n" };
    let of = |is_there: bool, lines: &'static str| if is_there { lines } else { "" };
    let docs: String = ecogen_templates::ROOT_DOCS
        .replace("{title}", &one_line(&api.title))
        .replace("{answers}", of(emit::shares_answers(api), ecogen_templates::ROOT_DOCS_OF_ANSWERS))
        .replace("{callbacks}", of(calls, ecogen_templates::ROOT_DOCS_OF_CALLBACKS))
        .replace("{serde}", of(sides.serde, ecogen_templates::ROOT_DOCS_OF_SERDE))
        .lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    format!(
        "{head}\n\n{docs}\n#![forbid(unsafe_code)]\n// The letters of names are the document's.\n#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]\n\n{mounts}\n{client}{runtime}"
    )
}

/// Returns a text of a document as one line without Markdown.
fn one_line(text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain: String = text.chars().filter(|c| !is_hazard(*c) && !"[]<>`*_\\".contains(*c)).collect();
    if plain.is_empty() { "API".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::{crate_name, problem_of_name};

    #[test]
    fn a_given_name_is_one_that_cargo_and_rust_take() {
        for name in ["pets", "pets_api", "Pets-2"] {
            assert_eq!(problem_of_name(name), None, "{name}");
        }
        for name in ["", "2pets", "pets api", "pets\"", "größe", "type", "std", "serde_json", "../pets", "-"] {
            assert!(problem_of_name(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_title_makes_a_name_that_cargo_and_rust_take() {
        for (title, name) in [
            ("Project Data API", "project-data-api"),
            ("3D Models", "api-3d-models"),
            ("Größe", "gr-e"),
            ("日本", "api"),
            ("For", "for-api"),
            ("self", "self-api"),
            ("HTTP", "http-api"),
            ("\"]\n[dependencies]\nevil = \"1", "dependencies-evil-1"),
        ] {
            assert_eq!(crate_name(title), name);
        }
        assert_eq!(crate_name(&"A".repeat(1000)).len(), 64);
    }
}
