use super::super::rules::{ObjectRules, Others};
use super::super::verdict::Verdict;
use super::{Glance, JsonScanner};

impl Glance<'_> {
    pub(super) fn check_object(&mut self, rules: &ObjectRules, json: &mut JsonScanner<'_>) -> Verdict {
        let (Some(required), Ok(())) = (rules.properties.required, json.expect(b'{')) else { return Verdict::Unknown };
        let mut seen = 0_u128;
        if !json.take(b'}') {
            loop {
                let key = json.raw_string();
                let found = match key {
                    Some((key, false)) => rules.properties.find(key),
                    // Few keys hold an escape.
                    _ => return Verdict::Unknown,
                };
                if !json.take(b':') {
                    return Verdict::Unknown;
                }
                let verdict = match (found, &rules.others) {
                    (Some((place, schema)), _) => {
                        // Of a key that stands twice the last value counts, which nobody knows yet.
                        let here = if place < 128 { 1_u128 << place } else { u128::MAX };
                        let twice = seen & here != 0;
                        seen |= here;
                        let start = *json;
                        match (twice, key) {
                            (false, Some((key, _))) => match self.within(schema, json) {
                                Verdict::Invalid if self.stands_again(key, start) => Verdict::Unknown,
                                verdict => verdict,
                            },
                            _ => Verdict::Unknown,
                        }
                    }
                    (None, Others::Any) => self.pass(json),
                    (None, Others::None) => Verdict::Invalid,
                    (None, Others::Of(schema)) => match self.within(schema, json) {
                        Verdict::Valid => Verdict::Valid,
                        _ => Verdict::Unknown,
                    },
                };
                if verdict != Verdict::Valid {
                    return verdict;
                }
                if !json.take(b',') {
                    break;
                }
            }
            if json.expect(b'}').is_err() {
                return Verdict::Unknown;
            }
        }
        let missing = rules.properties.at(required & !seen);
        let mut missing = missing.filter(|schema| !self.judge.is_of_the_other_side(schema, self.side));
        if missing.next().is_some() { Verdict::Invalid } else { Verdict::Valid }
    }

    /// Whether the key of the next value stands in the object again, or that cannot be told: the last value counts.
    fn stands_again(&mut self, key: &[u8], mut json: JsonScanner<'_>) -> bool {
        let start = json.offset();
        while json.try_skip_value() && json.take(b',') {
            match json.raw_string() {
                Some((other, false)) if other != key && json.take(b':') => {}
                _ => return true,
            }
        }
        let left = self.effort.checked_sub(json.offset() - start);
        self.effort = left.unwrap_or(0);
        left.is_none()
    }
}
