//! Fields of later versions in documents of earlier versions (OpenAPI Extension Registry): `x-oai-` is the prefix of
//! fields that OpenAPI 3.2 added, and `x-jsonschema-` that of keywords that OpenAPI 3.0 lacks. Microsoft.OpenApi writes
//! these extensions when it converts a document to an earlier version.

use super::rewriter::{DialectRewriter, rewrite_node};
use super::{RewriteContext, text};
use crate::openapi::shape::{FieldType, ObjectShape};
use crate::openapi::{DOCUMENT, EXAMPLE, MEDIA_TYPE, PATH_ITEM, SCHEMA, keywords_3_1};
use crate::source::{FileId, Node, Object, Pointer, Sources};

const OAI: &str = "x-oai-";
const JSON_SCHEMA: &str = "x-jsonschema-";

/// Renames the extensions of a document to the fields that they represent.
pub(super) fn restore(mut sources: Sources) -> Sources {
    let is_3_2 = sources.root().get("openapi").is_some_and(|version| text(version).starts_with("3.2"));
    let has_keywords = has_key(sources.root(), JSON_SCHEMA);
    if is_3_2 || !(has_keywords || has_key(sources.root(), OAI)) {
        return sources;
    }
    let file = FileId::default();
    let mut rewriting = RewriteContext::default();
    let root = sources.take_root(file);
    let root = rewrite_node(root, &FieldType::Object(&DOCUMENT), &Pointer::root(), &mut Restorer, &mut rewriting);
    sources.rewrite(file, root, rewriting.source_map);
    sources.enable_later_fields();
    sources
}

/// Returns `true` if an object within the node has a key with this prefix.
fn has_key(node: &Node, prefix: &str) -> bool {
    match node {
        Node::Object(object) => object.iter().any(|(key, value)| key.starts_with(prefix) || has_key(value, prefix)),
        Node::List(items) => items.iter().any(|item| has_key(item, prefix)),
        _ => false,
    }
}

struct Restorer;

impl DialectRewriter for Restorer {
    fn schema(&mut self, schema: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
        rename(schema, &SCHEMA, at, rewriting)
    }

    fn other(
        &mut self,
        shape: &'static ObjectShape,
        object: Object,
        at: &Pointer,
        rewriting: &mut RewriteContext,
    ) -> Object {
        rename(object, shape, at, rewriting)
    }
}

fn rename(object: Object, shape: &'static ObjectShape, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
    if !object.iter().any(|(key, _)| key.starts_with(OAI) || key.starts_with(JSON_SCHEMA)) {
        return object;
    }
    let present: Vec<String> = object.iter().map(|(key, _)| key.to_owned()).collect();
    let renamed = object.into_iter().map(|(key, value)| match later_field(shape, &key) {
        Some(field) if !present.iter().any(|key| key == field) => {
            rewriting.record_rename(at, &key, field);
            (field.to_owned(), value)
        }
        _ => (key, value),
    });
    renamed.collect()
}

/// Returns the field that an extension represents.
fn later_field<'k>(shape: &'static ObjectShape, key: &'k str) -> Option<&'k str> {
    if shape.is(&SCHEMA) {
        return key.strip_prefix(JSON_SCHEMA).filter(|keyword| keywords_3_1::field(shape, keyword).is_some());
    }
    let field = key.strip_prefix(OAI)?;
    let is_known = match field {
        "additionalOperations" => shape.is(&PATH_ITEM),
        "itemSchema" | "itemEncoding" | "prefixEncoding" => shape.is(&MEDIA_TYPE),
        "dataValue" | "serializedValue" => shape.is(&EXAMPLE),
        _ => false,
    };
    is_known.then_some(field)
}
