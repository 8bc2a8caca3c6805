use super::super::rules::{ObjectRules, Others};
use super::{Glance, Json, Verdict};

impl Glance<'_> {
    pub(super) fn check_object(&mut self, rules: &ObjectRules, json: &mut Json<'_>) -> Verdict {
        let (Some(required), Ok(())) = (rules.properties.required, json.expect(b'{')) else { return Verdict::Unsure };
        let mut seen = 0_u128;
        if !json.take(b'}') {
            loop {
                let Ok(key) = json.key() else { return Verdict::Unsure };
                let verdict = match (rules.properties.find(&key), &rules.others) {
                    (Some((place, schema)), _) => {
                        // Of a key that stands twice the last value counts, which nobody knows yet.
                        let here = 1_u128.checked_shl(place).filter(|here| seen & here == 0);
                        seen |= here.unwrap_or_default();
                        here.map_or(Verdict::Unsure, |_| self.within(schema, json))
                    }
                    (None, Others::Any) => self.pass(json),
                    (None, Others::None) => Verdict::Wrong,
                    (None, Others::Of(schema)) => match self.within(schema, json) {
                        Verdict::Fits => Verdict::Fits,
                        _ => Verdict::Unsure,
                    },
                };
                if verdict != Verdict::Fits {
                    return verdict;
                }
                if !json.take(b',') {
                    break;
                }
            }
            if json.expect(b'}').is_err() {
                return Verdict::Unsure;
            }
        }
        let missing = rules.properties.at(required & !seen);
        let mut missing = missing.filter(|schema| !self.judge.is_of_the_other_side(schema, self.side));
        if missing.next().is_some() { Verdict::Wrong } else { Verdict::Fits }
    }
}
