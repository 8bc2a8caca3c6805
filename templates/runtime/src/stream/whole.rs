use bytes::{Bytes, BytesMut};

/// The bytes of a body that is held, laid together as they come: one that comes in one piece, as most do, is not copied;
/// of more none is kept, for each would hold the buffer that it was read into.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    only: Bytes,
    joined: BytesMut,
}

impl Whole {
    /// How many bytes have come.
    pub(crate) fn len(&self) -> usize {
        self.only.len() + self.joined.len()
    }

    /// Adds the next bytes.
    pub(crate) fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.only = piece;
        } else {
            self.joined.extend_from_slice(&std::mem::take(&mut self.only));
            self.joined.extend_from_slice(&piece);
        }
    }

    /// All that has come.
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
