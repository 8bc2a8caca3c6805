/// Returns the candidate that is most likely meant by a misspelt name: the candidate with the smallest edit distance,
/// which must not exceed a third of the name's length.
pub(crate) fn nearest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let limit = (name.chars().count() / 3).max(1);
    let distance = |candidate: &'c str| (edit_distance(name, candidate, limit), candidate);
    candidates.map(distance).filter(|(edits, _)| *edits <= limit).min().map(|(_, candidate)| candidate)
}

/// Returns the case-insensitive edit distance of two texts. If the distance is greater than `limit`, the result may be
/// any number greater than `limit`.
fn edit_distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn misspelt_names_are_suggested_and_different_ones_are_not() {
        assert_eq!(nearest("Usre", ["User", "Used", "Group"].into_iter()), None);
        assert_eq!(nearest("Uses", ["User", "Group"].into_iter()), Some("User"));
        assert_eq!(nearest("operationID", ["operationId", "tags"].into_iter()), Some("operationId"));
        assert_eq!(nearest("Cat", ["Dog"].into_iter()), None);
    }
}
