use super::rules::StringRules;

impl StringRules {
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
