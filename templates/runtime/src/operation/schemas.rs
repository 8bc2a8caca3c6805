#[cfg(feature = "validate")]
use super::super::schema::Judge;
#[cfg(feature = "validate")]
use std::sync::OnceLock;

/// The schemas of an API as data: JSON that the generator writes, read when it is first needed.
#[derive(Debug)]
pub struct Schemas {
    text: &'static str,
    #[cfg(feature = "validate")]
    judge: OnceLock<Judge>,
}

impl Schemas {
    /// Schemas as the generator writes them.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            #[cfg(feature = "validate")]
            judge: OnceLock::new(),
        }
    }

    /// The JSON: `components` by name; `operations` in the order of the API's table.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// What judges values by them.
    #[cfg(feature = "validate")]
    pub fn judge(&self) -> &Judge {
        self.judge.get_or_init(|| Judge::new(self.text))
    }
}
