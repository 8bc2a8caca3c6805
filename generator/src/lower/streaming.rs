//! Options for streaming bodies.

use super::Lowering;
use crate::document::Cursor;

impl<'s> Lowering<'s> {
    /// Returns `true` if a body that could stream does, by the options of its operation, or `usual` without any.
    pub(super) fn is_streaming_or(&mut self, usual: bool) -> bool {
        let is_of = |asked: &&String| self.operation.iter().flatten().any(|operation| operation == *asked);
        let (hold, stream) = (self.options.hold.iter().find(is_of), self.options.stream.iter().find(is_of));
        self.matched_options.extend(hold.map(|asked| format!("hold {asked}")));
        self.matched_options.extend(stream.map(|asked| format!("stream {asked}")));
        hold.is_none() && (usual || stream.is_some())
    }

    /// Returns `true` if the configuration names the component of the operation's items. The option is not yet used.
    pub(super) fn has_item_option(&self) -> bool {
        let operation = self.operation.as_ref();
        self.options
            .items
            .iter()
            .any(|(asked, _)| operation.is_some_and(|names| names.iter().any(|name| name == asked)))
    }

    /// Returns the schema of the items of a sequential media type, if an option names its component.
    pub(super) fn item_by_option(&mut self) -> Option<Cursor<'s>> {
        let is_of =
            |(asked, _): &&(String, String)| self.operation.iter().flatten().any(|operation| operation == asked);
        let (asked, schema) = self.options.items.iter().find(is_of)?;
        let schema = self.root.get("components")?.get("schemas")?.get(schema)?;
        self.matched_options.insert(format!("items {asked}"));
        Some(schema)
    }
}
