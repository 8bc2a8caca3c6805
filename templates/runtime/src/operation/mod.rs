//! Operations as static data, and the requests and responses that they describe.
//!
//! Generated code declares one [`Operation`] per operation of the document, a type for its requests and one for its
//! responses. Client and server use the same tables, so that they cannot disagree.

pub(crate) mod accept;
mod access;
mod answer;
mod answer_reader;
mod answer_writer;
mod api;
mod body;
pub(crate) mod charset;
pub(crate) mod disposition;
pub(crate) mod form_body;
pub(crate) mod header;
mod hidden;
pub(crate) mod media_type;
pub(crate) mod mixed_segment;
pub(crate) mod multipart;
mod parameter;
mod part_spec;
mod payload;
pub(crate) mod query;
mod query_string;
mod refusal;
mod request;
mod request_reader;
mod request_writer;
mod response;
mod schemas;
mod secret;
mod streamed;
mod strict;
mod table;
pub(crate) mod template;
pub(crate) mod text;
mod violation;

#[cfg(any(feature = "client", feature = "server"))]
pub use super::stream::Sender;
pub use super::stream::{Body, BoxError, ByteRange, Event, Events, Item, Items, Piece, StreamError};
pub use super::stream::{File, Part, PartReader, PartWriter, Parts};
pub use access::{Access, Requirement};
pub use answer::Answer;
pub use answer_reader::AnswerReader;
pub use answer_writer::AnswerWriter;
pub use api::{Api, Credential, Scheme};
pub use body::{BodySpec, ContentSpec, Encoding};
pub(crate) use hidden::HeaderNames;
pub use hidden::Hidden;
pub use parameter::{Brackets, Location, Parameter, Shape, Style};
pub use part_spec::{PartKind, PartSpec};
pub use payload::{NoBody, Payload, PayloadReader, PayloadSlot, PayloadWriter};
pub use refusal::Refusal;
pub use request::Request;
pub use request_reader::RequestReader;
pub use request_writer::{RequestWriter, Written};

pub use response::{Response, ResponseSpec, StatusSpec};
pub use schemas::Schemas;
pub use secret::Secret;
pub use streamed::Streamed;
pub use strict::Strict;
pub use table::{Method, Operation};
pub use violation::{Place, Violation};
