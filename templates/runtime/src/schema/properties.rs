use super::rules::Schema;

/// Up to how many properties are looked through one by one.
const FEW: usize = 16;

/// The properties that a schema names, in the order of their names.
#[derive(Debug, Default)]
pub(super) struct Properties {
    all: Vec<(String, Schema)>,
    /// Which of the first 128 are required; nothing if others are, too.
    pub(super) required: Option<u128>,
}

impl Properties {
    pub(super) fn new(mut all: Vec<(String, Schema)>, required: &[String]) -> Self {
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut properties = Self { all, required: None };
        let place = |name: &String| 1_u128.checked_shl(properties.find(name)?.0);
        properties.required = required.iter().try_fold(0, |places, name| Some(places | place(name)?));
        properties
    }

    /// A property and its place among all.
    pub(super) fn find(&self, name: &str) -> Option<(u32, &Schema)> {
        let place = if self.all.len() <= FEW {
            self.all.iter().position(|(known, _)| known == name)
        } else {
            self.all.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()
        };
        let (_, schema) = self.all.get(place?)?;
        Some((u32::try_from(place?).ok()?, schema))
    }

    pub(super) fn get(&self, name: &str) -> Option<&Schema> {
        self.find(name).map(|(_, schema)| schema)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &Schema> {
        self.all.iter().map(|(_, schema)| schema)
    }

    /// Those at these places.
    pub(super) fn at(&self, places: u128) -> impl Iterator<Item = &Schema> {
        // Most objects lack nothing, and are not looked through.
        let all = if places == 0 { &[][..] } else { &self.all };
        all.iter().zip(0..128).filter(move |(_, place)| places >> place & 1 == 1).map(|((_, schema), _)| schema)
    }
}
