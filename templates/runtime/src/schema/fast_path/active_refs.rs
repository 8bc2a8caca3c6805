use super::super::rules::Schema;

/// The components whose references have been followed for the current value, innermost first.
#[derive(Clone, Copy)]
pub(super) struct ActiveRefs<'o> {
    pub(super) index: usize,
    pub(super) outer: Option<&'o Self>,
}

impl ActiveRefs<'_> {
    /// Returns `true` if a component already applies to the value, or if more than `max` components apply.
    pub(super) fn has(active: Option<&Self>, index: usize, max: usize) -> bool {
        let mut all = std::iter::successors(active, |active| active.outer);
        all.by_ref().take(max).any(|active| active.index == index) || all.next().is_some()
    }

    /// Returns `true` if one of the schemas refers to a component that already applies to the value.
    pub(super) fn has_any(mut active: Option<&Self>, schemas: &[Schema]) -> bool {
        while let Some(ActiveRefs { index, outer }) = active {
            if schemas.iter().any(|schema| matches!(schema, Schema::Reference(other) if other == index)) {
                return true;
            }
            active = *outer;
        }
        false
    }
}
