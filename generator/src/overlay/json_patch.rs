//! JSON Patch (RFC 6902).

use super::Applied;
use super::placed::{Placed, Value};
use crate::diagnostics::{self, Diagnostic, Diagnostics};
use crate::source::{Location, Node};

/// Applies the operations of a patch in order.
pub(super) fn lay(patch: &Placed, here: &Location, document: &mut Placed, found: &mut Diagnostics) {
    let Value::List(operations) = &patch.value else { return };
    for (index, operation) in operations.iter().enumerate() {
        let operation = Operation { fields: operation, at: here.join(index.to_string()) };
        if let Err(fault) = operation.apply(document) {
            found.push(*fault);
        }
    }
}

/// An operation of a patch, and its location in the patch file.
struct Operation<'p> {
    fields: &'p Placed,
    at: Location,
}

impl Operation<'_> {
    fn apply(&self, document: &mut Placed) -> Applied {
        let way = self.way("path")?;
        match self.text("op")? {
            "add" => self.put(document, &way, self.value()?.clone()),
            "replace" => {
                let old = document.find_mut(&way).ok_or_else(|| self.nothing("path"))?;
                *old = self.value()?.clone();
                Ok(())
            }
            "remove" => match document.take(&way) {
                Some(_) => Ok(()),
                None => Err(self.nothing("path")),
            },
            "copy" => {
                let from = self.way("from")?;
                let node = document.find(&from).ok_or_else(|| self.nothing("from"))?.clone();
                self.put(document, &way, node)
            }
            "move" => {
                let from = self.way("from")?;
                if way.len() > from.len() && way.starts_with(&from) {
                    return Err(Box::new(diagnostics::malformed_action(
                        self.at.join("path"),
                        "a value cannot be moved into itself",
                    )));
                }
                let node = document.take(&from).ok_or_else(|| self.nothing("from"))?;
                self.put(document, &way, node)
            }
            "test" => {
                let node = document.find(&way).ok_or_else(|| self.nothing("path"))?;
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

    fn put(&self, document: &mut Placed, way: &[String], node: Placed) -> Applied {
        document.put(way, node).ok_or_else(|| self.nothing("path"))
    }

    fn value(&self) -> Result<&Placed, Box<Diagnostic>> {
        self.fields.get("value").ok_or_else(|| self.lacks("value"))
    }

    fn text(&self, field: &str) -> Result<&str, Box<Diagnostic>> {
        match self.fields.get(field).map(|found| &found.value) {
            Some(Value::Scalar(Node::String(text))) => Ok(text),
            _ => Err(self.lacks(field)),
        }
    }

    /// Returns the keys and indices of a JSON Pointer (RFC 6901).
    fn way(&self, field: &str) -> Result<Vec<String>, Box<Diagnostic>> {
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

    fn lacks(&self, field: &str) -> Box<Diagnostic> {
        let message = format!("missing or invalid field `{field}` in an operation of a JSON Patch");
        Box::new(diagnostics::malformed_action(self.at.clone(), &message))
    }

    fn nothing(&self, field: &str) -> Box<Diagnostic> {
        let target = self.text(field).unwrap_or_default();
        Box::new(diagnostics::unmatched_action(self.at.join(field), target))
    }
}
