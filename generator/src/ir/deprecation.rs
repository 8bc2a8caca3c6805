/// The deprecation of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Deprecation {
    /// The reason or the replacement as plain text on one line, if the document states it.
    pub note: Option<String>,
}
