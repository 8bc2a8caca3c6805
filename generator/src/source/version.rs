/// The version of OpenAPI that a document was written in. Patch versions do not change the meaning of a document and
/// are omitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// Version 2.0, Swagger.
    V2_0,
    /// Version 3.0.
    #[default]
    V3_0,
    /// Version 3.1.
    V3_1,
    /// Version 3.2.
    V3_2,
}
