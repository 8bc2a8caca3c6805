//! Rewriting of the schemas of JSON Merge Patches (RFC 7396): in a request body of `application/merge-patch+json`, null
//! removes a member of an object. Documents describe the body of a merge patch by the schema of the resource, and that
//! schema does not allow null. In the schemas of merge patches, every optional property and every value of a map is
//! therefore made nullable. Items of arrays are unchanged, since a patch replaces an array as a whole.
//!
//! A component that only merge patches use is changed in place. A component with other uses is copied: `UserMergePatch`
//! is added next to `User`.

mod bodies;
mod nullable;
mod patch_schema;
#[cfg(test)]
mod tests;
mod usage;

use std::collections::BTreeMap;

use self::nullable::NullSyntax;
use self::patch_schema::{MovedPointer, PatchSchemaBuilder};
use self::usage::ComponentUsage;
use crate::source::{FileId, Location, Node, Object, Pointer, SourceMap, Sources};

/// The maximum nesting depth of references, members of `allOf` and inlined schemas.
const MAX_DEPTH: usize = 16;

/// The note that is appended to the description of a copied component.
const NOTE: &str = "In a JSON Merge Patch: null removes a property.";

/// Makes nullable every property and map value that a merge patch may remove. A document without merge patches is
/// unchanged.
pub fn merge_patch(mut sources: Sources) -> Sources {
    if !bodies::has_merge_patch(sources.root()) {
        return sources;
    }
    let file = FileId::default();
    let root = sources.take_root(file);
    let components = schemas(&root).cloned().unwrap_or_default();
    let (root, bodies) = bodies::collect(root);
    let dialect = NullSyntax::of(&root);
    let usage = ComponentUsage::new(&root, &bodies, &components, dialect);
    let mut source_map = SourceMap::default();
    let root = with_components(root, &components, &usage, dialect, &mut source_map);
    let root = bodies::replace(root, &mut |body, at| {
        let moved = MovedPointer::at(at.clone());
        let mut name = |name: &str, _: &Pointer| usage.name(name);
        PatchSchemaBuilder::new(&components, usage.subtypes(), dialect, &mut name, &mut source_map).schema(body, &moved)
    });
    sources.rewrite(file, root, source_map);
    sources
}

/// Adds the patch forms of components to the document. In a patch form, the optional properties are nullable. A patch
/// form replaces its component or is added as a copy.
fn with_components(
    mut root: Node,
    components: &Object,
    usage: &ComponentUsage,
    dialect: NullSyntax,
    source_map: &mut SourceMap,
) -> Node {
    let mut forms = BTreeMap::new();
    for name in usage.components() {
        let Some(schema) = components.get(name) else { continue };
        let (new, origin) = (usage.name(name), pointer(name));
        let mut renamed = |name: &str, _: &Pointer| usage.name(name);
        let moved = MovedPointer { current: pointer(&new), origin: origin.clone() };
        let mut form = PatchSchemaBuilder::new(components, usage.subtypes(), dialect, &mut renamed, source_map);
        let mut form = form.component(name, schema.clone(), &moved);
        if new != name {
            source_map.insert(moved.current, Location { file: FileId::default(), pointer: origin });
            form = with_note(form);
        }
        forms.insert(new, form);
    }
    if let Some(schemas) = schemas_mut(&mut root) {
        forms.into_iter().for_each(|(name, form)| schemas.set(&name, form));
    }
    root
}

fn with_note(form: Node) -> Node {
    let Node::Object(mut schema) = form else { return form };
    if schema.get("$ref").is_none() {
        let note = match schema.get("description").and_then(Node::as_str) {
            Some(description) => format!("{}\n\n{NOTE}", description.trim_end()),
            None => NOTE.to_owned(),
        };
        schema.set("description", Node::String(note));
    }
    Node::Object(schema)
}

/// Returns the pointer of a component schema.
fn pointer(name: &str) -> Pointer {
    Pointer::root().join("components").join("schemas").join(name)
}

/// Returns the component schemas.
fn schemas(root: &Node) -> Option<&Object> {
    root.get("components")?.get("schemas")?.as_object()
}

fn schemas_mut(root: &mut Node) -> Option<&mut Object> {
    match root.get_mut("components")?.get_mut("schemas")? {
        Node::Object(schemas) => Some(schemas),
        _ => None,
    }
}

/// Returns the component that a reference refers to, or `None` for any other target.
fn component(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/schemas/").filter(|name| !name.contains('/'))?;
    Pointer::parse(&format!("/{name}"))?.tokens().first().map(|token| token.as_str().to_owned())
}

/// Returns a reference to a component.
fn reference(name: &str) -> Node {
    let escaped = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
    Node::String(format!("#/components/schemas/{escaped}"))
}
