use super::rules::StringRules;
use super::validation::Validation;
use super::verdict::Verdict;
use super::violations::counted;

impl StringRules {
    /// Returns `true` if no keyword is set.
    pub(super) fn is_empty(&self) -> bool {
        self.min.is_none() && self.max.is_none() && self.pattern.is_none() && self.format.is_none()
    }

    /// Returns `true` if every text of `written` bytes is valid. A character takes one to four bytes, or more if it is
    /// escaped.
    pub(super) fn allow_any_of_length(&self, written: usize, escaped: bool) -> bool {
        let fewest = if escaped { usize::from(written > 0) } else { written.div_ceil(4) };
        self.pattern.is_none() && self.format.is_none() && self.allow_lengths(fewest, written)
    }

    /// Returns the verdict on a text. UTF-8 is checked only if there is a pattern or a format.
    pub(super) fn verdict(&self, text: &[u8]) -> Verdict {
        if self.allow_any_of_length(text.len(), false) {
            return Verdict::Valid;
        }
        let characters = text.iter().filter(|byte| !matches!(byte, 0x80..0xC0)).count();
        if !self.allow_lengths(characters, characters) {
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

    /// Returns `true` if every length from `fewest` to `max` characters is allowed.
    fn allow_lengths(&self, fewest: usize, max: usize) -> bool {
        fewest as u64 >= self.min.unwrap_or(0) && max as u64 <= self.max.unwrap_or(u64::MAX)
    }
}

impl Validation<'_, '_> {
    /// Validates `minLength`, `maxLength`, `pattern` and `format`. A text that is too long is not matched with the
    /// pattern.
    pub(super) fn check_string(&mut self, rules: &StringRules, text: &str) {
        let mut fits = true;
        if rules.min.is_some() || rules.max.is_some() {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            if let Some(min) = rules.min.filter(|min| length < *min) {
                self.violation(format!("shorter than {}", counted(min, "character", "characters")));
            }
            if let Some(max) = rules.max.filter(|max| length > *max) {
                fits = false;
                self.violation(format!("longer than {}", counted(max, "character", "characters")));
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
            self.violation(format!("does not match the format {}", format.name));
        }
    }
}
