use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::diagnostics::{self, Colours, Diagnostics, Findings};
use crate::document::{Document, bundle, canonicalize, dialect, merge_patch, repair};
use crate::effective::Effective;
use crate::emit::{self, Sides};
use crate::ir::{Api, Brackets, Tag, Untyped};
use crate::options::{Added, Options};
use crate::output::{self, File, Text, Written};
use crate::skeleton::{self, Runtime};
use crate::source::{Node, Sources};
use crate::text::is_hazard;
use crate::{Error, Result, lower, overlay};

/// Reads a document and writes the Rust side of its API.
///
/// In a build script:
///
/// ```no_run
/// fn main() -> ecogen::Result {
///     ecogen::Generator::new("openapi.yaml").client(true).write_to_out_dir("api.rs")
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Generator {
    document: Input,
    options: Options,
    crate_name: Option<String>,
    runtime: Runtime,
    made_by: String,
}

/// Where the document is.
#[derive(Clone, Debug)]
enum Input {
    File(PathBuf),
    Bytes { name: String, bytes: Vec<u8> },
}

/// What a run has made: every file, not yet written.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files of a crate, below its folder.
    pub files: Vec<File>,
    /// What was read and said.
    pub report: Report,
}

/// What a run has read, and what it has to say.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// `info.title` and `info.version`.
    pub title: String,
    /// How many operations, tags and types the output has.
    pub counts: Counts,
    /// The warnings, as they are printed.
    pub warnings: String,
    /// Where a value is any JSON value in Rust, by pointer, and why.
    pub untyped: Vec<(Untyped, String)>,
    /// How many warnings there are.
    pub warning_count: usize,
    /// The warnings themselves.
    pub findings: Findings,
    /// The files that the document is made of, itself first.
    pub files: Vec<PathBuf>,
    /// How long each phase took.
    pub phases: Vec<(&'static str, Duration)>,
}

/// How much an API has of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Tags that have operations.
    pub tags: usize,
    /// Types that code is written for.
    pub types: usize,
}

impl Generator {
    /// A generator for the document at a path, YAML or JSON.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self::of(Input::File(document.into()))
    }

    /// A generator for a document that is no file; `name` stands for its path in messages.
    pub fn from_bytes(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::of(Input::Bytes { name: name.to_owned(), bytes: bytes.into() })
    }

    fn of(document: Input) -> Self {
        Self {
            document,
            options: Options::default(),
            crate_name: None,
            runtime: Runtime::Embed,
            made_by: "ecogen".to_owned(),
        }
    }

    /// Whether to write the client. Default: yes, unless only the server is asked for.
    #[must_use]
    pub fn client(mut self, yes: bool) -> Self {
        self.options.client = Some(yes);
        self
    }

    /// Whether to write the server. Default: yes, unless only the client is asked for.
    #[must_use]
    pub fn server(mut self, yes: bool) -> Self {
        self.options.server = Some(yes);
        self
    }

    /// Whether to write the mock server, which asks for the runtime's feature `mock`. Default: beside the server of a
    /// whole crate, behind a feature of it.
    #[must_use]
    pub fn mock(mut self, yes: bool) -> Self {
        self.options.mock = Some(yes);
        self
    }

    /// Whether to write the cases of the wire proof, which asks for both sides and the runtime's feature `wire`. Default:
    /// beside the mock of a whole crate, behind a feature of it.
    #[must_use]
    pub fn wire(mut self, yes: bool) -> Self {
        self.options.wire = Some(yes);
        self
    }

    /// Whether to write `serde::Serialize` and `serde::Deserialize` of the models, as they stand on the wire, which asks
    /// for the runtime's feature `serde`. Default: in a whole crate, behind a feature of it.
    #[must_use]
    pub fn serde(mut self, yes: bool) -> Self {
        self.options.serde = Some(yes);
        self
    }

    /// Whether the server can serve its effective document ([`Generator::effective`]): its router then has a method
    /// `document`, which takes the path to serve it at. Default: no, for the text becomes part of the program.
    #[must_use]
    pub fn serve_document(mut self, yes: bool) -> Self {
        self.options.serve_document = yes;
        self
    }

    /// All options at once, in place of what was set before.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Takes the operations of a tag; only what is named is taken.
    #[must_use]
    pub fn tag(mut self, tag: &str) -> Self {
        self.options.tags.push(tag.to_owned());
        self
    }

    /// Takes an operation, by `operationId` or `METHOD /path`.
    #[must_use]
    pub fn operation(mut self, operation: &str) -> Self {
        self.options.operations.push(operation.to_owned());
        self
    }

    /// Takes the operations below a path.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        self.options.paths.push(path.to_owned());
        self
    }

    /// Lets what an operation holds whole by default stream: its text, and its forms, which become parts.
    #[must_use]
    pub fn stream(mut self, operation: &str) -> Self {
        self.options.stream.push(operation.to_owned());
        self
    }

    /// Holds whole what of an operation streams by default: its bytes, and its forms with files, which become structs.
    #[must_use]
    pub fn hold(mut self, operation: &str) -> Self {
        self.options.hold.push(operation.to_owned());
        self
    }

    /// Says which component schema the items of an operation's streams have, where the document does not.
    #[must_use]
    pub fn items(mut self, operation: &str, schema: &str) -> Self {
        self.options.items.push((operation.to_owned(), schema.to_owned()));
        self
    }

    /// Gives a schema, an operation or a tag (`tag x`) another name.
    #[must_use]
    pub fn rename(mut self, from: &str, to: &str) -> Self {
        self.options.rename.push((from.to_owned(), to.to_owned()));
        self
    }

    /// Puts a type of one's own in place of a string or number format; it implements the runtime's `Decode` and
    /// `Encode`, `Clone`, `Debug` and `PartialEq`.
    #[must_use]
    pub fn format(mut self, format: &str, path: &str) -> Self {
        self.options.formats.push((format.to_owned(), path.to_owned()));
        self
    }

    /// Puts a type of one's own in place of a component schema, as [`Generator::format`] does for a format.
    #[must_use]
    pub fn schema(mut self, schema: &str, path: &str) -> Self {
        self.options.schemas.push((schema.to_owned(), path.to_owned()));
        self
    }

    /// Lays an OpenAPI Overlay or a JSON Patch (RFC 6902) over the document before anything reads it; several in the
    /// order of the calls.
    #[must_use]
    pub fn overlay(mut self, file: impl Into<PathBuf>) -> Self {
        self.options.overlays.push(file.into());
        self
    }

    /// Lets references lead to files anywhere below this folder. Default: the document's own folder.
    #[must_use]
    pub fn reference_root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.options.reference_root = Some(folder.into());
        self
    }

    /// Adds a derive to every model.
    #[must_use]
    pub fn derive(mut self, path: &str) -> Self {
        self.options.derives.push(Added::to_all(path));
        self
    }

    /// Adds a derive to the type of one schema, by its key or pointer.
    #[must_use]
    pub fn derive_for(mut self, schema: &str, path: &str) -> Self {
        self.options.derives.push(Added::to(schema, path));
        self
    }

    /// Adds an attribute to every model: what stands inside `#[]`.
    #[must_use]
    pub fn attribute(mut self, meta: &str) -> Self {
        self.options.attributes.push(Added::to_all(meta));
        self
    }

    /// Adds an attribute to the type of one schema, by its key or pointer.
    #[must_use]
    pub fn attribute_for(mut self, schema: &str, meta: &str) -> Self {
        self.options.attributes.push(Added::to(schema, meta));
        self
    }

    /// How clients name the items of lists in the style `deepObject`. Default: by index, with a warning where it matters.
    #[must_use]
    pub fn brackets(mut self, brackets: Brackets) -> Self {
        self.options.brackets = Some(brackets);
        self
    }

    /// How clients name the items of lists of one parameter: by its name, or as `OPERATION.NAME`.
    #[must_use]
    pub fn brackets_for(mut self, parameter: &str, brackets: Brackets) -> Self {
        self.options.parameter_brackets.push((parameter.to_owned(), brackets));
        self
    }

    /// Whether properties that the document does not name are kept where it says nothing of them. Default: they are
    /// ignored.
    #[must_use]
    pub fn keep_unknown(mut self, yes: bool) -> Self {
        self.options.keep_unknown = yes;
        self
    }

    /// Whether the methods of the server's traits answer 501 where they are not implemented. Default: all of them have
    /// to be.
    #[must_use]
    pub fn default_methods(mut self, yes: bool) -> Self {
        self.options.default_methods = yes;
        self
    }

    /// The name of the crate that is written. Default: the document's title.
    #[must_use]
    pub fn crate_name(mut self, name: &str) -> Self {
        self.crate_name = Some(name.to_owned());
        self
    }

    /// Where the output finds its runtime. Default: [`Runtime::Embed`].
    #[must_use]
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.runtime = runtime;
        self
    }

    /// The command that the head of each file names. Default: `ecogen`.
    #[must_use]
    pub fn made_by(mut self, command: &str) -> Self {
        self.made_by = command.to_owned();
        self
    }

    /// Makes the files of a whole crate.
    ///
    /// # Errors
    ///
    /// Every fault of the document and of the options, rendered.
    pub fn generate(&self) -> Result<Generated> {
        let document = self.serves_document().then_some("openapi.json");
        let (api, texts, mut report) = self.texts(document, true)?;
        let start = Instant::now();
        let mut files = skeleton::files(&api, &self.sides(true), &self.name_of(&api), &self.runtime, &self.head());
        files.extend(output::crate_files(texts, &self.head()));
        if document.is_some() {
            let text = self.effective()?.to_string();
            files.push(File { path: PathBuf::from("src/server/openapi.json"), text });
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        report.phases.push(("layout", start.elapsed()));
        Ok(Generated { files, report })
    }

    /// Writes a whole crate into a folder, leaving alone what is not of the output's.
    ///
    /// # Errors
    ///
    /// As [`Generator::generate`], then nothing has been written; or a file that cannot be.
    pub fn write_to_dir(&self, dir: impl AsRef<Path>) -> Result<(Written, Report)> {
        let Generated { files, mut report } = self.generate()?;
        let start = Instant::now();
        let written =
            output::write(dir.as_ref(), &files, false).map_err(|(path, error)| Error::unwritable(&path, &error))?;
        report.phases.push(("write", start.elapsed()));
        Ok((written, report))
    }

    /// Writes one file into `OUT_DIR`, to be included, and tells cargo when to run again; for build scripts, whose
    /// crate depends on `ecogen-runtime`.
    ///
    /// # Errors
    ///
    /// As [`Generator::write_to_dir`].
    pub fn write_to_out_dir(&self, name: &str) -> Result {
        if let Input::File(document) = &self.document {
            println!("cargo::rerun-if-changed={}", document.display());
        }
        let document = self.serves_document().then(|| format!("{}.openapi.json", name.trim_end_matches(".rs")));
        let made = self.one_file(document.as_deref());
        let findings = match &made {
            Ok((_, report)) => Some(&report.findings),
            Err(error) => error.findings(),
        };
        findings.map(Findings::cargo_lines).unwrap_or_default().iter().for_each(|line| println!("{line}"));
        let (text, report) = made?;
        for file in report.files.iter().skip(1) {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        let dir = PathBuf::from(std::env::var_os("OUT_DIR").ok_or_else(Error::no_out_dir)?);
        let mut files = vec![(name.to_owned(), text)];
        if let Some(name) = document {
            files.push((name, self.effective()?.to_string()));
        }
        for (name, text) in files {
            let path = dir.join(name);
            if std::fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
                continue;
            }
            std::fs::write(&path, text).map_err(|error| Error::unwritable(&path, &error))?;
        }
        Ok(())
    }

    /// Makes the one file that [`Generator::write_to_out_dir`] writes, without the effective document, and writes
    /// nothing.
    ///
    /// # Errors
    ///
    /// Every fault of the document and of the options, rendered.
    pub fn generate_file(&self) -> Result<(String, Report)> {
        self.one_file(None)
    }

    fn one_file(&self, document: Option<&str>) -> Result<(String, Report)> {
        let (_, texts, report) = self.texts(document, false)?;
        Ok((output::include_file(&texts, &self.head(), "pub use ::ecogen_runtime as runtime;\n"), report))
    }

    /// The effective document: this one, and all that a server of it can answer by itself.
    ///
    /// # Errors
    ///
    /// Every fault of the document and of the options, rendered.
    pub fn effective(&self) -> Result<Effective> {
        let mut root = Node::Null;
        let (api, _) = self.read_keeping(&mut Phase::new(), |tree| root = tree.clone())?;
        Ok(Effective::new(&root, &api))
    }

    /// Reads the document and says what is wrong with it; writes nothing.
    ///
    /// # Errors
    ///
    /// As [`Generator::generate`].
    pub fn check(&self) -> Result<Report> {
        Ok(self.read(&mut Phase::new())?.1)
    }

    fn read(&self, phase: &mut Phase) -> Result<(Api, Report)> {
        self.read_keeping(phase, |_| ())
    }

    /// Reads the document; shows its tree as the author has it, where answers stand in it as they do in 3.0.
    fn read_keeping(&self, phase: &mut Phase, mut keep: impl FnMut(&Node)) -> Result<(Api, Report)> {
        let mut report = Report::default();
        let sources = match &self.document {
            Input::File(path) => Sources::load(path),
            Input::Bytes { name, bytes } => Sources::from_bytes(name, bytes.clone()),
        };
        let sources = sources.map_err(|fault| Error::faults(&Sources::default(), &Diagnostics::from(fault)))?;
        phase.ends("source", &mut report);
        let mut found = self.options.check();
        found.extend(self.check_texts());
        let (sources, faults) = overlay::apply(sources, &self.options.overlays);
        found.extend(faults);
        phase.ends("overlay", &mut report);
        let (sources, faults) = bundle(sources, self.options.reference_root.as_deref());
        let sources = canonicalize(sources);
        found.extend(faults);
        phase.ends("bundle", &mut report);
        report.files = sources.files().iter().filter_map(|file| file.path.clone()).collect();
        let is_swagger = sources.root().get("openapi").is_none();
        let sources = if is_swagger { sources } else { merge_patch(sources) };
        if !is_swagger {
            keep(sources.root());
        }
        let (sources, faults) = dialect::normalise(sources);
        found.extend(faults);
        let sources = if is_swagger { merge_patch(sources) } else { sources };
        phase.ends("dialect", &mut report);
        if is_swagger {
            keep(sources.root());
        }
        let (sources, faults) = repair(sources);
        found.extend(faults);
        phase.ends("repair", &mut report);
        let (document, faults) = Document::read(&sources);
        found.extend(faults);
        phase.ends("document", &mut report);
        let Some(document) = document else {
            return Err(Error::faults(&sources, &found));
        };
        let (api, more) = lower::lower(&document, &self.options);
        found.extend(more);
        let found = found.without_echoes();
        phase.ends("lower", &mut report);
        if found.has_errors() {
            return Err(Error::faults(&sources, &found));
        }
        report.title = format!("{} {}", api.title, api.version);
        report.untyped = api.untyped.clone();
        report.counts = Counts { operations: api.operations().count(), tags: api.tags.len(), types: api.types.len() };
        report.findings = Findings::new(&found, &sources);
        report.warnings = report.findings.render(Colours::Never);
        report.warning_count = report.findings.warnings();
        Ok((api, report))
    }

    /// A skeleton of the services of some tags, or of all if none is named: it compiles in a crate that depends on the
    /// generated one, and answers 501 until it is written.
    ///
    /// # Errors
    ///
    /// Every fault of the document and of the options, rendered; a tag that no operation has.
    pub fn stub(&self, tags: &[&str]) -> Result<String> {
        let (api, _) = self.read(&mut Phase::new())?;
        let known = |name: &str| api.tags.iter().find(|tag| tag.name == name);
        let nearest = |name: &str| diagnostics::nearest(name, api.tags.iter().map(|tag| tag.name.as_str()));
        let unknown = tags.iter().filter(|name| known(name).is_none());
        let unknown: Diagnostics = unknown.map(|name| diagnostics::no_such_tag(name, nearest(name))).collect();
        if unknown.has_errors() {
            return Err(Error::faults(&Sources::default(), &unknown));
        }
        let chosen: Vec<&Tag> = match tags {
            [] => api.tags.iter().collect(),
            names => names.iter().filter_map(|name| known(name)).collect(),
        };
        output::formatted(emit::stub::services(&chosen, &self.name_of(&api).replace('-', "_"))).map_err(|error| {
            Error::faults(&Sources::default(), &diagnostics::malformed_output("stub", &error.to_string()).into())
        })
    }

    fn texts(&self, document: Option<&str>, whole_crate: bool) -> Result<(Api, Vec<Text>, Report)> {
        let mut phase = Phase::new();
        let (api, mut report) = self.read(&mut phase)?;
        let sides = Sides { document: document.map(str::to_owned), ..self.sides(whole_crate) };
        let texts = output::texts(&api, &sides, emit::modules(&api, &sides)).map_err(|malformed| {
            let faults = malformed.iter().map(|fault| diagnostics::malformed_output(&fault.module, &fault.message));
            Error::faults(&Sources::default(), &faults.collect())
        })?;
        phase.ends("emit and format", &mut report);
        Ok((api, texts, report))
    }

    /// The sides to emit: all of them if none was named, else those that were. Wire tests are a whole crate's.
    fn sides(&self, whole_crate: bool) -> Sides {
        let named = self.options.client == Some(true) || self.options.server == Some(true);
        let (client, server) = (self.options.client.unwrap_or(!named), self.options.server.unwrap_or(!named));
        let mock = server && self.options.mock.unwrap_or(whole_crate);
        let wire = client && server && self.options.wire.unwrap_or(mock && whole_crate);
        let serde = self.options.serde.unwrap_or(whole_crate);
        let Options { derives, attributes, default_methods, .. } = self.options.clone();
        Sides { client, server, mock, wire, serde, document: None, default_methods, derives, attributes }
    }

    fn serves_document(&self) -> bool {
        self.options.serve_document && self.sides(true).server
    }

    /// An error for each text of the builder that cannot stand where it is to stand.
    fn check_texts(&self) -> Diagnostics {
        let name = self.crate_name.as_deref().and_then(|name| Some(("name", name, skeleton::problem_of_name(name)?)));
        let is_plain = !self.made_by.contains(is_hazard);
        let made_by =
            (!is_plain).then_some(("made_by", self.made_by.as_str(), "it is not one line of visible characters"));
        let wrong = name.into_iter().chain(made_by);
        wrong.map(|(option, value, why)| diagnostics::option_value(option, value, why, "correct it")).collect()
    }

    fn name_of(&self, api: &Api) -> String {
        self.crate_name.clone().unwrap_or_else(|| skeleton::crate_name(&api.title))
    }

    fn head(&self) -> String {
        format!("// Written by `{}` from an OpenAPI document. Edit that, not this.", self.made_by)
    }
}

/// A clock for phases that follow on each other.
struct Phase(Instant);

impl Phase {
    fn new() -> Self {
        Self(Instant::now())
    }

    fn ends(&mut self, name: &'static str, report: &mut Report) {
        report.phases.push((name, self.0.elapsed()));
        self.0 = Instant::now();
    }
}
