use serde_json::Value;

use super::judge::Found;
use super::rules::{Rules, Schema};
use super::walk::Walk;

impl Walk<'_> {
    /// `oneOf`, `anyOf` and `not`. A discriminator's member alone is judged: what is wrong is then wrong with that.
    pub(super) fn check_unions(&mut self, rules: &Rules, value: &Value) {
        if let Some(not) = &rules.not
            && self.fits(not, value)
        {
            self.violation("fits a schema that it must not fit");
        }
        // A base is a union of its heirs: where one of them is judged, it has been chosen already.
        if rules.one_of.iter().chain(&rules.any_of).any(|member| self.is_open(member)) {
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
            self.violation("fits more than one of the schemas, of which it must fit one");
        }
    }

    /// How many members the value fits; a violation if none.
    fn check_members(&mut self, members: &[Schema], value: &Value) -> usize {
        let mut fitting = 0;
        let mut near: Vec<Vec<Found>> = Vec::new();
        for member in members {
            let mut aside = self.aside();
            aside.check(member, value);
            match aside.found.as_slice() {
                [] => {
                    fitting += 1;
                    self.seen.join(aside.seen);
                }
                // Wrong in a part of it only: this one may have been meant.
                found if !found.iter().any(|found| self.at_end(found)) => near.push(aside.found),
                _ => {}
            }
        }
        if fitting == 0 {
            match near.as_mut_slice() {
                [only] => self.found.append(only),
                _ => self.violation(format!("fits none of the {} schemas that are allowed", members.len())),
            }
        }
        fitting
    }
}
