//! The components that merge patches use, and the names of their patch forms.

use std::collections::{BTreeMap, BTreeSet};

use super::nullable::NullSyntax;
use super::patch_schema::{MovedPointer, PatchSchemaBuilder};
use super::{component, pointer};
use crate::source::{Node, Object, Pointer, SourceMap};

/// The prefix of references to the media types in `components`.
const MEDIA_TYPES: &str = "#/components/mediaTypes/";

/// The components that merge patches use.
#[derive(Debug)]
pub(super) struct ComponentUsage {
    /// The name of the patch form of each component. A component that is changed in place keeps its own name.
    names: BTreeMap<String, String>,
    subtypes: BTreeMap<String, BTreeSet<String>>,
}

/// The result of creating the patch form of a schema.
#[derive(Debug, Default)]
struct ComponentVisit {
    /// The references to components in the patch form: the name of the component, and the pointer of the reference in
    /// the original schema.
    references: Vec<(String, Pointer)>,
    /// `true` if the patch form differs from the schema.
    is_changed: bool,
}

impl ComponentUsage {
    pub(super) fn new(root: &Node, bodies: &[(Pointer, Node)], components: &Object, dialect: NullSyntax) -> Self {
        let subtypes = subtypes(components);
        let visit = |name: Option<&str>, node: &Node, at: &Pointer| {
            let mut visit = ComponentVisit::default();
            let mut record = |name: &str, origin: &Pointer| {
                visit.references.push((name.to_owned(), origin.clone()));
                name.to_owned()
            };
            let mut source_map = SourceMap::default();
            let mut form = PatchSchemaBuilder::new(components, &subtypes, dialect, &mut record, &mut source_map);
            let moved = MovedPointer::at(at.clone());
            let formed = match name {
                Some(name) => form.component(name, node.clone(), &moved),
                None => form.schema(node.clone(), &moved),
            };
            visit.is_changed = formed != *node;
            visit
        };
        let mut patched = BTreeSet::new();
        let mut visits: BTreeMap<String, ComponentVisit> = BTreeMap::new();
        let mut pending: Vec<String> = Vec::new();
        let mut note = |visit: &ComponentVisit, owner: &Pointer, pending: &mut Vec<String>| {
            pending.extend(visit.references.iter().map(|(name, _)| name.clone()));
            // The references in an inlined schema are not added to `patched`, since they also remain in the component
            // that contains the original schema.
            let own = visit.references.iter().filter(|(_, at)| at.tokens().starts_with(owner.tokens()));
            patched.extend(own.map(|(_, at)| at.clone()));
        };
        for (at, body) in bodies {
            note(&visit(None, body, at), at, &mut pending);
        }
        while let Some(name) = pending.pop() {
            let Some(schema) = components.get(&name).filter(|_| !visits.contains_key(&name)) else { continue };
            let component_visit = visit(Some(&name), schema, &pointer(&name));
            note(&component_visit, &pointer(&name), &mut pending);
            visits.insert(name, component_visit);
        }
        let shared = shared(root, &patched, &visits);
        let changed = changed(&visits);
        let name = |name: &String| {
            let is_copied = shared.contains(name) && changed.contains(name);
            (name.clone(), if is_copied { copy_of(name, components) } else { name.clone() })
        };
        let names = visits.keys().map(name).collect();
        Self { names, subtypes }
    }

    /// Returns the components whose patch forms are needed.
    pub(super) fn components(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// Returns the name of a component's patch form.
    pub(super) fn name(&self, component: &str) -> String {
        self.names.get(component).map_or(component, String::as_str).to_owned()
    }

    /// Returns the subtypes of each base with a discriminator.
    pub(super) fn subtypes(&self) -> &BTreeMap<String, BTreeSet<String>> {
        &self.subtypes
    }
}

/// Returns the components that are used outside of merge patches.
fn shared(root: &Node, patched: &BTreeSet<Pointer>, visits: &BTreeMap<String, ComponentVisit>) -> BTreeSet<String> {
    let mut shared = BTreeSet::new();
    let (mut pending, mut media_types) = (Vec::new(), BTreeSet::new());
    let mut record = |target: &str, at: &Pointer| match target.strip_prefix(MEDIA_TYPES) {
        Some(name) => drop(media_types.insert(name.to_owned())),
        None => pending.extend(component_of_reference(target).filter(|_| !patched.contains(at))),
    };
    references(root, &Pointer::root(), &mut record);
    // Media types of merge patches are inlined. Other media types in `components` are used if a reference to them
    // exists.
    for name in &media_types {
        let at = Pointer::root().join("components").join("mediaTypes").join(name);
        if let Some(media_type) = at.find(root) {
            references(media_type, &at, &mut |target, at| {
                pending.extend(component_of_reference(target).filter(|_| !patched.contains(at)))
            });
        }
    }
    while let Some(name) = pending.pop() {
        if let Some(visit) = visits.get(&name)
            && shared.insert(name)
        {
            pending.extend(visit.references.iter().map(|(name, _)| name.clone()));
        }
    }
    shared
}

/// Returns the components whose patch form differs from the component itself, or refers to another component with a
/// different patch form.
fn changed(visits: &BTreeMap<String, ComponentVisit>) -> BTreeSet<String> {
    let mut changed: BTreeSet<String> =
        visits.iter().filter(|(_, visit)| visit.is_changed).map(|(name, _)| name.clone()).collect();
    loop {
        let refers_to_changed =
            |visit: &ComponentVisit| visit.references.iter().any(|(name, _)| changed.contains(name));
        let more: Vec<String> = visits
            .iter()
            .filter(|(name, visit)| !changed.contains(*name) && refers_to_changed(visit))
            .map(|(name, _)| name.clone())
            .collect();
        if more.is_empty() {
            return changed;
        }
        changed.extend(more);
    }
}

/// Calls a function with the target and the pointer of each reference. References inside of `components.mediaTypes` are
/// skipped.
fn references(node: &Node, at: &Pointer, visit: &mut dyn FnMut(&str, &Pointer)) {
    match node {
        Node::Object(object) => {
            if let Some(target) = object.get("$ref").and_then(Node::as_str) {
                visit(target, at);
            }
            for (key, value) in object.iter() {
                let below = at.join(key);
                match (key, value) {
                    ("mapping", Node::Object(mapping))
                        if at.tokens().last().is_some_and(|key| key == "discriminator") =>
                    {
                        for (value, target) in mapping.iter() {
                            let target = target.as_str().unwrap_or_default();
                            visit(target, &below.join(value));
                        }
                    }
                    ("mediaTypes", _) if at.tokens().last().is_some_and(|key| key == "components") => {}
                    _ => references(value, &below, visit),
                }
            }
        }
        Node::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| references(item, &at.join(index.to_string()), visit));
        }
        _ => {}
    }
}

/// Returns the name of the component schema that a reference refers to, or that contains the target of the reference.
fn component_of_reference(reference: &str) -> Option<String> {
    let Some(path) = reference.strip_prefix("#/components/schemas/") else {
        // The target of a discriminator mapping may be the name of a component instead of a reference.
        return (!reference.contains(['#', '/'])).then(|| reference.to_owned());
    };
    let name = path.split('/').next().unwrap_or_default();
    component(&format!("#/components/schemas/{name}"))
}

/// Returns the direct and indirect subtypes of each base with a discriminator.
fn subtypes(components: &Object) -> BTreeMap<String, BTreeSet<String>> {
    let bases = |name: &str| -> Vec<String> {
        let members = components.get(name).and_then(|schema| schema.get("allOf")?.as_list()).unwrap_or_default();
        members.iter().filter_map(|member| component(member.get("$ref")?.as_str()?)).collect()
    };
    let mut subtypes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, _) in components.iter() {
        let (mut pending, mut seen) = (bases(name), BTreeSet::new());
        while let Some(base) = pending.pop() {
            if !seen.insert(base.clone()) {
                continue;
            }
            pending.extend(bases(&base));
            if components.get(&base).is_some_and(|schema| schema.get("discriminator").is_some()) {
                subtypes.entry(base).or_default().insert(name.to_owned());
            }
        }
    }
    subtypes
}

/// Returns an unused name for the copy of a component.
fn copy_of(name: &str, components: &Object) -> String {
    let mut copy = format!("{name}MergePatch");
    while components.get(&copy).is_some() {
        copy.push_str("MergePatch");
    }
    copy
}
