//! IR to tokens, one kind of item per file.
//!
//! **Architecture invariant:** emitting does not read the document. Strings of a document reach Rust source only as
//! literals, as doc attributes, or as identifiers made by `names`.

mod about;
mod access;
mod alias;
mod answers;
mod bridge;
mod builder;
mod call;
mod client;
mod content;
mod credential;
mod delimiter;
mod docs;
mod enumeration;
mod example;
mod extras;
mod field;
mod ident;
mod literal;
mod mock;
mod model;
mod module;
mod operation;
mod parameter;
mod part;
mod payload;
mod reconnecting;
mod record;
mod request;
mod response;
mod root;
mod router;
mod schemas;
mod scope;
mod secret;
mod server;
mod server_choice;
mod slot;
pub(crate) mod stub;
mod sub_client;
mod success;
mod table;
mod ty;
mod union;
mod variant;
mod wire;

pub(crate) use answers::shares_answers;
pub(crate) use module::Mentioned;
pub use module::{Module, Sides, modules};
