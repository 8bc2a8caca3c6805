use std::collections::{BTreeMap, HashSet};

use super::directions::{Directions, directions_of_components};
use crate::emit::{EmitOptions, Surface, surface, type_path};
use crate::ir::{Api, Operation, OperationGroup, TypeDef, TypeId, Value};
use crate::phase_timer::PhaseTimer;
use crate::source::{Pointer, Sources};
use crate::{Generator, Result};

/// A document that is compared: its IR, the public items of its crate, and its text.
#[derive(Debug)]
pub(super) struct Snapshot {
    pub(super) api: Api,
    pub(super) sources: Sources,
    pub(super) surface: Surface,
    /// The types by component key or by the pointer of their inline schema.
    types: BTreeMap<String, TypeId>,
    /// The component schemas as data.
    pub(super) schemas: BTreeMap<String, Value>,
    pub(super) directions: BTreeMap<String, Directions>,
}

impl Generator {
    /// Reads the document for a comparison with another document.
    pub(super) fn snapshot(&self) -> Result<Snapshot> {
        let (api, _, sources) = self.read_with_sources(&mut PhaseTimer::new(), |_| ())?;
        Ok(Snapshot::new(api, sources, &self.emit_options(true)))
    }
}

impl Snapshot {
    fn new(api: Api, sources: Sources, options: &EmitOptions) -> Self {
        let surface = surface(&api, options);
        let types = api.types.iter().enumerate().map(|(index, def)| (def.source.clone(), TypeId(index))).collect();
        let schemas: BTreeMap<String, Value> = api.schemas.iter().cloned().collect();
        let directions = directions_of_components(&api, &schemas);
        Self { surface, types, schemas, directions, api, sources }
    }

    /// Returns the type of a schema, by component key or by the pointer of an inline schema.
    pub(super) fn type_of(&self, source: &str) -> Option<TypeId> {
        self.types.get(source).copied()
    }

    /// Returns the paths of the types of a schema and of the inline schemas within it.
    pub(super) fn types_within(&self, pointer: &Pointer) -> Vec<String> {
        let text = pointer.to_string();
        let prefix = format!("{text}/");
        let below = self.types.range(prefix.clone()..).take_while(|(source, _)| source.starts_with(&prefix));
        let own = self.types.get_key_value(&text);
        own.into_iter().chain(below).map(|(_, id)| type_path(&self.api, *id)).collect()
    }

    pub(super) fn type_def(&self, source: &str) -> Option<&TypeDef> {
        Some(self.api.type_def(self.type_of(source)?))
    }

    /// Returns all operations with their groups. The flag is `true` for webhooks and callbacks.
    pub(super) fn operations(&self) -> impl Iterator<Item = (&OperationGroup, &Operation, bool)> {
        let served =
            self.api.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one, false)));
        let sent = self
            .api
            .callback_groups
            .iter()
            .flat_map(|group| group.operations.iter().map(move |one| (group, one, true)));
        served.chain(sent)
    }

    /// Returns the keys of the component schemas in document order, without those that no operation uses if the
    /// options select operations.
    pub(super) fn component_keys(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let keys = self.api.schemas.iter().map(|(key, _)| key.as_str());
        keys.filter(|key| seen.insert(*key)).collect()
    }
}
