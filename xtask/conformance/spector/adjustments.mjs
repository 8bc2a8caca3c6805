// Requests that are sent differently than by Spector's replay, each with the reason. An entry has these fields:
//   contentType, text     the media type of the body, and the body in that type
//   json                  a JSON body
//   uri, headers          path and headers
//   apiVersion            the query parameter `api-version`
//   literalQuery          values of the query are not escaped
//   undocumentedHeaders   headers of the response that the document does not declare
//   follows               the index of the scenario's request whose response links to this one: that request is sent, and
//                         its handler sends the call to the URL of this one
const escapedCommas = "the replay escapes the commas of a list; in RFC 6570, 3.2.8, they are not escaped";
const mergePatch = "the replay overwrites the scenario's media type application/merge-patch+json";
const bodyIsRequired = "the document requires the body that the replay leaves out";
const xmlCharset = "the document has application/xml without a charset";
const header = (name) => `the document has no response header ${name}`;
const link = "the URL is that of a link in the response before; no path of the document";

const ADJUSTMENTS = {
  "Authentication_OAuth2_invalid#0": {
    headers: { authorization: "Bearer invalid" },
    why: "the replay has no token at all; the scenario is a token that is not valid",
  },
  "Encode_Bytes_Query_base64urlArray#0": { literalQuery: true, why: escapedCommas },
  "Encode_Datetime_Query_unixTimestampArray#0": { literalQuery: true, why: escapedCommas },
  "Encode_Duration_Query_int32MillisecondsArray#0": { literalQuery: true, why: escapedCommas },
  "Encode_Duration_Query_int32SecondsArray#0": { literalQuery: true, why: escapedCommas },
  "Payload_Head_contentTypeHeaderInResponse#0": {
    undocumentedHeaders: ["content-type"],
    why: "OpenAPI ignores a response header called Content-Type",
  },
  "Payload_JsonMergePatch_updateOptionalResource#0": { contentType: "application/merge-patch+json", why: mergePatch },
  "Payload_JsonMergePatch_updateResource#0": { contentType: "application/merge-patch+json", why: mergePatch },
  "Payload_MediaType_StringBody_sendAsText#0": {
    contentType: "text/plain",
    text: "{cat}",
    why: "the replay overwrites the scenario's media type text/plain",
  },
  "Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader#0": {
    undocumentedHeaders: ["foo"],
    why: header("foo"),
  },
  "Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader#0": {
    undocumentedHeaders: ["foo"],
    why: header("foo"),
  },
  "Payload_Pageable_ServerDrivenPagination_link#1": { follows: 0, why: link },
  "Payload_Pageable_ServerDrivenPagination_linkString#1": { follows: 0, why: link },
  "Payload_Pageable_ServerDrivenPagination_nestedLink#1": { follows: 0, why: link },
  "Payload_Pageable_XmlPagination_listWithContinuation#0": { undocumentedHeaders: ["content-type"], why: xmlCharset },
  "Payload_Pageable_XmlPagination_listWithContinuation#1": { undocumentedHeaders: ["content-type"], why: xmlCharset },
  "Payload_Pageable_XmlPagination_listWithNextLink#0": { undocumentedHeaders: ["content-type"], why: xmlCharset },
  "Payload_Pageable_XmlPagination_listWithNextLink#1": {
    follows: 0,
    undocumentedHeaders: ["content-type"],
    why: `${link}; ${xmlCharset}`,
  },
  "Routes_QueryParameters_QueryContinuation_Standard_record#0": { literalQuery: true, why: escapedCommas },
  "Routes_QueryParameters_QueryExpansion_Standard_record#0": { literalQuery: true, why: escapedCommas },
  "Server_Path_Multiple_noOperationParams#0": {
    uri: "/server/path/multiple/v1.0/",
    why: "the document's path is `/`, behind the URL of the server",
  },
  "Type_Model_Visibility_getModel#0": { json: "{}", why: bodyIsRequired },
  "Type_Model_Visibility_headModel#0": { json: "{}", why: bodyIsRequired },
  "Type_Model_Visibility_putReadOnlyModel#0": { json: "{}", why: bodyIsRequired },

  "Azure_ClientGenerator_Core_NextLinkVerb_listItems#1": { follows: 0, why: link },
  "Azure_ClientGenerator_Core_Usage_ModelInOperation#2": { json: "{}", why: bodyIsRequired },
  "Azure_Core_Basic_createOrUpdate#0": { contentType: "application/merge-patch+json", why: mergePatch },
  "Azure_Core_Page_withParameterizedNextLink#1": { follows: 0, why: link },
  "Azure_Core_Page_withRelativeNextLink#1": { follows: 0, why: link },
  "Azure_Payload_Pageable_list#1": { follows: 0, why: link },
  "Azure_SpecialHeaders_XmsClientRequestId#0": {
    uri: "/azure/special-headers/x-ms-client-request-id/",
    undocumentedHeaders: ["x-ms-client-request-id"],
    why: `the document's path ends with a slash; ${header("x-ms-client-request-id")}`,
  },
  "Azure_Versioning_PreviewVersion_updateWidgetColor#0": { contentType: "application/merge-patch+json", why: mergePatch },
};

// Azure's documents require the query parameter `api-version`, which these requests of the replay lack.
const VERSIONS = {
  "2022-12-01-preview": [
    "Azure_Core_Page_TwoModelsAsPageItem#0",
    "Azure_Core_Page_TwoModelsAsPageItem#1",
    "Azure_Core_Page_listWithCustomPageModel#0",
    "Azure_Core_Page_listWithPage#0",
    "Azure_Core_Page_listWithParameters#0",
    "Azure_Core_Traits_repeatableAction#0",
    "Azure_Core_Traits_smokeTest#0",
  ],
  "2023-12-01-preview": [
    "Azure_ResourceManager_NonResource_NonResourceOperations_create#0",
    "Azure_ResourceManager_NonResource_NonResourceOperations_get#0",
  ],
};
for (const [apiVersion, ids] of Object.entries(VERSIONS)) {
  for (const id of ids) ADJUSTMENTS[id] = { ...ADJUSTMENTS[id], apiVersion, why: "the replay lacks the api-version" };
}

/// Returns the adjustments of a request: an empty object for most requests.
export const adjustmentOf = (id) => ADJUSTMENTS[id] ?? {};
