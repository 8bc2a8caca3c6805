/// Which slots of a record have been filled, by their index.
#[derive(Default)]
pub(super) struct Filled {
    first: u64,
    /// Of records with more than 64 properties.
    others: Vec<u64>,
}

impl Filled {
    pub(super) fn insert(&mut self, index: usize) {
        let bit = 1 << (index % 64);
        match (index / 64).checked_sub(1) {
            None => self.first |= bit,
            Some(word) => {
                if self.others.len() <= word {
                    self.others.resize(word + 1, 0);
                }
                self.others[word] |= bit;
            }
        }
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        let word = match (index / 64).checked_sub(1) {
            None => self.first,
            Some(word) => self.others.get(word).copied().unwrap_or_default(),
        };
        word & bit != 0
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
