use super::{keyword, transliterate};
use crate::ir::Ident;

/// Joins two names: `Project` and `Status` result in `ProjectStatus`.
pub(crate) fn join(one: &Ident, other: &Ident) -> Ident {
    suffixed(one, other.without_raw_prefix())
}

/// Appends a suffix to a name: `Groups` and `Request` result in `GroupsRequest`.
pub(crate) fn suffixed(name: &Ident, suffix: &str) -> Ident {
    keyword::escape(transliterate::remove_invalid(&format!(
        "{}{suffix}",
        name.without_raw_prefix().trim_end_matches('_')
    )))
}
