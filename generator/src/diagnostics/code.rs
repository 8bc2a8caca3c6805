//! The list of all diagnostic codes. A new code needs an entry in `codes!`, and an explanation in `codes/` with an
//! example document that produces the code.

use std::fmt;

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// An error: no output is written.
    Error,
    /// A warning: the document violates the specification, or the generated code represents the document only in part.
    Warning,
}

/// The code of a diagnostic, which consists of a letter and a number. The meaning of a code never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// Returns the code as text, such as `E0102`.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Returns the severity. The codes of errors start with E, and the codes of warnings start with W.
    pub fn severity(self) -> Severity {
        if self.0.starts_with('E') { Severity::Error } else { Severity::Warning }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The explanation of a code, as `ecogen explain` prints it.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The code that is explained.
    pub code: Code,
    /// The meaning of the code in one line.
    pub title: &'static str,
    /// The meaning of the code, the consequence for the generated code and a solution, in Markdown. The section `##
    /// Before` has an example document, `## After` its correction, and `## Without changing the document` the options
    /// that solve the problem for an unchanged document. Examples omit `openapi`, `info` and empty `paths`.
    pub text: &'static str,
}

macro_rules! codes {
    ($($name:ident = $code:literal: $title:literal,)*) => {
        impl Code {
            $(#[doc = $title] pub(crate) const $name: Self = Self($code);)*

            /// The explanations of all codes, in the order of `codes!`.
            pub const ALL: &'static [Explanation] = &[$(Explanation {
                code: Self::$name,
                title: $title,
                // If the explanation of a code is missing, the generator does not compile.
                text: include_str!(concat!("codes/", $code, ".md")),
            }),*];
        }
    };
}

codes! {
    UNREADABLE_FILE = "E0001": "unreadable file",
    NOT_UTF8 = "E0002": "invalid UTF-8",
    SYNTAX = "E0003": "invalid YAML or JSON",
    NOT_A_DOCUMENT = "E0004": "not an OpenAPI document",
    UNSUPPORTED_VERSION = "E0005": "unsupported OpenAPI version",
    TOO_MUCH = "E0006": "exceeded limit",
    NAME_TOO_LONG = "E0007": "name too long for a file",
    DANGLING_REFERENCE = "E0101": "unresolved reference",
    REFERENCE_CYCLE = "E0102": "cyclic reference",
    REMOTE_REFERENCE = "E0103": "reference to a file that is not read",
    WRONG_REFERENCE = "E0104": "reference to another kind of object",
    WRONG_KIND = "E0201": "value of the wrong type",
    MISSING_FIELD = "E0202": "missing required field",
    UNTYPED = "E0203": "unreadable object",
    ONE_CONTENT = "E0209": "parameter or header without exactly one media type",
    BRACES = "E0210": "unbalanced braces in a path",
    UNKNOWN_WORD = "E0211": "invalid value of a field",
    COMPONENT_NAME = "W0205": "invalid component name",
    EMPTY_ENUM = "W0206": "empty `enum`",
    BOUNDS = "W0207": "contradictory bounds",
    LIMIT = "W0208": "invalid limit",
    REQUIRED_TWICE = "W0209": "duplicate required property",
    PATH = "W0210": "path without a leading slash",
    MEDIA_TYPE = "W0212": "invalid media type",
    NO_RESPONSES = "W0214": "operation without responses",
    HTTP_SCHEME = "W0216": "unregistered HTTP authentication scheme",
    EXAMPLE_AND_EXAMPLES = "W0217": "mutually exclusive fields",
    SCHEMA_AND_CONTENT = "W0218": "both `schema` and `content`",
    NO_EFFECT = "W0219": "field without effect",
    NO_TOKEN = "W0220": "invalid header or cookie name",
    INFINITE_VALUE = "W0221": "schema without a finite value",
    ALL_OF_CYCLE = "E0301": "schema in its own `allOf`",
    CALLBACK = "E0330": "unknown parameter in a callback URL",
    UNMATCHED_OPTION = "E0401": "option without a match",
    NOTHING_SELECTED = "E0402": "no operation selected",
    UNMATCHED_ACTION = "E0403": "overlay action that cannot be applied",
    NOT_AN_OVERLAY = "E0404": "invalid overlay",
    JSON_PATH = "E0405": "invalid JSONPath",
    OPTION_VALUE = "E0406": "invalid option value",
    MALFORMED_OUTPUT = "E0901": "invalid generated code",
    CYCLIC_REFERENCE = "W0102": "cyclic reference to a schema",
    HARMLESS_REFERENCE = "W0104": "harmless reference to another kind of object",
    MISSING_FIELD_REPAIRED = "W0202": "missing field",
    UNKNOWN_FIELD = "W0201": "unknown field",
    DUPLICATE_KEY = "W0203": "duplicate key",
    WRONG_KIND_REPAIRED = "W0204": "ignored value of the wrong type",
    NAMES_COLLIDE = "W0301": "name conflict",
    INLINE_CYCLE = "W0302": "recursive inline schema",
    APPROXIMATED = "W0303": "constraint that the Rust type does not express",
    UNKNOWN_TYPE = "W0304": "unknown type",
    ENUM_VALUE = "W0305": "ignored enum value",
    ALL_OF = "W0306": "conflicting members of `allOf`",
    AMBIGUOUS_UNION = "W0307": "ambiguous union",
    DISCRIMINATOR = "W0308": "mismatch between a discriminator and its union",
    NO_OPERATION_ID = "W0309": "missing `operationId`",
    DUPLICATE_OPERATION_ID = "W0310": "duplicate `operationId`",
    PARAMETER = "W0311": "invalid parameter",
    CONTENT = "W0312": "content without a schema",
    RESPONSE = "W0313": "invalid response",
    NOT_GENERATED = "W0314": "unsupported construct",
    UNKNOWN_SCHEME = "W0315": "undefined security scheme",
    DEFAULT_BEYOND_TYPE = "W0316": "default out of range",
    NEVER_FITS = "W0320": "union member without a valid value",
    STYLE = "W0333": "nested value in a style",
    ENCODING = "W0334": "ineffective `encoding`",
    ONE_AUTHORIZATION = "W0335": "several credentials in one header",
    CREDENTIAL_PARAMETER = "W0336": "parameter that is a credential",
    DEEP_OBJECT_ARRAY = "W0337": "array in a `deepObject` parameter",
    UNREACHABLE_OPERATION = "W0331": "unreachable operation",
    FRAGMENT = "W0332": "path with a fragment",
    SERVER = "W0330": "invalid server",
    REPAIRED = "W0401": "repaired value",
    MISPLACED_REFERENCE = "W0402": "repaired reference",
    LATER_VERSION_KEYWORD = "W0403": "keyword of a later OpenAPI version",
    SAYS_TOO_LITTLE = "W0404": "incomplete component",
    PAGINATION_EXTENSION = "W0405": "ignored pagination extension",
    INFERRED_PAGINATION = "W0406": "inferred pagination",
    IDEMPOTENCY_EXTENSION = "W0407": "ignored idempotency extension",
    INEFFECTIVE_ACTION = "W0408": "overlay action without a match",
    INVALID_EXAMPLE = "W0350": "invalid example",
    INVALID_DEFAULT = "W0351": "invalid default",
    TUPLE = "W0353": "tuple represented as a list",
    UNCOMPILED_PATTERN = "W0352": "invalid pattern",
    BACKTRACKING_PATTERN = "W0354": "pattern that backtracks",
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_are_unique() {
        let mut codes: Vec<_> = Code::ALL.iter().map(|entry| entry.code).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), Code::ALL.len());
    }
}
