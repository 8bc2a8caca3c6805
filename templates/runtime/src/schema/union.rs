use serde_json::Value;

use super::rules::{Rules, Schema};
use super::validation::Validation;

impl Validation<'_, '_> {
    /// Validates `oneOf`, `anyOf` and `not`. If a discriminator selects a member, the value is validated against that
    /// member only, and the violations of the member are reported.
    pub(super) fn check_unions(&mut self, rules: &Rules, value: &Value) {
        if let Some(not) = &rules.not
            && self.fits(not, value)
        {
            self.violation("matches a schema that is not allowed");
        }
        // A base schema is a union of its subtypes. If a subtype already applies to the value, the member has been
        // selected.
        if rules.one_of.iter().chain(&rules.any_of).any(|member| self.is_active(member)) {
            return;
        }
        let member = rules.discriminator.as_ref().and_then(|discriminator| {
            let name = value.get(&discriminator.property)?.as_str()?;
            discriminator.member(name.as_bytes())
        });
        if let Some(member) = member.filter(|_| !rules.one_of.is_empty() || !rules.any_of.is_empty()) {
            return self.check(&Schema::Reference(member), value);
        }
        if !rules.any_of.is_empty() {
            self.check_members(&rules.any_of, value);
        }
        if !rules.one_of.is_empty() && self.check_members(&rules.one_of, value) > 1 && !self.overlaps {
            self.violation("matches more than one schema, expected exactly one");
        }
    }

    /// Returns the number of members that the value is valid for. Reports a violation if that number is zero.
    fn check_members(&mut self, members: &[Schema], value: &Value) -> usize {
        let mut valid = 0;
        let mut near_members = Vec::new();
        for member in members {
            let found = self.member(member, value);
            if found.valid {
                valid += 1;
                self.evaluated.join(found.evaluated);
            } else if found.near {
                near_members.push(member);
            }
        }
        if valid == 0 {
            match near_members.as_slice() {
                // If exactly one member rejects only items or properties of the value, and not the value itself, that
                // member was probably meant, so its violations are reported.
                [only] if self.violations.is_report() => self.check(only, value),
                [_] => self.violations.add_near(),
                _ => self.violation(match members.len() {
                    1 => "does not match the allowed schema".to_owned(),
                    count => format!("matches none of the {count} allowed schemas"),
                }),
            }
        }
        valid
    }
}
