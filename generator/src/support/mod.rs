//! What becomes of each construct of OpenAPI: the support table. A row is a line beside those of its object; the tests
//! hold the table to the specification's objects ([`crate::document`]), and each row to the document that shows it.
//!
//! `cargo xtask pages` prints it into `docs/support.md`.

mod body;
mod openapi;
mod openapi_3_1;
mod openapi_3_2;
mod parameter;
mod paths;
mod print;
mod repair;
mod response;
mod schema;
mod security;
mod swagger;
#[cfg(test)]
mod tests;

use crate::diagnostics::Code;

pub use print::markdown;

/// The rows of one object of the specification, or of what a version of it adds.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The object as the specification calls it, or the version.
    pub object: &'static str,
    /// Its constructs, in the specification's order.
    pub rows: &'static [Row],
}

/// One construct.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// As the specification spells it: a field, or a field and what it holds (`style: deepObject`); what is said
    /// behind a comma is for readers.
    pub construct: &'static str,
    /// What becomes of it.
    pub disposition: Disposition,
    /// A document of `tests/fixtures` that has it: its path there, without the extension.
    pub fixture: &'static str,
}

/// What becomes of a construct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// It means in Rust what it means in the document.
    Supported,
    /// The output says less than the document; a warning with this code says so.
    Approximated(Code),
    /// Nothing is written; an error with this code says why.
    Refused(Code),
    /// It is for readers of the document: nothing that travels depends on it.
    Annotation,
    /// It goes unread, and nothing says so.
    Unread,
}

/// All groups, in the order of the specification; then what other versions of it add.
pub static GROUPS: &[Group] = &[
    openapi::OPENAPI,
    openapi::INFO,
    openapi::SERVER,
    openapi::SERVER_VARIABLE,
    openapi::TAG,
    openapi::COMPONENTS,
    openapi::REFERENCE,
    paths::PATHS,
    paths::PATH_ITEM,
    paths::OPERATION,
    paths::CALLBACK,
    parameter::PARAMETER,
    parameter::HEADER,
    body::REQUEST_BODY,
    body::MEDIA_TYPE,
    body::ENCODING,
    body::EXAMPLE,
    response::RESPONSES,
    response::RESPONSE,
    response::LINK,
    schema::SCHEMA,
    schema::DISCRIMINATOR,
    security::SECURITY_SCHEME,
    security::REQUIREMENT,
    openapi_3_1::GROUP,
    openapi_3_2::GROUP,
    swagger::GROUP,
    repair::GROUP,
];

impl Row {
    /// What the specification spells: the part before the first comma.
    pub fn spelled(&self) -> &'static str {
        self.construct.split(',').next().unwrap_or_default()
    }

    /// The field that the row is about: the first word of what is spelled.
    pub fn field(&self) -> &'static str {
        self.spelled().split([':', ' ']).next().unwrap_or_default()
    }
}

const fn supported(construct: &'static str, fixture: &'static str) -> Row {
    Row { construct, disposition: Disposition::Supported, fixture }
}

const fn approximated(construct: &'static str, code: Code, fixture: &'static str) -> Row {
    Row { construct, disposition: Disposition::Approximated(code), fixture }
}

const fn refused(construct: &'static str, code: Code, fixture: &'static str) -> Row {
    Row { construct, disposition: Disposition::Refused(code), fixture }
}

const fn annotation(construct: &'static str, fixture: &'static str) -> Row {
    Row { construct, disposition: Disposition::Annotation, fixture }
}
