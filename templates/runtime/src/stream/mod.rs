//! Streamed bodies, which are read and written without being buffered as a whole.

mod body;
mod buffer;
#[cfg(any(feature = "client", feature = "server"))]
mod channel;
#[cfg(test)]
mod chunking_tests;
mod error;
mod event;
mod event_parser;
pub(crate) mod frames;
mod item;
mod items;
mod json_boundary;
#[cfg(feature = "server")]
mod limited;
mod local_source;
mod multipart;
mod named_event;
mod range;
#[cfg(any(feature = "client", feature = "server"))]
mod reader;
#[cfg(feature = "server")]
mod save;
#[cfg(feature = "client")]
mod time_limit;

pub use body::Body;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) use buffer::ChunkBuffer;
#[cfg(any(feature = "client", feature = "server"))]
pub use channel::Sender;
pub use error::{BoxError, StreamError};
pub use event::{Event, Events};
pub use item::{Frame, Item};
pub use items::Items;
#[cfg(feature = "server")]
pub(crate) use limited::limited;
pub(crate) use multipart::ReceivedParts;
pub use multipart::{File, Part, PartReader, PartWriter, Parts};
pub use range::ByteRange;
#[cfg(feature = "client")]
pub use time_limit::TimeLimit;
