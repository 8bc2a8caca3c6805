use super::super::rules::ListRules;
use super::super::verdict::Verdict;
use super::{FastPath, JsonScanner};

impl FastPath<'_> {
    pub(super) fn check_list(&mut self, rules: &ListRules, json: &mut JsonScanner<'_>) -> Verdict {
        let mut length = 0_usize;
        if json.expect(b'[').is_err() {
            return Verdict::Unknown;
        }
        if !json.take(b']') {
            loop {
                let verdict = match rules.item(length) {
                    Some(schema) => self.within(schema, json),
                    None => self.pass(json),
                };
                if verdict != Verdict::Valid {
                    return verdict;
                }
                length += 1;
                if !json.take(b',') {
                    break;
                }
            }
            if json.expect(b']').is_err() {
                return Verdict::Unknown;
            }
        }
        let length = u64::try_from(length).unwrap_or(u64::MAX);
        let fits = rules.min.is_none_or(|min| length >= min) && rules.max.is_none_or(|max| length <= max);
        if fits { Verdict::Valid } else { Verdict::Invalid }
    }
}
