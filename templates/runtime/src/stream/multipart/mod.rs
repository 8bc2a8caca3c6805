//! Streamed multipart bodies (RFC 2046, 5.1; RFC 7578).

mod encode;
mod file;
mod head;
mod part;
mod part_writer;
mod parts;
mod reader;
mod received;
#[cfg(test)]
mod tests;

pub use file::File;
pub use part::{Part, PartReader};
pub use part_writer::PartWriter;
pub use parts::Parts;
pub(crate) use received::ReceivedParts;
