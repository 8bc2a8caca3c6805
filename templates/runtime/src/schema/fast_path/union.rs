use super::super::rules::{Discriminator, Rules, Schema};
use super::super::verdict::Verdict;
use super::{ActiveRefs, FastPath, JsonScanner};

impl FastPath<'_> {
    /// Validates `oneOf` and `anyOf`, as `Validation` does. If a member has read the value, `end` is set to the end of
    /// the value.
    pub(super) fn check_unions<'t>(
        &mut self,
        rules: &Rules,
        start: JsonScanner<'t>,
        end: &mut Option<JsonScanner<'t>>,
        open: Option<&ActiveRefs<'_>>,
    ) -> Verdict {
        if rules.one_of.is_empty() && rules.any_of.is_empty() {
            return Verdict::Valid;
        }
        if ActiveRefs::has_any(open, &rules.one_of) || ActiveRefs::has_any(open, &rules.any_of) {
            return Verdict::Valid;
        }
        if let Some(discriminator) = &rules.discriminator {
            let found = member(discriminator, start, &mut self.budget);
            match found {
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
            Some(0) => return Verdict::Invalid,
            Some(_) => {}
            None => return Verdict::Unknown,
        }
        match self.count(&rules.one_of, start, end, open) {
            Some(1) => Verdict::Valid,
            _ if rules.one_of.is_empty() => Verdict::Valid,
            Some(_) => Verdict::Invalid,
            None => Verdict::Unknown,
        }
    }

    /// Returns the number of members that the value is valid for, or `None` if the verdict on a member is unknown.
    fn count<'t>(
        &mut self,
        members: &[Schema],
        start: JsonScanner<'t>,
        end: &mut Option<JsonScanner<'t>>,
        open: Option<&ActiveRefs<'_>>,
    ) -> Option<usize> {
        let mut fitting = 0;
        for member in members {
            let mut at = start;
            match self.check_member(member, &mut at, open) {
                Verdict::Valid => {
                    *end = Some(at);
                    fitting += 1;
                }
                Verdict::Invalid => {}
                Verdict::Unknown => return None,
            }
        }
        Some(fitting)
    }
}

/// Returns the member that the discriminator of an object selects.
fn member(
    discriminator: &Discriminator,
    mut json: JsonScanner<'_>,
    budget: &mut usize,
) -> Result<Option<usize>, Verdict> {
    let start = json.offset();
    if !json.take(b'{') || json.take(b'}') {
        return Ok(None);
    }
    let mut found = None;
    loop {
        let (key, escaped) = json.raw_string().filter(|_| json.take(b':')).ok_or(Verdict::Unknown)?;
        if escaped {
            return Err(Verdict::Unknown);
        }
        if key == discriminator.property.as_bytes() {
            // The last duplicate key wins.
            found = match json.clone().raw_string() {
                Some((name, false)) => discriminator.member(name),
                Some((_, true)) => return Err(Verdict::Unknown),
                None => None,
            };
        }
        if !json.try_skip_value() {
            return Err(Verdict::Unknown);
        }
        if !json.take(b',') {
            *budget = budget.checked_sub(json.offset() - start).ok_or(Verdict::Unknown)?;
            return Ok(found);
        }
    }
}
