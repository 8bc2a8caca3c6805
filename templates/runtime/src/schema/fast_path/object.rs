use super::super::rules::{AdditionalSchema, ObjectRules};
use super::super::verdict::Verdict;
use super::{FastPath, JsonScanner};

impl FastPath<'_> {
    pub(super) fn check_object(&mut self, rules: &ObjectRules, json: &mut JsonScanner<'_>) -> Verdict {
        let (Some(required), Ok(())) = (rules.properties.required, json.expect(b'{')) else { return Verdict::Unknown };
        let mut seen = 0_u128;
        if !json.take(b'}') {
            loop {
                let key = json.raw_string();
                let found = match key {
                    Some((key, false)) => rules.properties.find(key),
                    // Keys with escapes are rare, so they are left to the full validation.
                    _ => return Verdict::Unknown,
                };
                if !json.take(b':') {
                    return Verdict::Unknown;
                }
                let verdict = match (found, &rules.others) {
                    (Some((index, schema)), _) => {
                        // The last duplicate key wins, so a duplicate key is left to the full validation.
                        let bit = if index < 128 { 1_u128 << index } else { u128::MAX };
                        let is_duplicate = seen & bit != 0;
                        seen |= bit;
                        let start = *json;
                        match (is_duplicate, key) {
                            (false, Some((key, _))) => match self.within(schema, json) {
                                Verdict::Invalid if self.is_repeated(key, start) => Verdict::Unknown,
                                verdict => verdict,
                            },
                            _ => Verdict::Unknown,
                        }
                    }
                    (None, AdditionalSchema::Any) => self.pass(json),
                    (None, AdditionalSchema::None) => Verdict::Invalid,
                    (None, AdditionalSchema::Of(schema)) => match self.within(schema, json) {
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
        let mut missing = missing.filter(|schema| !self.schemas.is_omitted(schema, self.direction));
        if missing.next().is_some() { Verdict::Invalid } else { Verdict::Valid }
    }

    /// Returns `true` if the key of the next value occurs again later in the object, or if this cannot be determined.
    /// The last duplicate key wins.
    fn is_repeated(&mut self, key: &[u8], mut json: JsonScanner<'_>) -> bool {
        let start = json.offset();
        while json.try_skip_value() && json.take(b',') {
            match json.raw_string() {
                Some((other, false)) if other != key && json.take(b':') => {}
                _ => return true,
            }
        }
        let left = self.budget.checked_sub(json.offset() - start);
        self.budget = left.unwrap_or(0);
        left.is_none()
    }
}
