//! Streamed bodies, which are read and written without being buffered.

mod body;
#[cfg(any(feature = "client", feature = "server"))]
mod channel;
mod error;
mod event;
mod event_lines;
mod item;
mod items;
#[cfg(feature = "server")]
mod limited;
mod multipart;
mod named_event;
mod outline;
mod own;
pub(crate) mod pieces;
mod range;
#[cfg(any(feature = "client", feature = "server"))]
mod reader;
#[cfg(test)]
mod trickle;
mod whole;

pub use body::{Body, BoxError};
#[cfg(any(feature = "client", feature = "server"))]
pub use channel::Sender;
pub use error::StreamError;
pub use event::{Event, Events};
pub use item::{Item, Piece};
pub use items::Items;
#[cfg(feature = "server")]
pub(crate) use limited::limited;
pub(crate) use multipart::Came;
pub use multipart::{File, Part, PartReader, PartWriter, Parts};
pub use range::ByteRange;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) use whole::Whole;
