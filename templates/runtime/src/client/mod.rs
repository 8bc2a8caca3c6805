//! The client, as far as it does not depend on an operation.
//!
//! Generated clients contain a [`Client`] and create a [`Call`] for each operation. One function sends all requests
//! and returns one boxed future, which depends on the transport only. The function that decodes the response is the
//! only one compiled per operation.

mod answer;
mod arrival;
mod base_url;
mod builder;
mod call;
mod credentials;
mod error;
mod exchange;
mod extras;
mod judged;
mod link;
mod outgoing;
#[cfg(feature = "reqwest")]
mod over_reqwest;
mod reconnecting;
mod target;
mod transport;

pub use super::operation::Secret;
pub use super::stream::{Body, BoxError};
pub use answer::Answer;
pub use builder::{BuildError, Builder, Client};
pub use call::{Call, Pending};
pub use error::{Error, ErrorKind};
pub use http_body::Body as HttpBody;
#[cfg(feature = "reqwest")]
pub use over_reqwest::OverReqwest;
pub use tower::Service;
pub use transport::{IntoTransport, OverHttp, Transport};
