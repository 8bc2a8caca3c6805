//! `cargo xtask bench edit [DOCUMENT…]`: measures the cost of an incremental build after an edit of the document.
//!
//! First, the crate is generated, its dependencies are built, and the crate is built in full, in debug mode with
//! incremental compilation. Then the document is edited, and the crate is regenerated in place and built in the same
//! target folder. Every build uses `-j1`. The table shows the CPU seconds of the builds, each the median of three
//! turns. Before each edit, the crate is built from the unedited document.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ecogen::{Generator, RuntimeSource};
use serde_json::{Value, json};

use super::project::{run, write};
use crate::measure::{measured, median};

/// The time limit of a build, in seconds.
const TIMEOUT_SECONDS: u64 = 900;

/// The number of measurements of each build.
const TURNS: usize = 3;

/// The maximum cost of an edit, relative to a full build.
const BOUND: f64 = 0.3;

/// A function that edits an OpenAPI document.
type Edit = fn(&mut Value);

/// The edits, with their names for the printed table.
const EDITS: [(&str, Edit); 4] =
    [("nothing", |_| {}), ("a description", description), ("a field", field), ("a new operation", operation)];

/// Measures each of [`EDITS`] on each document, prints a table, and fails if an edit costs more than [`BOUND`].
pub fn edit(documents: &[&str]) -> Result<(), String> {
    let documents = if documents.is_empty() { &["spec/ecosuite.yaml"][..] } else { documents };
    println!(
        "| document | edit | files written | seconds | relative to the full build |\n| --- | --- | --: | --: | --: |"
    );
    let mut above = Vec::new();
    for document in documents {
        let scene = EditScene::set(Path::new(document))?;
        let (mut full, mut edits) = (Vec::new(), EDITS.map(|(name, edit)| (name, edit, 0, Vec::new())));
        for _ in 0..TURNS {
            full.push(scene.full()?);
            for (_, edit, written, seconds) in &mut edits {
                let (files, took) = scene.edited(*edit)?;
                *written = files;
                seconds.push(took);
            }
        }
        let full = median(full);
        println!("| {} | full build | | {full:.1} | 1.00 |", scene.name);
        for (name, _, written, seconds) in edits {
            let seconds = median(seconds);
            println!("| {} | {name} | {written} | {seconds:.1} | {:.2} |", scene.name, seconds / full);
            if seconds > full * BOUND {
                above.push(format!("{}, {name}: {:.2}", scene.name, seconds / full));
            }
        }
    }
    if above.is_empty() { Ok(()) } else { Err(format!("above {BOUND}: {}", above.join("; "))) }
}

/// A document as JSON, and a workspace that contains the crate generated from the document.
struct EditScene {
    name: String,
    folder: PathBuf,
    document: Value,
}

impl EditScene {
    fn set(document: &Path) -> Result<Self, String> {
        let name = document.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let folder = std::path::absolute(super::FOLDER).map_err(|error| error.to_string())?.join("edit").join(&name);
        let text = fs::read(document).map_err(|error| format!("{}: {error}", document.display()))?;
        let document = serde_yaml::from_slice(&text).map_err(|error| error.to_string())?;
        // The crate gets a separate workspace, because it is inside the folder of this repository's workspace.
        write(&folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"edited\"]\n")?;
        Ok(Self { name, folder, document })
    }

    /// Returns the CPU seconds of a full build of the crate, without its dependencies.
    fn full(&self) -> Result<f64, String> {
        self.generate(&self.document)?;
        self.build()?;
        run(self.cargo("clean").args(["--package", "edited"]))?;
        self.build()
    }

    /// Returns the number of generated files that an edit changes, and the CPU seconds of the build after the edit.
    fn edited(&self, edit: Edit) -> Result<(usize, f64), String> {
        self.generate(&self.document)?;
        self.build()?;
        let mut document = self.document.clone();
        edit(&mut document);
        Ok((self.generate(&document)?, self.build()?))
    }

    /// Generates the crate and returns the number of files that have changed since the last generation.
    fn generate(&self, document: &Value) -> Result<usize, String> {
        let runtime = std::path::absolute("templates/runtime").map_err(|error| error.to_string())?;
        let generator = Generator::from_bytes("edited.json", document.to_string()).client(true).server(true);
        let generator = generator.crate_name("edited").runtime(RuntimeSource::Path(runtime));
        let (written, _) = generator.write_to_dir(self.folder.join("edited")).map_err(|error| error.to_string())?;
        Ok(written.changes.len())
    }

    fn build(&self) -> Result<f64, String> {
        let done =
            measured(self.cargo("build").args(["--quiet", "-j1", "--features", "client,server"]), TIMEOUT_SECONDS)?;
        if done.code == Some(0) { Ok(done.cpu) } else { Err(done.output) }
    }

    fn cargo(&self, task: &str) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.arg(task).current_dir(self.folder.join("edited")).env("CARGO_TARGET_DIR", self.folder.join("target"));
        cargo.env_remove("RUSTFLAGS").env_remove("CARGO_INCREMENTAL");
        cargo
    }
}

/// Returns the middle one of the component schemas that have properties.
fn schema(document: &mut Value) -> Option<&mut Value> {
    let schemas = document.pointer_mut("/components/schemas")?.as_object_mut()?;
    let mut all: Vec<_> = schemas.values_mut().filter(|schema| schema.get("properties").is_some()).collect();
    let middle = all.len() / 2;
    (!all.is_empty()).then(|| all.swap_remove(middle))
}

fn description(document: &mut Value) {
    if let Some(schema) = schema(document) {
        schema["description"] = json!("Described in other words.");
    }
}

fn field(document: &mut Value) {
    if let Some(schema) = schema(document) {
        schema["properties"]["addedByAnEdit"] = json!({ "type": "string" });
    }
}

/// Adds an operation with the same tag as the first operation.
fn operation(document: &mut Value) {
    let tags = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let tags = tags.flat_map(|item| item.as_object().into_iter().flat_map(|item| item.values()));
    let tags = tags.filter_map(|operation| operation.get("tags")).next().cloned().unwrap_or_else(|| json!([]));
    let response = json!({ "description": "It was added." });
    document["paths"]["/added/by/an/edit"] =
        json!({ "get": { "operationId": "addedByAnEdit", "tags": tags, "responses": { "204": response } } });
}
