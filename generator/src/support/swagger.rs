//! Support for the constructs that Swagger 2.0 writes differently.

use super::{SupportGroup, approximated, refused, supported};
use crate::diagnostics::Code;

pub(super) const GROUP: SupportGroup = SupportGroup {
    object: "Swagger 2.0",
    rows: &[
        supported("swagger: \"2.0\"", "dialects/swagger-2.0"),
        refused("swagger: \"1.2\"", Code::UNSUPPORTED_VERSION, "invalid/unsupported-version"),
        supported("host", "dialects/swagger-2.0"),
        supported("basePath", "dialects/swagger-2.0"),
        supported("schemes", "dialects/swagger-2.0"),
        supported("consumes", "dialects/swagger-2.0"),
        supported("produces", "dialects/swagger-2.0"),
        supported("definitions", "dialects/swagger-2.0"),
        supported("securityDefinitions", "dialects/swagger-2.0"),
        supported("in: body", "dialects/swagger-2.0"),
        supported("in: formData", "dialects/swagger-2.0"),
        supported("collectionFormat", "dialects/swagger-2.0"),
        supported("collectionFormat, of a part", "constructs/swagger-form-arrays"),
        approximated("in: body, without a schema", Code::MISSING_FIELD_REPAIRED, "invalid/swagger-body"),
    ],
};
