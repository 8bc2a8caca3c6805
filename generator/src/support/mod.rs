//! The support table: the treatment of each construct of OpenAPI. Tests check that the table has a row for every field
//! of every object in the specification, and that the fixture of each row contains its construct.
//!
//! `cargo xtask pages` prints the table to `docs/support.md`.

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

/// The rows of the support table for one object of the specification, or for the additions of an OpenAPI version.
#[derive(Clone, Copy, Debug)]
pub struct SupportGroup {
    /// The name of the object in the specification, or the version.
    pub object: &'static str,
    /// The constructs, in the order of the specification.
    pub rows: &'static [SupportRow],
}

/// A row of the support table: a construct and its disposition.
#[derive(Clone, Copy, Debug)]
pub struct SupportRow {
    /// The construct as the specification spells it: a field, or a field with its value (`style: deepObject`). Text
    /// after a comma is an explanation.
    pub construct: &'static str,
    /// The treatment of the construct.
    pub disposition: Disposition,
    /// A document that contains the construct: its path below `tests/fixtures`, without the extension.
    pub fixture: &'static str,
}

/// The treatment of a construct by the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// The generated code means the same as the document.
    Supported,
    /// The generated code represents the construct only in part, and a warning with this code reports the difference.
    Approximated(Code),
    /// Generation fails with an error that has this code.
    Refused(Code),
    /// The construct is for readers of the document and affects no message on the wire.
    Annotation,
    /// The construct is ignored without a message.
    Unread,
}

/// All groups of the support table, in the order of the specification, followed by the additions of other versions.
pub static GROUPS: &[SupportGroup] = &[
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
    paths::EXTENSIONS,
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

impl SupportRow {
    /// Returns the construct without its explanation: the text before the first comma.
    pub fn construct_name(&self) -> &'static str {
        self.construct.split(',').next().unwrap_or_default()
    }

    /// Returns the field of the row: the first word of the construct.
    pub fn field(&self) -> &'static str {
        self.construct_name().split([':', ' ']).next().unwrap_or_default()
    }
}

const fn supported(construct: &'static str, fixture: &'static str) -> SupportRow {
    SupportRow { construct, disposition: Disposition::Supported, fixture }
}

const fn approximated(construct: &'static str, code: Code, fixture: &'static str) -> SupportRow {
    SupportRow { construct, disposition: Disposition::Approximated(code), fixture }
}

const fn refused(construct: &'static str, code: Code, fixture: &'static str) -> SupportRow {
    SupportRow { construct, disposition: Disposition::Refused(code), fixture }
}

const fn annotation(construct: &'static str, fixture: &'static str) -> SupportRow {
    SupportRow { construct, disposition: Disposition::Annotation, fixture }
}
