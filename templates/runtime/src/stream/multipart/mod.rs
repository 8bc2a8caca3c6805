//! Streamed multipart bodies (RFC 2046, 5.1; RFC 7578).

mod came;
mod demux;
mod file;
mod head;
mod part;
mod part_writer;
mod parts;
mod put;
#[cfg(test)]
mod tests;

pub(crate) use came::Came;
pub use file::File;
pub use part::{Part, PartReader};
pub use part_writer::PartWriter;
pub use parts::Parts;
