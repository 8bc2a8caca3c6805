use super::super::rules::{Discriminator, Rules, Schema};
use super::{Glance, Json, Open, Verdict};

impl Glance<'_> {
    /// `oneOf` and `anyOf`, as `Walk` has them; sets the end of the value where one of them has read it.
    pub(super) fn check_unions<'t>(
        &mut self,
        rules: &Rules,
        start: Json<'t>,
        end: &mut Option<Json<'t>>,
        open: Option<&Open<'_>>,
    ) -> Verdict {
        if rules.one_of.is_empty() && rules.any_of.is_empty() {
            return Verdict::Fits;
        }
        if Open::has_any(open, &rules.one_of) || Open::has_any(open, &rules.any_of) {
            return Verdict::Fits;
        }
        if let Some(discriminator) = &rules.discriminator {
            match member(discriminator, start) {
                Ok(Some(member)) => {
                    let end = end.insert(start);
                    return self.check_member(&Schema::Reference(member), end, open);
                }
                Ok(None) => {}
                Err(unsure) => return unsure,
            }
        }
        match self.count(&rules.any_of, start, end, open) {
            _ if rules.any_of.is_empty() => {}
            Some(0) => return Verdict::Wrong,
            Some(_) => {}
            None => return Verdict::Unsure,
        }
        match self.count(&rules.one_of, start, end, open) {
            Some(1) => Verdict::Fits,
            _ if rules.one_of.is_empty() => Verdict::Fits,
            Some(_) => Verdict::Wrong,
            None => Verdict::Unsure,
        }
    }

    /// How many of the members a value fits, unless a glance cannot tell.
    fn count<'t>(
        &mut self,
        members: &[Schema],
        start: Json<'t>,
        end: &mut Option<Json<'t>>,
        open: Option<&Open<'_>>,
    ) -> Option<usize> {
        let mut fitting = 0;
        for member in members {
            let mut at = start;
            match self.check_member(member, &mut at, open) {
                Verdict::Fits => {
                    *end = Some(at);
                    fitting += 1;
                }
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
        let (key, escaped) = json.written().filter(|_| json.take(b':')).ok_or(Verdict::Unsure)?;
        if escaped {
            return Err(Verdict::Unsure);
        }
        if key == discriminator.property.as_bytes() {
            // Of a key that stands twice the last value counts.
            found = match json.clone().written() {
                Some((name, false)) => discriminator.member(name),
                Some((_, true)) => return Err(Verdict::Unsure),
                None => None,
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
