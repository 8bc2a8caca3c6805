use bytes::{Bytes, BytesMut};

/// Collects the chunks of a body in memory. Most bodies consist of a single chunk, which is not copied. Several chunks
/// are copied into one buffer, since each chunk keeps its read buffer allocated.
#[derive(Debug, Default)]
pub(crate) struct ChunkBuffer {
    first: Bytes,
    joined: BytesMut,
}

impl ChunkBuffer {
    /// Returns the number of collected bytes.
    pub(crate) fn len(&self) -> usize {
        self.first.len() + self.joined.len()
    }

    /// Appends a chunk.
    pub(crate) fn push(&mut self, frame: Bytes) {
        if self.len() == 0 {
            self.first = frame;
        } else {
            self.joined.extend_from_slice(&std::mem::take(&mut self.first));
            self.joined.extend_from_slice(&frame);
        }
    }

    /// Returns all collected bytes.
    pub(crate) fn into_bytes(self) -> Bytes {
        if self.joined.is_empty() { self.first } else { self.joined.freeze() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_chunk_is_not_copied() {
        let joined = |frames: &[&'static str]| {
            let mut whole = ChunkBuffer::default();
            frames.iter().for_each(|frame| whole.push(Bytes::from_static(frame.as_bytes())));
            assert_eq!(whole.len(), frames.concat().len());
            whole.into_bytes()
        };
        assert_eq!(joined(&[]), "");
        assert_eq!(joined(&["", "ab", "", "c", "d"]), "abcd");
        let only = Bytes::from_static(b"only");
        let mut whole = ChunkBuffer::default();
        whole.push(only.clone());
        assert_eq!(whole.into_bytes().as_ptr(), only.as_ptr());
    }
}
