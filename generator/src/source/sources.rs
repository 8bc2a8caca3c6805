use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::error::{SourceError, SourceErrorReason};
use super::json_spans::JsonSpans;
use super::location::{FileId, Location};
use super::yaml_spans::YamlSpans;
use super::{Node, NodePart, NodeSpan, SourceMap, Version, json, merge_keys, regular_file, yaml};

/// The files of a document. The first file is the document itself. The other files are overlays and the targets of
/// references.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    /// The version of OpenAPI that the document was written in.
    version: Version,
    has_later_fields: bool,
}

/// A file: its text, its tree of nodes, and the spans of the nodes, which are determined when a diagnostic first needs
/// them.
#[derive(Debug)]
pub struct Source {
    /// The path as the user has given it, for messages.
    pub name: String,
    /// The path that the file was read from. `None` for a text that was not read from a file.
    pub path: Option<PathBuf>,
    /// The text of the file, without a byte order mark.
    pub text: String,
    /// The root of the tree of nodes.
    pub root: Node,
    /// The source maps of the rewrites of the tree, in the order of the rewrites.
    source_maps: Vec<SourceMap>,
    /// `true` if the file was parsed as JSON. The spans of a JSON file are found without a second parse.
    is_json: bool,
    yaml_spans: OnceLock<YamlSpans>,
    json_spans: OnceLock<JsonSpans>,
    /// The lines of the text, which are determined when a message first shows a line.
    lines: OnceLock<Vec<Line>>,
}

/// The offset at which a line starts, and whether the line is ASCII.
#[derive(Clone, Copy, Debug)]
struct Line {
    start: usize,
    is_ascii: bool,
}

impl Source {
    /// Returns a line of the text, and whether the line is ASCII. `number` is counted from 1.
    pub fn line(&self, number: usize) -> (&str, bool) {
        let lines = self.lines.get_or_init(|| {
            let mut start = 0;
            let line = |text: &str| {
                let line = Line { start, is_ascii: text.is_ascii() };
                start += text.len();
                line
            };
            self.text.split_inclusive('\n').map(line).collect()
        });
        let Some(line) = lines.get(number.saturating_sub(1)) else { return ("", true) };
        let end = lines.get(number).map_or(self.text.len(), |next| next.start);
        (self.text.get(line.start..end).unwrap_or_default().trim_end_matches(['\n', '\r']), line.is_ascii)
    }
}

impl Sources {
    /// Reads a document from a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read or is neither YAML nor JSON.
    pub fn load(path: &Path) -> Result<Self, Box<SourceError>> {
        let mut sources = Self::default();
        sources.open(path)?;
        Ok(sources)
    }

    /// Reads a document from bytes. `name` is the path of the document in messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are not UTF-8, or neither YAML nor JSON.
    pub fn from_bytes(name: &str, bytes: Vec<u8>) -> Result<Self, Box<SourceError>> {
        Self::from_text(name, text_of(name, bytes)?)
    }

    /// Reads a document from text. `name` is the path of the document in messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is neither YAML nor JSON.
    pub fn from_text(name: &str, text: String) -> Result<Self, Box<SourceError>> {
        let mut sources = Self::default();
        sources.add(name, text)?;
        Ok(sources)
    }

    fn add(&mut self, name: &str, text: String) -> Result<FileId, Box<SourceError>> {
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        if text.trim().is_empty() {
            return Err(SourceError::new(name, SourceErrorReason::Empty));
        }
        let may_be_json = text.trim_start().starts_with(['{', '[']);
        let read = if may_be_json { json::read(&text) } else { yaml::read(&text) };
        let is_json = may_be_json && read.is_ok();
        // A text that begins with a bracket may also be YAML in flow style. Therefore, only files with the extension
        // `json` have to be JSON.
        let root = match read {
            Ok(root) => root,
            // A text with a trailing comma is rejected whatever the extension is: YAML's flow style allows the comma,
            // but such a text is meant to be JSON.
            Err(json) if json.0 == json::TRAILING_COMMA => {
                return Err(SourceError::new(name, SourceErrorReason::TrailingComma(text, json.1)));
            }
            Err(json) if has_json_extension(name) => {
                return Err(SourceError::of_syntax(name, text, json));
            }
            Err(first) => match yaml::read(&text) {
                Ok(root) => root,
                Err(_) => return Err(SourceError::of_syntax(name, text, first)),
            },
        };
        let (mut source_map, spans) = (Vec::new(), OnceLock::new());
        let id = FileId(self.files.len());
        let root = match !is_json && merge_keys::has_any(&root) {
            true => {
                let found = spans.get_or_init(|| YamlSpans::read(&text));
                let merged = merge_keys::merge(root, found, id);
                match merged {
                    Ok((root, merged)) => {
                        source_map.push(merged);
                        root
                    }
                    Err(error) => return Err(SourceError::of_syntax(name, text, error)),
                }
            }
            false => root,
        };
        self.files.push(Source {
            name: name.to_owned(),
            path: None,
            text,
            root,
            source_maps: source_map,
            is_json,
            yaml_spans: spans,
            json_spans: OnceLock::new(),
            lines: OnceLock::new(),
        });
        Ok(FileId(self.files.len() - 1))
    }

    /// Returns all files. The first file is the document itself.
    pub fn files(&self) -> &[Source] {
        &self.files
    }

    /// Returns the root node of the document, or a null node if no file was read.
    pub fn root(&self) -> &Node {
        self.files.first().map_or(&Node::Null, |file| &file.root)
    }

    /// Returns the file with the index `id`.
    pub fn file(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0)
    }

    /// Returns the node at a location in the rewritten tree.
    pub fn node(&self, location: &Location) -> Option<&Node> {
        let root = &self.file(location.file)?.root;
        location.pointer.find(root)
    }

    /// Returns the file that contains a node, and the span of the node. If the node has no span, returns the span of
    /// its nearest ancestor.
    pub fn span(&self, location: &Location, part: NodePart) -> Option<(&Source, NodeSpan)> {
        let location = self.origin(location);
        let file = self.file(location.file)?;
        let found = if file.is_json {
            let spans = file.json_spans.get_or_init(|| JsonSpans::new(&file.text));
            spans.find(&file.text, &location.pointer, part)
        } else {
            file.yaml_spans.get_or_init(|| YamlSpans::read(&file.text)).find(&location.pointer, part)
        };
        Some((file, found))
    }

    /// Returns the location of a node in the text of its file. Rewrites of the tree may have moved the node.
    pub fn origin(&self, location: &Location) -> Location {
        let file = location.file;
        let source_map = self.file(file).map(|file| file.source_maps.as_slice()).unwrap_or_default();
        // The rewrites are undone from the last to the first. If a rewrite has added the node from another file, the
        // earlier rewrites of this file are skipped, since they cannot have moved the node.
        source_map.iter().rev().fold(location.clone(), |at, moves| if at.file == file { moves.origin(at) } else { at })
    }

    /// Returns `true` if the document may have fields that OpenAPI 3.0 lacks: `itemSchema`, and the keywords of JSON
    /// Schema draft 2020-12.
    pub fn has_later_fields(&self) -> bool {
        self.has_later_fields || self.version >= Version::V3_1
    }

    /// Allows the fields of later versions in a document of OpenAPI 3.0.
    pub(crate) fn enable_later_fields(&mut self) {
        self.has_later_fields = true;
    }

    /// Returns the version of OpenAPI that the document was written in.
    pub fn version(&self) -> Version {
        self.version
    }

    pub(crate) fn set_version(&mut self, version: Version) {
        self.version = version;
    }

    /// Reads a file and adds it to the files of the document.
    pub(crate) fn open(&mut self, path: &Path) -> Result<FileId, Box<SourceError>> {
        let name = path.display().to_string();
        let bytes =
            regular_file::read(path).map_err(|error| SourceError::new(&name, SourceErrorReason::Unreadable(error)))?;
        let id = self.add(&name, text_of(&name, bytes)?)?;
        self.files[id.0].path = Some(path.to_owned());
        Ok(id)
    }

    /// Takes the tree of a file. The caller puts a tree back with [`Sources::rewrite`].
    pub(crate) fn take_root(&mut self, id: FileId) -> Node {
        self.files.get_mut(id.0).map_or(Node::Null, |file| std::mem::replace(&mut file.root, Node::Null))
    }

    /// Replaces the tree of a file. The text of the file and the spans of the text do not change.
    pub(crate) fn rewrite(&mut self, id: FileId, root: Node, source_map: SourceMap) {
        if let Some(file) = self.files.get_mut(id.0) {
            file.root = root;
            file.source_maps.push(source_map);
        }
    }
}

/// Decodes the bytes of a file as UTF-8.
fn text_of(name: &str, bytes: Vec<u8>) -> Result<String, Box<SourceError>> {
    String::from_utf8(bytes).map_err(|error| SourceError::new(name, SourceErrorReason::NotUtf8(error)))
}

/// Returns `true` if a file has the extension `json`.
fn has_json_extension(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}
