/// What to take of a document and how to name it: one set for the builder, the command line and `ecogen.toml`.
///
/// Every entry has to match something: one that does not is an error, since it is a typo or has gone stale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Take only the operations with one of these tags. Empty takes all; so for the next two, which add up.
    pub tags: Vec<String>,
    /// Take only these operations, by `operationId` or `METHOD /path`.
    pub operations: Vec<String>,
    /// Take only the operations below these paths: `/user` takes `/user` and `/user/groups`.
    pub paths: Vec<String>,
    /// New names: of a component schema by its key, of an operation by its id, of an inline schema by its pointer.
    pub rename: Vec<(String, String)>,
    /// Types of one's own for a string format: `("decimal", "rust_decimal::Decimal")`.
    pub formats: Vec<(String, String)>,
    /// Types of one's own for a component schema, by its key.
    pub schemas: Vec<(String, String)>,
    /// Derives for every model, beyond `Clone`, `Debug` and `PartialEq`: `schemars::JsonSchema`.
    pub derives: Vec<String>,
    /// OpenAPI Overlays and JSON Patches (RFC 6902) to lay over the document before anything reads it, in this order.
    /// An action that applies to nothing is an error.
    pub overlays: Vec<std::path::PathBuf>,
    /// References may lead to files below this folder; none stands for the document's own. Nothing is ever fetched
    /// from the network.
    pub reference_root: Option<std::path::PathBuf>,
}
