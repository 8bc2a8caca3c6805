use std::collections::{BTreeMap, BTreeSet};

use super::{letters, pascal, reserved, separate, snake};
use crate::ir::Ident;

/// The case of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Fields, methods, modules.
    Snake,
    /// Types, variants.
    Pascal,
    /// Modules that are files: like [`Style::Snake`], in ASCII, since rustc searches for ASCII names on disk.
    File,
}

impl Style {
    /// Returns the name of a text.
    pub(crate) fn of(self, text: &str) -> Ident {
        match self {
            Self::Snake => snake(text),
            Self::Pascal => pascal(text),
            Self::File => snake(&letters::ascii(text)),
        }
    }

    fn reserves(self, name: &str) -> bool {
        self == Self::File && reserved::DEVICES.contains(&name)
    }
}

/// Returns a name for each text, all of them different and none in `reserved`. If two texts have the same name, the
/// text that equals the name keeps it (otherwise the first), and the other one gets a name that spells out the
/// difference ([`separate::candidates`]). Also returns the pairs (index that kept the name, index that did not).
pub(crate) fn unique(texts: &[&str], style: Style, reserved: &[&str]) -> (Vec<Ident>, Vec<(usize, usize)>) {
    let names: Vec<Ident> = texts.iter().map(|text| style.of(text)).collect();
    let is_reserved = |name: &Ident| reserved.contains(&name.bare()) || style.reserves(name.bare());
    let mut keeper: BTreeMap<&Ident, usize> = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        let kept = keeper.entry(name).or_insert(index);
        if texts[index] == name.bare() && texts[*kept] != name.bare() {
            *kept = index;
        }
    }
    // Names are assigned to their keepers first, so that alternative names do not take the name of a later text.
    let mut found: BTreeSet<Ident> = BTreeSet::new();
    let mut result: Vec<Option<Ident>> = vec![None; texts.len()];
    let mut clashes = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if keeper[name] == index && !is_reserved(name) {
            result[index] = Some(name.clone());
        }
    }
    for (index, name) in names.iter().enumerate() {
        if result[index].is_some() {
            continue;
        }
        let other = keeper[name];
        if other != index {
            clashes.push((other, index));
        }
        let other = (other != index).then(|| texts[other]);
        let is_free = |name: &Ident| !is_reserved(name) && !keeper.contains_key(name) && !found.contains(name);
        let name = separate::candidates(texts[index], other, style).find(is_free);
        found.extend(name.clone());
        result[index] = name;
    }
    (result.into_iter().zip(names).map(|(name, plain)| name.unwrap_or(plain)).collect(), clashes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Style, unique};

    fn names(texts: &[&str], style: Style, reserved: &[&str]) -> Vec<String> {
        unique(texts, style, reserved).0.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_text_that_is_spelled_like_the_name_keeps_it() {
        assert_eq!(names(&["fooBar", "foo_bar"], Style::Snake, &[]), ["foobar", "foo_bar"]);
        assert_eq!(names(&["foo_bar", "fooBar"], Style::Snake, &[]), ["foo_bar", "foobar"]);
        assert_eq!(names(&["a b", "a-b", "A_B"], Style::Pascal, &[]), ["AB", "AMinusB", "AUnderscoreB"]);
        assert_eq!(names(&["unknown"], Style::Pascal, &["Unknown"]), ["UnknownValue"]);
        assert_eq!(names(&["Über uns"], Style::File, &[]), ["udcber_uns"]);
        assert_eq!(unique(&["a b", "a-b"], Style::Pascal, &[]).1, [(0, 1)]);
    }

    #[test]
    fn texts_that_differ_in_case_alone_are_told_by_their_case() {
        assert_eq!(names(&["User", "user", "USER"], Style::Pascal, &[]), ["User", "UserLowercase", "UserUppercase"]);
        assert_eq!(names(&["ASC", "asc"], Style::Pascal, &[]), ["Asc", "AscLowercase"]);
        assert_eq!(names(&["Type", "type"], Style::Snake, &[]), ["type_capitalized", "r#type"]);
    }

    #[test]
    fn a_sign_before_a_name_is_a_direction() {
        assert_eq!(names(&["name", "-name", "+name"], Style::Pascal, &[]), ["Name", "NameDesc", "NameAsc"]);
        assert_eq!(names(&["-1", "0", "+1", "1"], Style::Pascal, &[]), ["Minus1", "V0", "Plus1", "V1"]);
        assert_eq!(names(&["-v"], Style::Pascal, &[]), ["V"]);
    }

    #[test]
    fn names_of_any_texts_are_different() {
        let texts = [
            "a", "A", "á", "a\u{301}", "²", "2", "x²", "x2", "ß", "SS", "ss", "fOO", "FoO", "foO", "foo", "type",
            "Type", "self", "Self", "self_", "", " ", "  ", "_", "__", "日本", "Ελλ", "same", "same", "same", "same",
        ];
        for style in [Style::Snake, Style::Pascal, Style::File] {
            let made = names(&texts, style, &["foo", "Foo"]);
            let distinct: BTreeSet<_> = made.iter().collect();
            assert_eq!(distinct.len(), texts.len(), "{made:?}");
        }
    }

    #[test]
    fn no_file_is_called_like_a_device_of_windows() {
        assert_eq!(names(&["con", "Aux", "lpt1"], Style::File, &[]), ["con_value", "aux_value", "lpt1_value"]);
    }
}
