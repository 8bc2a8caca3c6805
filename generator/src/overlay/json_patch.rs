//! Application of JSON Patches (RFC 6902).

use super::ApplyResult;
use super::tracked_node::{TrackedNode, TrackedValue};
use crate::diagnostics::{self, Diagnostic, Diagnostics};
use crate::source::{Location, Node};

/// Applies the operations of a patch to a document, in the order of the patch.
pub(super) fn apply_patch(
    patch: &TrackedNode,
    here: &Location,
    document: &mut TrackedNode,
    diagnostics: &mut Diagnostics,
) {
    let TrackedValue::List(operations) = &patch.value else { return };
    for (index, operation) in operations.iter().enumerate() {
        let operation = PatchOperation { fields: operation, at: here.join(index.to_string()) };
        if let Err(error) = operation.apply(document) {
            diagnostics.push(*error);
        }
    }
}

/// An operation of a patch, and its location in the patch file.
struct PatchOperation<'p> {
    fields: &'p TrackedNode,
    at: Location,
}

impl PatchOperation<'_> {
    fn apply(&self, document: &mut TrackedNode) -> ApplyResult {
        let tokens = self.path_tokens("path")?;
        match self.text("op")? {
            "add" => self.insert(document, &tokens, self.value()?.clone()),
            "replace" => {
                let old = document.find_mut(&tokens).ok_or_else(|| self.unresolved_path("path"))?;
                *old = self.value()?.clone();
                Ok(())
            }
            "remove" => match document.take(&tokens) {
                Some(_) => Ok(()),
                None => Err(self.unresolved_path("path")),
            },
            "copy" => {
                let from = self.path_tokens("from")?;
                let node = document.find(&from).ok_or_else(|| self.unresolved_path("from"))?.clone();
                self.insert(document, &tokens, node)
            }
            "move" => {
                let from = self.path_tokens("from")?;
                if tokens.len() > from.len() && tokens.starts_with(&from) {
                    return Err(Box::new(diagnostics::malformed_action(
                        self.at.join("path"),
                        "a value cannot be moved into itself",
                    )));
                }
                let node = document.take(&from).ok_or_else(|| self.unresolved_path("from"))?;
                self.insert(document, &tokens, node)
            }
            "test" => {
                let node = document.find(&tokens).ok_or_else(|| self.unresolved_path("path"))?;
                match node.equals(self.value()?) {
                    true => Ok(()),
                    false => Err(Box::new(diagnostics::failed_test(self.at.join("value")))),
                }
            }
            other => Err(Box::new(diagnostics::malformed_action(
                self.at.join("op"),
                &format!("unknown operation `{other}`, expected `add`, `remove`, `replace`, `move`, `copy` or `test`"),
            ))),
        }
    }

    fn insert(&self, document: &mut TrackedNode, tokens: &[String], node: TrackedNode) -> ApplyResult {
        document.insert(tokens, node).ok_or_else(|| self.unresolved_path("path"))
    }

    fn value(&self) -> Result<&TrackedNode, Box<Diagnostic>> {
        self.fields.get("value").ok_or_else(|| self.missing_field("value"))
    }

    fn text(&self, field: &str) -> Result<&str, Box<Diagnostic>> {
        match self.fields.get(field).map(|tracked| &tracked.value) {
            Some(TrackedValue::Scalar(Node::String(text))) => Ok(text),
            _ => Err(self.missing_field(field)),
        }
    }

    /// Returns the keys and indices of the JSON Pointer (RFC 6901) in a field of the operation.
    fn path_tokens(&self, field: &str) -> Result<Vec<String>, Box<Diagnostic>> {
        let text = self.text(field)?;
        match text.strip_prefix('/') {
            Some(rest) => Ok(rest.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect()),
            None if text.is_empty() => Ok(Vec::new()),
            None => Err(Box::new(diagnostics::malformed_action(
                self.at.join(field),
                "a JSON Pointer must start with `/`, as in `/paths/~1pets/get`",
            ))),
        }
    }

    fn missing_field(&self, field: &str) -> Box<Diagnostic> {
        let message = format!("missing or invalid field `{field}` in an operation of a JSON Patch");
        Box::new(diagnostics::malformed_action(self.at.clone(), &message))
    }

    fn unresolved_path(&self, field: &str) -> Box<Diagnostic> {
        let target = self.text(field).unwrap_or_default();
        Box::new(diagnostics::unmatched_action(self.at.join(field), target))
    }
}
