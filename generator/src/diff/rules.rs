//! The table of rules: the id of each kind of change, its meaning, and its verdicts on the wire. The verdicts on Rust
//! code follow from the public items that a change affects (`rust_items.rs`). `cargo xtask pages` prints the table to
//! `docs/diff.md`.
//!
//! An id that is also an id of oasdiff has the same meaning there.

use super::Verdict;

/// The direction of a message, as seen from the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MessageDirection {
    Request,
    Response,
}

impl MessageDirection {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// The effect of a change on the set of valid messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Some messages are no longer valid.
    Narrowed,
    /// More messages are valid, and a reader of the old document cannot decode them.
    Widened,
    /// Other messages are valid.
    Replaced,
    /// A constraint or a list of values excludes more values. Decoding does not depend on it.
    Tightened,
    /// A constraint or a list of values excludes fewer values. Decoding does not depend on it.
    Loosened,
    /// A constraint is different, and neither stricter nor weaker.
    Reformulated,
    /// An absent value has another meaning.
    Default,
    /// An optional value of requests is ignored.
    Ignored,
    /// A required value of requests is ignored.
    RequiredIgnored,
    /// The valid messages are the same.
    Unchanged,
}

impl Effect {
    /// Returns the verdicts on deployed clients and deployed servers. The verdict on servers is that on clients with
    /// the documents exchanged, except that a new possibility of requests is minor: only clients that use it depend on
    /// it.
    pub(super) fn wire(self, direction: MessageDirection) -> (Verdict, Verdict) {
        use Verdict::{Major, Minor, None};
        match (self, direction) {
            (Self::Narrowed | Self::Tightened, MessageDirection::Request) => (Major, None),
            (Self::Widened | Self::Loosened, MessageDirection::Request) => (None, Minor),
            (Self::Narrowed, MessageDirection::Response) => (None, Major),
            (Self::Widened, MessageDirection::Response) => (Major, None),
            (Self::Tightened, MessageDirection::Response) => (None, Minor),
            (Self::Loosened, MessageDirection::Response) => (Minor, None),
            (Self::Replaced, _) => (Major, Major),
            (Self::Reformulated | Self::Default, MessageDirection::Request) => (Major, Minor),
            (Self::Reformulated | Self::Default, MessageDirection::Response) => (Minor, Minor),
            (Self::Ignored, _) => (Minor, None),
            (Self::RequiredIgnored, _) => (Minor, Major),
            (Self::Unchanged, _) => (None, None),
        }
    }
}

/// A change of a schema. Its id consists of the direction, the scope and the suffix:
/// `request-property-max-length-decreased`.
#[derive(Clone, Copy, Debug)]
pub(super) struct SchemaRule {
    pub(super) suffix: &'static str,
    pub(super) effect: Effect,
    pub(super) meaning: &'static str,
}

const fn rule(suffix: &'static str, effect: Effect, meaning: &'static str) -> SchemaRule {
    SchemaRule { suffix, effect, meaning }
}

/// The scopes of schema rules in requests and in responses.
const SCHEMA_SCOPES: [(MessageDirection, &[&str]); 2] = [
    (MessageDirection::Request, &["body", "property", "parameter", "parameter-property"]),
    (MessageDirection::Response, &["body", "property", "header", "header-property"]),
];

/// The changes of any schema.
pub(super) const SCHEMA_RULES: &[SchemaRule] = &[
    rule("type-changed", Effect::Replaced, "the type or format is another one"),
    rule("type-generalized", Effect::Widened, "the type or format includes the earlier one, such as int32 -> int64"),
    rule("type-specialized", Effect::Narrowed, "the earlier type or format includes the new one"),
    rule("format-changed", Effect::Reformulated, "a format that no Rust type represents is another one"),
    rule("became-nullable", Effect::Widened, "null is valid"),
    rule("became-not-nullable", Effect::Narrowed, "null is invalid"),
    rule("became-enum", Effect::Narrowed, "only listed values are valid"),
    rule("became-not-enum", Effect::Widened, "values are no longer listed"),
    rule("enum-value-added", Effect::Loosened, "a value is listed in addition"),
    rule("enum-value-removed", Effect::Tightened, "a value is no longer listed"),
    rule("default-value-added", Effect::Default, "an absent value has a meaning"),
    rule("default-value-changed", Effect::Default, "an absent value has another meaning"),
    rule("default-value-removed", Effect::Default, "an absent value no longer has a meaning"),
    rule("pattern-added", Effect::Tightened, "strings have to match a pattern"),
    rule("pattern-changed", Effect::Reformulated, "strings have to match another pattern"),
    rule("pattern-removed", Effect::Loosened, "strings no longer have to match a pattern"),
    rule("multiple-of-added", Effect::Tightened, "numbers have to be multiples"),
    rule("multiple-of-changed", Effect::Reformulated, "numbers have to be multiples of another number"),
    rule("multiple-of-removed", Effect::Loosened, "numbers no longer have to be multiples"),
    rule("unique-items-added", Effect::Tightened, "items have to be distinct"),
    rule("unique-items-removed", Effect::Loosened, "items no longer have to be distinct"),
    rule("all-of-added", Effect::Narrowed, "another schema applies in addition"),
    rule("all-of-removed", Effect::Widened, "a schema no longer applies"),
    rule("one-of-added", Effect::Widened, "the union has another member"),
    rule("one-of-removed", Effect::Narrowed, "the union lacks a member"),
    rule("any-of-added", Effect::Widened, "the union has another member"),
    rule("any-of-removed", Effect::Narrowed, "the union lacks a member"),
    rule("discriminator-added", Effect::Narrowed, "a property selects the member"),
    rule("discriminator-removed", Effect::Widened, "no property selects the member"),
    rule("discriminator-property-name-changed", Effect::Replaced, "another property selects the member"),
    rule("discriminator-mapping-added", Effect::Loosened, "a value of the discriminator is listed in addition"),
    rule("discriminator-mapping-changed", Effect::Replaced, "a value of the discriminator selects another member"),
    rule("discriminator-mapping-deleted", Effect::Tightened, "a value of the discriminator is no longer listed"),
    rule("additional-properties-forbidden", Effect::Tightened, "undeclared properties are invalid"),
    rule("additional-properties-allowed", Effect::Loosened, "undeclared properties are valid"),
    rule("prefix-items-added", Effect::Narrowed, "items have a schema for each position"),
    rule("prefix-items-removed", Effect::Widened, "items no longer have a schema for each position"),
];

/// The keywords with a number, by which a schema limits values: the keyword, the word in ids, and `true` for a maximum.
pub(super) const LIMITS: [(&str, &str, bool); 12] = [
    ("maximum", "max", true),
    ("minimum", "min", false),
    ("exclusiveMaximum", "exclusive-max", true),
    ("exclusiveMinimum", "exclusive-min", false),
    ("maxLength", "max-length", true),
    ("minLength", "min-length", false),
    ("maxItems", "max-items", true),
    ("minItems", "min-items", false),
    ("maxProperties", "max-properties", true),
    ("minProperties", "min-properties", false),
    ("maxContains", "max-contains", true),
    ("minContains", "min-contains", false),
];

/// The keywords whose presence is compared: the keyword and the word in ids.
pub(super) const PRESENCE: [(&str, &str); 11] = [
    ("not", "not"),
    ("if", "if"),
    ("then", "then"),
    ("else", "else"),
    ("contains", "contains"),
    ("propertyNames", "property-names"),
    ("patternProperties", "pattern-property"),
    ("dependentRequired", "dependent-required"),
    ("dependentSchemas", "dependent-schema"),
    ("unevaluatedProperties", "unevaluated-properties"),
    ("unevaluatedItems", "unevaluated-items"),
];

/// The changes of a property. The ids consist of the direction and the suffix, or, for `false`, of the suffix alone.
pub(super) const PROPERTY_RULES: &[(MessageDirection, &str, Effect, &str)] = &[
    (MessageDirection::Request, "request-property-became-required", Effect::Narrowed, "the property has to be sent"),
    (MessageDirection::Request, "request-property-became-optional", Effect::Widened, "the property may be absent"),
    (MessageDirection::Response, "response-property-became-required", Effect::Narrowed, "the property is always sent"),
    (MessageDirection::Response, "response-property-became-optional", Effect::Widened, "the property may be absent"),
    (MessageDirection::Request, "new-required-request-property", Effect::Narrowed, "a property has to be sent"),
    (MessageDirection::Request, "new-optional-request-property", Effect::Loosened, "a property may be sent"),
    (MessageDirection::Request, "request-property-removed", Effect::Ignored, "an optional property is not read"),
    (
        MessageDirection::Request,
        "required-request-property-removed",
        Effect::RequiredIgnored,
        "a required property is not read",
    ),
    (MessageDirection::Response, "response-required-property-added", Effect::Narrowed, "a property is always sent"),
    (MessageDirection::Response, "response-optional-property-added", Effect::Unchanged, "a property may be sent"),
    (
        MessageDirection::Response,
        "response-required-property-removed",
        Effect::Widened,
        "a required property is not sent",
    ),
    (
        MessageDirection::Response,
        "response-optional-property-removed",
        Effect::Loosened,
        "an optional property is not sent",
    ),
    (
        MessageDirection::Request,
        "request-property-renamed",
        Effect::Replaced,
        "a property of equal shape has another name",
    ),
    (
        MessageDirection::Response,
        "response-property-renamed",
        Effect::Replaced,
        "a property of equal shape has another name",
    ),
    (
        MessageDirection::Request,
        "request-property-became-read-only",
        Effect::Tightened,
        "the property is only sent in responses",
    ),
    (
        MessageDirection::Request,
        "request-property-became-not-read-only",
        Effect::Loosened,
        "the property may be sent in requests",
    ),
    (
        MessageDirection::Request,
        "request-property-became-write-only",
        Effect::Unchanged,
        "the property is only sent in requests",
    ),
    (
        MessageDirection::Request,
        "request-property-became-not-write-only",
        Effect::Unchanged,
        "the property may be sent in responses",
    ),
    (
        MessageDirection::Response,
        "response-property-became-read-only",
        Effect::Unchanged,
        "the property is only sent in responses",
    ),
    (
        MessageDirection::Response,
        "response-property-became-not-read-only",
        Effect::Unchanged,
        "the property may be sent in requests",
    ),
    (
        MessageDirection::Response,
        "response-property-became-write-only",
        Effect::Widened,
        "the property is not sent in responses",
    ),
    (
        MessageDirection::Response,
        "response-property-became-not-write-only",
        Effect::Unchanged,
        "the property may be sent in responses",
    ),
    (MessageDirection::Request, "request-property-deprecated", Effect::Unchanged, "the property is deprecated"),
    (
        MessageDirection::Request,
        "request-property-reactivated",
        Effect::Unchanged,
        "the property is no longer deprecated",
    ),
    (MessageDirection::Response, "response-property-deprecated", Effect::Unchanged, "the property is deprecated"),
    (
        MessageDirection::Response,
        "response-property-reactivated",
        Effect::Unchanged,
        "the property is no longer deprecated",
    ),
];

/// A change that is not a change of a schema: id, verdict on deployed clients, verdict on deployed servers, meaning.
pub(super) type PlainRule = (&'static str, Verdict, Verdict, &'static str);

/// The changes of operations, parameters, bodies, responses, security requirements, servers and items.
pub(super) const PLAIN_RULES: &[PlainRule] = &[
    ("endpoint-added", Verdict::None, Verdict::Minor, "an operation is new"),
    ("api-removed-with-deprecation", Verdict::Major, Verdict::None, "an operation that was deprecated is removed"),
    ("api-removed-without-deprecation", Verdict::Major, Verdict::None, "an operation is removed"),
    ("endpoint-moved", Verdict::Major, Verdict::Major, "an operation has another method or path"),
    ("api-operation-id-changed", Verdict::None, Verdict::None, "an operation has other Rust names"),
    ("endpoint-deprecated", Verdict::None, Verdict::None, "an operation is deprecated"),
    ("endpoint-reactivated", Verdict::None, Verdict::None, "an operation is no longer deprecated"),
    ("sunset-added", Verdict::None, Verdict::None, "an operation has a date of removal (`x-sunset`)"),
    ("sunset-changed", Verdict::None, Verdict::None, "an operation has another date of removal"),
    ("sunset-deleted", Verdict::None, Verdict::None, "an operation no longer has a date of removal"),
    ("webhook-added", Verdict::Minor, Verdict::None, "a webhook or callback is new"),
    ("webhook-removed", Verdict::None, Verdict::Major, "a webhook or callback is removed"),
    ("pagination-added", Verdict::None, Verdict::None, "calls of an operation have the methods `pages` and `items`"),
    ("pagination-removed", Verdict::None, Verdict::None, "calls of an operation lack the methods `pages` and `items`"),
    ("pagination-changed", Verdict::Major, Verdict::Major, "pages are requested in another way"),
    ("new-required-request-parameter", Verdict::Major, Verdict::None, "a parameter has to be sent"),
    ("new-optional-request-parameter", Verdict::None, Verdict::Minor, "a parameter may be sent"),
    ("request-parameter-removed", Verdict::Minor, Verdict::None, "an optional parameter is not read"),
    ("required-request-parameter-removed", Verdict::Minor, Verdict::Major, "a required parameter is not read"),
    ("request-parameter-renamed", Verdict::Major, Verdict::Major, "a parameter of equal shape has another name"),
    ("request-path-parameter-renamed", Verdict::None, Verdict::None, "a path parameter has another name"),
    ("request-parameter-became-required", Verdict::Major, Verdict::None, "the parameter has to be sent"),
    ("request-parameter-became-optional", Verdict::None, Verdict::Minor, "the parameter may be absent"),
    ("request-parameter-style-changed", Verdict::Major, Verdict::Major, "the parameter is written in another way"),
    ("request-parameter-deprecated", Verdict::None, Verdict::None, "the parameter is deprecated"),
    ("request-parameter-reactivated", Verdict::None, Verdict::None, "the parameter is no longer deprecated"),
    ("request-body-added-required", Verdict::Major, Verdict::None, "a body has to be sent"),
    ("request-body-added-optional", Verdict::None, Verdict::Minor, "a body may be sent"),
    ("request-body-removed", Verdict::Minor, Verdict::Major, "the body is not read"),
    ("request-body-became-required", Verdict::Major, Verdict::None, "the body has to be sent"),
    ("request-body-became-optional", Verdict::None, Verdict::Minor, "the body may be absent"),
    ("request-body-media-type-added", Verdict::None, Verdict::Minor, "the body may have another media type"),
    ("request-body-media-type-removed", Verdict::Major, Verdict::None, "the body can no longer have a media type"),
    ("response-success-status-added", Verdict::Major, Verdict::None, "another success status may be sent"),
    ("response-success-status-removed", Verdict::None, Verdict::Major, "a success status is not sent"),
    ("response-non-success-status-added", Verdict::Minor, Verdict::None, "another error status may be sent"),
    ("response-non-success-status-removed", Verdict::None, Verdict::Minor, "an error status is not sent"),
    ("response-body-added", Verdict::Minor, Verdict::Major, "the response has a body"),
    ("response-body-removed", Verdict::Major, Verdict::Minor, "the response has no body"),
    ("response-media-type-added", Verdict::Major, Verdict::None, "the response may have another media type"),
    ("response-media-type-removed", Verdict::None, Verdict::Major, "the response can no longer have a media type"),
    ("response-header-added", Verdict::None, Verdict::None, "an optional header may be sent"),
    ("required-response-header-added", Verdict::None, Verdict::Major, "a header is always sent"),
    ("optional-response-header-removed", Verdict::Minor, Verdict::None, "an optional header is not sent"),
    ("required-response-header-removed", Verdict::Major, Verdict::None, "a required header is not sent"),
    ("response-header-became-optional", Verdict::Major, Verdict::None, "the header may be absent"),
    ("response-header-became-required", Verdict::None, Verdict::Major, "the header is always sent"),
    ("api-security-added", Verdict::Major, Verdict::None, "credentials are required, or an alternative is new"),
    (
        "api-security-removed",
        Verdict::Minor,
        Verdict::Major,
        "credentials are not required, or an alternative is removed",
    ),
    ("api-security-alternative-added", Verdict::None, Verdict::Minor, "other credentials are accepted in addition"),
    ("api-security-alternative-removed", Verdict::Major, Verdict::None, "some credentials are no longer accepted"),
    ("api-security-scope-added", Verdict::Major, Verdict::None, "another scope is required"),
    ("api-security-scope-removed", Verdict::None, Verdict::Major, "a scope is no longer required"),
    ("api-security-component-added", Verdict::None, Verdict::None, "a security scheme is used for the first time"),
    ("api-security-component-removed", Verdict::None, Verdict::None, "a security scheme is no longer used"),
    ("api-security-component-type-changed", Verdict::Major, Verdict::Major, "a scheme has another kind of credential"),
    ("api-security-component-oauth-token-url-changed", Verdict::Major, Verdict::None, "tokens are obtained elsewhere"),
    ("api-security-component-oauth-scope-added", Verdict::None, Verdict::None, "a scheme has another scope"),
    ("api-security-component-oauth-scope-removed", Verdict::Minor, Verdict::None, "a scheme lacks a scope"),
    ("server-added", Verdict::None, Verdict::None, "the document has another server"),
    ("server-removed", Verdict::Major, Verdict::None, "a server is no longer listed"),
    ("default-server-changed", Verdict::Major, Verdict::None, "the first server has another URL"),
    ("api-schema-added", Verdict::None, Verdict::None, "a component schema is new"),
    ("api-schema-removed", Verdict::None, Verdict::None, "a component schema is removed"),
    ("api-schema-renamed", Verdict::None, Verdict::None, "a component schema of equal shape has another name"),
    ("api-schema-deprecated", Verdict::None, Verdict::None, "a component schema is deprecated"),
    ("api-schema-reactivated", Verdict::None, Verdict::None, "a component schema is no longer deprecated"),
    ("rust-items-changed", Verdict::None, Verdict::None, "other items of the generated code differ as a consequence"),
];

/// A rule with its complete id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffRule {
    /// The id.
    pub id: String,
    /// The verdict on deployed clients.
    pub wire_clients: Verdict,
    /// The verdict on deployed servers.
    pub wire_servers: Verdict,
    /// The meaning.
    pub meaning: String,
}

/// Returns all rules.
pub fn rules() -> Vec<DiffRule> {
    let mut all: Vec<DiffRule> = Vec::new();
    let mut add = |id: String, (wire_clients, wire_servers): (Verdict, Verdict), meaning: &str| {
        all.push(DiffRule { id, wire_clients, wire_servers, meaning: meaning.to_owned() });
    };
    for (id, clients, servers, meaning) in PLAIN_RULES {
        add((*id).to_owned(), (*clients, *servers), meaning);
    }
    for (direction, id, effect, meaning) in PROPERTY_RULES {
        add((*id).to_owned(), effect.wire(*direction), meaning);
    }
    for (direction, scopes) in SCHEMA_SCOPES {
        for scope in scopes {
            let prefix = format!("{}-{scope}", direction.as_str());
            for SchemaRule { suffix, effect, meaning } in SCHEMA_RULES {
                add(format!("{prefix}-{suffix}"), effect.wire(direction), meaning);
            }
            for (keyword, word, _) in LIMITS {
                for change in LimitChange::ALL {
                    let meaning = format!("`{keyword}` {}", change.as_str());
                    add(format!("{prefix}-{word}-{}", change.suffix()), change.effect(word).wire(direction), &meaning);
                }
            }
            for (keyword, word) in PRESENCE {
                add(
                    format!("{prefix}-{word}-added"),
                    Effect::Tightened.wire(direction),
                    &format!("`{keyword}` is new"),
                );
                add(
                    format!("{prefix}-{word}-removed"),
                    Effect::Loosened.wire(direction),
                    &format!("`{keyword}` is removed"),
                );
                add(
                    format!("{prefix}-{word}-changed"),
                    Effect::Reformulated.wire(direction),
                    &format!("`{keyword}` differs"),
                );
            }
        }
    }
    all
}

/// A change of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LimitChange {
    Set,
    Unset,
    Increased,
    Decreased,
}

impl LimitChange {
    const ALL: [Self; 4] = [Self::Set, Self::Unset, Self::Increased, Self::Decreased];

    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Unset => "unset",
            Self::Increased => "increased",
            Self::Decreased => "decreased",
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Set => "is new",
            Self::Unset => "is removed",
            Self::Increased => "is greater",
            Self::Decreased => "is less",
        }
    }

    /// Returns the effect on the limit with a word.
    pub(super) fn effect(self, word: &str) -> Effect {
        let is_maximum = LIMITS.iter().any(|(_, other, is_maximum)| *other == word && *is_maximum);
        match (self, is_maximum) {
            (Self::Set, _) | (Self::Increased, false) | (Self::Decreased, true) => Effect::Tightened,
            (Self::Unset, _) | (Self::Increased, true) | (Self::Decreased, false) => Effect::Loosened,
        }
    }
}
