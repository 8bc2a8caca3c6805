//! Operations as static data, and the requests and responses that they describe.
//!
//! For each operation of the document, generated code declares an [`OperationSpec`], a request type and a response
//! type. Client and server use the same `OperationSpec`, so that they cannot disagree.

pub(crate) mod accept;
mod api;
mod body;
mod body_type;
pub(crate) mod charset;
mod decode_limits;
pub(crate) mod disposition;
pub(crate) mod form_body;
pub(crate) mod header;
pub(crate) mod media_type;
pub(crate) mod mixed_segment;
pub(crate) mod multipart;
mod operation_spec;
mod parameter;
mod part_spec;
mod payload;
pub(crate) mod query;
mod query_string;
mod raw_response;
mod redacted;
mod rejection;
mod request;
mod request_reader;
mod request_validation;
mod request_writer;
mod response;
mod response_reader;
mod response_writer;
mod schemas;
mod secret;
mod security_mode;
mod streamed;
pub(crate) mod template;
pub(crate) mod text;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) mod trace;
mod violation;

#[cfg(any(feature = "client", feature = "server"))]
pub use super::stream::Sender;
pub use super::stream::{Body, BoxError, ByteRange, Event, Events, Frame, Item, Items, StreamError};
pub use super::stream::{File, Part, PartReader, PartWriter, Parts};
pub use api::{Api, Credential, Scheme};
pub use body::{BodySpec, ContentSpec, Encoding};
pub use body_type::BodyType;
pub use decode_limits::DecodeLimits;
pub use parameter::{BracketStyle, ParameterLocation, ParameterShape, ParameterSpec, ParameterStyle};
pub use part_spec::{PartKind, PartSpec};
pub use payload::{NoBody, Payload, PayloadReader, PayloadSlot, PayloadWriter};
pub use raw_response::RawResponse;
pub(crate) use redacted::HeaderNames;
pub use redacted::Redacted;
pub use rejection::Rejection;
pub use request::Request;
pub use request_reader::RequestReader;
pub use request_writer::{EncodedRequest, RequestWriter};
pub use response_reader::ResponseReader;
pub use response_writer::ResponseWriter;
pub use security_mode::{Requirement, SecurityMode};

pub use operation_spec::{HttpMethod, OperationSpec};
pub use request_validation::RequestValidation;
pub use response::{Response, ResponseSpec, StatusSpec};
pub use schemas::DocumentSchemas;
pub use secret::Secret;
pub use streamed::Streamed;
pub use violation::{Violation, ViolationLocation};
