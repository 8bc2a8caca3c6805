//! Splitting of property names into words.

/// Returns the words of a name in lower case: `firstName`, `first_name` and `First-Name` consist of `first` and `name`.
pub(super) fn words_of(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (index, one) in characters.iter().enumerate() {
        if !one.is_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| characters.get(index)).copied().unwrap_or('_');
        let is_followed_by_lower = characters.get(index + 1).is_some_and(|next| next.is_lowercase());
        // In `URLPath`, the capital letter before a lower-case letter starts the next word: `url` and `path`.
        if one.is_uppercase() && (!before.is_uppercase() || is_followed_by_lower) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(one.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Returns the singular form of an English noun.
pub(super) fn singular(word: &str) -> String {
    let stem = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.len() > 1);
    if let Some(stem) = stem("ies").filter(|stem| stem.len() > 2 && *stem != "ser") {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if stem(ending).is_some() {
            return word.chars().take(word.chars().count() - 2).collect();
        }
    }
    let is_singular = ["ss", "us", "is", "series", "news"].iter().any(|ending| word.ends_with(ending));
    stem("s").filter(|_| !is_singular).unwrap_or(word).to_owned()
}

/// Joins the words of a text with hyphens, as in a URL.
pub(super) fn slug_of(text: &str) -> String {
    words_of(text).join("-")
}

#[cfg(test)]
mod tests {
    use super::{singular, words_of};

    #[test]
    fn names_are_split_at_case_changes_and_delimiters() {
        for (name, words) in [
            ("firstName", vec!["first", "name"]),
            ("first_name", vec!["first", "name"]),
            ("X-Request-ID", vec!["x", "request", "id"]),
            ("imageURLPath", vec!["image", "url", "path"]),
            ("ipv4", vec!["ipv4"]),
            ("", vec![]),
        ] {
            assert_eq!(words_of(name), words, "{name}");
        }
    }

    #[test]
    fn plurals_have_a_singular() {
        for (plural, expected) in [
            ("users", "user"),
            ("addresses", "address"),
            ("categories", "category"),
            ("series", "series"),
            ("boxes", "box"),
            ("houses", "house"),
            ("status", "status"),
            ("address", "address"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
