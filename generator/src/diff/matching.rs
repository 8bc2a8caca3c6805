//! Finds out which removed and added objects are the same object with another name.

use std::collections::BTreeSet;

/// Returns the pairs of removed and added names whose shapes are equal, if no other removed or added name has this
/// shape. `resemble` decides whether two names are plausible names of the same object.
pub(super) fn renames<'n, S: PartialEq>(
    removed: &[(&'n str, S)],
    added: &[(&'n str, S)],
    resemble: impl Fn(&str, &str) -> bool,
) -> Vec<(&'n str, &'n str)> {
    let mut pairs = Vec::new();
    for (old, shape) in removed {
        let mut candidates = added.iter().filter(|(_, other)| other == shape);
        let (Some((new, _)), None) = (candidates.next(), candidates.next()) else { continue };
        let rivals = removed.iter().filter(|(_, other)| other == shape).count();
        if rivals == 1 && resemble(old, new) {
            pairs.push((*old, *new));
        }
    }
    pairs
}

/// Returns `true` if two names have a word in common, or one is contained in the other.
pub(super) fn share_a_word(one: &str, other: &str) -> bool {
    let words = |name: &str| -> BTreeSet<String> {
        let snake = crate::names::snake(name);
        snake.without_raw_prefix().split('_').filter(|word| word.len() > 1).map(str::to_owned).collect()
    };
    let (one, other) = (words(one), words(other));
    !one.is_disjoint(&other)
        || one.iter().any(|a| other.iter().any(|b| a.contains(b.as_str()) || b.contains(a.as_str())))
}

#[cfg(test)]
mod tests {
    use super::{renames, share_a_word};

    #[test]
    fn only_unique_shapes_are_renames() {
        let always = |_: &str, _: &str| true;
        assert_eq!(renames(&[("a", 1), ("b", 2)], &[("c", 2), ("d", 3)], always), [("b", "c")]);
        assert!(renames(&[("a", 1), ("b", 1)], &[("c", 1)], always).is_empty());
        assert!(renames(&[("a", 1)], &[("c", 1), ("d", 1)], always).is_empty());
    }

    #[test]
    fn names_resemble_each_other_by_their_words() {
        assert!(share_a_word("page_count", "pageTotal") && share_a_word("pages", "pageCount"));
        assert!(!share_a_word("title", "author"));
    }
}
