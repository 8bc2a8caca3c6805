//! The client: what is the same for every operation.
//!
//! Generated clients hold a [`Client`] and make a [`Call`] of each operation. Sending is one function for all, and one
//! boxed future, which depends on nothing but the transport; only the function that reads the answer differs.

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
