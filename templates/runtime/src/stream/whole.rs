use bytes::{Bytes, BytesMut};

/// Collects the bytes of a buffered body. A single chunk, which most bodies consist of, is not copied. Several chunks
/// are copied, since each would keep its read buffer allocated.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    only: Bytes,
    joined: BytesMut,
}

impl Whole {
    /// Returns the number of bytes.
    pub(crate) fn len(&self) -> usize {
        self.only.len() + self.joined.len()
    }

    /// Appends a chunk.
    pub(crate) fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.only = piece;
        } else {
            self.joined.extend_from_slice(&std::mem::take(&mut self.only));
            self.joined.extend_from_slice(&piece);
        }
    }

    /// Returns all bytes.
    pub(crate) fn into_bytes(self) -> Bytes {
        if self.joined.is_empty() { self.only } else { self.joined.freeze() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_piece_stays_as_it_is_and_more_are_joined() {
        let joined = |pieces: &[&'static str]| {
            let mut whole = Whole::default();
            pieces.iter().for_each(|piece| whole.push(Bytes::from_static(piece.as_bytes())));
            assert_eq!(whole.len(), pieces.concat().len());
            whole.into_bytes()
        };
        assert_eq!(joined(&[]), "");
        assert_eq!(joined(&["", "ab", "", "c", "d"]), "abcd");
        let only = Bytes::from_static(b"only");
        let mut whole = Whole::default();
        whole.push(only.clone());
        assert_eq!(whole.into_bytes().as_ptr(), only.as_ptr());
    }
}
