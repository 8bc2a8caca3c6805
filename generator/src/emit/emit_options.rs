use crate::options::AddedAttribute;

/// The parts of an API to emit in addition to its models and operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EmitOptions {
    /// Emits the client.
    pub client: bool,
    /// Emits the server traits and the router.
    pub server: bool,
    /// Emits the mock, which requires the server.
    pub mock: bool,
    /// Emits the test cases of the wire tests, which require client and server.
    pub wire: bool,
    /// Emits implementations of serde's traits for the models.
    pub serde: bool,
    /// The effective document, if the server includes it.
    pub document: DocumentOptions,
    /// Gives the methods of server traits a default implementation that responds with 501.
    pub default_methods: bool,
    /// Additional derives for models.
    pub derives: Vec<AddedAttribute>,
    /// Attributes for models.
    pub attributes: Vec<AddedAttribute>,
}

/// The effective document as a part of the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentOptions {
    /// The name of the file, next to the server's module, that contains the document. `None` if the document is not
    /// written, in which case the router has no method that serves the document.
    pub file: Option<String>,
    /// Emits the router's method that serves the document.
    pub served: bool,
    /// Emits the router's method that serves a documentation page.
    pub docs: DocsPage,
}

/// The condition under which the router has a method that serves a documentation page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DocsPage {
    /// The router does not have the method.
    #[default]
    Omitted,
    /// The router has the method, so that the runtime's feature `docs` is required.
    Emitted,
    /// The router has the method if the crate's feature `docs` is enabled.
    CargoFeature,
}
