//! Operations that are safe to repeat although their method is not idempotent: by the option `idempotent`, or by the
//! extension `x-fern-idempotent`.

use super::Lowering;
use super::operation_entry::OperationEntry;
use crate::diagnostics;
use crate::ir::Idempotency;
use crate::openapi::Cursor;

/// The extension of an operation, and the extension of the document that lists the headers of such operations.
const EXTENSION: &str = "x-fern-idempotent";
const HEADERS: &str = "x-fern-idempotency-headers";

impl<'s> Lowering<'s> {
    /// Returns why a client may repeat a request of the current operation.
    pub(super) fn idempotency(&mut self, entry: &OperationEntry<'s>) -> Idempotency {
        let keys = entry.keys();
        if let Some(selector) = self.options.idempotent.iter().find(|selector| keys.contains(selector)) {
            self.matched_options.insert(format!("idempotent {selector}"));
            return Idempotency::Declared;
        }
        let Some(declared) = entry.at.get(EXTENSION) else { return Idempotency::Method };
        match declared.node().as_bool() {
            Some(true) => self.key_header().map_or(Idempotency::Declared, Idempotency::Key),
            Some(false) => Idempotency::Method,
            None => {
                let [id, _] = keys;
                self.diagnostics.push(diagnostics::ignored_idempotency(declared.location().clone(), EXTENSION, &id));
                Idempotency::Method
            }
        }
    }

    /// Returns the header of the document that contains an idempotency key.
    fn key_header(&self) -> Option<String> {
        let listed = self.root.get(HEADERS)?.items();
        let mut names = listed.iter().filter_map(|header: &Cursor<'s>| header.text("header"));
        names.find(|name| name.to_ascii_lowercase().ends_with("idempotency-key")).map(str::to_owned)
    }
}
