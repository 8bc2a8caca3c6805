//! Every message of the generator. Nothing else makes one: a message is a function here and a row of
//! [`Code`]'s table with a text in `codes/`; it stays data until it is printed: a [`Diagnostic`] knows its node, a
//! [`Finding`] the lines and columns, and `render/` has the forms that are printed.

mod bounds;
mod check;
mod code;
mod composition;
mod diagnostic;
mod echo;
mod example;
mod explanation;
mod finding;
mod lowering;
mod nearest;
mod option;
mod overlay;
mod path;
mod reference;
mod render;
mod repair;
mod security;
mod server;
mod shape;
mod source;
mod style;

pub(crate) use bounds::*;
pub(crate) use check::*;
pub use code::{Code, Severity};
pub(crate) use composition::*;
pub use diagnostic::{Anchor, Diagnostic, Diagnostics, Related};
pub(crate) use example::*;
pub use explanation::{Explanation, page};
pub use finding::{Finding, Findings, Note, Spot, Where};
pub(crate) use lowering::*;
pub(crate) use nearest::nearest;
pub(crate) use option::*;
pub(crate) use overlay::*;
pub(crate) use path::*;
pub(crate) use reference::*;
pub use render::Colours;
pub(crate) use repair::*;
pub(crate) use security::*;
pub(crate) use server::*;
pub(crate) use shape::*;
pub(crate) use source::*;
pub(crate) use style::*;
