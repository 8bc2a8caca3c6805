use std::collections::BTreeSet;

use super::mark::mark;
use super::transliterate;
use crate::ir::Ident;

/// Returns a distinct uppercase name for the static of each method. Letters that are not ASCII are replaced by their
/// code points if another method has the same uppercase form, as for `straße` and `strasse`, or if the name has no
/// uppercase form.
pub(crate) fn constants(methods: &[Ident]) -> Vec<Ident> {
    let plain: Vec<String> = methods.iter().map(|method| to_upper_snake(method.without_raw_prefix())).collect();
    // Distinct ASCII names have distinct uppercase forms.
    let is_ascii = |index: &usize| methods[*index].without_raw_prefix().is_ascii();
    let mut taken: BTreeSet<String> = (0..methods.len()).filter(is_ascii).map(|index| plain[index].clone()).collect();
    let mut names = Vec::with_capacity(methods.len());
    for (index, method) in methods.iter().enumerate() {
        if is_ascii(&index) {
            names.push(Ident::new(plain[index].clone()));
            continue;
        }
        let spelled = to_upper_snake(&transliterate::ascii(method.without_raw_prefix()));
        let marked = format!("{spelled}_{}", mark(method.without_raw_prefix()).to_uppercase());
        let mut free = [&plain[index], &spelled].into_iter().filter(|name| is_constant(name) && !taken.contains(*name));
        let name = free.next().unwrap_or(&marked).clone();
        taken.insert(name.clone());
        names.push(Ident::new(name));
    }
    names
}

fn to_upper_snake(name: &str) -> String {
    transliterate::remove_invalid(&name.to_uppercase())
}

/// Returns `true` if a name is in the uppercase form that rustc expects of a static.
fn is_constant(name: &str) -> bool {
    name.contains(char::is_uppercase) && !name.contains(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::constants;
    use crate::names::snake;

    #[test]
    fn static_names_are_unique_and_upper_case() {
        let methods = ["straße", "strasse", "type", "日本", "ŉ", "größe"].map(snake);
        let names = constants(&methods);
        let names: Vec<_> = names.iter().map(|name| name.as_str()).collect();
        assert_eq!(names, ["STRAUDFE", "STRASSE", "TYPE", "U65E5U672C", "ʼN", "GRÖSSE"]);
    }
}
