/// The set of the properties of a struct that have already been decoded. Each property is represented by its index.
#[derive(Default)]
pub(super) struct FieldSet {
    first: u64,
    /// One bit for each property after the first 64 properties.
    overflow: Vec<u64>,
}

impl FieldSet {
    pub(super) fn insert(&mut self, index: usize) {
        if index < 64 {
            self.first |= 1 << index;
        } else {
            self.insert_overflow(index - 64);
        }
    }

    #[cold]
    fn insert_overflow(&mut self, index: usize) {
        let word = index / 64;
        if self.overflow.len() <= word {
            self.overflow.resize(word + 1, 0);
        }
        self.overflow[word] |= 1 << (index % 64);
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        let word = match index.checked_sub(64) {
            None => self.first,
            Some(index) => self.overflow.get(index / 64).copied().unwrap_or_default(),
        };
        word & (1 << (index % 64)) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::FieldSet;

    #[test]
    fn contains_inserted_fields_of_any_index() {
        let mut filled = FieldSet::default();
        let indexes = [0, 63, 64, 127, 200];
        for index in indexes {
            assert!(!filled.contains(index));
            filled.insert(index);
        }
        assert!((0..300).all(|index| filled.contains(index) == indexes.contains(&index)));
    }
}
