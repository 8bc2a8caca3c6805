/// A table of named values, sorted by name.
#[derive(Debug)]
pub(super) struct NameTable<T> {
    all: Vec<(String, T)>,
    /// A hash table of indices, in which most names are found at the first probe.
    slots: Vec<u8>,
}

/// Marks an empty slot of the hash table.
const NONE: u8 = u8::MAX;

impl<T> NameTable<T> {
    pub(super) fn new(mut all: Vec<(String, T)>) -> Self {
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut slots = vec![NONE; if all.is_empty() { 0 } else { (all.len() * 4).next_power_of_two() }];
        for (index, (name, _)) in all.iter().enumerate() {
            if let Some(at) = slot(name.as_bytes(), slots.len()) {
                // Names whose index does not fit in a byte are found by binary search, as are names that share a slot.
                slots[at] = u8::try_from(index).unwrap_or(NONE).min(NONE - 1);
            }
        }
        Self { all, slots }
    }

    /// Returns the value of a name with its index.
    pub(super) fn find(&self, name: &[u8]) -> Option<(usize, &T)> {
        let index = match *self.slots.get(slot(name, self.slots.len())?)? {
            NONE => return None,
            index => usize::from(index),
        };
        let (key, value) = self.all.get(index)?;
        if key.as_bytes() == name { Some((index, value)) } else { self.search(name) }
    }

    #[inline(never)]
    fn search(&self, name: &[u8]) -> Option<(usize, &T)> {
        let index = self.all.binary_search_by(|(key, _)| key.as_bytes().cmp(name)).ok()?;
        self.all.get(index).map(|(_, value)| (index, value))
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.all.iter().map(|(_, value)| value)
    }
}

impl<T> Default for NameTable<T> {
    fn default() -> Self {
        Self { all: Vec::new(), slots: Vec::new() }
    }
}

/// Returns the hash table slot of a name: a hash of its length and three of its bytes. The number of slots is a power
/// of two.
fn slot(name: &[u8], slots: usize) -> Option<usize> {
    let byte = |at: usize| name.get(at).map_or(0, |byte| usize::from(*byte));
    let last = name.len().saturating_sub(1);
    (byte(0) ^ byte(name.len() / 2) << 1 ^ byte(last) << 2 ^ name.len() << 3).checked_rem(slots)
}

#[cfg(test)]
mod tests {
    use super::NameTable;

    #[test]
    fn each_name_is_found_however_many_look_alike() {
        for count in [0, 1, 2, 7, 100, 254, 255, 256, 2000] {
            let names = (0..count).map(|number| format!("a{number}z"));
            let named = NameTable::new(names.clone().zip(0..).collect());
            for (number, name) in names.enumerate() {
                assert_eq!(named.find(name.as_bytes()).map(|(_, found)| *found), Some(number), "{name} of {count}");
            }
            for other in ["", "a", "a-1z", "az", "a2000z", "b0z"] {
                assert!(named.find(other.as_bytes()).is_none(), "{other} of {count}");
            }
        }
    }
}
