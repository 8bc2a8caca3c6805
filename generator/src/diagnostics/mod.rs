//! Every message of the generator. Nothing else makes one: a message is a function here and a row of
//! [`Code`]'s table; it stays data until it is printed.

mod code;
mod diagnostic;
mod lowering;
mod nearest;
mod overlay;
mod path;
mod reference;
mod render;
mod server;
mod shape;
mod source;

pub use code::{Code, Severity};
pub use diagnostic::{Anchor, Diagnostic, Diagnostics, Related};
pub(crate) use lowering::*;
pub(crate) use nearest::nearest;
pub(crate) use overlay::*;
pub(crate) use path::*;
pub(crate) use reference::*;
pub(crate) use server::*;
pub(crate) use shape::*;
pub(crate) use source::*;
