/// Requests that cannot succeed. Either the document that TypeSpec writes does not express a requirement of the
/// scenario, or the scenario requires a behaviour that generated code cannot have, whatever the document declares.
#[derive(Debug)]
pub struct Inexpressible {
    pub suite: &'static str,
    /// The versions of OpenAPI in which the requests fail. An empty list means all versions.
    pub versions: &'static [&'static str],
    /// The requests, in the form `SCENARIO#INDEX`. `*` at the end matches any text.
    pub requests: &'static [&'static str],
    pub reason: &'static str,
}

impl Inexpressible {
    pub fn is_for(&self, suite: &str, version: &str) -> bool {
        self.suite == suite && (self.versions.is_empty() || self.versions.contains(&version))
    }

    pub fn covers(&self, id: &str) -> bool {
        self.requests.iter().any(|request| match request.strip_suffix('*') {
            Some(beginning) => id.starts_with(beginning),
            None => id == *request,
        })
    }
}

/// Creates an entry that applies to all versions of OpenAPI.
const fn entry(suite: &'static str, requests: &'static [&'static str], reason: &'static str) -> Inexpressible {
    Inexpressible { suite, versions: &[], requests, reason }
}

pub const INEXPRESSIBLE: &[Inexpressible] = &[
    entry(
        "http",
        &["Parameters_Path_optional#*"],
        "an optional path parameter results in the path /optional{name}, which lacks the slash to omit",
    ),
    entry(
        "http",
        &["Routes_PathParameters_PathExpansion_*"],
        "the expansion {/name} of RFC 6570 is converted to the style simple",
    ),
    entry(
        "http",
        &["Routes_PathParameters_ReservedExpansion_*"],
        "the expansion {+name} of RFC 6570 is converted to the style simple",
    ),
    entry(
        "http",
        &["Payload_ContentNegotiation_SameBody#2", "Payload_ContentNegotiation_DifferentBody#2"],
        "the mock responds with 400 to an unsupported Accept; a generated server responds with 406",
    ),
    entry(
        "http",
        &["Type_Enum_Fixed_String_putUnknownValue#0"],
        "the mock responds with 500 to a value that is not in an enum; a generated server responds with 400",
    ),
    entry(
        "http",
        &["Payload_Pageable_ServerDrivenPagination_AlternateInitialVerb_post#1"],
        "the next page is requested by GET, the document declares POST",
    ),
    entry(
        "http",
        &["Payload_Pageable_ServerDrivenPagination_nestedLink#1"],
        "the last page lacks the link, which the document requires",
    ),
    entry(
        "http",
        &[
            "Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator#0",
            "Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator#0",
            "Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator#0",
            "Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator#0",
        ],
        "the response lacks the discriminator, which the document requires",
    ),
    entry(
        "http",
        &["Encode_Bytes_RequestBody_base64url#0"],
        "the encoding base64url of a request body is converted to base64",
    ),
    entry(
        "http",
        &["Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray#0"],
        "one part contains a whole array; in OpenAPI, each item is a part",
    ),
    entry(
        "azure",
        &[
            "Azure_Core_Lro_Rpc_longRunningRpc#1",
            "Azure_Core_Lro_Rpc_longRunningRpc#2",
            "Azure_Core_Lro_Standard_createOrReplace#1",
            "Azure_Core_Lro_Standard_createOrReplace#2",
            "Azure_Core_Lro_Standard_createOrReplace#3",
            "Azure_Core_Lro_Standard_delete#1",
            "Azure_Core_Lro_Standard_delete#2",
            "Azure_Core_Lro_Standard_export#1",
            "Azure_Core_Lro_Standard_export#2",
            "Azure_ResourceManager_LargeHeader_LargeHeaders_two6k#1",
            "Azure_ResourceManager_OperationTemplates_LroPaging_postPagingLro#2",
            "Azure_ResourceManager_OperationTemplates_LroPaging_postPagingLroWithBody#2",
            "Azure_ResourceManager_OperationTemplates_Lro_createOrReplace#1",
            "Azure_ResourceManager_OperationTemplates_Lro_createOrReplace#2",
            "Azure_ResourceManager_OperationTemplates_Lro_delete#1",
            "Azure_ResourceManager_OperationTemplates_Lro_export#2",
            "Azure_ResourceManager_OperationTemplates_Lro_exportArray#2",
        ],
        "the state or result of a long-running operation is requested by GET, and no GET of the document has this response",
    ),
    entry(
        "azure",
        &["Azure_ResourceManager_OperationTemplates_Paging_postActionPaging#1"],
        "the next page is requested by GET, the document declares POST",
    ),
    entry(
        "azure",
        &[
            "Azure_Core_Page_withParameterizedNextLink#*",
            "Azure_ResourceManager_OperationTemplates_Lro_createOrReplace#0",
        ],
        "the response lacks a required property of the document: etag, productId",
    ),
    entry(
        "azure",
        &[
            "Azure_ResourceManager_OperationTemplates_Lro_getLro#0",
            "Azure_ResourceManager_Resources_ExtensionsResources_*",
        ],
        "the value of a path parameter contains slashes, which the document does not allow",
    ),
    entry("azure", &["Azure_Core_Model_AzureCoreEmbeddingVector_*"], "a vector is converted to a map of integers"),
    entry(
        "azure",
        &["Azure_ClientGenerator_Core_ClientDefaultValue_getHeaderParameter#0"],
        "OpenAPI ignores a header parameter called Accept",
    ),
    entry(
        "azure",
        &["Azure_ClientGenerator_Core_HierarchyBuilding_PetOperations_updateDogAsPet#0"],
        "a dog is sent where the document declares a pet, whose `kind` is a different enum",
    ),
    entry(
        "azure",
        &["Azure_ClientGenerator_Core_ResponseAsBool_HeadAsBoolean_notExists#0"],
        "the document lacks a response with status 404",
    ),
    entry(
        "azure",
        &["Resiliency_ServiceDriven_breakTheGlass#0"],
        "the client of the first version calls an operation that only the second version has",
    ),
];
