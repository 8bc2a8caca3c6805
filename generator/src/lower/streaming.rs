//! The options that stream or buffer bodies, and that describe the items of streams.

use super::Lowering;
use crate::openapi::Cursor;

impl<'s> Lowering<'s> {
    /// Returns `true` if the options stream the bodies of the current operation, or `usual` if no option names the
    /// operation.
    pub(super) fn is_streaming_or(&mut self, usual: bool) -> bool {
        let is_of = |selector: &&String| self.operation.iter().flatten().any(|operation| operation == *selector);
        let (hold, stream) = (self.options.hold.iter().find(is_of), self.options.stream.iter().find(is_of));
        self.matched_options.extend(hold.map(|selector| format!("hold {selector}")));
        self.matched_options.extend(stream.map(|selector| format!("stream {selector}")));
        hold.is_none() && (usual || stream.is_some())
    }

    /// Returns `true` if the option `items` names the current operation. The option is not recorded as matched.
    pub(super) fn has_item_option(&self) -> bool {
        let operation = self.operation.as_ref();
        self.options
            .items
            .iter()
            .any(|(selector, _)| operation.is_some_and(|names| names.iter().any(|name| name == selector)))
    }

    /// Returns the component schema that the option `items` sets for the items of the current operation.
    pub(super) fn item_by_option(&mut self) -> Option<Cursor<'s>> {
        let is_of =
            |(selector, _): &&(String, String)| self.operation.iter().flatten().any(|operation| operation == selector);
        let (selector, schema) = self.options.items.iter().find(is_of)?;
        let schema = self.root.get("components")?.get("schemas")?.get(schema)?;
        self.matched_options.insert(format!("items {selector}"));
        Some(schema)
    }
}
