//! Writes and builds the relay, a program that serves the APIs of all documents and forwards the requests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use quote::quote;

use super::crates::SpectorCrates;
use super::documents::Document;
use super::placement::{paths, prefixes};
use crate::conformance::process::run_within;

const MAIN: &str = include_str!("../../../conformance/spector/relay.rs.in");

/// Disables debug information and incremental compilation, because the relay is built once and not debugged.
const PROFILE: &str = "[profile.dev]\ndebug = 0\nincremental = false\n";

/// The time limit for compiling the relay, which takes one or two minutes on an idle machine.
const LIMIT: Duration = Duration::from_secs(1800);

/// Writes and builds the relay of several documents and returns the path of the program.
pub fn build(dir: &Path, documents: &[Document]) -> Result<PathBuf, String> {
    let mut crates = SpectorCrates::default();
    let mut mounted = String::new();
    for document in documents {
        let name = crates.add(document, dir)?;
        let module = quote::format_ident!("{}", name.replace('-', "_"));
        let Document { version, specification, .. } = document;
        let paths = paths(document);
        for prefix in prefixes(document) {
            let entry = quote! {
                Mounted {
                    version: #version,
                    specification: #specification,
                    prefix: #prefix,
                    router: relayed::#module::router,
                    paths: &[#(#paths),*],
                },
            };
            mounted.push_str(&format!("    {entry}\n"));
        }
    }
    let modules: String = crates
        .modules
        .iter()
        .map(|(name, text)| format!("pub mod {} {{\n{text}\n}}\n", name.replace('-', "_")))
        .collect();
    let modules = format!("mod relayed {{\n{modules}}}\n");
    let main = MAIN.replace("@MODULES@", &modules).replace("@MOUNTED@", mounted.trim_end());
    write(&dir.join("relay/src/main.rs"), &main)?;
    let names: Vec<&str> = crates.modules.keys().map(String::as_str).collect();
    manifests(dir, &names)?;
    println!("spector: {} documents, {} crates", documents.len(), names.len());
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.current_dir(dir).args(["build", "--quiet", "-p", "relay", "--target-dir", "target"]);
    run_within(LIMIT, &mut build, &dir.join("build.log"))?;
    Ok(dir.join("target/debug/relay"))
}

/// Writes the manifests of a workspace that contains the crates and the relay. The workspace uses the lock file of this
/// repository.
fn manifests(dir: &Path, names: &[&str]) -> Result<(), String> {
    let members: String = names.iter().chain(&["relay"]).map(|name| format!("    \"{name}\",\n")).collect();
    write(&dir.join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n{PROFILE}"))?;
    fs::copy("Cargo.lock", dir.join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let runtime = std::path::absolute("templates/runtime").map_err(|error| error.to_string())?;
    let features = "features = [\"client\", \"reqwest\", \"server\"]";
    let crates: String = names.iter().map(|name| format!("{name} = {{ path = \"../{name}\" }}\n")).collect();
    let manifest = format!(
        "[package]\nname = \"relay\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         axum = {{ version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }}\n\
         ecogen-runtime = {{ path = {runtime:?}, {features} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"net\", \"rt-multi-thread\"] }}\n\
         tower = {{ version = \"0.5\", features = [\"util\"] }}\n{crates}"
    );
    write(&dir.join("relay/Cargo.toml"), &manifest)
}

/// Writes a file unless it already has this text, so that cargo rebuilds only what has changed.
fn write(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", parent.display()))?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
