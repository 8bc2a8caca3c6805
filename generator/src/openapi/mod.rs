//! The objects of OpenAPI, one file per object. Each object is declared once, with the kinds of its fields and the
//! versions in which they exist ([`declare`]). The declarations are the table along which documents are checked,
//! repaired, rewritten and traversed, and the types that lowering reads.
//!
//! Reading never fails: a value with an invalid type has been reported by the shape check, and is absent. Each object
//! contains its node, whose location is the place that a message names.
//!
//! `openapiv3` has the types of those objects that are the same in every version (`typed.rs`).

mod callback;
mod components;
mod cursor;
mod declare;
mod discriminator;
mod encoding;
mod example;
mod header;
mod info;
pub(crate) mod keywords_3_1;
mod link;
mod media_type;
mod open_api;
mod operation;
mod parameter;
mod path_item;
mod request_body;
mod response;
mod responses;
mod schema;
mod security_scheme;
mod server;
pub(crate) mod shape;
mod tag;
mod typed;
mod value;

pub(crate) use callback::CALLBACK;
pub(crate) use components::COMPONENTS;
pub use cursor::Cursor;
pub(crate) use discriminator::DISCRIMINATOR;
pub(crate) use encoding::{ENCODING, EncodingObject};
pub(crate) use example::EXAMPLE;
pub(crate) use header::{HEADER, HeaderObject};
pub(crate) use info::INFO;
pub(crate) use link::{LINK, LinkObject};
pub(crate) use media_type::{MEDIA_TYPE, MediaTypeObject};
pub(crate) use open_api::DOCUMENT;
pub(crate) use operation::OPERATION;
pub(crate) use parameter::{PARAMETER, ParameterObject};
pub(crate) use path_item::PATH_ITEM;
pub(crate) use request_body::{REQUEST_BODY, RequestBodyObject};
pub(crate) use response::{RESPONSE, ResponseObject};
pub(crate) use responses::RESPONSES;
pub(crate) use schema::SCHEMA;
pub(crate) use security_scheme::SECURITY_SCHEME;
pub(crate) use server::{SERVER, SERVER_VARIABLE};
pub(crate) use tag::TAG;
pub(crate) use typed::count;
pub(crate) use value::{Entries, ReadObject, Ref, Spanned};
