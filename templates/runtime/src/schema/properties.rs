use super::name_table::NameTable;
use super::rules::Schema;

/// The `properties` of a schema, sorted by name.
#[derive(Debug, Default)]
pub(super) struct Properties {
    all: NameTable<Schema>,
    /// A bit set that contains the index of each required property. `None` if a required property is undeclared or not
    /// among the first 128 properties.
    pub(super) required: Option<u128>,
}

impl Properties {
    pub(super) fn new(all: Vec<(String, Schema)>, required: &[String]) -> Self {
        let all = NameTable::new(all);
        let bit = |name: &String| 1_u128.checked_shl(u32::try_from(all.find(name.as_bytes())?.0).ok()?);
        let required = required.iter().try_fold(0, |bits, name| Some(bits | bit(name)?));
        Self { all, required }
    }

    /// Returns the index and the schema of a property.
    pub(super) fn find(&self, name: &[u8]) -> Option<(usize, &Schema)> {
        self.all.find(name)
    }

    pub(super) fn get(&self, name: &str) -> Option<&Schema> {
        self.all.find(name.as_bytes()).map(|(_, schema)| schema)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &Schema> {
        self.all.values()
    }

    /// Returns the schemas of the properties whose indices are in the bit set `bits`.
    pub(super) fn at(&self, bits: u128) -> impl Iterator<Item = &Schema> {
        let is_set = move |(_, index): &(&Schema, u32)| bits >> index & 1 == 1;
        // Most objects have all required properties, so that `bits` is empty. In this case, the loop ends
        // immediately.
        self.all.values().zip(0..if bits == 0 { 0 } else { 128 }).filter(is_set).map(|(schema, _)| schema)
    }
}
