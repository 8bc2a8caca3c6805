/// The set of properties of a struct that have been decoded, by their indices.
#[derive(Default)]
pub(super) struct Filled {
    first: u64,
    /// The bits of properties after the first 64.
    others: Vec<u64>,
}

impl Filled {
    pub(super) fn insert(&mut self, index: usize) {
        if index < 64 {
            self.first |= 1 << index;
        } else {
            self.insert_other(index - 64);
        }
    }

    #[cold]
    fn insert_other(&mut self, index: usize) {
        let word = index / 64;
        if self.others.len() <= word {
            self.others.resize(word + 1, 0);
        }
        self.others[word] |= 1 << (index % 64);
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        let word = match index.checked_sub(64) {
            None => self.first,
            Some(index) => self.others.get(index / 64).copied().unwrap_or_default(),
        };
        word & (1 << (index % 64)) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Filled;

    #[test]
    fn it_holds_what_was_put_in_however_many_slots_there_are() {
        let mut filled = Filled::default();
        let indexes = [0, 63, 64, 127, 200];
        for index in indexes {
            assert!(!filled.contains(index));
            filled.insert(index);
        }
        assert!((0..300).all(|index| filled.contains(index) == indexes.contains(&index)));
    }
}
