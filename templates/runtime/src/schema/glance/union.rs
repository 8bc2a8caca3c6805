use super::super::rules::{Discriminator, Rules, Schema};
use super::{Glance, Json, Verdict};

impl Glance<'_> {
    /// `oneOf` and `anyOf`, as `Walk` has them.
    pub(super) fn check_unions(&mut self, rules: &Rules, start: Json<'_>) -> Verdict {
        if rules.one_of.is_empty() && rules.any_of.is_empty() {
            return Verdict::Fits;
        }
        let open = &self.open[self.outer..];
        let is_open = |member: &Schema| matches!(member, Schema::Reference(index) if open.contains(index));
        if rules.one_of.iter().chain(&rules.any_of).any(is_open) {
            return Verdict::Fits;
        }
        if let Some(discriminator) = &rules.discriminator {
            match member(discriminator, start) {
                Ok(Some(member)) => return self.check(&Schema::Reference(member), &mut start.clone()),
                Ok(None) => {}
                Err(unsure) => return unsure,
            }
        }
        match self.count(&rules.any_of, start) {
            _ if rules.any_of.is_empty() => {}
            Some(0) => return Verdict::Wrong,
            Some(_) => {}
            None => return Verdict::Unsure,
        }
        match self.count(&rules.one_of, start) {
            Some(1) => Verdict::Fits,
            _ if rules.one_of.is_empty() => Verdict::Fits,
            Some(_) => Verdict::Wrong,
            None => Verdict::Unsure,
        }
    }

    /// How many of the members a value fits, unless a glance cannot tell.
    fn count(&mut self, members: &[Schema], start: Json<'_>) -> Option<usize> {
        let mut fitting = 0;
        for member in members {
            match self.check(member, &mut start.clone()) {
                Verdict::Fits => fitting += 1,
                Verdict::Wrong => {}
                Verdict::Unsure => return None,
            }
        }
        Some(fitting)
    }
}

/// The member that an object's discriminator leads to.
fn member(discriminator: &Discriminator, mut json: Json<'_>) -> Result<Option<usize>, Verdict> {
    if !json.take(b'{') || json.take(b'}') {
        return Ok(None);
    }
    let mut found = None;
    loop {
        let key = json.key().map_err(|_| Verdict::Unsure)?;
        if key == discriminator.property.as_str() {
            // Of a key that stands twice the last value counts.
            found = match json.peek() {
                Some(b'"') => {
                    let mut value = json;
                    let name = value.string().map_err(|_| Verdict::Unsure)?;
                    discriminator.members.get(&*name).copied()
                }
                _ => None,
            };
        }
        if !json.pass() {
            return Err(Verdict::Unsure);
        }
        if !json.take(b',') {
            return Ok(found);
        }
    }
}
