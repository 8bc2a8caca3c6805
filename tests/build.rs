//! Generates code from the fixture of every construct, for `tests/wire.rs` and other tests.

#[path = "src/configured.rs"]
mod configured;
#[path = "src/every_name.rs"]
mod every_name;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use ecogen::Generator;
use serde_yaml::Value;

const FIXTURES: &str = "fixtures/constructs";

/// The document of the fuzz tests, an API with every kind of request. The tests of invalid input (`tests/bad_input`)
/// serve the same API.
const EVERYTHING: &str = "fuzz/api.yaml";

/// An operation that receives and returns a component. A fixture without operations gets this operation for each
/// component, so that the wire test covers the schemas of the fixture.
const ECHO: &str = "
put:
  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NAME'}}}}
  responses:
    '200': {description: The same, content: {application/json: {schema: {$ref: '#/components/schemas/NAME'}}}}
";

/// The names of a browser that the test of the documentation page can run.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// Passes the path of an installed browser to the tests. Without a browser, the tests that need one are ignored.
fn find_browser() {
    println!("cargo:rerun-if-env-changed=PATH");
    println!("cargo:rustc-check-cfg=cfg(has_browser)");
    let path = env::var_os("PATH").unwrap_or_default();
    let mut candidates = env::split_paths(&path).flat_map(|folder| BROWSERS.map(|name| folder.join(name)));
    if let Some(browser) = candidates.find(|path| path.is_file()) {
        println!("cargo:rustc-cfg=has_browser");
        println!("cargo:rustc-env=BROWSER={}", browser.display());
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    find_browser();
    println!("cargo:rerun-if-changed={FIXTURES}");
    println!("cargo:rerun-if-changed={EVERYTHING}");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut fixtures = fs::read_dir(FIXTURES)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    fixtures.sort();
    let (mut modules, mut constructs) = (String::new(), String::new());
    // Each test includes the generated code as a private module and uses only some of the items. Without these
    // attributes, rustc would warn about the other items.
    let lints = "#[allow(dead_code, unused_imports, unused_qualifications)]";
    for fixture in fixtures {
        let name = fixture.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let module = name.replace(['-', '.'], "_");
        let document = with_operations(&fixture, &out)?;
        // Warnings are ignored here, because the snapshot of the fixture contains them.
        let generator =
            configured::configured(&name, Generator::new(document)).client(true).server(true).wire(true).serde(true);
        let (text, _) = generator.generate_file().map_err(|error| format!("{name}: {error}"))?;
        let file = out.join(format!("{module}.rs"));
        fs::write(&file, &text)?;
        let mounted = format!("{lints}\nmod {module} {{\n    include!({file:?});\n}}\n");
        fs::write(out.join(format!("{module}.mounted.rs")), &mounted)?;
        modules.push_str(&mounted);
        writeln!(
            constructs,
            "    ({name:?}, &{module}::operations::API, {module}::wire::CASES, {module}::wire::EXAMPLES),"
        )?;
        if text.contains("CALLBACK_CASES") {
            writeln!(
                constructs,
                "    ({name:?}, &{module}::operations::CALLBACKS, {module}::wire::CALLBACK_CASES, &[]),"
            )?;
        }
    }
    let everything = out.join("everything.rs");
    let generator = Generator::new(EVERYTHING).client(true).server(true).mock(true);
    fs::write(&everything, generator.generate_file().map_err(|error| error.to_string())?.0)?;
    let mounted = format!("{lints}\nmod everything {{\n    include!({everything:?});\n}}\n");
    fs::write(out.join("everything.mounted.rs"), mounted)?;
    let every_name = out.join("every_name.rs");
    let document = every_name::document(&fs::read_to_string(&everything)?);
    let generator = Generator::from_bytes("every-name.yaml", document).client(true).server(true).wire(true);
    fs::write(&every_name, generator.generate_file().map_err(|error| error.to_string())?.0)?;
    let mounted = format!("{lints}\nmod every_name {{\n    include!({every_name:?});\n}}\n");
    fs::write(out.join("every_name.mounted.rs"), mounted)?;
    fs::write(out.join("constructs.rs"), format!("{modules}\nstatic CONSTRUCTS: &[Construct] = &[\n{constructs}];\n"))?;
    Ok(())
}

/// Returns the path of a fixture. If the fixture has no operations, returns the path of a copy with an operation for
/// each component.
fn with_operations(fixture: &Path, out: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let mut document: Value = serde_yaml::from_str(&fs::read_to_string(fixture)?)?;
    let schemas = document.get("components").and_then(|components| components.get("schemas"));
    let names: Vec<Value> =
        schemas.and_then(Value::as_mapping).into_iter().flat_map(|all| all.keys().cloned()).collect();
    match document.get_mut("paths") {
        Some(Value::Mapping(paths)) if paths.is_empty() => {
            for name in names.iter().filter_map(Value::as_str) {
                let pointer = name.replace('~', "~0").replace('/', "~1").replace('%', "%25").replace('\'', "''");
                let echo = ECHO.replace("NAME", &pointer);
                paths.insert(format!("/{}", paths.len()).into(), serde_yaml::from_str(&echo)?);
            }
        }
        _ => return Ok(fixture.to_owned()),
    }
    let copy = out.join(fixture.file_name().unwrap_or_default());
    fs::write(&copy, serde_yaml::to_string(&document)?)?;
    Ok(copy)
}
