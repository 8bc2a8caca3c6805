use std::collections::{BTreeMap, BTreeSet};

use super::Ident;

/// The Cargo features of tags. Each tag has a feature, which enables the operations and the models of the tag.
#[derive(Clone, Debug, Default)]
pub struct TagFeatures {
    /// The name of each tag's feature, in the order of [`Api::groups`](super::Api::groups).
    pub names: Vec<String>,
    /// The indices of the tags that use each file of `models`. Files that no operation uses have an empty list; files that
    /// webhooks or callbacks use are omitted, since these have no tag.
    pub files: BTreeMap<Ident, BTreeSet<usize>>,
}

impl TagFeatures {
    /// The feature that enables the features of all tags.
    pub const ALL: &'static str = "all-tags";

    /// Returns the features of which any enables a tag's modules. The list is empty for webhooks and callbacks, which are
    /// always enabled.
    pub fn of_group(&self, index: usize) -> Vec<&str> {
        self.names.get(index).map(String::as_str).into_iter().collect()
    }

    /// Returns the features of which any enables a file of `models`, or an empty list if the file is always enabled.
    pub fn of_file(&self, file: &Ident) -> Vec<&str> {
        match self.files.get(file) {
            None => Vec::new(),
            Some(tags) if tags.is_empty() => vec![Self::ALL],
            Some(tags) => tags.iter().filter_map(|index| self.names.get(*index)).map(String::as_str).collect(),
        }
    }
}
