use super::CheckedObject;
use super::enumerated_words::is_token;
use crate::diagnostics::{self, Diagnostics};

/// Checks the keys of `content`: media types and media type ranges (RFC 9110, section 8.3.1).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    for (name, _) in subject.pairs("content").filter(|(name, _)| !is_media_type(name)) {
        diagnostics.push(diagnostics::invalid_media_type(subject.at.join("content").join(name), name));
    }
}

pub(super) fn is_media_type(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default().trim();
    essence.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}
