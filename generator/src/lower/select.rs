//! The part of a document that the configuration takes.

use std::collections::BTreeSet;

use super::Lower;
use super::entry::Entry;
use crate::diagnostics;
use crate::ir::Api;
use crate::options::{Added, Options};

/// Whether the configuration takes a part only.
pub(super) fn is_part(options: &Options) -> bool {
    !(options.tags.is_empty() && options.operations.is_empty() && options.paths.is_empty())
}

/// Whether an operation is taken; notes the options that took it.
pub(super) fn takes(options: &Options, entry: &Entry<'_>, matched: &mut BTreeSet<String>) -> bool {
    let mut taken = !is_part(options);
    let mut matches = |option: String, holds: bool| {
        taken |= holds;
        if holds {
            matched.insert(option);
        }
    };
    let tags = entry.tags();
    for tag in &options.tags {
        matches(format!("tag {tag}"), tags.contains(tag));
    }
    let spelled = entry.spelled();
    for operation in &options.operations {
        matches(format!("operation {operation}"), spelled.contains(operation));
    }
    for path in &options.paths {
        let below = entry.path.strip_prefix(path.trim_end_matches('/'));
        matches(format!("path {path}"), below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    }
    taken
}

impl Lower<'_> {
    /// Notes the types that something is added to.
    pub(super) fn match_added(&mut self, api: &Api) {
        for added in self.options.derives.iter().chain(&self.options.attributes) {
            if let Some(schema) =
                added.only.as_ref().filter(|schema| api.types.iter().any(|def| def.source == **schema))
            {
                self.matched.insert(format!("type {schema}"));
            }
        }
    }

    /// An error for each option that has matched nothing.
    pub(super) fn unmatched_options(&mut self) {
        let options = self.options;
        let one =
            |kind: &str, values: &[String]| values.iter().map(|value| format!("{kind} {value}")).collect::<Vec<_>>();
        let two = |kind: &str, values: &[(String, String)]| {
            values.iter().map(|(value, _)| format!("{kind} {value}")).collect()
        };
        let keyed = |added: &[Added]| {
            added.iter().filter_map(|added| Some(format!("type {}", added.only.as_ref()?))).collect::<Vec<_>>()
        };
        let all: [Vec<String>; 11] = [
            one("tag", &options.tags),
            one("operation", &options.operations),
            one("path", &options.paths),
            one("stream", &options.stream),
            one("hold", &options.hold),
            two("items", &options.items),
            two("rename", &options.rename),
            two("format", &options.formats),
            two("schema", &options.schemas),
            keyed(&options.derives),
            keyed(&options.attributes),
        ];
        for option in all.iter().flatten().filter(|option| !self.matched.contains(*option)) {
            self.found.push(diagnostics::unmatched_option(option));
        }
    }
}
