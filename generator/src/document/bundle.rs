//! Documents of several files: what a file refers to in another one becomes a component, so that everything after
//! this knows one file. Places stay those of the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::table::{
    DISCRIMINATOR, DOCUMENT, HEADER, Is, MEDIA_TYPE, PARAMETER, REQUEST_BODY, RESPONSE, SCHEMA, SECURITY_SCHEME, Shape,
};
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Location, Moves, Node, Object, Pointer, Sources};

/// How many objects may stand in place of references: two files can refer to each other's parts without end.
const IMPORTS: usize = 100_000;

/// Puts all that a document of OpenAPI 3 refers to in other files into it. Files are read from below `folder`, which is
/// the document's own if nothing else is said; any other reference is left as it is, and an error later.
pub fn bundle(mut sources: Sources, folder: Option<&Path>) -> (Sources, Diagnostics) {
    let folder = folder.map(Path::to_owned).or_else(|| sources.files().first()?.path.as_ref()?.parent().map(at_least));
    let Some(folder) = folder.and_then(|folder| folder.canonicalize().ok()) else {
        return (sources, Diagnostics::default());
    };
    if sources.root().get("openapi").is_none() || !leaves(sources.root()) {
        return (sources, Diagnostics::default());
    }
    let root = sources.take_root(FileId::default());
    let mut bundle = Bundle {
        sources,
        folder,
        root: root.clone(),
        names: BTreeMap::new(),
        taken: taken(&root),
        open: Vec::new(),
        active: Vec::new(),
        imports: 0,
        moves: Moves::default(),
        found: Diagnostics::default(),
    };
    bundle.name_components();
    let mut root = bundle.walk(root, &Is::Object(&DOCUMENT), &Location::default(), &Pointer::root());
    while let Some((shape, name, target)) = bundle.open.pop() {
        bundle.component(&mut root, shape, &name, &target);
    }
    bundle.sources.rewrite(FileId::default(), root, bundle.moves);
    (bundle.sources, bundle.found)
}

struct Bundle {
    sources: Sources,
    folder: PathBuf,
    /// The document as it was.
    root: Node,
    /// The component that stands for a node of another file.
    names: BTreeMap<(&'static str, Location), String>,
    /// The names that components have, by kind.
    taken: BTreeSet<(&'static str, String)>,
    /// Components that are named and not yet written.
    open: Vec<(&'static Shape, String, Location)>,
    /// Nodes that are being put in place of a reference, outermost first.
    active: Vec<Location>,
    imports: usize,
    moves: Moves,
    found: Diagnostics,
}

impl Bundle {
    /// Components that only refer to another file: what stands there has their name.
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

    fn walk(&mut self, node: Node, is: &Is, from: &Location, at: &Pointer) -> Node {
        let target = node.get("$ref").and_then(Node::as_str).filter(|_| !matches!(is, Is::Any | Is::Unread));
        let target = target.filter(|target| from.file != FileId::default() || !target.starts_with('#'));
        if let Some(target) = target.and_then(|target| self.resolve(target, from.file)) {
            return self.replace(node, is, &target, at);
        }
        match (is, node) {
            (Is::SchemaOrFlag, Node::Object(object)) => self.object(object, &SCHEMA, from, at),
            (Is::Object(shape) | Is::Referable(shape), Node::Object(object)) => self.object(object, shape, from, at),
            (Is::List(is), Node::List(items)) => {
                let items = items.into_iter().enumerate().map(|(index, item)| {
                    let index = index.to_string();
                    self.walk(item, is, &from.join(index.as_str()), &at.join(index))
                });
                Node::List(items.collect())
            }
            (Is::Map(is), Node::Object(object)) => Node::Object(
                object
                    .into_iter()
                    .map(|(key, value)| {
                        let value = self.walk(value, is, &from.join(key.as_str()), &at.join(key.as_str()));
                        (key, value)
                    })
                    .collect(),
            ),
            (_, node) => node,
        }
    }

    fn object(&mut self, object: Object, shape: &'static Shape, from: &Location, at: &Pointer) -> Node {
        let walked = object.into_iter().map(|(key, value)| {
            let is = shape.field(&key).map(|(_, _, is)| *is).or(shape.other).or_else(|| beyond(shape, &key));
            let (from, here) = (from.join(key.as_str()), at.join(key.as_str()));
            let value = match (is, value) {
                (_, Node::Object(mapping)) if std::ptr::eq(shape, &DISCRIMINATOR) => self.mapping(mapping, from.file),
                (Some(is), value) if !key.starts_with("x-") => self.walk(value, &is, &from, &here),
                (_, value) => value,
            };
            (key, value)
        });
        Node::Object(walked.collect())
    }

    /// The values of a discriminator's mapping are references, or names.
    fn mapping(&mut self, mapping: Object, file: FileId) -> Node {
        let turned = mapping.into_iter().map(|(value, target)| {
            let text = target.as_str().filter(|text| text.contains('#') || text.contains('.'));
            let text = text.filter(|text| file != FileId::default() || !text.starts_with('#'));
            match text.and_then(|text| self.resolve(text, file)) {
                Some(target) => (value, Node::String(self.component_for(&SCHEMA, &target))),
                None => (value, target),
            }
        });
        Node::Object(turned.collect())
    }

    /// What stands in place of a reference to another file: a reference to a component, or, where the specification
    /// knows no components of the kind, the object itself.
    fn replace(&mut self, node: Node, is: &Is, target: &Location, at: &Pointer) -> Node {
        let shape = match is {
            Is::Referable(shape) => Some(*shape),
            Is::SchemaOrFlag => Some(&SCHEMA),
            _ => None,
        };
        if let Some((shape, kind)) = shape.and_then(|shape| Some((shape, kind_of(shape)?))) {
            let own = Pointer::root().join("components").join(kind);
            let is_own = self.names.get(&(kind, target.clone())).is_some_and(|name| own.join(name.as_str()) == *at);
            if !is_own {
                let reference = Node::String(self.component_for(shape, target));
                let Node::Object(mut object) = node else { return node };
                object.set("$ref", reference);
                return Node::Object(object);
            }
        }
        self.imports += 1;
        if self.active.contains(target) || self.imports > IMPORTS {
            return node;
        }
        let Some(found) = self.node(target) else { return node };
        self.moves.note(at.clone(), target.clone());
        self.active.push(target.clone());
        let found = self.walk(found, is, target, at);
        self.active.pop();
        found
    }

    /// The reference to the component that stands for a node of another file; names it if it is new.
    fn component_for(&mut self, shape: &'static Shape, target: &Location) -> String {
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
                self.open.push((shape, name.clone(), target.clone()));
                name
            }
        };
        Pointer::root().join("components").join(kind).join(name).to_string()
    }

    /// A name for a node: its own key, or its file's where it is the whole file; with more of the path where that is
    /// taken.
    fn name(&self, kind: &'static str, target: &Location) -> String {
        let path = self.sources.file(target.file).and_then(|file| file.path.clone()).unwrap_or_default();
        let path = path.strip_prefix(&self.folder).map(Path::to_owned).unwrap_or(path);
        let mut words: Vec<String> =
            path.with_extension("").components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        words.extend(target.pointer.tokens().iter().cloned());
        let free = |name: &String| !self.taken.contains(&(kind, name.clone()));
        let longer = (1..=words.len()).map(|count| words[words.len() - count..].join(" "));
        longer.into_iter().find(free).unwrap_or_else(|| words.join("/"))
    }

    /// Writes a component that was named before.
    fn component(&mut self, root: &mut Node, shape: &'static Shape, name: &str, target: &Location) {
        let (Some(kind), Some(node)) = (kind_of(shape), self.node(target)) else { return };
        let at = Pointer::root().join("components").join(kind).join(name);
        self.moves.note(at.clone(), target.clone());
        let node = self.walk(node, &Is::Referable(shape), target, &at);
        let Node::Object(root) = root else { return };
        let mut components = object_of(root.take("components"));
        let mut all = object_of(components.take(kind));
        all.set(name, node);
        components.push(kind, Node::Object(all));
        root.push("components", Node::Object(components));
    }

    fn node(&self, target: &Location) -> Option<Node> {
        match target.file == FileId::default() {
            true => target.pointer.find(&self.root).cloned(),
            false => self.sources.node(target).cloned(),
        }
    }

    /// Where a reference leads, if that is a file that may be read.
    fn resolve(&mut self, target: &str, from: FileId) -> Option<Location> {
        let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
        let file = match file {
            "" => from,
            _ if file.contains("://") => return None,
            _ => {
                let base = self.sources.file(from)?.path.clone()?;
                let decoded = file.replace("%20", " ");
                let path = base.parent()?.join(decoded).canonicalize().ok()?;
                if !path.starts_with(&self.folder) {
                    return None;
                }
                match self.sources.open(&path) {
                    Ok(file) => file,
                    Err(fault) => {
                        self.found.push(*fault);
                        return None;
                    }
                }
            }
        };
        let target = Location { file, pointer: Pointer::parse(fragment)? };
        self.node(&target).map(|_| target)
    }
}

/// The kinds of components that references may lead to.
static KINDS: [(&str, &Shape); 6] = [
    ("schemas", &SCHEMA),
    ("responses", &RESPONSE),
    ("parameters", &PARAMETER),
    ("requestBodies", &REQUEST_BODY),
    ("headers", &HEADER),
    ("securitySchemes", &SECURITY_SCHEME),
];

fn kind_of(shape: &'static Shape) -> Option<&'static str> {
    KINDS.iter().find(|(_, known)| std::ptr::eq(*known, shape)).map(|(kind, _)| *kind)
}

/// The fields of newer dialects that hold schemas.
fn beyond(shape: &'static Shape, key: &str) -> Option<Is> {
    static SCHEMAS: Is = Is::Referable(&SCHEMA);
    match key {
        "itemSchema" if std::ptr::eq(shape, &MEDIA_TYPE) => Some(SCHEMAS),
        _ if !std::ptr::eq(shape, &SCHEMA) => None,
        "prefixItems" => Some(Is::List(&SCHEMAS)),
        "$defs" | "definitions" | "patternProperties" | "dependentSchemas" => Some(Is::Map(&SCHEMAS)),
        "if" | "then" | "else" | "contains" | "propertyNames" | "unevaluatedProperties" | "unevaluatedItems" => {
            Some(Is::SchemaOrFlag)
        }
        _ => None,
    }
}

/// Whether any reference leaves the file.
fn leaves(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(leaves),
        Node::Object(object) => object.iter().any(|(key, value)| match value {
            Node::String(target) => key == "$ref" && !target.starts_with('#'),
            other => leaves(other),
        }),
        _ => false,
    }
}

fn taken(root: &Node) -> BTreeSet<(&'static str, String)> {
    let of_kind = |(kind, _): &(&'static str, &Shape)| {
        let all = root.get("components").and_then(|components| components.get(kind)).and_then(Node::as_object);
        all.into_iter().flat_map(Object::iter).map(|(name, _)| (*kind, name.to_owned())).collect::<Vec<_>>()
    };
    KINDS.iter().flat_map(of_kind).collect()
}

fn object_of(node: Option<Node>) -> Object {
    match node {
        Some(Node::Object(object)) => object,
        _ => Object::default(),
    }
}

/// The folder that an empty path stands for.
fn at_least(folder: &Path) -> PathBuf {
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() }
}
