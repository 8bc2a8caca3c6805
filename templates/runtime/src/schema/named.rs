/// Things by their names, in the order of these.
#[derive(Debug)]
pub(super) struct Named<T> {
    all: Vec<(String, T)>,
    /// Where a name may be, by what it looks like: most are found at the first look.
    slots: Vec<u8>,
}

/// A slot of which no name is.
const NONE: u8 = u8::MAX;

impl<T> Named<T> {
    pub(super) fn new(mut all: Vec<(String, T)>) -> Self {
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut slots = vec![NONE; if all.is_empty() { 0 } else { (all.len() * 4).next_power_of_two() }];
        for (place, (name, _)) in all.iter().enumerate() {
            if let Some(at) = slot(name.as_bytes(), slots.len()) {
                // What has no place in a byte is searched for, as all are that share a slot.
                slots[at] = u8::try_from(place).unwrap_or(NONE).min(NONE - 1);
            }
        }
        Self { all, slots }
    }

    /// What has this name, and its place among all.
    pub(super) fn find(&self, name: &[u8]) -> Option<(usize, &T)> {
        let place = match *self.slots.get(slot(name, self.slots.len())?)? {
            NONE => return None,
            place => usize::from(place),
        };
        let (known, found) = self.all.get(place)?;
        if known.as_bytes() == name { Some((place, found)) } else { self.search(name) }
    }

    #[inline(never)]
    fn search(&self, name: &[u8]) -> Option<(usize, &T)> {
        let place = self.all.binary_search_by(|(known, _)| known.as_bytes().cmp(name)).ok()?;
        self.all.get(place).map(|(_, found)| (place, found))
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.all.iter().map(|(_, value)| value)
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { all: Vec::new(), slots: Vec::new() }
    }
}

/// The slot of a name, of so many, which are a power of two: by its length and three of its bytes.
fn slot(name: &[u8], slots: usize) -> Option<usize> {
    let byte = |at: usize| name.get(at).map_or(0, |byte| usize::from(*byte));
    let last = name.len().saturating_sub(1);
    (byte(0) ^ byte(name.len() / 2) << 1 ^ byte(last) << 2 ^ name.len() << 3).checked_rem(slots)
}

#[cfg(test)]
mod tests {
    use super::Named;

    #[test]
    fn each_name_is_found_however_many_look_alike() {
        for count in [0, 1, 2, 7, 100, 254, 255, 256, 2000] {
            let names = (0..count).map(|number| format!("a{number}z"));
            let named = Named::new(names.clone().zip(0..).collect());
            for (number, name) in names.enumerate() {
                assert_eq!(named.find(name.as_bytes()).map(|(_, found)| *found), Some(number), "{name} of {count}");
            }
            for other in ["", "a", "a-1z", "az", "a2000z", "b0z"] {
                assert!(named.find(other.as_bytes()).is_none(), "{other} of {count}");
            }
        }
    }
}
