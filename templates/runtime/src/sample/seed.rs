/// A pseudorandom number generator (SplitMix64). Equal seeds give equal numbers on every platform.
#[derive(Clone, Debug)]
pub(crate) struct Seed(u64);

impl Seed {
    /// Creates a random number generator with this seed.
    pub(crate) fn new(number: u64) -> Self {
        Self(number)
    }

    /// Returns a random number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a random number that is less than a bound, or 0 if the bound is 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        match u64::try_from(bound) {
            Ok(bound @ 1..) => usize::try_from(self.next() % bound).unwrap_or(0),
            _ => 0,
        }
    }

    /// Returns `true` with a probability of 1 in `times`.
    pub(crate) fn chance(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Returns a random item of a slice, or `None` if the slice is empty.
    pub(crate) fn pick<'t, T>(&mut self, items: &'t [T]) -> Option<&'t T> {
        items.get(self.below(items.len()))
    }
}
