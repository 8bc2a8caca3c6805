//! Messages about files.

use super::{Anchor, Code, Diagnostic};
use crate::source::{Location, Place};

pub(crate) fn unreadable_file(name: &str, error: &std::io::Error) -> Diagnostic {
    let help = "the path is taken from the working directory; in a build script, from the crate's root";
    Diagnostic::about(name, Code::UNREADABLE_FILE, format!("cannot read the document: {error}")).help(help)
}

pub(crate) fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let at = error.utf8_error().valid_up_to();
    let (sound, rest) = error.as_bytes().split_at(at);
    let sound = String::from_utf8_lossy(sound);
    let begun = sound.rsplit('\n').next().unwrap_or_default();
    let place = Place { line: sound.matches('\n').count() + 1, column: begun.chars().count() + 1 };
    let ended = String::from_utf8_lossy(&rest[..rest.len().min(40)]);
    let line = format!("{begun}{}", ended.lines().next().unwrap_or_default());
    let byte = rest.first().copied().unwrap_or_default();
    let message = format!("the file is not UTF-8: the byte 0x{byte:02X} begins no character");
    let anchor = Anchor::Text { file: name.to_owned(), place, line };
    Diagnostic { anchor, ..Diagnostic::about(name, Code::NOT_UTF8, message) }.help("save it as UTF-8")
}

pub(crate) fn empty_file(name: &str) -> Diagnostic {
    Diagnostic::about(name, Code::NOT_A_DOCUMENT, "the file is empty")
}

pub(crate) fn syntax(name: &str, text: &str, (message, place): (String, Option<Place>)) -> Diagnostic {
    let line = place.map(|place| text.lines().nth(place.line.saturating_sub(1)).unwrap_or_default().to_owned());
    if let (Some(place), Some(line)) = (place, &line)
        && line.trim_start_matches(' ').starts_with('\t')
    {
        let anchor = Anchor::Text { file: name.to_owned(), place, line: line.clone() };
        let diagnostic = Diagnostic::about(name, Code::SYNTAX, "the file is no YAML: a tab does not indent");
        return Diagnostic { anchor, ..diagnostic }.help("indent by spaces");
    }
    if let (Some(place), Some(line), "unknown anchor") = (place, &line, message.as_str()) {
        let rest: String = line.chars().skip(place.column).collect();
        let alias = rest.split(|c: char| c.is_whitespace() || ",]}".contains(c)).next().unwrap_or_default();
        let message = format!("the alias `*{alias}` stands for nothing: no value before it has the anchor `&{alias}`");
        let anchor = Anchor::Text { file: name.to_owned(), place, line: line.clone() };
        return Diagnostic { anchor, ..Diagnostic::about(name, Code::SYNTAX, message) }
            .help("set the anchor, or quote the text if it is none");
    }
    let message = format!("the file is neither YAML nor JSON: {message}");
    match place {
        None => Diagnostic::about(name, Code::SYNTAX, message),
        Some(place) => {
            let line = text.lines().nth(place.line.saturating_sub(1)).unwrap_or_default().to_owned();
            let anchor = Anchor::Text { file: name.to_owned(), place, line };
            Diagnostic { anchor, ..Diagnostic::about(name, Code::SYNTAX, message) }
        }
    }
}

pub(crate) fn not_a_document(location: Location, found: &str) -> Diagnostic {
    let message = format!("an OpenAPI document is an object with the field `openapi`; this is {found}");
    Diagnostic::at(location, Code::NOT_A_DOCUMENT, message).help("the first line usually reads `openapi: 3.0.3`")
}

pub(crate) fn unsupported_version(location: Location, version: &str) -> Diagnostic {
    let message = format!("OpenAPI {version} is not supported");
    Diagnostic::of_value(location, Code::UNSUPPORTED_VERSION, message).help("Swagger 2.0 and OpenAPI 3.0 to 3.2 are")
}

pub(crate) fn malformed_output(module: &str, error: &str) -> Diagnostic {
    let message = format!("the module `{module}` would be no Rust: {error}");
    Diagnostic::about("output", Code::MALFORMED_OUTPUT, message)
        .help("this is a fault of ecogen: please report it with the document")
}
