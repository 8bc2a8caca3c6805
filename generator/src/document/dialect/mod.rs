//! The other dialects of OpenAPI, rewritten into 3.0 before anything else reads them, so that `lower/` has one meaning
//! to know. Places stay those of the text.

mod anchors;
mod definitions;
mod events;
mod modern;
mod references;
mod schema;
mod swagger;
mod walk;

pub(super) use self::walk::{Rewrite, walk};
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Location, Moves, Node, Object, Pointer, Sources, Version};

/// The flag of a schema of 3.1 whose `type` names null while its `enum` does not list it: validation excludes null, and
/// types allow it, since servers send it.
pub(crate) const NULL_IN_TYPE: &str = "x-ecogen-null-in-type";

/// Rewrites a document of OpenAPI 3.1, 3.2 or Swagger 2.0 into one of 3.0; leaves any other as it is.
pub fn normalise(mut sources: Sources) -> (Sources, Diagnostics) {
    let version = |field: &str| sources.root().get(field).map(text).unwrap_or_default();
    let (openapi, swagger) = (version("openapi"), version("swagger"));
    let rewrite: fn(Node, &mut Rewriting) -> Node = match openapi.as_str() {
        "3.1" | "3.2" => modern::rewrite,
        version if version.starts_with("3.1.") || version.starts_with("3.2.") => modern::rewrite,
        "" if swagger == "2.0" || swagger == "2" => swagger::rewrite,
        _ => return (sources, Diagnostics::default()),
    };
    let file = FileId::default();
    let mut rewriting = Rewriting::default();
    let root = rewrite(sources.take_root(file), &mut rewriting);
    sources.rewrite(file, root, rewriting.moves);
    sources.set_version(match openapi.get(..3) {
        Some("3.2") => Version::V3_2,
        Some(_) => Version::V3_1,
        None => Version::V2_0,
    });
    (sources, rewriting.found)
}

/// Makes `$ref` a member of `allOf`, so that the keywords beside it count.
pub(super) fn wrap_reference(schema: &mut Object) {
    schema::wrap_reference(schema);
}

/// Puts the text `"null"` in place of a null in `type`. Returns whether there was one.
pub(super) fn quote_null(schema: &mut Object) -> bool {
    schema::quote_null(schema)
}

/// Writes the keywords of 3.1 that 3.0 has in another form as 3.0 has them.
pub(super) fn modernise(schema: &mut Object) {
    schema::modernise(schema);
}

/// What a rewriting has to tell beside the tree.
#[derive(Debug, Default)]
pub(super) struct Rewriting {
    moves: Moves,
    found: Diagnostics,
}

impl Rewriting {
    /// Notes where in the text a node stands that the rewriting has put elsewhere.
    fn moved(&mut self, now: Pointer, origin: Pointer) {
        self.moves.note(now, Location { file: FileId::default(), pointer: origin });
    }

    /// Says that something of the document is left out.
    fn left_out(&mut self, at: &Pointer, what: &str) {
        let location = Location { file: FileId::default(), pointer: at.clone() };
        self.found.push(crate::diagnostics::not_generated(location, what));
    }
}

/// The text of a scalar: versions are often written as numbers.
fn text(node: &Node) -> String {
    match node {
        Node::String(text) | Node::Number(text) => text.clone(),
        _ => String::new(),
    }
}

/// An object of a few pairs.
fn object<const N: usize>(pairs: [(&str, Node); N]) -> Node {
    Node::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn string(text: &str) -> Node {
    Node::String(text.to_owned())
}
