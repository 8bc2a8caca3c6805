//! `cargo xtask conformance spector`: tests generated code with the scenarios of Spector, TypeSpec's test suite.
//!
//! Each specification of Spector is compiled to an OpenAPI document, from which a crate is generated. The relay is a
//! program that contains all of these crates and serves their APIs. The relay's handlers forward each request with the
//! generated client. Server and client are thus tested at once, without calls written by hand: replay of the suite ->
//! generated server -> generated client -> Spector's mock, and back.
//!
//! The npm packages are installed into `target/spector`. If npm, Node.js or the registry is unavailable, the task
//! prints a message and succeeds.

mod crates;
mod documents;
mod inexpressible;
mod placement;
mod relay;
mod results;
mod stub;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use self::results::SpectorResults;
use super::install;
use super::process::run_within;

/// The npm packages of the suite and its tools, in the versions for which the exceptions in `inexpressible.rs` were
/// written.
const PACKAGES: &[&str] = &[
    // TypeSpec requires Node.js 22.
    "node@24.21.0",
    "@typespec/http-specs@0.1.0-alpha.43",
    "@typespec/spector@0.1.0-alpha.29",
    "@typespec/spec-api@0.1.0-alpha.17",
    "@typespec/compiler@1.16.0",
    "@typespec/http@1.16.0",
    "@typespec/openapi@1.16.0",
    "@typespec/openapi3@1.16.0",
    "@typespec/json-schema@1.16.0",
    "@typespec/rest@0.86.0",
    "@typespec/versioning@0.86.0",
    "@typespec/xml@0.86.0",
    "@typespec/events@0.86.0",
    "@typespec/sse@0.86.0",
    "@typespec/streams@0.86.0",
    "@azure-tools/azure-http-specs@0.1.0-alpha.45",
    "@azure-tools/typespec-azure-core@0.72.1",
    "@azure-tools/typespec-client-generator-core@0.72.0",
    "@azure-tools/typespec-azure-resource-manager@0.72.1",
];

/// Makes npm ignore the peer dependencies of the packages, because npm cannot resolve them.
const FLAGS: &[&str] = &["--legacy-peer-deps"];

const SCRIPTS: &str = "xtask/conformance/spector";

/// The version of OpenAPI that is tested by default.
const DEFAULT_VERSION: &str = "3.1";

const SUITES: [&str; 2] = ["http", "azure"];

const ALL: [&str; 3] = ["3.0", "3.1", "3.2"];

/// The time limit for compiling the specifications of a suite.
const COMPILE_LIMIT: Duration = Duration::from_secs(300);
/// The time limit for running the scenarios of a suite.
const RUN_LIMIT: Duration = Duration::from_secs(300);

/// The options of the command, which select scenarios.
#[derive(Debug)]
struct SpectorOptions<'a> {
    suites: Vec<&'a str>,
    versions: Vec<&'a str>,
    /// A regular expression for the names of scenarios.
    only: Option<&'a str>,
}

impl<'a> SpectorOptions<'a> {
    fn parse(arguments: &[&'a str]) -> Result<Self, String> {
        let mut options = Self { suites: Vec::new(), versions: Vec::new(), only: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match *argument {
                "--full" => (options.suites, options.versions) = (SUITES.to_vec(), ALL.to_vec()),
                "--suite" => {
                    let suite = arguments.next().filter(|suite| SUITES.contains(suite));
                    options.suites.push(suite.ok_or("error: --suite takes http or azure")?);
                }
                "--version" => {
                    let version = arguments.next().filter(|version| ALL.contains(version));
                    options.versions.push(version.ok_or("error: --version takes 3.0, 3.1 or 3.2")?);
                }
                "--only" => {
                    options.only = Some(arguments.next().ok_or("error: --only takes a regular expression")?);
                }
                other => return Err(format!("error: unknown argument `{other}`")),
            }
        }
        if options.suites.is_empty() {
            options.suites.push(SUITES[0]);
        }
        if options.versions.is_empty() {
            options.versions.push(DEFAULT_VERSION);
        }
        Ok(options)
    }
}

/// Runs the selected scenarios.
///
/// # Errors
///
/// If a scenario fails, or an expected failure does not occur.
pub fn run(arguments: &[&str]) -> Result<(), String> {
    let options = SpectorOptions::parse(arguments)?;
    let work = std::path::absolute("target/spector").map_err(|error| error.to_string())?;
    if !install::is_there("npm") || !install::is_there("node") {
        println!("spector: skipped: npm and Node.js are not installed");
        return Ok(());
    }
    let tools = match SpectorTools::install(&work) {
        Err(error) if install::is_unreachable(&error) => {
            println!(
                "spector: skipped: npm's registry cannot be reached: {}",
                error.lines().next().unwrap_or_default()
            );
            return Ok(());
        }
        installed => installed?,
    };
    let mut documents = Vec::new();
    for suite in &options.suites {
        documents.extend(documents::write(&tools, suite, &options.versions)?);
    }
    let relay = relay::build(&work.join("crates"), &documents)?;
    let mut failed = 0;
    for version in &options.versions {
        for suite in &options.suites {
            let outcomes = run_suite(&tools, suite, version, &relay, options.only)?;
            failed += outcomes.report(&format!("spector {version}, {suite}"), suite, version, options.only.is_none());
        }
    }
    if failed == 0 { Ok(()) } else { Err(format!("error: {failed} failures")) }
}

fn run_suite(
    tools: &SpectorTools,
    suite: &str,
    version: &str,
    relay: &Path,
    only: Option<&str>,
) -> Result<SpectorResults, String> {
    let results = tools.work.join(format!("{suite}-{version}.jsonl"));
    let mut tool = tools.script("replay.mjs");
    tool.arg(suite).arg(relay).arg(version).arg(&results).args(only);
    run_within(RUN_LIMIT, &mut tool, &tools.work.join(format!("{suite}-{version}.log")))?;
    let text = fs::read_to_string(&results).map_err(|error| format!("{}: {error}", results.display()))?;
    SpectorResults::read(&text)
}

/// Node.js with the packages of the suite and the scripts that use them.
#[derive(Debug)]
struct SpectorTools {
    work: PathBuf,
    npm: PathBuf,
}

impl SpectorTools {
    fn install(work: &Path) -> Result<Self, String> {
        let npm = work.join("npm");
        install::npm(&npm, PACKAGES, FLAGS)?;
        // The scripts are copied to the folder of the packages, because Node.js resolves packages relative to the
        // script.
        for entry in fs::read_dir(SCRIPTS).map_err(|error| format!("{SCRIPTS}: {error}"))? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if let Some(name) = path.file_name().filter(|_| path.extension().is_some_and(|ext| ext == "mjs")) {
                fs::copy(&path, npm.join(name)).map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
        Ok(Self { work: work.to_owned(), npm })
    }

    /// Returns a command that runs a script with Node.js.
    fn script(&self, name: &str) -> Command {
        let mut command = Command::new(self.npm.join("node_modules/.bin/node"));
        command.current_dir(&self.npm).arg(name);
        command
    }

    /// Runs the script that writes the documents of a suite.
    fn compile(&self, suite: &str, out: &Path, versions: &[String]) -> Result<(), String> {
        let mut compile = self.script("compile.mjs");
        compile.arg(suite).arg(out).args(versions);
        run_within(COMPILE_LIMIT, &mut compile, &self.work.join(format!("compile-{suite}.log"))).map(drop)
    }
}
