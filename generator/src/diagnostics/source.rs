//! Messages about files.

use super::{Anchor, Code, Diagnostic};
use crate::source::{Location, Place};

pub(crate) fn unreadable_file(name: &str, error: &std::io::Error) -> Diagnostic {
    let help = "the path is taken from the working directory; in a build script, from the crate's root";
    Diagnostic::about(name, Code::UNREADABLE_FILE, format!("cannot read the document: {error}")).help(help)
}

pub(crate) fn not_utf8(name: &str, valid_up_to: usize) -> Diagnostic {
    let message = format!("the file is not UTF-8: byte {valid_up_to} begins no character");
    Diagnostic::about(name, Code::NOT_UTF8, message).help("save it as UTF-8")
}

pub(crate) fn empty_file(name: &str) -> Diagnostic {
    Diagnostic::about(name, Code::NOT_A_DOCUMENT, "the file is empty")
}

pub(crate) fn syntax(name: &str, text: &str, (message, place): (String, Option<Place>)) -> Diagnostic {
    let message = format!("the file is neither YAML nor JSON: {message}");
    match place {
        None => Diagnostic::about(name, Code::SYNTAX, message),
        Some(place) => {
            let line = text.lines().nth(place.line.saturating_sub(1)).unwrap_or_default().to_owned();
            let anchor = Anchor::Text { file: name.to_owned(), place, line };
            Diagnostic { anchor, code: Code::SYNTAX, message, related: Vec::new(), help: None }
        }
    }
}

pub(crate) fn not_a_document(location: Location, found: &str) -> Diagnostic {
    let message = format!("an OpenAPI document is an object with the field `openapi`; this is {found}");
    Diagnostic::at(location, Code::NOT_A_DOCUMENT, message).help("the first line usually reads `openapi: 3.0.3`")
}

pub(crate) fn unsupported_version(location: Location, version: &str) -> Diagnostic {
    let message = format!("OpenAPI {version} is not supported");
    Diagnostic::at(location, Code::UNSUPPORTED_VERSION, message).help("Swagger 2.0 and OpenAPI 3.0 to 3.2 are")
}

pub(crate) fn malformed_output(module: &str, error: &str) -> Diagnostic {
    let message = format!("the module `{module}` would be no Rust: {error}");
    Diagnostic::about("output", Code::MALFORMED_OUTPUT, message)
        .help("this is a fault of ecogen: please report it with the document")
}
