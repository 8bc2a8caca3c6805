use std::path::Path;

use super::SuiteOutcome;
use super::process::{ProcessServer, check_output, crate_of, example};

/// Tests of the JSON Schema test suite that intentionally fail. Each test is identified by the first cells of the line
/// that the driver prints, and has a reason.
type Exceptions = &'static [(&'static str, &'static str)];

/// The documents of `validation/`, each with the name to print, the name of the document, and the tests that
/// intentionally fail.
const SUITES: [(&str, &str, Exceptions); 3] = [
    ("validation, 3.0", "30", &[]),
    ("validation, 3.1", "31", DRAFT_2020_12),
    ("validation, 3.1, patterns", "31regex", PATTERNS),
];

const UNKNOWN: &str = "the format is not validated; every string is valid";

const NAMES: &str = "the IDNA tables are not built in; labels are validated by their characters only";

const DRAFT_2020_12: Exceptions = &[
    ("pattern | pattern with Unicode property escape requires unicode mode", CATEGORIES),
    ("ref | root pointer ref", "a schema with properties and without a type only allows objects"),
    (
        "optional/format/duration",
        "durations of ISO 8601 that RFC 3339 excludes are accepted; numbers are limited to 64-bit integers",
    ),
    ("optional/format/time", "a time without an offset is accepted, because documents use it"),
    ("optional/format/hostname", NAMES),
    ("optional/format/idn-hostname", UNKNOWN),
    ("optional/format/idn-email", UNKNOWN),
    ("optional/format/iri", UNKNOWN),
    ("optional/format/iri-reference", UNKNOWN),
    ("optional/format/json-pointer", UNKNOWN),
    ("optional/format/relative-json-pointer", UNKNOWN),
    ("optional/format/regex", UNKNOWN),
    ("optional/format/uri-reference", UNKNOWN),
    ("optional/format/uri-template", UNKNOWN),
];

const CATEGORIES: &str =
    "the tables of Unicode categories are not built in; W0352 reports that such a pattern is not validated";

const PATTERNS: Exceptions = &[
    ("pattern | pattern with Unicode property escape requires unicode mode", CATEGORIES),
    ("optional/ecmascript-regex | patterns always use unicode semantics with pattern", CATEGORIES),
    ("optional/ecmascript-regex | patterns always use unicode semantics with patternProperties", CATEGORIES),
    ("optional/ecmascript-regex | pattern with non-ASCII digits", CATEGORIES),
    ("optional/ecmascript-regex | patternProperties with non-ASCII digits", CATEGORIES),
    ("optional/format/ecmascript-regex", UNKNOWN),
];

/// Posts the instances of the JSON Schema test suite to the mock servers generated from the documents.
pub fn run(dir: &Path, work: &Path) -> Vec<(&'static str, SuiteOutcome)> {
    SUITES.iter().map(|(name, bench, expected)| (*name, run_suite(dir, work, bench, expected))).collect()
}

fn run_suite(dir: &Path, work: &Path, bench: &str, expected: Exceptions) -> SuiteOutcome {
    let crate_dir = crate_of(&dir.join(format!("bench{bench}.yaml")), work, &format!("validation{bench}"))?;
    let server = ProcessServer::start(&example(&crate_dir, &format!("validation{bench}-mock"))?, &["127.0.0.1:0"])?;
    check_output(dir, &["drive_validation.py", bench, &server.address, "-v"], expected)
}
