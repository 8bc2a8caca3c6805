//! The README, the root module, and the embedded runtime of a generated crate.

use std::path::{Path, PathBuf};

use crate::emit::{self, EmitOptions};
use crate::ir::Api;
use crate::manifest::{self, CrateFeatures};
use crate::output::GeneratedFile;
use crate::runtime_source::RuntimeSource;
use crate::text::is_hazardous;

/// Returns a name for a crate, made of the title of an API.
pub(crate) fn crate_name(title: &str) -> String {
    let words: Vec<String> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let name = words.join("-");
    // The length is limited, because paths of build artefacts contain the name several times.
    let name = name[..name.len().min(MAX_NAME)].trim_end_matches('-');
    match name {
        "" => "api".to_owned(),
        // A keyword, or the name of a dependency or of a crate of the standard library, is not usable as the name of
        // the crate.
        _ if crate::names::is_keyword(name) || RESERVED_NAMES.contains(&name) => format!("{name}-api"),
        _ if name.starts_with(|c: char| c.is_ascii_alphabetic()) => name.to_owned(),
        _ => format!("api-{name}"),
    }
}

/// Returns the reason why a name is invalid for a generated crate.
pub(crate) fn crate_name_problem(name: &str) -> Option<&'static str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let words = name.replace('_', "-").to_ascii_lowercase();
    match name {
        "" => Some("it is empty"),
        _ if !name.starts_with(|c: char| c.is_ascii_alphabetic()) => Some("it does not start with a letter of ASCII"),
        _ if !name.chars().all(is_plain) => Some("it has more than letters and digits of ASCII, `-` and `_`"),
        _ if crate::names::is_keyword(name) => Some("it is a keyword of Rust"),
        _ if RESERVED_NAMES.contains(&words.as_str()) => Some("it is the name of a crate that the generated one needs"),
        _ if name.len() > MAX_NAME => Some("it is longer than 64 bytes"),
        _ => None,
    }
}

/// The maximum length in bytes of a crate's name.
const MAX_NAME: usize = 64;

/// The names of crates that a generated crate depends on.
const RESERVED_NAMES: [&str; 30] = [
    "alloc",
    "axum",
    "base64",
    "bytes",
    "core",
    "encoding-rs",
    "fancy-regex",
    "flate2",
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

/// Returns the files of a crate except its modules.
pub(crate) fn files(
    api: &Api,
    options: &EmitOptions,
    name: &str,
    runtime: &RuntimeSource,
    head: &str,
) -> Vec<GeneratedFile> {
    let file = |path: &str, text: String| GeneratedFile { path: PathBuf::from(path), text };
    let mut files = vec![
        file("Cargo.toml", manifest::manifest(options, api.tag_features.as_ref(), name, runtime)),
        file("README.md", ecogen_templates::README.replace("{title}", &one_line(&api.title)).replace("{name}", name)),
        file("rustfmt.toml", ecogen_templates::FORMAT.to_owned()),
        file("src/lib.rs", root(api, options, name, runtime, head)),
    ];
    if options.wire {
        let more = if api.callback_groups.is_empty() { "" } else { ecogen_templates::WIRE_TEST_OF_CALLBACKS };
        let text = [ecogen_templates::WIRE_TEST, more].concat();
        files.push(file("tests/wire.rs", text.replace("{crate}", &name.replace('-', "_"))));
    }
    if options.mock {
        let text = ecogen_templates::MOCK_EXAMPLE.replace("{crate}", &name.replace('-', "_")).replace("{name}", name);
        files.push(file("examples/mock.rs", format!("{head}\n\n{text}")));
    }
    if *runtime == RuntimeSource::Embed {
        files.extend(embedded_runtime(options, head));
    }
    files
}

/// Returns the files of the embedded runtime that the crate can use.
fn embedded_runtime(options: &EmitOptions, head: &str) -> impl Iterator<Item = GeneratedFile> {
    let features = CrateFeatures::new(options);
    let has_docs = features.has("docs");
    let files = ecogen_runtime::sources::SOURCES.iter().filter(move |(path, _)| features.uses_runtime_file(path));
    files.map(move |(path, text)| {
        let target = Path::new("src/runtime").join(if *path == "lib.rs" { "mod.rs" } else { path });
        if !path.ends_with(".rs") {
            return GeneratedFile { path: target, text: (*text).to_owned() };
        }
        // The macro at the end of the file is removed, because it is for crates that depend on the runtime.
        let text = text.split("\n/// Includes the file that a build script").next().unwrap_or(text);
        // The embedded runtime always has the feature `api`.
        let text: String = text.split_inclusive('\n').filter(|line| !line.contains("feature = \"api\"")).collect();
        let text = without_tests(&text);
        let text = if has_docs { text } else { text.replace(DOCS_MODULE, "") };
        GeneratedFile { path: target, text: format!("{head}\n\n{text}") }
    })
}

/// Removes the modules of unit tests from a file of the runtime.
fn without_tests(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n');
    while let Some(line) = lines.next() {
        if line != "#[cfg(test)]\n" && !line.starts_with("#[cfg(all(test, ") {
            kept.push_str(line);
        } else if lines.next().is_some_and(|module| module.ends_with("{\n")) {
            lines.by_ref().find(|line| *line == "}\n");
        }
    }
    format!("{}\n", kept.trim_end())
}

/// The declaration of the module for the documentation page.
const DOCS_MODULE: &str = "#[cfg(feature = \"docs\")]\nmod docs;\n";

fn root(api: &Api, options: &EmitOptions, name: &str, runtime: &RuntimeSource, head: &str) -> String {
    let mount = |on: bool, cfg: &str, line: &str| {
        if on { format!("{cfg}#[rustfmt::skip]\n{line}\n") } else { String::new() }
    };
    let calls = !api.callback_groups.is_empty();
    let mounts = [
        mount(emit::has_shared_responses(api), "", "pub mod responses;"),
        mount(options.serde, "#[cfg(feature = \"serde\")]\n", "mod serde_impls;"),
        mount(options.client, "#[cfg(feature = \"client\")]\n", "pub mod client;"),
        mount(options.mock, "#[cfg(feature = \"mock\")]\n", "pub mod mock;"),
        mount(true, "", "pub mod models;"),
        mount(true, "", "pub mod operations;"),
        mount(options.server && calls, "#[cfg(feature = \"server\")]\n", "pub mod receiver;"),
        mount(*runtime == RuntimeSource::Embed, "", "pub mod runtime;"),
        mount(true, "", "mod schemas;"),
        mount(options.client && calls, "#[cfg(feature = \"client\")]\n", "pub mod sender;"),
        mount(options.server, "#[cfg(feature = \"server\")]\n", "pub mod server;"),
        mount(options.wire, "#[cfg(feature = \"wire\")]\n", "pub mod wire;"),
    ]
    .concat();
    let client = if options.client { "#[cfg(feature = \"client\")]\npub use client::Client;\n" } else { "" };
    let runtime = if *runtime == RuntimeSource::Embed { "" } else { "pub use ecogen_runtime as runtime;\n" };
    let docs = root_docs(api, options, name);
    // The documentation links to modules that only exist if features are enabled.
    let enabled = [("client", options.client), ("server", options.server)];
    let enabled: Vec<String> = enabled
        .iter()
        .filter(|(_, is_enabled)| *is_enabled)
        .map(|(feature, _)| format!("feature = \"{feature}\""))
        .collect();
    let links = format!("#![cfg_attr(not(all({})), allow(rustdoc::broken_intra_doc_links))]\n", enabled.join(", "));
    let text = format!(
        "{head}\n\n{docs}\n#![forbid(unsafe_code)]\n// The letters of names are the document's.\n#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]\n// Documentation and deprecations are the document's as well.\n#![allow(deprecated, missing_docs)]\n{links}\n{mounts}\n{client}{runtime}"
    );
    format!("{}\n", text.trim_end())
}

/// Returns the documentation of the crate as lines of comments.
fn root_docs(api: &Api, options: &EmitOptions, name: &str) -> String {
    let lines_if = |is_there: bool, lines: &'static str| if is_there { lines } else { "" };
    let parts = match (options.client, options.server) {
        (true, true) => ", a client, and a server trait per tag",
        (true, false) => ", and a client",
        (false, true) => ", and a server trait per tag",
        (false, false) => "",
    };
    ecogen_templates::ROOT_DOCS
        .replace("{parts}", parts)
        .replace("{example}", &emit::crate_example(api, options, &name.replace('-', "_")))
        .replace("{responses}", lines_if(emit::has_shared_responses(api), ecogen_templates::ROOT_DOCS_OF_RESPONSES))
        .replace("{client}", lines_if(options.client, ecogen_templates::ROOT_DOCS_OF_CLIENT))
        .replace("{server}", lines_if(options.server, ecogen_templates::ROOT_DOCS_OF_SERVER))
        .replace("{mock}", lines_if(options.mock, ecogen_templates::ROOT_DOCS_OF_MOCK))
        .replace("{callbacks}", lines_if(!api.callback_groups.is_empty(), ecogen_templates::ROOT_DOCS_OF_CALLBACKS))
        .replace("{serde}", lines_if(options.serde, ecogen_templates::ROOT_DOCS_OF_SERDE))
        .replace("{title}", &one_line(&api.title))
        .lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect()
}

/// Converts a text of the document to one line without Markdown characters.
fn one_line(text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain: String = text.chars().filter(|c| !is_hazardous(*c) && !"[]<>`*_\\".contains(*c)).collect();
    if plain.is_empty() { "API".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::{crate_name, crate_name_problem};

    #[test]
    fn given_names_are_valid_for_cargo_and_rust() {
        for name in ["pets", "pets_api", "Pets-2"] {
            assert_eq!(crate_name_problem(name), None, "{name}");
        }
        for name in ["", "2pets", "pets api", "pets\"", "größe", "type", "std", "serde_json", "../pets", "-"] {
            assert!(crate_name_problem(name).is_some(), "{name}");
        }
    }

    #[test]
    fn titles_yield_names_valid_for_cargo_and_rust() {
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
