#[cfg(feature = "validate")]
use super::super::schema::Judge;
#[cfg(feature = "validate")]
use std::sync::OnceLock;

/// The schemas of an API as data: JSON that the generator writes, read when it is first needed.
#[derive(Debug)]
pub struct Schemas {
    text: &'static str,
    /// How many operations stand in the text before those of the API.
    before: usize,
    #[cfg(feature = "validate")]
    judge: OnceLock<Judge>,
}

impl Schemas {
    /// Schemas as the generator writes them.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            before: 0,
            #[cfg(feature = "validate")]
            judge: OnceLock::new(),
        }
    }

    /// Those of an API whose operations stand behind this many of another one.
    pub const fn after(mut self, operations: usize) -> Self {
        self.before = operations;
        self
    }

    /// The JSON: `components` by name; `operations` in the order of the API's table, after those
    /// of [`Schemas::after`].
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// What judges values by them.
    #[cfg(feature = "validate")]
    pub fn judge(&self) -> &Judge {
        self.judge.get_or_init(|| Judge::new(self.text, self.before))
    }
}
