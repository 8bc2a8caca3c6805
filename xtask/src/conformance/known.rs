//! Lists the invalid documents (`negative/`) whose diagnostics intentionally differ from the expected ones in
//! `index.json`, by reason.

const TOLERATED: &str =
    "a warning instead of an error, because the generated code is correct and published documents contain it";
const ELSEWHERE: &str = "the diagnostic is located at the object or field itself, the index gives a neighbouring line";
const PARSER: &str = "a YAML syntax error is located where the parser stopped";
const NOT_READ: &str = "an annotation that the generator does not read";
const VALID: &str = "the specification allows it";

/// The reasons why diagnostics differ, each with the documents concerned.
pub const KNOWN_DIFFERENCES: &[(&str, &[&str])] = &[
    (
        TOLERATED,
        &[
            "minimal/operationid-twice.yaml",
            "minimal/param-schema-and-content.yaml",
            "minimal/param-twice.yaml",
            "minimal/schema-type-unknown.yaml",
            "minimal/status-out-of-range.yaml",
            "minimal/status-word.yaml",
            "public/mermade30__duplicateOperationId.yaml",
            "public/mermade30__missingPathParam.yaml",
            "public/msnet__Microsoft.OpenApi.Readers.Tests_V3Tests_Samples_OpenApiDocument_brokenMinimalDocument.yaml",
            "public/oai31__no_containers.yaml",
            "public/oai31__unknown_container.yaml",
            "public/ogen_parser__parameters_duplicate_parameter_ref.json",
            "public/ogen_parser__parameters_invalid_parameter_schema.json",
            "public/ogen_parser__parameters_parameter_with_content_and_schema.json",
            "public/ogen_parser__paths_duplicate_operationId_within_paths.json",
            "public/ogen_parser__paths_optional_path_parameter.json",
            "public/ogen_parser__responses_unknown_status_code.json",
            "public/ogen_schema__type_wrong_type.json",
            "public/opc__end_to_end_tests_documents_with_errors_bad-status-code.yaml",
            "public/opc__end_to_end_tests_documents_with_errors_optional-path-param.yaml",
            "public/redocly__operation-operationId-unique-error_openapi.yaml",
            "public/redocly__path-parameters-defined-error_openapi.yaml",
            "public/redocly__spec-strict-refs_openapi.yaml",
        ],
    ),
    (
        ELSEWHERE,
        &[
            "minimal/body-content-missing.yaml",
            "minimal/component-name-bad.yaml",
            "minimal/info-missing-title.yaml",
            "minimal/param-no-schema.yaml",
            "minimal/path-param-extra.yaml",
            "minimal/path-twin.yaml",
            "minimal/required-ring.yaml",
            "minimal/schema-array-no-items.yaml",
            "minimal/security-apikey-no-name.yaml",
        ],
    ),
    (PARSER, &["minimal/schema-properties-list.yaml", "minimal/yaml-unclosed.yaml"]),
    (
        NOT_READ,
        &[
            "public/mermade30__fuzz1_6213afe9-852c-427a-aa5b-3ad64b2c99b3.yaml",
            "public/ogen_parser__securityScheme_invalid_oauth2_implicit_authorizationUrl.json",
        ],
    ),
    (
        VALID,
        &[
            // Tools ignore the patch number of the OpenAPI version.
            "public/mermade30__fuzz1_0e5805a8-5699-4428-9449-423c281d88c6.yaml",
            // The field has its default value, which has no effect.
            "public/oai31__parameter-object-header-allowReserved.yaml",
            // The two paths differ only in escaping, and the specification compares paths as texts.
            "public/ogen_parser__paths_duplicate_escaped_path_item.json",
            // A required property need not be declared in `properties`.
            "public/apidevtools__required-property-not-defined-input.yaml",
            // `index.json` expects a diagnostic about a field that is valid. Diagnostics are only reported about the
            // fields that are invalid.
            "public/redocly__oas3.2_openapi.yaml",
        ],
    ),
    ("the version is unambiguous although it is not a string", &["public/apidevtools__numeric-version.yaml"]),
    (
        "a file is sent in a multipart form, whatever `consumes` contains",
        &["public/apidevtools__file-invalid-consumes.yaml"],
    ),
];
