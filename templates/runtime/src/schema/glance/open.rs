use super::super::rules::Schema;

/// The components that judge the value at one place, the innermost first.
#[derive(Clone, Copy)]
pub(super) struct Open<'o> {
    pub(super) index: usize,
    pub(super) outer: Option<&'o Self>,
}

impl Open<'_> {
    /// Whether a component judges the value already, or so many do that it is not told.
    pub(super) fn has(open: Option<&Self>, index: usize, most: usize) -> bool {
        let mut all = std::iter::successors(open, |open| open.outer);
        all.by_ref().take(most).any(|open| open.index == index) || all.next().is_some()
    }

    /// Whether any of these schemas is a component that judges the value already.
    pub(super) fn has_any(mut open: Option<&Self>, schemas: &[Schema]) -> bool {
        while let Some(Open { index, outer }) = open {
            if schemas.iter().any(|schema| matches!(schema, Schema::Reference(other) if other == index)) {
                return true;
            }
            open = *outer;
        }
        false
    }
}
