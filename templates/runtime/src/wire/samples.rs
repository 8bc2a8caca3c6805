use std::collections::BTreeMap;

use super::super::sample::SampleError;

/// The requests, responses, and optional parameters and headers of an operation, each with the information whether a
/// sample was found. The key is a description for messages.
#[derive(Debug, Default)]
pub(super) struct SampleCoverage(BTreeMap<String, SampledPart>);

/// The samples of a request, a response, or an optional parameter or header.
#[derive(Debug, Default)]
struct SampledPart {
    /// `true` if a sample was found for at least one seed.
    is_sampled: bool,
    /// The reason why a seed has no sample. The reason is [`SampleError::Impossible`] only if the reasons of all seeds
    /// without a sample are `Impossible`.
    error: Option<SampleError>,
}

/// The requests, responses, parameters and headers without a sample for any seed, each with the reason.
#[derive(Debug, Default)]
pub(super) struct MissingSamples {
    /// The requests, responses, parameters and headers for which the document allows no sample.
    pub(super) excused: Vec<String>,
    /// The requests, responses, parameters and headers for which the sampler found no value although the document may
    /// allow one.
    pub(super) missing: Vec<String>,
}

impl SampleCoverage {
    /// Records that `part` has a sample.
    pub(super) fn add_sample(&mut self, part: &str) {
        self.0.entry(part.to_owned()).or_default().is_sampled = true;
    }

    /// Records that a seed has no sample of `part`, with the reason.
    pub(super) fn add_miss(&mut self, part: &str, reason: SampleError) {
        let missed = &mut self.0.entry(part.to_owned()).or_default().error;
        *missed = Some(match missed.take() {
            Some(earlier) => earlier.or(reason),
            None => reason,
        });
    }

    /// Returns the entries without a sample. Each message starts with `id`, the ID of the operation.
    pub(super) fn missing(self, id: &str) -> MissingSamples {
        let mut unsent = MissingSamples::default();
        for (part, SampledPart { is_sampled, error: missed }) in self.0 {
            match missed {
                _ if is_sampled => {}
                Some(SampleError::Impossible(reason)) => unsent.excused.push(format!("{id}: {part}: {reason}")),
                Some(SampleError::NotFound(reason)) => unsent.missing.push(format!("{id}: {part}: {reason}")),
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
    fn missing_samples_are_excused_only_by_the_document() {
        let mut samples = SampleCoverage::default();
        samples.add_miss("a", SampleError::impossible("no value"));
        samples.add_miss("b", SampleError::impossible("no value"));
        samples.add_miss("b", SampleError::not_found("not found"));
        samples.add_miss("c", SampleError::not_found("not found"));
        samples.add_sample("c");
        let unsent = samples.missing("o");
        assert_eq!(unsent.excused, ["o: a: no value"]);
        assert_eq!(unsent.missing, ["o: b: not found"]);
    }
}
