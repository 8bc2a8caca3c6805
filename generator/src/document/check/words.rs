//! Checks of the fields of parameters, headers and encodings that determine how a value is encoded.

use super::Subject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::Version;

const PLACES: [&str; 5] = ["query", "header", "path", "cookie", "querystring"];

/// The styles of each location (OpenAPI 3.0, 4.7.12.3).
const STYLES: [(&str, &[&str]); 4] = [
    ("path", &["simple", "label", "matrix"]),
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];

/// The styles of cookies in OpenAPI 3.2.
const COOKIE_STYLES: &[&str] = &["form", "cookie"];

pub(super) fn parameter(subject: Subject<'_>, found: &mut Diagnostics) {
    let Some(place) = subject.text("in") else { return };
    match STYLES.iter().find(|(known, _)| *known == place) {
        Some((_, styles)) => {
            let is_newest = subject.version >= Version::V3_2;
            let styles = if place == "cookie" && is_newest { COOKIE_STYLES } else { styles };
            style(subject, &format!("a {place} parameter"), styles, found);
            only_of_the_query(subject, place, found);
            if let Some(name) =
                subject.text("name").filter(|name| ["header", "cookie"].contains(&place) && !is_token(name))
            {
                found.push(diagnostics::no_token(subject.at.join("name"), place, name));
            }
        }
        None if PLACES.contains(&place) => {
            if subject.object.get("schema").is_some() {
                let why = "`in: querystring` requires `content`";
                found.push(diagnostics::no_effect(subject.at.join("schema"), "schema", why));
            }
        }
        None if ["body", "formData"].contains(&place) => {
            found.push(diagnostics::body_parameter(subject.at.join("in"), place));
        }
        None => found.push(diagnostics::unknown_word(subject.at.join("in"), "`in` of a parameter", place, &PLACES)),
    }
    beside_content(subject, found);
}

pub(super) fn header(subject: Subject<'_>, found: &mut Diagnostics) {
    style(subject, "a header", &["simple"], found);
    only_of_the_query(subject, "header", found);
    beside_content(subject, found);
}

pub(super) fn encoding(subject: Subject<'_>, found: &mut Diagnostics) {
    style(subject, "an encoding", &["form", "spaceDelimited", "pipeDelimited", "deepObject"], found);
}

/// Returns `true` if a text is a token (RFC 9110, section 5.6.2), as the names of headers and cookies have to be.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

fn style(subject: Subject<'_>, of: &str, known: &[&str], found: &mut Diagnostics) {
    if let Some(word) = subject.text("style").filter(|word| !known.contains(word)) {
        found.push(diagnostics::unknown_word(subject.at.join("style"), &format!("`style` of {of}"), word, known));
    }
}

fn only_of_the_query(subject: Subject<'_>, place: &str, found: &mut Diagnostics) {
    let mut no_effect = |field: &str, why: &str| {
        if subject.flag(field) {
            found.push(diagnostics::no_effect(subject.at.join(field), field, why));
        }
    };
    if place != "query" {
        no_effect("allowEmptyValue", "it applies to query parameters only");
    }
    // In OpenAPI 3.2, `allowReserved` applies wherever values are percent-encoded.
    match (place, subject.version >= Version::V3_2) {
        ("query", _) => {}
        ("path", true) => {}
        ("cookie", true) if subject.text("style") != Some("cookie") => {}
        (_, true) => no_effect("allowReserved", "values are not percent-encoded there"),
        (_, false) => no_effect("allowReserved", "it applies to query parameters only"),
    }
}

fn beside_content(subject: Subject<'_>, found: &mut Diagnostics) {
    for field in ["style", "explode", "allowReserved"].into_iter().filter(|_| subject.object.get("content").is_some()) {
        if subject.object.get(field).is_some() {
            found.push(diagnostics::no_effect(
                subject.at.join(field),
                field,
                "`content` determines the encoding of the value",
            ));
        }
    }
}
