mod build_script;
mod setters;

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::allow::{AllowedWarning, remove_allowed};
use crate::diagnostics::{self, Code, Diagnostic, Diagnostics, Findings};
use crate::document::{Document, bundle, canonicalize, dialect, merge_patch, repair};
use crate::effective::EffectiveDocument;
use crate::emit::{self, DocsPage, DocumentOptions, EmitOptions};
use crate::ir::Api;
use crate::options::Options;
use crate::output::{self, GeneratedFile, ModuleText, WriteReport};
use crate::phase_timer::PhaseTimer;
use crate::report::{Generated, Report};
use crate::runtime_source::RuntimeSource;
use crate::skeleton;
use crate::source::{Node, Sources};
use crate::text::{is_hazardous, one_line};
use crate::{Error, Result, lower, overlay};

/// Generates Rust code for the API that a document describes.
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
    document: DocumentInput,
    options: Options,
    /// The options whose setters were called, if `false` is their default.
    flags: build_script::Flags,
    /// `true` if a build script reads `ecogen.toml`.
    reads_options_file: bool,
    crate_name: Option<String>,
    runtime: RuntimeSource,
    generated_by: String,
    /// `true` if an option without a match in the document is ignored.
    ignores_unmatched_options: bool,
}

/// The source of the document.
#[derive(Clone, Debug)]
enum DocumentInput {
    File(PathBuf),
    Bytes { name: String, bytes: Vec<u8> },
}

impl Generator {
    /// Creates a generator for the document at a path, YAML or JSON.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self::from_input(DocumentInput::File(document.into()))
    }

    /// Creates a generator for a document in memory. Messages use `name` as its path.
    pub fn from_bytes(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::from_input(DocumentInput::Bytes { name: name.to_owned(), bytes: bytes.into() })
    }

    fn from_input(document: DocumentInput) -> Self {
        Self {
            document,
            options: Options::default(),
            flags: build_script::Flags::default(),
            reads_options_file: true,
            crate_name: None,
            runtime: RuntimeSource::Embed,
            generated_by: "ecogen".to_owned(),
            ignores_unmatched_options: false,
        }
    }

    /// Generates the files of a whole crate.
    ///
    /// # Errors
    ///
    /// Returns all errors in the document and the options.
    pub fn generate(&self) -> Result<Generated> {
        let document = self.includes_document().then_some("openapi.json");
        let (api, texts, mut report) = self.module_texts(document, true)?;
        let start = Instant::now();
        let mut files = skeleton::files(
            &api,
            &self.emit_options(true),
            &self.crate_name_of(&api),
            &self.runtime,
            &self.file_header(),
        );
        files.extend(output::crate_files(texts, &self.file_header()));
        if document.is_some() {
            let text = self.effective()?.to_json();
            files.push(GeneratedFile { path: PathBuf::from("src/server/openapi.json"), text });
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        report.phases.push(("layout", start.elapsed()));
        Ok(Generated { files, report })
    }

    /// Writes a whole crate to a folder. Rust files in `src/` that are not part of the output are removed. All other files
    /// are left unchanged.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`Generator::generate`], in which case nothing has been written. Also returns an
    /// error if a file cannot be written.
    pub fn write_to_dir(&self, dir: impl AsRef<Path>) -> Result<(WriteReport, Report)> {
        let Generated { files, mut report } = self.generate()?;
        let start = Instant::now();
        let written =
            output::write(dir.as_ref(), &files, false).map_err(|(path, error)| Error::cannot_write(&path, &error))?;
        report.phases.push(("write", start.elapsed()));
        Ok((written, report))
    }

    /// Returns the text of the file that [`Generator::write_to_out_dir`] writes, without writing the file or the
    /// effective document.
    ///
    /// # Errors
    ///
    /// Returns all errors in the document and the options.
    pub fn generate_file(&self) -> Result<(String, Report)> {
        self.one_file(None)
    }

    fn one_file(&self, document: Option<&str>) -> Result<(String, Report)> {
        let (_, texts, report) = self.module_texts(document, false)?;
        Ok((output::include_file(&texts, &self.file_header(), "pub use ::ecogen_runtime as runtime;\n"), report))
    }

    /// Returns the effective document: this document, extended by all responses that a generated server can send
    /// itself.
    ///
    /// # Errors
    ///
    /// Returns all errors in the document and the options.
    pub fn effective(&self) -> Result<EffectiveDocument> {
        let mut root = Node::Null;
        let (api, _) = self.read_and_keep(&mut PhaseTimer::new(), |tree| root = tree.clone())?;
        Ok(EffectiveDocument::new(&root, &api))
    }

    /// Reads and validates the document, and writes nothing.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`Generator::generate`].
    pub fn check(&self) -> Result<Report> {
        Ok(self.read(&mut PhaseTimer::new())?.1)
    }

    pub(crate) fn read(&self, phase: &mut PhaseTimer) -> Result<(Api, Report)> {
        self.read_and_keep(phase, |_| ())
    }

    /// Reads the document. Calls `keep` with the tree to which the effective document adds responses. This tree has the
    /// OpenAPI version of the document, except that Swagger 2.0 is already rewritten to 3.0, because the responses of
    /// Swagger 2.0 have another form.
    fn read_and_keep(&self, phase: &mut PhaseTimer, keep: impl FnMut(&Node)) -> Result<(Api, Report)> {
        let (api, report, _) = self.read_with_sources(phase, keep)?;
        Ok((api, report))
    }

    fn sources(&self) -> Result<Sources> {
        let sources = match &self.document {
            DocumentInput::File(path) => Sources::load(path),
            DocumentInput::Bytes { name, bytes } => Sources::from_bytes(name, bytes.clone()),
        };
        sources
            .map_err(|error| Error::from_diagnostics(&Sources::default(), &Diagnostics::from(Diagnostic::from(error))))
    }

    pub(crate) fn read_with_sources(
        &self,
        phase: &mut PhaseTimer,
        mut keep: impl FnMut(&Node),
    ) -> Result<(Api, Report, Sources)> {
        let mut report = Report::default();
        let sources = self.sources()?;
        phase.finish("source", &mut report);
        let mut found = self.options.check();
        found.extend(self.check_modules());
        let (sources, errors) = overlay::apply(sources, &self.options.overlays);
        found.extend(errors);
        phase.finish("overlay", &mut report);
        let (sources, diagnostics) = bundle(sources, self.options.reference_root.as_deref());
        let sources = canonicalize(sources);
        found.extend(diagnostics);
        phase.finish("bundle", &mut report);
        report.files = sources.files().iter().filter_map(|file| file.path.clone()).collect();
        let is_swagger = sources.root().get("openapi").is_none();
        let sources = if is_swagger { sources } else { merge_patch(sources) };
        if !is_swagger {
            keep(sources.root());
        }
        let (sources, diagnostics) = dialect::normalise(sources);
        found.extend(diagnostics);
        let sources = if is_swagger { merge_patch(sources) } else { sources };
        phase.finish("dialect", &mut report);
        if is_swagger {
            keep(sources.root());
        }
        let (sources, diagnostics) = repair(sources);
        let sources = dialect::annotated_enums(sources);
        found.extend(diagnostics);
        phase.finish("repair", &mut report);
        let (document, diagnostics) = Document::read(&sources);
        found.extend(diagnostics);
        phase.finish("document", &mut report);
        let Some(document) = document else {
            let (found, _) = remove_allowed(found, &self.options.allow, &sources);
            return Err(Error::from_diagnostics(&sources, &found));
        };
        let (api, more, selected) = lower::lower_selected(&document, &self.options);
        found.extend(if self.ignores_unmatched_options { more.without(Code::UNMATCHED_OPTION) } else { more });
        let (found, unmatched) = remove_allowed(found.without_repeats(), &self.options.allow, &sources);
        let mut found = match selected {
            Some(selected) => found.concerning(&selected),
            None => found,
        };
        if !found.has_errors() && !self.ignores_unmatched_options {
            found.extend(unmatched.into_iter().map(AllowedWarning::unmatched).collect());
        }
        phase.finish("lower", &mut report);
        if found.has_errors() {
            return Err(Error::from_diagnostics(&sources, &found));
        }
        report.describe(&api, Findings::new(&found, &sources));
        Ok((api, report, sources))
    }

    fn module_texts(&self, document: Option<&str>, whole_crate: bool) -> Result<(Api, Vec<ModuleText>, Report)> {
        let mut phase = PhaseTimer::new();
        let (mut api, mut report) = self.read(&mut phase)?;
        if !whole_crate {
            api.tag_features = None;
        }
        let mut options = self.emit_options(whole_crate);
        options.document.file = document.map(str::to_owned);
        let texts = output::module_texts(&api, &options, emit::modules(&api, &options)).map_err(|malformed| {
            let errors = malformed.iter().map(|error| diagnostics::invalid_output(&error.module, &error.message));
            Error::from_diagnostics(&Sources::default(), &errors.collect())
        })?;
        phase.finish("emit and format", &mut report);
        Ok((api, texts, report))
    }

    /// Returns which parts of the output to emit. If neither client nor server is requested, both are emitted. By
    /// default, the mock server and the wire tests are emitted only for a whole crate.
    pub(crate) fn emit_options(&self, whole_crate: bool) -> EmitOptions {
        let named = self.options.client == Some(true) || self.options.server == Some(true);
        let (client, server) = (self.options.client.unwrap_or(!named), self.options.server.unwrap_or(!named));
        let mock = server && self.options.mock.unwrap_or(whole_crate);
        let wire = client && server && self.options.wire.unwrap_or(mock && whole_crate);
        let serde = self.options.serde.unwrap_or(whole_crate);
        let Options { derives, attributes, default_methods, .. } = self.options.clone();
        let document = DocumentOptions {
            file: None,
            served: server && self.options.serve_document,
            docs: match (server && self.options.docs, whole_crate) {
                (false, _) => DocsPage::Omitted,
                (true, true) => DocsPage::CargoFeature,
                (true, false) => DocsPage::Emitted,
            },
        };
        EmitOptions { client, server, mock, wire, serde, document, default_methods, derives, attributes }
    }

    /// Returns a generator with the same options for an effective document, which contains the changes of overlays.
    pub(crate) fn with_effective(&self, document: Vec<u8>) -> Self {
        let input = DocumentInput::Bytes { name: "openapi.json".to_owned(), bytes: document };
        let options = Options { overlays: Vec::new(), ..self.options.clone() };
        Self { document: input, options, ..self.clone() }
    }

    /// Returns a generator for an earlier document, which may lack objects that the options name.
    pub(crate) fn for_earlier_document(&self) -> Self {
        Self { ignores_unmatched_options: true, ..self.clone() }
    }

    fn includes_document(&self) -> bool {
        let document = self.emit_options(true).document;
        document.served || document.docs != DocsPage::Omitted
    }

    /// Returns an error for each option whose text cannot be used in the generated code.
    fn check_modules(&self) -> Diagnostics {
        let name =
            self.crate_name.as_deref().and_then(|name| Some(("name", name, skeleton::crate_name_problem(name)?)));
        let is_plain = !self.generated_by.contains(is_hazardous);
        let generated_by = (!is_plain).then_some((
            "generated_by",
            self.generated_by.as_str(),
            "it is not one line of visible characters",
        ));
        let invalid = name.into_iter().chain(generated_by);
        invalid
            .map(|(option, value, reason)| {
                diagnostics::invalid_option_value(option, value, reason, "correct the value")
            })
            .collect()
    }

    pub(crate) fn crate_name_of(&self, api: &Api) -> String {
        self.crate_name.clone().unwrap_or_else(|| skeleton::crate_name(&api.title))
    }

    /// Returns the first line of each generated file. Review tools hide changes of files that contain `@generated`.
    fn file_header(&self) -> String {
        let document = match &self.document {
            // The file name without its folder is the same on every machine.
            DocumentInput::File(path) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            DocumentInput::Bytes { name, .. } => name.clone(),
        };
        format!("// @generated by {} from {}; do not edit.", self.generated_by, one_line(&document))
    }
}
