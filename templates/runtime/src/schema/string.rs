use super::rules::StringRules;
use super::validation::Validation;
use super::verdict::Verdict;

impl StringRules {
    /// Whether no keyword is set.
    pub(super) fn is_nothing(&self) -> bool {
        self.least.is_none() && self.most.is_none() && self.pattern.is_none() && self.format.is_none()
    }

    /// Whether any text that is written in this many bytes is valid: a character takes one byte at least, and at most four
    /// or, where it is escaped, more.
    pub(super) fn let_pass(&self, written: usize, escaped: bool) -> bool {
        let fewest = if escaped { usize::from(written > 0) } else { written.div_ceil(4) };
        self.pattern.is_none() && self.format.is_none() && self.has_room(fewest, written)
    }

    /// The verdict on a text, which should be UTF-8.
    pub(super) fn verdict(&self, text: &[u8]) -> Verdict {
        if self.let_pass(text.len(), false) {
            return Verdict::Valid;
        }
        let characters = text.iter().filter(|byte| !matches!(byte, 0x80..0xC0)).count();
        if !self.has_room(characters, characters) {
            return Verdict::Invalid;
        }
        if self.pattern.is_none() && self.format.is_none() {
            return Verdict::Valid;
        }
        let Ok(text) = std::str::from_utf8(text) else { return Verdict::Invalid };
        if self.format.as_ref().is_some_and(|format| !(format.fits)(text)) {
            return Verdict::Invalid;
        }
        self.pattern.as_ref().map_or(Verdict::Valid, |pattern| pattern.search(text))
    }

    /// Whether texts of `fewest` to `most` characters are all of an allowed length.
    fn has_room(&self, fewest: usize, most: usize) -> bool {
        fewest as u64 >= self.least.unwrap_or(0) && most as u64 <= self.most.unwrap_or(u64::MAX)
    }
}

impl Validation<'_, '_> {
    /// `minLength`, `maxLength`, `pattern` and `format`. A text that is too long is not matched with the pattern.
    pub(super) fn check_string(&mut self, rules: &StringRules, text: &str) {
        let mut fits = true;
        if rules.least.is_some() || rules.most.is_some() {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            if let Some(least) = rules.least.filter(|least| length < *least) {
                self.violation(format!("shorter than {least} characters"));
            }
            if let Some(most) = rules.most.filter(|most| length > *most) {
                fits = false;
                self.violation(format!("longer than {most} characters"));
            }
        }
        if !self.spend(text.len() as u64 / 64) {
            return;
        }
        if let Some(pattern) = rules.pattern.as_ref().filter(|_| fits)
            && !self.matches(pattern, text)
        {
            self.violation(format!("does not match the pattern {}", pattern.source()));
        }
        if let Some(format) = rules.format.as_ref().filter(|format| fits && !(format.fits)(text)) {
            self.violation(format!("not a {}", format.name));
        }
    }
}
