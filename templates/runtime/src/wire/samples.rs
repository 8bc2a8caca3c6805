use std::collections::BTreeMap;

use super::super::sample::Unsampled;

/// The sampled parts of an operation, and the reasons why others have no sample.
#[derive(Debug, Default)]
pub(super) struct Samples(BTreeMap<String, SampledPart>);

/// A request, a response, or an optional part of one.
#[derive(Debug, Default)]
struct SampledPart {
    /// `true` if a seed has a sample.
    is_sampled: bool,
    /// The reason why a seed has no sample. The document is the reason only if it is for every such seed.
    missed: Option<Unsampled>,
}

/// The parts without a sample for any seed, each with the reason.
#[derive(Debug, Default)]
pub(super) struct Unsent {
    /// The parts for which the document allows no sample.
    pub(super) excused: Vec<String>,
    /// The parts for which the sampler found no value.
    pub(super) missing: Vec<String>,
}

impl Samples {
    /// Records a sample of a part.
    pub(super) fn made(&mut self, part: &str) {
        self.0.entry(part.to_owned()).or_default().is_sampled = true;
    }

    /// Records that a seed has no sample of a part.
    pub(super) fn missed(&mut self, part: &str, why: Unsampled) {
        let missed = &mut self.0.entry(part.to_owned()).or_default().missed;
        *missed = Some(match missed.take() {
            Some(known) => known.or(why),
            None => why,
        });
    }

    /// Returns the parts without a sample. `id` is that of the operation.
    pub(super) fn unsent(self, id: &str) -> Unsent {
        let mut unsent = Unsent::default();
        for (part, SampledPart { is_sampled, missed }) in self.0 {
            match missed {
                _ if is_sampled => {}
                Some(Unsampled::Impossible(why)) => unsent.excused.push(format!("{id}: {part}: {why}")),
                Some(Unsampled::NotFound(why)) => unsent.missing.push(format!("{id}: {part}: {why}")),
                None => {}
            }
        }
        unsent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_without_any_sample_is_excused_only_if_the_document_is_always_the_reason() {
        let mut samples = Samples::default();
        samples.missed("a", Unsampled::impossible("no value"));
        samples.missed("b", Unsampled::impossible("no value"));
        samples.missed("b", Unsampled::not_found("not found"));
        samples.missed("c", Unsampled::not_found("not found"));
        samples.made("c");
        let unsent = samples.unsent("o");
        assert_eq!(unsent.excused, ["o: a: no value"]);
        assert_eq!(unsent.missing, ["o: b: not found"]);
    }
}
