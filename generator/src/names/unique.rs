use std::collections::{BTreeMap, BTreeSet};

use super::{IdentStyle, candidates};
use crate::ir::Ident;

/// Returns a distinct name for each text. No name is in `reserved`. If two texts would have the same name, the name is
/// given to the text that equals it or, if neither does, to the first text. The other text gets a name that spells out
/// the difference ([`candidates::candidates`]). Also returns the index pairs of such texts: the text that kept the
/// name, and the other text.
pub(crate) fn unique(texts: &[&str], style: IdentStyle, reserved: &[&str]) -> (Vec<Ident>, Vec<(usize, usize)>) {
    let names: Vec<Ident> = texts.iter().map(|text| style.of(text)).collect();
    let is_reserved =
        |name: &Ident| reserved.contains(&name.without_raw_prefix()) || style.is_reserved(name.without_raw_prefix());
    let mut owner: BTreeMap<&Ident, usize> = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        let kept = owner.entry(name).or_insert(index);
        if texts[index] == name.without_raw_prefix() && texts[*kept] != name.without_raw_prefix() {
            *kept = index;
        }
    }
    // Each name is first assigned to the text that keeps it, so that an alternative name does not take the name of a
    // later text.
    let mut found: BTreeSet<Ident> = BTreeSet::new();
    let mut result: Vec<Option<Ident>> = vec![None; texts.len()];
    let mut clashes = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if owner[name] == index && !is_reserved(name) {
            result[index] = Some(name.clone());
        }
    }
    for (index, name) in names.iter().enumerate() {
        if result[index].is_some() {
            continue;
        }
        let other = owner[name];
        if other != index {
            clashes.push((other, index));
        }
        let other = (other != index).then(|| texts[other]);
        let is_free = |name: &Ident| !is_reserved(name) && !owner.contains_key(name) && !found.contains(name);
        let name = candidates::candidates(texts[index], other, style).find(is_free);
        found.extend(name.clone());
        result[index] = name;
    }
    (result.into_iter().zip(names).map(|(name, plain)| name.unwrap_or(plain)).collect(), clashes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{IdentStyle, unique};

    fn names(texts: &[&str], style: IdentStyle, reserved: &[&str]) -> Vec<String> {
        unique(texts, style, reserved).0.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn text_equal_to_the_name_keeps_it() {
        assert_eq!(names(&["fooBar", "foo_bar"], IdentStyle::Snake, &[]), ["foobar", "foo_bar"]);
        assert_eq!(names(&["foo_bar", "fooBar"], IdentStyle::Snake, &[]), ["foo_bar", "foobar"]);
        assert_eq!(names(&["a b", "a-b", "A_B"], IdentStyle::Pascal, &[]), ["AB", "AMinusB", "AUnderscoreB"]);
        assert_eq!(names(&["unknown"], IdentStyle::Pascal, &["Unknown"]), ["UnknownValue"]);
        assert_eq!(names(&["Über uns"], IdentStyle::File, &[]), ["udcber_uns"]);
        assert_eq!(unique(&["a b", "a-b"], IdentStyle::Pascal, &[]).1, [(0, 1)]);
    }

    #[test]
    fn texts_that_differ_only_in_case_are_named_by_case() {
        assert_eq!(
            names(&["User", "user", "USER"], IdentStyle::Pascal, &[]),
            ["User", "UserLowercase", "UserUppercase"]
        );
        assert_eq!(names(&["ASC", "asc"], IdentStyle::Pascal, &[]), ["Asc", "AscLowercase"]);
        assert_eq!(names(&["Type", "type"], IdentStyle::Snake, &[]), ["type_capitalized", "r#type"]);
    }

    #[test]
    fn leading_sign_is_a_direction() {
        assert_eq!(names(&["name", "-name", "+name"], IdentStyle::Pascal, &[]), ["Name", "NameDesc", "NameAsc"]);
        assert_eq!(names(&["-1", "0", "+1", "1"], IdentStyle::Pascal, &[]), ["Minus1", "V0", "Plus1", "V1"]);
        assert_eq!(names(&["-v"], IdentStyle::Pascal, &[]), ["V"]);
    }

    #[test]
    fn names_of_any_texts_are_unique() {
        let texts = [
            "a", "A", "á", "a\u{301}", "²", "2", "x²", "x2", "ß", "SS", "ss", "fOO", "FoO", "foO", "foo", "type",
            "Type", "self", "Self", "self_", "", " ", "  ", "_", "__", "日本", "Ελλ", "same", "same", "same", "same",
        ];
        for style in [IdentStyle::Snake, IdentStyle::Pascal, IdentStyle::File] {
            let idents = names(&texts, style, &["foo", "Foo"]);
            let distinct: BTreeSet<_> = idents.iter().collect();
            assert_eq!(distinct.len(), texts.len(), "{idents:?}");
        }
    }

    #[test]
    fn file_names_avoid_windows_devices() {
        assert_eq!(names(&["con", "Aux", "lpt1"], IdentStyle::File, &[]), ["con_value", "aux_value", "lpt1_value"]);
    }
}
