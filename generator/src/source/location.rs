use super::Pointer;

/// The index of a file in [`Sources`](super::Sources).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) usize);

/// The file and pointer of a node.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file that contains the node.
    pub file: FileId,
    /// The pointer to the node in the file.
    pub pointer: Pointer,
}

impl Location {
    /// Returns the location of a file's root node.
    pub(crate) fn of_file(file: FileId) -> Self {
        Self { file, pointer: Pointer::root() }
    }

    /// Returns `true` if the location is that of `node` or of a descendant of `node`.
    pub(crate) fn is_within(&self, node: &Self) -> bool {
        self.file == node.file && self.pointer.tokens().starts_with(node.pointer.tokens())
    }

    /// Returns the location of the child with the key or index `token`.
    #[must_use]
    pub fn join(&self, token: impl AsRef<str>) -> Self {
        Self { file: self.file, pointer: self.pointer.join(token) }
    }
}
