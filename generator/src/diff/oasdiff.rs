//! The ids of oasdiff, and their counterparts in the table of rules.

use std::collections::HashSet;

use super::rules::rules;

/// The ids of oasdiff, one in each line.
const IDS: &str = include_str!("oasdiff-ids.txt");

/// The counterpart of an id of oasdiff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OasdiffId {
    /// A rule has the same id.
    Same,
    /// A rule with this id has the meaning.
    Renamed(String),
    /// No rule has the meaning, for this reason.
    Missing(&'static str),
}

/// Parts of ids without a counterpart, and the reason.
const REASONS: &[(&str, &str)] = &[
    ("stability", "extensions of oasdiff for stability levels"),
    ("sunset-parse", "validity of one document, which is not a difference"),
    ("sunset-missing", "validity of one document, which is not a difference"),
    ("sunset-invalid", "validity of one document, which is not a difference"),
    ("too-small", "a policy on the time before removal"),
    ("before-sunset", "a policy on the time before removal"),
    ("sunset", "dates of removal are compared for operations only"),
    ("api-version", "the version of the document is a text here"),
    ("api-major-version", "the version of the document is a text here"),
    ("comment", "texts that explain another id"),
    ("annotation-only", "an `allOf` member without constraints does not change the schema"),
    ("x-extensible-enum", "an extension that is not read"),
    ("content-encoding", "not part of the schemas as data"),
    ("content-media-type", "not part of the schemas as data"),
    ("content-schema", "not part of the schemas as data"),
    ("oauth-url", "the authorization URL is not used by generated code"),
    ("wrapped-in-one-of", "reported as `type-changed`"),
    ("response-mediatype-enum", "an enum of media types is not an object of OpenAPI"),
];

/// Ids whose meaning a rule with another id has.
const RENAMED: &[(&str, &str)] = &[
    ("api-global-security-added", "api-security-added"),
    ("api-global-security-removed", "api-security-removed"),
    ("api-global-security-scope-added", "api-security-scope-added"),
    ("api-global-security-scope-removed", "api-security-scope-removed"),
    ("api-operation-id-added", "api-operation-id-changed"),
    ("api-operation-id-removed", "api-operation-id-changed"),
    ("api-path-removed-with-deprecation", "api-removed-with-deprecation"),
    ("api-path-removed-without-deprecation", "api-removed-without-deprecation"),
    ("api-security-component-oauth-scope-changed", "api-security-component-oauth-scope-added"),
    ("api-tag-added", "api-operation-id-changed"),
    ("api-tag-removed", "api-operation-id-changed"),
    ("new-optional-request-default-parameter-to-existing-path", "new-optional-request-parameter"),
    ("new-required-request-default-parameter-to-existing-path", "new-required-request-parameter"),
    ("new-request-path-parameter", "endpoint-moved"),
    ("new-required-request-header-property", "request-parameter-property-type-changed"),
    ("new-required-request-property-with-default", "new-required-request-property"),
    ("request-property-became-required-with-default", "request-property-became-required"),
    ("request-header-property-became-required", "request-property-became-required"),
    ("request-header-property-became-enum", "request-parameter-property-became-enum"),
    ("request-parameter-removed-with-deprecation", "request-parameter-removed"),
    ("request-body-media-type-schema-added", "request-body-type-specialized"),
    ("request-body-media-type-schema-removed", "request-body-type-generalized"),
    ("response-body-media-type-schema-added", "response-body-type-specialized"),
    ("response-body-media-type-schema-removed", "response-body-type-generalized"),
    ("response-media-type-name-changed", "response-media-type-removed"),
    ("response-media-type-name-generalized", "response-media-type-added"),
    ("response-media-type-name-specialized", "response-media-type-added"),
];

/// Replacements that turn an id of oasdiff into an id here.
const WORDS: &[(&str, &str)] = &[
    ("-const-added", "-became-enum"),
    ("-const-changed", "-enum-value-removed"),
    ("-const-removed", "-became-not-enum"),
    ("-list-of-types-narrowed", "-type-specialized"),
    ("-list-of-types-widened", "-type-generalized"),
    ("-type-compatible", "-type-generalized"),
    ("-pattern-generalized", "-pattern-changed"),
    ("-read-only-property-", "-property-"),
    ("-write-only-property-", "-property-"),
    ("-optional-property-", "-property-"),
    ("-required-property-", "-property-"),
    ("-header-property-", "-parameter-property-"),
    ("-optional-write-only-", "-optional-"),
    ("-required-write-only-", "-required-"),
    ("-with-sunset", ""),
];

/// Returns each id of oasdiff with its counterpart.
pub(super) fn oasdiff_ids() -> Vec<(&'static str, OasdiffId)> {
    let rules = rules();
    let ids: HashSet<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
    IDS.lines().filter(|id| !id.is_empty()).map(|id| (id, counterpart(id, &ids))).collect()
}

fn counterpart(id: &'static str, ids: &HashSet<&str>) -> OasdiffId {
    if ids.contains(id) {
        return OasdiffId::Same;
    }
    if let Some((_, ours)) = RENAMED.iter().find(|(other, _)| *other == id) {
        return OasdiffId::Renamed((*ours).to_owned());
    }
    for (word, ours) in WORDS {
        let renamed = id.replace(word, ours);
        if ids.contains(renamed.as_str()) {
            return OasdiffId::Renamed(renamed);
        }
    }
    match REASONS.iter().find(|(part, _)| id.contains(part)) {
        Some((_, reason)) => OasdiffId::Missing(reason),
        None => OasdiffId::Missing(UNEXPLAINED),
    }
}

/// The reason of ids that no entry explains.
const UNEXPLAINED: &str = "unexplained";

#[cfg(test)]
mod tests {
    use super::{OasdiffId, RENAMED, UNEXPLAINED, oasdiff_ids, rules};

    #[test]
    fn every_id_of_oasdiff_is_a_rule_or_has_a_reason() {
        let unexplained: Vec<&str> = oasdiff_ids()
            .into_iter()
            .filter(|(_, one)| *one == OasdiffId::Missing(UNEXPLAINED))
            .map(|(id, _)| id)
            .collect();
        assert!(unexplained.is_empty(), "{unexplained:?}");
        for (id, ours) in RENAMED {
            assert!(rules().iter().any(|rule| rule.id == *ours), "{id} -> {ours}");
        }
    }
}
