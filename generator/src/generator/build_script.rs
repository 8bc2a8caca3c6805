//! Generation in a build script: the options file beside `Cargo.toml`, the files that cargo watches, and warnings.

use std::env;
use std::path::{Path, PathBuf};

use super::{DocumentInput, Generator};
use crate::diagnostics::Findings;
use crate::emit::DocsPage;
use crate::options::Options;
use crate::{Error, Report, Result};

/// The name of the options file.
const OPTIONS_FILE: &str = "ecogen.toml";

/// The values of options whose default is `false`, if their setters were called. Such a value replaces the value of the
/// options file even if it is `false`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flags {
    pub(super) infer_pagination: Option<bool>,
    pub(super) keep_unknown: Option<bool>,
    pub(super) default_methods: Option<bool>,
    pub(super) serve_document: Option<bool>,
    pub(super) docs: Option<bool>,
}

impl Generator {
    /// Writes one file to `OUT_DIR`, for the crate to include, and prints which changes require cargo to run the build
    /// script again. This method is for build scripts of crates that depend on `ecogen-runtime`.
    ///
    /// The options of `ecogen.toml` in the folder of `Cargo.toml` are read, if this file exists. The setters of the
    /// generator extend its lists and tables, and replace its values. [`Generator::without_options_file`] and
    /// [`Generator::options`] disable the file.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`Generator::write_to_dir`], an error if the options file is invalid, and an error if
    /// `OUT_DIR` is not set.
    pub fn write_to_out_dir(&self, name: &str) -> Result {
        if let DocumentInput::File(document) = &self.document {
            watch(document);
        }
        let generator = self.with_options_file()?;
        if let Some(file) = &generator.options.file {
            watch(file);
        }
        let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(Error::no_out_dir)?);
        let stem = name.trim_end_matches(".rs");
        let document = generator.includes_document().then(|| format!("{stem}.openapi.json"));
        let (text, report) = match generator.one_file(document.as_deref()) {
            Ok(output) => output,
            Err(error) => {
                error
                    .findings()
                    .map(Findings::cargo_lines)
                    .unwrap_or_default()
                    .iter()
                    .for_each(|line| println!("{line}"));
                return Err(error);
            }
        };
        report.files.iter().skip(1).for_each(|file| watch(file));
        print_changed_warnings(&report, &out.join(format!("{stem}.warnings.txt")))?;
        if let Some(name) = document {
            write_changed(&out.join(name), &generator.effective()?.to_json())?;
        }
        let modules = format!("{stem}.modules.rs");
        write_changed(&out.join(&modules), &text)?;
        write_changed(&out.join(name), &generator.included_file(&modules)).map(|_| ())
    }

    /// Returns the text of the file that a crate includes. It includes the modules if the runtime has the ABI version and
    /// the features that they need.
    fn included_file(&self, modules: &str) -> String {
        let options = self.emit_options(false);
        let parts = [
            ("client", options.client),
            ("docs", options.document.docs != DocsPage::Omitted),
            ("mock", options.mock),
            ("serde", options.serde),
            ("server", options.server),
            ("wire", options.wire),
        ];
        let features: Vec<&str> = parts.iter().filter(|(_, is_emitted)| *is_emitted).map(|(name, _)| *name).collect();
        let (list, abi) = (features.join(" "), ecogen_templates::ABI_VERSION);
        let (all, version) = (features.join(","), env!("CARGO_PKG_VERSION"));
        format!(
            "{}\n\n::ecogen_runtime::include_modules! {{\n    abi: {abi}, ecogen: {version:?}, features: [{list}] {all:?}, \
             file: {modules:?}\n}}\n",
            self.file_header()
        )
    }

    /// Returns a generator whose options are those of `ecogen.toml`, if the file exists, and of the setters.
    fn with_options_file(&self) -> Result<Self> {
        let folder = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
        // Cargo runs build scripts in the folder of `Cargo.toml`. Messages with a relative path are shorter.
        let is_current = env::current_dir().is_ok_and(|current| current == folder);
        let file = if is_current { PathBuf::from(OPTIONS_FILE) } else { folder.join(OPTIONS_FILE) };
        if self.reads_options_file && file.exists() { self.with_options_of(&file) } else { Ok(self.clone()) }
    }

    fn with_options_of(&self, file: &Path) -> Result<Self> {
        let options = Options::from_file(file)?.overridden_by(self.options.clone(), self.flags);
        Ok(Self { options, ..self.clone() })
    }
}

impl Options {
    /// Returns these options of a file, extended and replaced by those of setters.
    fn overridden_by(mut self, setters: Self, flags: Flags) -> Self {
        self.tags.extend(setters.tags);
        self.operations.extend(setters.operations);
        self.paths.extend(setters.paths);
        self.stream.extend(setters.stream);
        self.hold.extend(setters.hold);
        self.idempotent.extend(setters.idempotent);
        replace_entries(&mut self.items, setters.items);
        replace_entries(&mut self.rename, setters.rename);
        replace_entries(&mut self.formats, setters.formats);
        replace_entries(&mut self.schemas, setters.schemas);
        self.derives.extend(setters.derives);
        self.attributes.extend(setters.attributes);
        self.brackets = setters.brackets.or(self.brackets);
        replace_entries(&mut self.parameter_brackets, setters.parameter_brackets);
        replace_entries(&mut self.pagination, setters.pagination);
        self.infer_pagination = flags.infer_pagination.unwrap_or(self.infer_pagination);
        self.keep_unknown = flags.keep_unknown.unwrap_or(self.keep_unknown);
        self.default_methods = flags.default_methods.unwrap_or(self.default_methods);
        self.validation_status = setters.validation_status.or(self.validation_status);
        self.serve_document = flags.serve_document.unwrap_or(self.serve_document);
        self.docs = flags.docs.unwrap_or(self.docs);
        self.client = setters.client.or(self.client);
        self.server = setters.server.or(self.server);
        self.mock = setters.mock.or(self.mock);
        self.wire = setters.wire.or(self.wire);
        self.serde = setters.serde.or(self.serde);
        self.overlays.extend(setters.overlays);
        self.reference_root = setters.reference_root.or(self.reference_root);
        self.allow.extend(setters.allow);
        self
    }
}

/// Adds entries to a table. Each entry replaces an earlier entry with the same key.
fn replace_entries<T>(table: &mut Vec<(String, T)>, entries: Vec<(String, T)>) {
    for entry in entries {
        table.retain(|(key, _)| *key != entry.0);
        table.push(entry);
    }
}

/// Tells cargo to run the build script again if a file changes.
fn watch(file: &Path) {
    println!("cargo::rerun-if-changed={}", file.display());
}

/// Prints the warnings. If the previous run of the build script printed the same warnings, prints only their number.
fn print_changed_warnings(report: &Report, previous: &Path) -> Result {
    let lines = report.findings.cargo_lines();
    let is_changed = write_changed(previous, &lines.join("\n"))?;
    match report.warning_count {
        count @ 2.. if !is_changed => println!("cargo::warning={}: {count} warnings, unchanged", report.title),
        _ => lines.iter().for_each(|line| println!("{line}")),
    }
    Ok(())
}

/// Writes a file unless it has the same content already. Returns `true` if the file was written.
fn write_changed(path: &Path, text: &str) -> Result<bool> {
    if std::fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    std::fs::write(path, text).map_err(|error| Error::cannot_write(path, &error))?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Generator;
    use crate::{BracketStyle, Options};

    /// Returns the options of a generator with an options file.
    fn options_with(generator: &Generator, text: &str) -> Options {
        let folder = std::env::temp_dir().join(format!("ecogen-options-{}-{}", std::process::id(), text.len()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("ecogen.toml");
        fs::write(&file, text).unwrap();
        let options = generator.with_options_of(&file).unwrap().options;
        fs::remove_dir_all(&folder).unwrap();
        options
    }

    #[test]
    fn setters_replace_values_of_the_options_file() {
        let generator = Generator::new("openapi.yaml").docs(false).client(false).brackets(BracketStyle::None);
        let text = "docs = true\nkeep_unknown = true\nclient = true\nserver = true\nbrackets = \"empty\"\n";
        let options = options_with(&generator, text);
        assert_eq!((options.docs, options.keep_unknown), (false, true));
        assert_eq!((options.client, options.server), (Some(false), Some(true)));
        assert_eq!(options.brackets, Some(BracketStyle::None));
    }

    #[test]
    fn setters_extend_lists_and_tables_of_the_options_file() {
        let generator = Generator::new("openapi.yaml").tag("toys").rename("Pet", "Beast");
        let options = options_with(&generator, "tags = [\"pets\"]\n[rename]\nPet = \"Animal\"\nToy = \"Thing\"\n");
        assert_eq!(options.tags, ["pets", "toys"]);
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        assert_eq!(options.rename, [pair("Toy", "Thing"), pair("Pet", "Beast")]);
    }
}
