use std::fs::File;
use std::io::{self, Error, ErrorKind, Read};
use std::path::Path;

/// The maximum size of a file in bytes. The largest published documents have tens of megabytes.
const MAX_SIZE: u64 = 256 << 20;

/// Reads a regular file. Other files are rejected, because a reference may name any path below the document's folder,
/// and reading a pipe or device could block or never end.
///
/// # Errors
///
/// Returns an error if the file cannot be read, is not a regular file, or is too large.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = std::fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "not a regular file"));
    }
    if metadata.len() > MAX_SIZE {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    // The size is checked again while the file is read, since the metadata of some files, such as those in `/proc`,
    // does not state the size.
    File::open(path)?.take(MAX_SIZE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_SIZE { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> Error {
    Error::new(ErrorKind::InvalidData, format!("more than {} MiB", MAX_SIZE >> 20))
}
