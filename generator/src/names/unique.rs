use std::collections::{BTreeMap, BTreeSet};

use super::symbol;
use super::{pascal, snake};
use crate::ir::Ident;

/// The case that names are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Fields, methods, modules.
    Snake,
    /// Types, variants.
    Pascal,
    /// Modules that are files: as [`Style::Snake`], in ASCII, which is all that rustc looks for on disk.
    File,
}

impl Style {
    fn of(self, text: &str) -> Ident {
        match self {
            Self::Snake => snake(text),
            Self::Pascal => pascal(text),
            Self::File => snake(&ascii(text)),
        }
    }
}

/// The text with every letter beyond ASCII spelled by its code point.
fn ascii(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii() || !c.is_alphanumeric() { c.to_string() } else { format!("u{:x}", c as u32) })
        .collect()
}

/// A name for each text, no two alike and none of `reserved`, without a counter: where two come out the same,
/// the text that is spelled like the name keeps it (else the first), and the other one spells out what the case
/// had swallowed. Also gives the pairs (index that kept the name, index that did not).
pub(crate) fn unique(texts: &[&str], style: Style, reserved: &[&str]) -> (Vec<Ident>, Vec<(usize, usize)>) {
    let names: Vec<Ident> = texts.iter().map(|text| style.of(text)).collect();
    let mut keeper: BTreeMap<&Ident, usize> = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        let kept = keeper.entry(name).or_insert(index);
        if texts[index] == name.bare() && texts[*kept] != name.bare() {
            *kept = index;
        }
    }
    // Whoever keeps a name that is not reserved has it: what is free is in nobody's way.
    let mut found: BTreeSet<Ident> = BTreeSet::new();
    let mut result: Vec<Option<Ident>> = vec![None; texts.len()];
    let mut clashes = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if keeper[name] == index && !reserved.contains(&name.bare()) {
            result[index] = Some(name.clone());
        }
    }
    for (index, name) in names.iter().enumerate() {
        if result[index].is_some() {
            continue;
        }
        if keeper[name] != index {
            clashes.push((keeper[name], index));
        }
        let text = texts[index];
        let candidates =
            [style.of(&symbol::words(text)), style.of(&text.to_lowercase()), style.of(&format!("{text} value"))];
        let mut free = candidates
            .into_iter()
            .filter(|name| !reserved.contains(&name.bare()) && !keeper.contains_key(name) && !found.contains(name));
        // The code points of the text: long, but of this text alone.
        let codes = || style.of(&text.chars().map(|c| format!("x{:x} ", c as u32)).collect::<String>());
        let name = free.next().unwrap_or_else(codes);
        found.insert(name.clone());
        result[index] = Some(name);
    }
    (result.into_iter().zip(names).map(|(name, plain)| name.unwrap_or(plain)).collect(), clashes)
}

#[cfg(test)]
mod tests {
    use super::{Style, unique};

    fn names(texts: &[&str], style: Style, reserved: &[&str]) -> Vec<String> {
        unique(texts, style, reserved).0.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_spelled_like_the_name_keeps_it() {
        assert_eq!(names(&["fooBar", "foo_bar"], Style::Snake, &[]), ["foobar", "foo_bar"]);
        assert_eq!(names(&["foo_bar", "fooBar"], Style::Snake, &[]), ["foo_bar", "foobar"]);
        assert_eq!(names(&["a b", "a-b", "A_B"], Style::Pascal, &[]), ["AB", "AMinusB", "AUnderscoreB"]);
        assert_eq!(names(&["unknown"], Style::Pascal, &["Unknown"]), ["UnknownValue"]);
        assert_eq!(names(&["Über uns"], Style::File, &[]), ["udcber_uns"]);
        assert_eq!(unique(&["a b", "a-b"], Style::Pascal, &[]).1, [(0, 1)]);
    }
}
