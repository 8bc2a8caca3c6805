//! Lowering of the root object: component schemas first, then security schemes and operations.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::Lowering;
use super::operation_entry::OperationEntry;
use crate::ir::{Api, TypeDef, Value};

impl<'s> Lowering<'s> {
    /// Lowers the whole document.
    pub(super) fn api(&mut self) -> Api {
        let root = self.root.clone();
        let info = root.get("info").and_then(|info| self.ok_or_report(info.info()));
        self.components();
        let entries = self.entries();
        let groups = self.callback_groups(&entries);
        let all: Vec<OperationEntry<'s>> =
            entries.iter().chain(groups.iter().flat_map(|group| &group.entries)).cloned().collect();
        self.selected = all.iter().map(|entry| entry.at.location().clone()).collect();
        let schemes = self.schemes(&all);
        let mut tags = self.operation_groups(&entries);
        let mut callback_tags = self.callback_operation_groups(&groups, &tags);
        let mut seen = BTreeMap::new();
        let mut by_group: HashMap<String, Vec<OperationEntry<'s>>> = HashMap::new();
        for entry in &entries {
            by_group.entry(entry.group()).or_default().push(entry.clone());
        }
        for (index, tag) in tags.iter_mut().enumerate() {
            let own_entries = by_group.remove(&tag.name).unwrap_or_default();
            tag.operations = self.operations(&own_entries, index, &schemes);
            self.mark_unreachable(&mut tag.operations, &own_entries, &mut seen);
        }
        for (index, (tag, group)) in callback_tags.iter_mut().zip(&groups).enumerate() {
            tag.operations = self.operations(&group.entries, tags.len() + index, &schemes);
            self.mark_unreachable(&mut tag.operations, &group.entries, &mut seen);
        }
        let validated = self.validator.finish();
        let types: Vec<TypeDef> = std::mem::take(&mut self.types).into_iter().flatten().collect();
        let mut api = Api {
            title: info.as_ref().map(|info| info.title.clone()).unwrap_or_default(),
            version: info.as_ref().map(|info| info.version.clone()).unwrap_or_default(),
            docs: info.and_then(|info| info.description).unwrap_or_default(),
            servers: self.servers(&tags),
            schemes,
            schemas: self.schema_data(validated.components),
            examples: self.validated_examples(validated.results, &types),
            groups: tags,
            callback_groups: callback_tags,
            types,
            untyped: std::mem::take(&mut self.untyped),
            tag_features: None,
            module_index: OnceLock::new(),
        };
        api.drop_unused_schemes();
        api
    }

    /// Adds to each base schema with a discriminator a table that maps the values of the discriminator to the subtypes.
    /// Returns all component schemas.
    fn schema_data(&mut self, mut data: Vec<(String, Value)>) -> Vec<(String, Value)> {
        for (key, schema) in &mut data {
            if let (Value::Object(pairs), Some(family)) = (schema, self.families.remove(key.as_str())) {
                pairs.push(("heirs".to_owned(), family));
            }
        }
        data
    }
}
