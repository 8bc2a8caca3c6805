/// The version of OpenAPI that a document was written in, as far as the semantics of its fields depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// 2.0, Swagger.
    V2_0,
    /// 3.0.
    #[default]
    V3_0,
    /// 3.1.
    V3_1,
    /// 3.2.
    V3_2,
}
