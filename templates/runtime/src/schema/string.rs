use super::rules::StringRules;

impl StringRules {
    /// Whether they say nothing.
    pub(super) fn is_nothing(&self) -> bool {
        self.least.is_none() && self.most.is_none() && self.pattern.is_none() && self.format.is_none()
    }

    /// Whether nothing is wrong with any text that is written in so many bytes: a character is written in one byte at
    /// least, and in four or, where it is escaped, in more.
    pub(super) fn let_pass(&self, written: usize, escaped: bool) -> bool {
        let fewest = if escaped { usize::from(written > 0) } else { written.div_ceil(4) };
        self.pattern.is_none() && self.format.is_none() && self.has_room(fewest, written)
    }

    /// Whether nothing is wrong with a text, which ought to be UTF-8.
    pub(super) fn fit(&self, text: &[u8]) -> bool {
        if self.let_pass(text.len(), false) {
            return true;
        }
        let characters = text.iter().filter(|byte| !matches!(byte, 0x80..0xC0)).count();
        let fits = |text: &str| {
            self.pattern.as_ref().is_none_or(|pattern| pattern.matches(text))
                && self.format.as_ref().is_none_or(|format| (format.fits)(text))
        };
        self.has_room(characters, characters)
            && (self.pattern.is_none() && self.format.is_none() || std::str::from_utf8(text).is_ok_and(fits))
    }

    /// Whether texts may have from so many to so many characters, both and all between.
    fn has_room(&self, fewest: usize, most: usize) -> bool {
        fewest as u64 >= self.least.unwrap_or(0) && most as u64 <= self.most.unwrap_or(u64::MAX)
    }

    /// Tells what is wrong with a text.
    pub(super) fn faults(&self, text: &str, told: &mut dyn FnMut(&dyn Fn() -> String)) {
        if self.least.is_some() || self.most.is_some() {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            if let Some(least) = self.least.filter(|least| length < *least) {
                told(&|| format!("shorter than {least} characters"));
            }
            if let Some(most) = self.most.filter(|most| length > *most) {
                told(&|| format!("longer than {most} characters"));
            }
        }
        if let Some(pattern) = self.pattern.as_ref().filter(|pattern| !pattern.matches(text)) {
            told(&|| format!("does not match the pattern {}", pattern.source()));
        }
        if let Some(format) = self.format.as_ref().filter(|format| !(format.fits)(text)) {
            told(&|| format!("not a {}", format.name));
        }
    }
}
