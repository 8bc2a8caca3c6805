use crate::diagnostics::{self, Diagnostics};
use crate::ir::OperationGroup;
use crate::phase_timer::PhaseTimer;
use crate::source::Sources;
use crate::{Error, Generator, Result, emit, output};

impl Generator {
    /// Returns skeletons of the services of some tags, or of all tags if `tags` is empty. The skeletons compile in a
    /// crate that depends on the generated crate, and they respond with 501.
    ///
    /// # Errors
    ///
    /// Returns all errors in the document and the options, and an error if a tag does not have operations.
    pub fn stub(&self, tags: &[&str]) -> Result<String> {
        let (api, _) = self.read(&mut PhaseTimer::new())?;
        let find_group = |name: &str| api.groups.iter().find(|tag| tag.name == name);
        let nearest = |name: &str| diagnostics::nearest(name, api.groups.iter().map(|tag| tag.name.as_str()));
        let unknown = tags.iter().filter(|name| find_group(name).is_none());
        let unknown: Diagnostics = unknown.map(|name| diagnostics::unknown_tag(name, nearest(name))).collect();
        if unknown.has_errors() {
            return Err(Error::from_diagnostics(&Sources::default(), &unknown));
        }
        let chosen: Vec<&OperationGroup> = match tags {
            [] => api.groups.iter().collect(),
            names => names.iter().filter_map(|name| find_group(name)).collect(),
        };
        output::format_tokens(emit::stub::services(&chosen, &self.crate_name_of(&api).replace('-', "_"))).map_err(
            |error| {
                Error::from_diagnostics(
                    &Sources::default(),
                    &diagnostics::invalid_output("stub", &error.to_string()).into(),
                )
            },
        )
    }
}
