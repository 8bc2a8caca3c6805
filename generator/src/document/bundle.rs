//! Bundling of several files: objects of other files become components of the document, so that later phases read one
//! file. Diagnostics still name the location in the original file.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use super::component_kind::{KINDS, kind_of};
use super::reference_kind::{self, Mismatch, Reference, UsedComponents};
use super::traverse::{ChildStep, map_children};
use crate::diagnostics::Diagnostics;
use crate::openapi::keywords_3_1;
use crate::openapi::shape::{FieldType, ObjectShape};
use crate::openapi::{DISCRIMINATOR, DOCUMENT, PATH_ITEM, SCHEMA};
use crate::source::{FileId, Location, Node, Object, Pointer, SourceMap, Sources};

/// The maximum number of values from other files. If referenced nodes contain further references, the number of values
/// can grow exponentially, as with aliases in YAML.
const MAX_VALUES: usize = 2_000_000;

/// If an OpenAPI 3 document refers to objects in other files, copies these objects into its `components`. Only files
/// below `folder` are read, by default the folder of the document. A reference to any other file is unchanged, and
/// reported as unresolved later.
pub fn bundle(mut sources: Sources, folder: Option<&Path>) -> (Sources, Diagnostics) {
    let folder = folder.map(Path::to_owned).or_else(|| sources.files().first()?.path.as_ref()?.parent().map(folder_of));
    let Some(folder) = folder.and_then(|folder| folder.canonicalize().ok()) else {
        return (sources, Diagnostics::default());
    };
    if sources.root().get("openapi").is_none() || !leaves_document(sources.root()) {
        return (sources, Diagnostics::default());
    }
    let own = sources.files().first().and_then(|file| file.path.as_ref()?.canonicalize().ok());
    let root = sources.take_root(FileId::default());
    let mut bundle = Bundler {
        sources,
        root_folder: folder,
        files: own.into_iter().map(|path| (path, Some(FileId::default()))).collect(),
        root: root.clone(),
        names: BTreeMap::new(),
        taken: taken_names(&root),
        pending: VecDeque::new(),
        active: Vec::new(),
        values: 0,
        source_map: SourceMap::default(),
        diagnostics: Diagnostics::default(),
        mismatches: Vec::new(),
    };
    bundle.name_components();
    let bundled = bundle.bundle_node(root, &FieldType::Object(&DOCUMENT), &Location::default(), &Pointer::root());
    let mut root = bundled.unwrap_or(Node::Null);
    let mut imported = Vec::new();
    while let Some((kind, shape, name, target)) = bundle.pending.pop_front() {
        if let Some(node) = bundle.component(kind, shape, &name, &target) {
            imported.push((kind, name, node));
        }
    }
    add_components(&mut root, imported);
    let used = UsedComponents::default();
    for Mismatched { mismatch, reference: (from, text), at, expected, target } in std::mem::take(&mut bundle.mismatches)
    {
        let reference = Reference { from, at, text: &text, expected, target };
        bundle.diagnostics.push(mismatch.diagnostic(reference, &root, &used));
    }
    bundle.sources.rewrite(FileId::default(), root, bundle.source_map);
    (bundle.sources, bundle.diagnostics)
}

struct Bundler {
    sources: Sources,
    root_folder: PathBuf,
    /// The opened files; `None` for a file that could not be read, for which a diagnostic exists.
    files: BTreeMap<PathBuf, Option<FileId>>,
    /// The unchanged document.
    root: Node,
    /// The names of the components that replace nodes of other files.
    names: BTreeMap<(&'static str, Location), String>,
    /// The names in use, each with its kind of component.
    taken: BTreeSet<(&'static str, String)>,
    /// The components that are named but not added yet.
    pending: VecDeque<(&'static str, &'static ObjectShape, String, Location)>,
    /// The nodes of other files that are currently being inlined in place of a reference, outermost first.
    active: Vec<Location>,
    /// The number of values that have been copied from other files.
    values: usize,
    source_map: SourceMap,
    diagnostics: Diagnostics,
    /// The references that refer to an object of the wrong kind.
    mismatches: Vec<Mismatched>,
}

/// A reference that refers to an object of the wrong kind.
struct Mismatched {
    mismatch: Mismatch,
    /// The location of the reference in its file, and the text of the reference.
    reference: (Location, String),
    /// The position of the reference in the bundled document.
    at: Pointer,
    expected: &'static ObjectShape,
    target: Location,
}

impl Bundler {
    /// Assigns names to nodes of other files: if a component consists of a reference to a node, the node gets the name
    /// of the component.
    fn name_components(&mut self) {
        let components = self.root.get("components").and_then(Node::as_object).cloned().unwrap_or_default();
        for (key, all) in components.iter() {
            let Some((kind, _)) = KINDS.iter().find(|(kind, _)| *kind == key) else { continue };
            for (name, component) in all.as_object().into_iter().flat_map(Object::iter) {
                let target = component.get("$ref").and_then(Node::as_str).filter(|target| !target.starts_with('#'));
                if let Some(target) = target.and_then(|target| self.resolve(target, FileId::default())) {
                    self.names.entry((kind, target)).or_insert_with(|| name.to_owned());
                }
            }
        }
    }

    /// Returns a node whose references to other files have been replaced. Returns `None` for a reference to an object
    /// of the wrong kind, so that the object causes no further diagnostics.
    fn bundle_node(&mut self, node: Node, is: &FieldType, from: &Location, at: &Pointer) -> Option<Node> {
        let target = node
            .get("$ref")
            .and_then(Node::as_str)
            .filter(|_| !matches!(is, FieldType::Any | FieldType::Ignored | FieldType::Unchecked(_)));
        let target = target.filter(|target| from.file != FileId::default() || !target.starts_with('#'));
        if let Some(target) = target.and_then(|target| self.resolve(target, from.file)) {
            let is_other_kind = self.check_kind(&node, is, (from, at), &target);
            return if is_other_kind { None } else { self.replace_reference(node, is, &target, at) };
        }
        match (is, node) {
            // The keyword `items` with an array of schemas, as in earlier drafts of JSON Schema.
            (FieldType::Referable(shape), Node::List(items)) if shape.is(&SCHEMA) => {
                self.bundle_node(Node::List(items), &FieldType::List(&SCHEMAS), from, at)
            }
            (FieldType::Object(shape), Node::Object(object)) if shape.is(&DISCRIMINATOR) => {
                Some(self.discriminator(object, from.file))
            }
            (is, node) => Some(self.children(node, is, from, at)),
        }
    }

    /// Replaces the references to other files in the children of a node.
    fn children(&mut self, node: Node, is: &FieldType, from: &Location, at: &Pointer) -> Node {
        let field =
            |shape: &'static ObjectShape, key: &str| keywords_3_1::declared(shape, key).map(FieldType::with_unchecked);
        let mut kept = 0;
        map_children(node, is, &field, &mut |step, child, is| {
            let (from, here) = match step {
                ChildStep::Key(key) => (from.join(key), at.join(key)),
                ChildStep::Item(index) => (from.join(index.to_string()), at.join(kept.to_string())),
            };
            if matches!(step, ChildStep::Item(index) if kept < index) {
                self.source_map.insert(here.clone(), from.clone());
            }
            let bundled = self.bundle_node(child, is, &from, &here);
            kept += usize::from(bundled.is_some());
            bundled
        })
    }

    fn discriminator(&mut self, object: Object, file: FileId) -> Node {
        let bundled = object.into_iter().map(|(key, value)| match value {
            Node::Object(mapping) => (key, self.bundle_mapping(mapping, file)),
            value => (key, value),
        });
        Node::Object(bundled.collect())
    }

    /// Replaces the references to other files in a discriminator's mapping, whose values are references or names of
    /// components.
    fn bundle_mapping(&mut self, mapping: Object, file: FileId) -> Node {
        let bundled = mapping.into_iter().map(|(value, target)| {
            let text = target.as_str().filter(|text| text.contains('#') || text.contains('.'));
            let text = text.filter(|text| file != FileId::default() || !text.starts_with('#'));
            match text.and_then(|text| self.resolve(text, file)) {
                Some(target) => (value, Node::String(self.component_for(&SCHEMA, &target))),
                None => (value, target),
            }
        });
        Node::Object(bundled.collect())
    }

    /// Records a reference whose target is an object of another kind than the reference requires. Returns `true` if the
    /// target cannot be used.
    fn check_kind(
        &mut self,
        node: &Node,
        is: &FieldType,
        (from, at): (&Location, &Pointer),
        target: &Location,
    ) -> bool {
        let Some(expected) = referable(is) else { return false };
        let (Some(target_node), Some(text)) = (self.node(target), node.get("$ref").and_then(Node::as_str)) else {
            return false;
        };
        if target_node.get("$ref").is_some() {
            return false;
        }
        let root = self.node(&Location::of_file(target.file));
        let is_document = root.is_some_and(|root| ["openapi", "components"].iter().any(|key| root.get(key).is_some()));
        let position = is_document.then(|| reference_kind::position(&target.pointer)).flatten();
        let Some(mismatch) = reference_kind::mismatch(expected, target_node, position) else { return false };
        let reference = (from.clone(), text.to_owned());
        self.mismatches.push(Mismatched { mismatch, reference, at: at.clone(), expected, target: target.clone() });
        matches!(mismatch, Mismatch::Other(_))
    }

    /// Replaces a reference to another file by a reference to a component, or by the target itself if OpenAPI does not
    /// define components of the target's kind.
    fn replace_reference(&mut self, node: Node, is: &FieldType, target: &Location, at: &Pointer) -> Option<Node> {
        let shape = match is {
            FieldType::Referable(shape) => Some(*shape),
            FieldType::SchemaOrFlag => Some(&SCHEMA),
            _ => None,
        };
        if let Some((shape, kind)) = shape.and_then(|shape| Some((shape, kind_of(shape)?))) {
            let own = Pointer::root().join("components").join(kind);
            let is_own = self.names.get(&(kind, target.clone())).is_some_and(|name| own.join(name.as_str()) == *at);
            if !is_own {
                let reference = Node::String(self.component_for(shape, target));
                let Node::Object(mut object) = node else { return Some(node) };
                object.set("$ref", reference);
                return Some(Node::Object(object));
            }
        }
        if self.active.contains(target) {
            return Some(node);
        }
        let Some(target_node) = self.take_node(target) else { return Some(node) };
        self.source_map.insert(at.clone(), target.clone());
        self.active.push(target.clone());
        let found = self.bundle_node(target_node, is, target, at);
        self.active.pop();
        found
    }

    /// Returns the reference to the component that replaces a node of another file. If the component is new, it is
    /// named and added to `pending`.
    fn component_for(&mut self, shape: &'static ObjectShape, target: &Location) -> String {
        let Some(kind) = kind_of(shape).filter(|_| target.file != FileId::default()) else {
            return target.pointer.to_string();
        };
        let key = (kind, target.clone());
        let name = match self.names.get(&key) {
            Some(name) => name.clone(),
            None => {
                let name = self.name(kind, target);
                self.taken.insert((kind, name.clone()));
                self.names.insert(key, name.clone());
                self.pending.push_back((kind, shape, name.clone(), target.clone()));
                name
            }
        };
        Pointer::root().join("components").join(kind).join(name).to_string()
    }

    /// Returns a unique name for a node: the key of the node, or the name of the file if the node is a whole file. If
    /// the name is in use, as much of the preceding path as necessary is added.
    fn name(&self, kind: &'static str, target: &Location) -> String {
        let path = self.sources.file(target.file).and_then(|file| file.path.clone()).unwrap_or_default();
        let path = path.strip_prefix(&self.root_folder).map(Path::to_owned).unwrap_or(path);
        let mut words: Vec<String> =
            path.with_extension("").components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        words.extend(target.pointer.tokens().iter().map(ToString::to_string));
        let free = |name: &String| !self.taken.contains(&(kind, name.clone()));
        let longer = (1..=words.len()).map(|count| words[words.len() - count..].join(" "));
        longer.into_iter().find(free).unwrap_or_else(|| words.join("/"))
    }

    /// Returns the bundled node of a component that replaces a node of another file.
    fn component(&mut self, kind: &str, shape: &'static ObjectShape, name: &str, target: &Location) -> Option<Node> {
        let node = self.take_node(target)?;
        let at = Pointer::root().join("components").join(kind).join(name);
        self.source_map.insert(at.clone(), target.clone());
        self.bundle_node(node, &FieldType::Referable(shape), target, &at)
    }

    fn node(&self, target: &Location) -> Option<&Node> {
        match target.file == FileId::default() {
            true => target.pointer.find(&self.root),
            false => self.sources.node(target),
        }
    }

    /// Returns a copy of a node, or `None` if [`MAX_VALUES`] is exceeded.
    fn take_node(&mut self, target: &Location) -> Option<Node> {
        let node = self.node(target).cloned()?;
        self.values += size(&node);
        (self.values <= MAX_VALUES).then_some(node)
    }

    /// Resolves a reference to a node of the document or of another file that may be read.
    fn resolve(&mut self, target: &str, from: FileId) -> Option<Location> {
        let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
        let file = match file {
            "" => from,
            _ if file.contains("://") => return None,
            _ => {
                let base = self.sources.file(from)?.path.clone()?;
                let decoded = file.replace("%20", " ");
                let path = base.parent()?.join(decoded).canonicalize().ok()?;
                if !path.starts_with(&self.root_folder) {
                    return None;
                }
                self.open_file(path)?
            }
        };
        let target = Location { file, pointer: Pointer::parse(fragment)? };
        self.node(&target).map(|_| target)
    }

    fn open_file(&mut self, path: PathBuf) -> Option<FileId> {
        if let Some(known) = self.files.get(&path) {
            return *known;
        }
        let file = match self.sources.open(&path) {
            Ok(file) => Some(file),
            Err(error) => {
                self.diagnostics.push(error.into());
                None
            }
        };
        self.files.insert(path, file);
        file
    }
}

static SCHEMAS: FieldType = FieldType::Referable(&SCHEMA);

/// If a reference may replace a value of this type, returns the kind of object to which the reference has to refer.
fn referable(is: &FieldType) -> Option<&'static ObjectShape> {
    match is {
        FieldType::Referable(shape) => Some(shape),
        FieldType::SchemaOrFlag => Some(&SCHEMA),
        FieldType::Object(shape) => Some(*shape).filter(|shape| shape.is(&PATH_ITEM)),
        _ => None,
    }
}

/// Returns `true` if any reference in a node refers to another file.
fn leaves_document(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(leaves_document),
        Node::Object(object) => object.iter().any(|(key, value)| match value {
            Node::String(target) => key == "$ref" && !target.starts_with('#'),
            other => leaves_document(other),
        }),
        _ => false,
    }
}

fn taken_names(root: &Node) -> BTreeSet<(&'static str, String)> {
    let of_kind = |(kind, _): &(&'static str, &ObjectShape)| {
        let all = root.get("components").and_then(|components| components.get(kind)).and_then(Node::as_object);
        all.into_iter().flat_map(Object::iter).map(|(name, _)| (*kind, name.to_owned())).collect::<Vec<_>>()
    };
    KINDS.iter().flat_map(of_kind).collect()
}

/// Appends components to the existing components of the document.
fn add_components(root: &mut Node, imported: Vec<(&'static str, String, Node)>) {
    let Node::Object(root) = root else { return };
    let mut components = object_of(root.take("components"));
    for (kind, _) in KINDS {
        let mut of_kind = imported.iter().filter(|(other, ..)| *other == kind).peekable();
        if of_kind.peek().is_some() {
            let mut all = object_of(components.take(kind));
            of_kind.for_each(|(_, name, node)| all.push(name.as_str(), node.clone()));
            components.push(kind, Node::Object(all));
        }
    }
    root.push("components", Node::Object(components));
}

/// Returns the number of values in a node.
fn size(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(size).sum(),
        Node::Object(object) => object.iter().map(|(_, value)| size(value)).sum(),
        _ => 0,
    }
}

fn object_of(node: Option<Node>) -> Object {
    match node {
        Some(Node::Object(object)) => object,
        _ => Object::default(),
    }
}

/// Returns the folder, or `.` if the path is empty.
fn folder_of(folder: &Path) -> PathBuf {
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() }
}
