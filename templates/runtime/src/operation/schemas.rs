#[cfg(feature = "validate")]
use super::super::schema::Judge;
#[cfg(feature = "validate")]
use std::sync::OnceLock;

/// The schemas of an API as JSON that the generator has written. It is parsed when it is first used.
#[derive(Debug)]
pub struct Schemas {
    text: &'static str,
    /// The number of operations of other APIs that precede those of this one in the text.
    before: usize,
    #[cfg(feature = "validate")]
    judge: OnceLock<Judge>,
}

impl Schemas {
    /// Creates schemas from the JSON that the generator has written.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            before: 0,
            #[cfg(feature = "validate")]
            judge: OnceLock::new(),
        }
    }

    /// Sets the number of operations of other APIs that precede those of this one.
    pub const fn after(mut self, operations: usize) -> Self {
        self.before = operations;
        self
    }

    /// Returns the JSON: `components` by name, and `operations` in the order of the API's table, after those of
    /// [`Schemas::after`].
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// Returns the compiled schemas.
    #[cfg(feature = "validate")]
    pub fn judge(&self) -> &Judge {
        self.judge.get_or_init(|| Judge::new(self.text, self.before))
    }
}
