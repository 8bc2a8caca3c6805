//! The manifest of a generated crate, with the Cargo features and dependencies of what the crate contains.

use crate::emit::{DocsPage, EmitOptions};
use crate::ir::{TagFeatures, Value};
use crate::runtime_source::RuntimeSource;

/// The features of the dependency on the runtime. The features of the generated crate enable all others.
const RUNTIME_FEATURES: &str = r#"default-features = false, features = ["api"]"#;

/// The features for parts of a crate that may be omitted.
const OPTIONAL: [&str; 9] = ["client", "reqwest", "brotli", "gzip", "zstd", "server", "docs", "mock", "wire"];

/// The dependencies that only one feature of the embedded runtime needs.
const DEPENDENCIES: [(&str, &str); 6] = [
    ("axum", "server"),
    ("flate2", "docs"),
    ("regex-syntax", "mock"),
    ("reqwest", "reqwest"),
    ("rustls", "reqwest"),
    ("rustls-platform-verifier", "reqwest"),
];

/// The folders and files of the runtime that only one feature needs. The first prefix of a path counts.
const FOLDERS: [(&str, &str); 6] = [
    ("server/docs/", "docs"),
    ("client/", "client"),
    ("mock", "mock"),
    ("sample/", "mock"),
    ("server/", "server"),
    ("wire/", "wire"),
];

/// The Cargo features of a generated crate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CrateFeatures {
    client: bool,
    server: bool,
    docs: bool,
    mock: bool,
    wire: bool,
}

impl CrateFeatures {
    pub(crate) fn new(options: &EmitOptions) -> Self {
        Self {
            client: options.client,
            server: options.server,
            docs: options.document.docs != DocsPage::Omitted,
            mock: options.mock || options.wire,
            wire: options.wire,
        }
    }

    /// Returns `true` if the crate has a feature.
    pub(crate) fn has(self, feature: &str) -> bool {
        match feature {
            "client" | "reqwest" | "brotli" | "gzip" | "zstd" => self.client,
            "server" => self.server,
            "docs" => self.docs,
            "mock" => self.mock,
            "wire" => self.wire,
            _ => true,
        }
    }

    /// Returns `true` if a feature of the crate needs a file of the embedded runtime. Unit tests are not needed.
    pub(crate) fn uses_runtime_file(self, path: &str) -> bool {
        let is_needed =
            FOLDERS.iter().find(|(folder, _)| path.starts_with(folder)).is_none_or(|(_, feature)| self.has(feature));
        is_needed && !path.ends_with("tests.rs")
    }

    /// Returns the entries of a table of features that the crate has. An entry ends with the bracket of its list.
    fn features(self, table: &str) -> String {
        let entries = table.split_inclusive("]\n");
        entries.filter(|entry| entry.split_once(" = ").is_none_or(|(name, _)| self.has(name))).collect()
    }

    /// Returns the lines of a table of dependencies that the features of the crate need.
    fn dependencies(self, table: &str) -> String {
        let is_needed = |line: &&str| {
            let name = line.split_once(" = ").map_or("", |(name, _)| name);
            DEPENDENCIES.iter().find(|(known, _)| *known == name).is_none_or(|(_, feature)| self.has(feature))
        };
        table.split_inclusive('\n').filter(is_needed).collect()
    }

    /// Returns the lint that allows conditions on the features that the crate lacks. The embedded runtime has such
    /// conditions.
    fn lint(self) -> String {
        let missing: Vec<String> =
            OPTIONAL.iter().filter(|feature| !self.has(feature)).map(|feature| format!("{feature:?}")).collect();
        match missing.as_slice() {
            [] => String::new(),
            missing => format!(
                "unexpected_cfgs = {{ level = \"warn\", check-cfg = ['cfg(feature, values({}))'] }}\n",
                missing.join(", ")
            ),
        }
    }
}

/// Returns the manifest of a crate.
pub(crate) fn manifest(
    options: &EmitOptions,
    tags: Option<&TagFeatures>,
    name: &str,
    runtime: &RuntimeSource,
) -> String {
    let own = CrateFeatures::new(options);
    let (dependencies, features, lint) = match runtime {
        RuntimeSource::Embed => (
            own.dependencies(ecogen_templates::EMBEDDED_DEPENDENCIES),
            own.features(ecogen_templates::EMBEDDED_FEATURES),
            own.lint(),
        ),
        other => (dependency(other), own.features(ecogen_templates::RUNTIME_FEATURES), String::new()),
    };
    let default: Vec<&str> = [
        ("client", options.client),
        ("reqwest", options.client),
        ("server", options.server),
        ("tracing", options.client || options.server),
        (TagFeatures::ALL, tags.is_some()),
    ]
    .into_iter()
    .filter_map(|(feature, is_enabled)| is_enabled.then_some(feature))
    .collect();
    let mock = if options.mock { ecogen_templates::MOCK_TARGET } else { "" };
    let wire = if options.wire { ecogen_templates::WIRE_TARGET } else { "" };
    // The crate is a dev-dependency of itself, because this enables features in its tests and examples.
    let tests = match (options.wire, options.mock) {
        (true, _) => ecogen_templates::TEST_DEPENDENCIES.replace("{feature}", "wire"),
        (false, true) => ecogen_templates::TEST_DEPENDENCIES.replace("{feature}", "mock"),
        (false, false) => String::new(),
    };
    ecogen_templates::MANIFEST
        .replace("{tests}", &[&tests, mock, wire].concat())
        .replace("{name}", name)
        .replace("{default}", &format!("{default:?}"))
        .replace("{features}", &[features.trim_end(), &tags.map(features_of_tags).unwrap_or_default()].concat())
        .replace("{dependencies}", dependencies.trim_end())
        .replace("{lint}", &lint)
}

/// Returns the features of tags, each on a line.
fn features_of_tags(tags: &TagFeatures) -> String {
    let each: String = tags.names.iter().map(|name| format!("\n{name} = []")).collect();
    format!("\n{} = {:?}{each}", TagFeatures::ALL, tags.names)
}

/// Returns the dependency on a runtime that is not embedded.
fn dependency(runtime: &RuntimeSource) -> String {
    let source = match runtime {
        RuntimeSource::Embed => return String::new(),
        RuntimeSource::Path(path) => format!("path = {}", toml_string(&path.display().to_string())),
        RuntimeSource::Git(url) => format!("git = {}", toml_string(url)),
        RuntimeSource::Version => format!("version = {:?}", env!("CARGO_PKG_VERSION")),
    };
    format!("ecogen-runtime = {{ {source}, {RUNTIME_FEATURES} }}\n")
}

/// Returns a text as a TOML string. The escapes of TOML are those of JSON.
fn toml_string(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}
