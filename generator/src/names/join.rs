use super::{keyword, letters};
use crate::ir::Ident;

/// A name made of two: `Project` and `Status` give `ProjectStatus`.
pub(crate) fn joined(one: &Ident, other: &Ident) -> Ident {
    suffixed(one, other.bare())
}

/// A name with something behind it: `Groups` and `Request` give `GroupsRequest`.
pub(crate) fn suffixed(name: &Ident, suffix: &str) -> Ident {
    keyword::escape(letters::kept(&format!("{}{suffix}", name.bare().trim_end_matches('_'))))
}
