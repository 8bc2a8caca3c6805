//! Conversion of the IR to tokens. Each file emits one kind of item.
//!
//! **Architecture invariant:** this module does not read the document. Strings of a document reach Rust source only as
//! literals, as doc attributes, or as identifiers made by `names`.

mod alias;
mod builder;
mod call;
mod client;
mod condition;
mod content;
mod crate_example;
mod credential;
mod delimiter;
mod deprecation;
mod docs;
mod emit_options;
mod enumeration;
mod example;
mod field;
mod field_slot;
mod ident;
mod items;
mod literal;
mod mock;
mod model;
mod model_attributes;
mod module;
mod operation;
mod operation_docs;
mod pagination;
mod parameter;
mod parameter_docs;
mod part;
mod payload;
mod reconnecting;
mod request;
mod response;
mod response_enum;
mod response_errors;
mod root;
mod router;
mod rust_type;
mod schemas;
mod scope;
mod secret;
mod security_mode;
mod serde_impls;
mod server;
mod server_choice;
mod shared_responses;
mod structure;
pub(crate) mod stub;
mod sub_client;
mod success;
mod surface;
mod table;
mod union;
mod variant;
mod wire;

pub(crate) use crate_example::crate_example;
pub use emit_options::{DocsPage, DocumentOptions, EmitOptions};
pub(crate) use items::EmittedItems;
pub(crate) use module::MentionedNames;
pub use module::{EmittedModule, modules};
pub(crate) use shared_responses::has_shared_responses;
pub(crate) use surface::{OperationPaths, Surface, SurfaceItem, SurfaceKind, operation_paths, surface, type_path};
