//! The table of codes. To add one: a row here, and its text in `codes/`, with an example that gives it.

use std::fmt;

use super::Explanation;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The output differs from the letter of the document, or the document from the specification.
    Warning,
}

/// What kind of message it is: a letter and a number that never change their meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// The code as it is printed: `E0102`.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Errors begin with E, warnings with W.
    pub fn severity(self) -> Severity {
        if self.0.starts_with('E') { Severity::Error } else { Severity::Warning }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

macro_rules! codes {
    ($($name:ident = $code:literal: $title:literal,)*) => {
        impl Code {
            $(#[doc = $title] pub(crate) const $name: Self = Self($code);)*

            /// Every code with what it means, in the order of the table.
            pub const ALL: &'static [Explanation] = &[$(Explanation {
                code: Self::$name,
                title: $title,
                // A code without a text does not compile: write codes/$code.md as its neighbours are.
                text: include_str!(concat!("codes/", $code, ".md")),
            }),*];
        }
    };
}

codes! {
    UNREADABLE_FILE = "E0001": "the file cannot be read",
    NOT_UTF8 = "E0002": "the file is not UTF-8",
    SYNTAX = "E0003": "the file is neither YAML nor JSON",
    NOT_A_DOCUMENT = "E0004": "the file is not an OpenAPI document",
    UNSUPPORTED_VERSION = "E0005": "the document's OpenAPI version is not supported",
    TOO_MUCH = "E0006": "the document asks for more than there is room for",
    NAME_TOO_LONG = "E0007": "a name is too long for a file",
    DANGLING_REFERENCE = "E0101": "a reference leads nowhere",
    REFERENCE_CYCLE = "E0102": "references lead back to themselves",
    REMOTE_REFERENCE = "E0103": "a reference leaves the document",
    WRONG_KIND = "E0201": "a value is not of the kind the specification asks for",
    MISSING_FIELD = "E0202": "a field that the specification asks for is missing",
    UNTYPED = "E0203": "an object does not read as what it should be",
    ONE_CONTENT = "E0209": "the content of a parameter or header is not one media type",
    BRACES = "E0210": "the braces of a path do not match",
    UNKNOWN_WORD = "E0211": "a word that the specification does not know there",
    COMPONENT_NAME = "W0205": "a component has a name that other tools refuse",
    EMPTY_ENUM = "W0206": "an enum is empty",
    BOUNDS = "W0207": "a lower bound is above the upper one",
    LIMIT = "W0208": "a limit is no number that can be kept",
    REQUIRED_TWICE = "W0209": "a property is required twice",
    PATH = "W0210": "a path does not begin with a slash",
    MEDIA_TYPE = "W0212": "a media type is none",
    NO_RESPONSES = "W0214": "an operation documents no response",
    HTTP_SCHEME = "W0216": "an HTTP authentication scheme is not registered",
    EXAMPLE_AND_EXAMPLES = "W0217": "two ways to give an example exclude each other",
    SCHEMA_AND_CONTENT = "W0218": "schema and content stand together",
    NO_EFFECT = "W0219": "a field does nothing where it stands",
    NO_TOKEN = "W0220": "a name that no header or cookie can have",
    ENDLESS_VALUE = "W0221": "no value of a schema ever ends",
    ALL_OF_CIRCLE = "E0301": "a schema is a member of its own allOf",
    CALLBACK = "E0330": "the URL of a callback cannot be made",
    UNMATCHED_OPTION = "E0401": "an option matches nothing",
    NOTHING_SELECTED = "E0402": "the configuration takes no operation",
    UNMATCHED_ACTION = "E0403": "an action of an overlay applies to nothing",
    NOT_AN_OVERLAY = "E0404": "a file is neither an overlay nor a patch",
    JSON_PATH = "E0405": "a target is no path that is understood",
    OPTION_VALUE = "E0406": "an option has a value that cannot be used",
    MALFORMED_OUTPUT = "E0901": "a fault of the generator: its output is no Rust",
    ENDLESS_SCHEMA = "W0102": "a schema refers back to itself and never to a value",
    MISSING_FIELD_REPAIRED = "W0202": "a missing field is made up for",
    UNKNOWN_FIELD = "W0201": "a field that the specification does not have",
    DUPLICATE_KEY = "W0203": "a key stands twice",
    WRONG_KIND_REPAIRED = "W0204": "a value of the wrong kind is passed over",
    NAMES_COLLIDE = "W0301": "two names come out the same",
    NAMELESS_CIRCLE = "W0302": "a schema without a name holds itself",
    APPROXIMATED = "W0303": "a type cannot say all that the schema does",
    UNKNOWN_TYPE = "W0304": "a type that JSON Schema does not have",
    ENUM_VALUE = "W0305": "a value of an enum does not count",
    ALL_OF = "W0306": "the members of an allOf do not fit together",
    UNION_IN_DOUBT = "W0307": "the members of a union cannot be told apart for certain",
    DISCRIMINATOR = "W0308": "a discriminator and its union do not fit together",
    NO_OPERATION_ID = "W0309": "an operation has no id",
    DUPLICATE_OPERATION_ID = "W0310": "two operations have one id",
    PARAMETER = "W0311": "a parameter is not declared as it should be",
    CONTENT = "W0312": "a content is not described",
    RESPONSE = "W0313": "a response is not declared as it should be",
    NOT_GENERATED = "W0314": "a construct has no counterpart in the output",
    UNKNOWN_SCHEME = "W0315": "a security scheme is not defined",
    DEFAULT_BEYOND_TYPE = "W0316": "a default is no value of its type",
    NEVER_FITS = "W0320": "a member of a union fits no value",
    STYLE = "W0333": "a style cannot hold a value",
    ENCODING = "W0334": "the encoding of a form's property is not what it can be",
    ONE_AUTHORIZATION = "W0335": "two credentials of one requirement travel in one header",
    SHADOWED = "W0331": "two operations have one path and method",
    FRAGMENT = "W0332": "a path has a part that never travels",
    SERVER = "W0330": "a server is not declared as it should be",
    REPAIRED = "W0401": "a value is read as what it plainly means",
    MISPLACED_REFERENCE = "W0402": "a reference stands where the specification has none",
    NEWER_KEYWORD = "W0403": "a keyword is written as a newer version has it",
    SAYS_TOO_LITTLE = "W0404": "a component says too little to be used",
    UNFIT_EXAMPLE = "W0350": "an example does not fit its schema",
    UNFIT_DEFAULT = "W0351": "a default does not fit its schema",
    TUPLE = "W0353": "an array of places becomes a list",
    UNCOMPILED_PATTERN = "W0352": "a pattern is no regular expression",
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn no_code_means_two_things() {
        let mut codes: Vec<_> = Code::ALL.iter().map(|entry| entry.code).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), Code::ALL.len());
    }
}
