//! Diagnostics about files that cannot be read, parsed, or recognized as an OpenAPI document, and about invalid output.

use super::{Anchor, Code, Diagnostic};
use crate::source::{LineColumn, Location, SourceError, SourceErrorReason};

impl From<Box<SourceError>> for Diagnostic {
    fn from(error: Box<SourceError>) -> Self {
        let name = error.name.as_str();
        match error.reason {
            SourceErrorReason::Unreadable(error) => unreadable_file(name, &error),
            SourceErrorReason::NotUtf8(error) => not_utf8(name, &error),
            SourceErrorReason::Empty => empty_file(name),
            SourceErrorReason::Syntax(text, message, position) => syntax_error(name, &text, (message, position)),
            SourceErrorReason::TrailingComma(text, position) => trailing_comma(name, &text, position),
        }
    }
}

pub(crate) fn unreadable_file(name: &str, error: &std::io::Error) -> Diagnostic {
    let help =
        "check the path; it is relative to the working directory or, in a build script, to the root of the crate";
    Diagnostic::for_name(name, Code::UNREADABLE_FILE, format!("cannot read the file: {error}")).help(help)
}

fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let at = error.utf8_error().valid_up_to();
    let (valid, rest) = error.as_bytes().split_at(at);
    let valid = String::from_utf8_lossy(valid);
    let before = valid.rsplit('\n').next().unwrap_or_default();
    let position = LineColumn { line: valid.matches('\n').count() + 1, column: before.chars().count() + 1 };
    let after = String::from_utf8_lossy(&rest[..rest.len().min(40)]);
    let line = format!("{before}{}", after.lines().next().unwrap_or_default());
    let byte = rest.first().copied().unwrap_or_default();
    let message = format!("invalid UTF-8: unexpected byte 0x{byte:02X}");
    let anchor = Anchor::Text { file: name.to_owned(), position, line };
    Diagnostic { anchor, ..Diagnostic::for_name(name, Code::NOT_UTF8, message) }.help("save the file as UTF-8")
}

fn empty_file(name: &str) -> Diagnostic {
    Diagnostic::for_name(name, Code::NOT_A_DOCUMENT, "the file is empty").help("check the path of the document")
}

fn syntax_error(name: &str, text: &str, (message, position): (String, Option<LineColumn>)) -> Diagnostic {
    let line =
        position.map(|position| text.lines().nth(position.line.saturating_sub(1)).unwrap_or_default().to_owned());
    if let (Some(position), Some(line)) = (position, &line)
        && line.trim_start_matches(' ').starts_with('\t')
    {
        let anchor = Anchor::Text { file: name.to_owned(), position, line: line.clone() };
        let diagnostic = Diagnostic::for_name(name, Code::SYNTAX, "invalid YAML: a tab is used for indentation");
        return Diagnostic { anchor, ..diagnostic }.help("indent with spaces");
    }
    if let (Some(position), Some(line), "unknown anchor") = (position, &line, message.as_str()) {
        let rest: String = line.chars().skip(position.column).collect();
        let alias = rest.split(|c: char| c.is_whitespace() || ",]}".contains(c)).next().unwrap_or_default();
        let message = format!("invalid YAML: undefined alias `*{alias}`");
        let anchor = Anchor::Text { file: name.to_owned(), position, line: line.clone() };
        return Diagnostic { anchor, ..Diagnostic::for_name(name, Code::SYNTAX, message) }.help(format!(
            "define the anchor `&{alias}` before the alias, or quote `*{alias}` if it is meant as text"
        ));
    }
    let format = if text.trim_start().starts_with(['{', '[']) { "JSON" } else { "YAML" };
    let message = format!("invalid {format}: {message}");
    match position {
        None => Diagnostic::for_name(name, Code::SYNTAX, message),
        Some(position) => {
            let line = text.lines().nth(position.line.saturating_sub(1)).unwrap_or_default().to_owned();
            let anchor = Anchor::Text { file: name.to_owned(), position, line };
            Diagnostic { anchor, ..Diagnostic::for_name(name, Code::SYNTAX, message) }
        }
    }
}

fn trailing_comma(name: &str, text: &str, position: Option<LineColumn>) -> Diagnostic {
    let diagnostic = Diagnostic::for_name(name, Code::SYNTAX, "trailing comma in JSON");
    let anchor = position.map(|position| {
        let line = text.lines().nth(position.line.saturating_sub(1)).unwrap_or_default().to_owned();
        Anchor::Text { file: name.to_owned(), position, line }
    });
    Diagnostic { anchor: anchor.unwrap_or_else(|| diagnostic.anchor.clone()), ..diagnostic }.help("delete the comma")
}

pub(crate) fn not_a_document(location: Location, found: &str) -> Diagnostic {
    let message = format!("not an OpenAPI document: expected an object with the field `openapi`, found {found}");
    Diagnostic::at(location, Code::NOT_A_DOCUMENT, message)
        .help("check the path, or add the version of OpenAPI, such as `openapi: 3.0.3`")
}

pub(crate) fn unsupported_version(location: Location, version: &str) -> Diagnostic {
    let message = format!("unsupported OpenAPI version {version}");
    Diagnostic::at_value(location, Code::UNSUPPORTED_VERSION, message).help("use Swagger 2.0 or OpenAPI 3.0 to 3.2")
}

pub(crate) fn invalid_output(module: &str, error: &str) -> Diagnostic {
    let message = format!("the generated module `{module}` is not valid Rust: {error}");
    Diagnostic::for_name("output", Code::MALFORMED_OUTPUT, message)
        .help("report this as a bug of ecogen, together with the document")
}
