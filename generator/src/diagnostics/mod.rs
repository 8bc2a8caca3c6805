//! The diagnostics of the generator. Each diagnostic is a function in this module that uses a [`Code`] with an
//! explanation in `codes/`. A [`Diagnostic`] refers to a node of the document, a [`Finding`] has the node's lines and
//! columns, and `render/` prints findings.

mod bounds;
mod check;
mod code;
mod composition;
mod diagnostic;
mod example;
mod explanation;
mod finding;
mod findings;
mod idempotency;
mod lowering;
mod merged;
mod options;
mod overlay;
mod pagination;
mod path;
mod reference;
mod render;
mod repair;
mod repeats;
mod security;
mod server;
mod shape;
mod source;
mod style;
mod suggestion;

pub(crate) use bounds::*;
pub(crate) use check::*;
pub use code::{Code, Explanation, Severity};
pub(crate) use composition::*;
pub use diagnostic::{Anchor, Diagnostic, Diagnostics, Related};
pub(crate) use example::*;
pub use explanation::page;
pub use finding::{Finding, FindingAnchor, Note, Snippet};
pub use findings::Findings;
pub(crate) use idempotency::*;
pub(crate) use lowering::*;
pub(crate) use options::*;
pub(crate) use overlay::*;
pub(crate) use pagination::*;
pub(crate) use path::*;
pub(crate) use reference::*;
pub use render::ColorChoice;
pub(crate) use repair::*;
pub(crate) use security::*;
pub(crate) use server::*;
pub(crate) use shape::*;
pub(crate) use source::*;
pub(crate) use style::*;
pub(crate) use suggestion::nearest;
