use super::rules::StringRules;
use super::walk::Walk;

impl Walk<'_> {
    pub(super) fn check_string(&mut self, rules: &StringRules, text: &str) {
        if rules.least.is_some() || rules.most.is_some() {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            if let Some(least) = rules.least.filter(|least| length < *least) {
                self.violation(format!("shorter than {least} characters"));
            }
            if let Some(most) = rules.most.filter(|most| length > *most) {
                self.violation(format!("longer than {most} characters"));
            }
        }
        if let Some(pattern) = rules.pattern.as_ref().filter(|pattern| !pattern.matches(text)) {
            self.violation(format!("does not match the pattern {}", pattern.source()));
        }
        if let Some(format) = rules.format.as_ref().filter(|format| !(format.fits)(text)) {
            self.violation(format!("not a {}", format.name));
        }
    }
}
