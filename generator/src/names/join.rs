use super::{keyword, letters};
use crate::ir::Ident;

/// Joins two names: `Project` and `Status` result in `ProjectStatus`.
pub(crate) fn joined(one: &Ident, other: &Ident) -> Ident {
    suffixed(one, other.bare())
}

/// Appends a suffix to a name: `Groups` and `Request` result in `GroupsRequest`.
pub(crate) fn suffixed(name: &Ident, suffix: &str) -> Ident {
    keyword::escape(letters::kept(&format!("{}{suffix}", name.bare().trim_end_matches('_'))))
}
