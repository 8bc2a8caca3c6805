//! Documents: bundling, rewriting of other versions, repair, and the check of all objects against the table of `openapi`.

mod bundle;
mod canonical;
mod check;
mod component_kind;
mod deprecation_notes;
pub mod dialect;
#[cfg(test)]
mod fields;
mod merge_patch;
mod number_pattern;
mod reference_kind;
mod repair;
mod schemas;
mod shape_check;
mod traverse;

use crate::diagnostics::{self, Code, Diagnostics};
use crate::openapi::Cursor;
use crate::source::{Location, Sources};
pub use bundle::bundle;
pub use canonical::canonicalize;
pub(crate) use deprecation_notes::DEPRECATION_NOTES;
pub(crate) use dialect::{
    DEPRECATIONS as ENUM_DEPRECATIONS, DESCRIPTIONS as ENUM_DESCRIPTIONS, JSON_IN_DATA, NAMES as ENUM_NAMES,
    NULL_IN_TYPE,
};
#[cfg(test)]
pub(crate) use fields::fields;
pub use merge_patch::merge_patch;
pub(crate) use number_pattern::is_pattern_of_number;
pub use repair::repair;
pub(crate) use schemas::each_schema;

/// A document whose objects have been checked against the tables of fields in the specification.
#[derive(Clone, Copy, Debug)]
pub struct Document<'s> {
    sources: &'s Sources,
}

impl<'s> Document<'s> {
    /// Checks a document against the tables of the specification. Returns `None` if it is not an OpenAPI document of a
    /// supported version. The diagnostics contain the reason, and all other errors of the document.
    pub fn read(sources: &'s Sources) -> (Option<Self>, Diagnostics) {
        let root = sources.root();
        let here = Location::default();
        let Some(object) = root.as_object() else {
            return (None, diagnostics::not_a_document(here, root.kind()).into());
        };
        let version = object.get("openapi").or_else(|| object.get("swagger"));
        match version.map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned)) {
            None => (None, diagnostics::not_a_document(here, "an object without it").into()),
            Some(version) if object.get("openapi").is_some() && (version == "3.0" || version.starts_with("3.0.")) => {
                let diagnostics = shape_check::check(sources);
                let too_much = diagnostics.iter().any(|diagnostic| diagnostic.code == Code::TOO_MUCH);
                ((!too_much).then_some(Self { sources }), diagnostics)
            }
            Some(version) => {
                let field = if object.get("openapi").is_some() { "openapi" } else { "swagger" };
                (None, diagnostics::unsupported_version(here.join(field), &version).into())
            }
        }
    }

    /// Returns the root of the document.
    pub fn root(&self) -> Cursor<'s> {
        Cursor::root(self.sources)
    }
}
