//! Support for the top level of a document: the OpenAPI, Info, Server, Tag and Components Objects, and references.

use super::{SupportGroup, annotation, approximated, refused, supported};
use crate::diagnostics::Code;

pub(super) const OPENAPI: SupportGroup = SupportGroup {
    object: "OpenAPI Object",
    rows: &[
        supported("openapi: 3.0.3", "constructs/alias-array"),
        refused("openapi: 4.0.0, and any other version", Code::UNSUPPORTED_VERSION, "support/version"),
        supported("info", "constructs/alias-array"),
        supported("servers", "constructs/servers-variables"),
        supported("paths", "constructs/operation-methods"),
        supported("components", "constructs/alias-array"),
        supported("security", "constructs/security-header"),
        supported("tags", "constructs/tags-multiple"),
        annotation("externalDocs", "support/annotations"),
        supported("webhooks, of OpenAPI 3.1", "constructs/webhooks"),
    ],
};

pub(super) const INFO: SupportGroup = SupportGroup {
    object: "Info Object",
    rows: &[
        supported("title", "constructs/alias-array"),
        supported("version", "constructs/alias-array"),
        supported("description", "constructs/descriptions"),
        annotation("termsOfService", "support/annotations"),
        annotation("contact", "support/annotations"),
        annotation("license", "support/annotations"),
    ],
};

pub(super) const SERVER: SupportGroup = SupportGroup {
    object: "Server Object",
    rows: &[
        supported("url, absolute or relative", "constructs/servers-variables"),
        supported("description", "constructs/servers-variables"),
        supported("variables", "constructs/servers-variables"),
        supported("name, of OpenAPI 3.2", "constructs/servers-variables"),
    ],
};

pub(super) const SERVER_VARIABLE: SupportGroup = SupportGroup {
    object: "Server Variable Object",
    rows: &[
        supported("default", "constructs/servers-variables"),
        approximated("default, not among the values", Code::SERVER, "invalid/server-variables"),
        supported("enum", "constructs/servers-variables"),
        supported("description", "constructs/servers-variables"),
    ],
};

pub(super) const TAG: SupportGroup = SupportGroup {
    object: "Tag Object",
    rows: &[
        supported("name", "constructs/tags-multiple"),
        supported("description", "constructs/tags-multiple"),
        annotation("externalDocs", "support/annotations"),
        annotation("summary, of OpenAPI 3.2, in the documentation", "constructs/tag-kinds"),
        annotation("parent, of OpenAPI 3.2, in the documentation", "constructs/tag-kinds"),
        annotation("kind, of OpenAPI 3.2, in the documentation", "constructs/tag-kinds"),
    ],
};

pub(super) const COMPONENTS: SupportGroup = SupportGroup {
    object: "Components Object",
    rows: &[
        supported("schemas", "constructs/alias-array"),
        supported("responses", "constructs/response-one-success"),
        supported("parameters", "constructs/parameters-shared"),
        supported("examples", "support/examples"),
        supported("requestBodies", "constructs/body-optional"),
        supported("headers", "support/examples"),
        supported("securitySchemes", "constructs/security-http"),
        annotation("links", "constructs/response-links"),
        supported("callbacks", "constructs/callbacks"),
        supported("pathItems, of OpenAPI 3.1", "constructs/webhooks"),
    ],
};

pub(super) const REFERENCE: SupportGroup = SupportGroup {
    object: "Reference Object",
    rows: &[
        supported("$ref: '#/components/responses/Made', in the document", "constructs/response-one-success"),
        supported("$ref: paths/pets.yaml, to a file below the document's folder", "files/tree/openapi"),
        refused("$ref, unresolved", Code::DANGLING_REFERENCE, "invalid/unresolved-ref"),
        refused("$ref, to an object of another kind", Code::WRONG_REFERENCE, "invalid/references/wrong-kind"),
        approximated(
            "$ref, to an object of another kind that nothing depends on",
            Code::HARMLESS_REFERENCE,
            "invalid/references/wrong-kind-harmless",
        ),
        refused("$ref, to a file of another folder or to the network", Code::REMOTE_REFERENCE, "files/faulty/openapi"),
        approximated("$ref, of a schema to itself", Code::CYCLIC_REFERENCE, "invalid/circular-ref"),
    ],
};
