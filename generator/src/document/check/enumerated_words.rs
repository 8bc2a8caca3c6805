//! Checks of the fields of parameters, headers and encodings that determine how a value is encoded.

use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::Version;

const LOCATIONS: [&str; 5] = ["query", "header", "path", "cookie", "querystring"];

/// The styles of each location (OpenAPI 3.0, 4.7.12.3).
const STYLES: [(&str, &[&str]); 4] = [
    ("path", &["simple", "label", "matrix"]),
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];

/// The styles of cookies in OpenAPI 3.2.
const COOKIE_STYLES: &[&str] = &["form", "cookie"];

pub(super) fn parameter(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let Some(location) = subject.text("in") else { return };
    match STYLES.iter().find(|(known, _)| *known == location) {
        Some((_, styles)) => {
            let is_newest = subject.version >= Version::V3_2;
            let styles = if location == "cookie" && is_newest { COOKIE_STYLES } else { styles };
            check_style(subject, &format!("a {location} parameter"), styles, diagnostics);
            only_in_query(subject, location, diagnostics);
            if let Some(name) =
                subject.text("name").filter(|name| ["header", "cookie"].contains(&location) && !is_token(name))
            {
                diagnostics.push(diagnostics::invalid_token(subject.at.join("name"), location, name));
            }
        }
        None if LOCATIONS.contains(&location) => {
            if subject.object.get("schema").is_some() {
                let reason = "`in: querystring` requires `content`";
                diagnostics.push(diagnostics::no_effect(subject.at.join("schema"), "schema", reason));
            }
        }
        None if ["body", "formData"].contains(&location) => {
            diagnostics.push(diagnostics::body_parameter_field(subject.at.join("in"), location));
        }
        None => diagnostics.push(diagnostics::unknown_enum_word(
            subject.at.join("in"),
            "`in` of a parameter",
            location,
            &LOCATIONS,
        )),
    }
    next_to_content(subject, diagnostics);
}

pub(super) fn header(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_style(subject, "a header", &["simple"], diagnostics);
    only_in_query(subject, "header", diagnostics);
    next_to_content(subject, diagnostics);
}

pub(super) fn encoding(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    check_style(subject, "an encoding", &["form", "spaceDelimited", "pipeDelimited", "deepObject"], diagnostics);
}

/// Returns `true` if a text is a token (RFC 9110, section 5.6.2). The names of headers and cookies have to be tokens.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

fn check_style(subject: CheckedObject<'_>, owner: &str, allowed: &[&str], diagnostics: &mut Diagnostics) {
    if let Some(word) = subject.text("style").filter(|word| !allowed.contains(word)) {
        diagnostics.push(diagnostics::unknown_enum_word(
            subject.at.join("style"),
            &format!("`style` of {owner}"),
            word,
            allowed,
        ));
    }
}

fn only_in_query(subject: CheckedObject<'_>, location: &str, diagnostics: &mut Diagnostics) {
    let mut no_effect = |field: &str, reason: &str| {
        if subject.flag(field) {
            diagnostics.push(diagnostics::no_effect(subject.at.join(field), field, reason));
        }
    };
    if location != "query" {
        no_effect("allowEmptyValue", "it applies to query parameters only");
    }
    // In OpenAPI 3.2, `allowReserved` applies wherever values are percent-encoded.
    match (location, subject.version >= Version::V3_2) {
        ("query", _) => {}
        ("path", true) => {}
        ("cookie", true) if subject.text("style") != Some("cookie") => {}
        (_, true) => no_effect("allowReserved", "the value is not percent-encoded at this location"),
        (_, false) => no_effect("allowReserved", "it applies to query parameters only"),
    }
}

fn next_to_content(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    for field in ["style", "explode", "allowReserved"].into_iter().filter(|_| subject.object.get("content").is_some()) {
        if subject.object.get(field).is_some() {
            diagnostics.push(diagnostics::no_effect(
                subject.at.join(field),
                field,
                "`content` determines the encoding of the value",
            ));
        }
    }
}
