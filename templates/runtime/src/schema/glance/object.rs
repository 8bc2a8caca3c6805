use super::super::rules::{ObjectRules, Others};
use super::super::verdict::Verdict;
use super::{Glance, Json};

impl Glance<'_> {
    pub(super) fn check_object(&mut self, rules: &ObjectRules, json: &mut Json<'_>) -> Verdict {
        let (Some(required), Ok(())) = (rules.properties.required, json.expect(b'{')) else { return Verdict::Unknown };
        let mut seen = 0_u128;
        if !json.take(b'}') {
            loop {
                let found = match json.written() {
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
                        if twice { Verdict::Unknown } else { self.within(schema, json) }
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
}
