//! Operations as static data, and the requests and answers that travel under them.
//!
//! Generated code declares one [`Operation`] per operation of the document, and one type each for what is sent and
//! what comes back. Client and server read the same tables, so they cannot disagree.

mod access;
mod answer;
mod api;
mod body;
mod form_body;
pub(crate) mod media_type;
mod multipart;
mod parameter;
mod payload;
pub(crate) mod query;
mod refusal;
pub(crate) mod request;
mod response;
mod secret;
mod table;
pub(crate) mod template;

pub use access::{Access, Requirement};
pub use answer::{Answer, AnswerReader, AnswerWriter};
pub use api::{Api, Credential, Scheme};
pub use body::{BodySpec, ContentSpec, Encoding};
pub use parameter::{Location, Parameter, Shape, Style};
pub use payload::{NoBody, Payload, PayloadReader, PayloadSlot, PayloadWriter};
pub use refusal::{Place, Refusal, Violation};
pub(crate) use request::Written;
pub use request::{Request, RequestReader, RequestWriter};
pub use response::{Response, ResponseSpec, StatusSpec};
pub use secret::Secret;
pub use table::{Method, Operation};
