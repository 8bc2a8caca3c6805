/// A reproducible source of random choices (SplitMix64). The same initial number results in the same choices on every
/// machine.
#[derive(Clone, Debug)]
pub struct Seed(u64);

impl Seed {
    /// Creates the source whose choices are derived from `number`.
    pub fn new(number: u64) -> Self {
        Self(number.wrapping_mul(0xD6E8_FEB8_6659_FD93))
    }

    /// Returns a random number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below a bound greater than 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(1);
        usize::try_from(self.number() % bound).unwrap_or(0)
    }

    /// Returns `true` once in `times` calls on average.
    pub fn chance(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Returns a random item of a slice, which must not be empty.
    pub fn pick<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.below(items.len())]
    }
}
