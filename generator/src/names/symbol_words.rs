use std::collections::HashSet;

use unicode_ident::is_xid_continue;

/// Writes the sign of a leading number as a word: `+1` and `-1` result in `plus1` and `minus1`.
pub(super) fn spell_leading_sign(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some('+'), Some(digit)) if digit.is_ascii_digit() => format!("plus{}", &text[1..]),
        (Some('-'), Some(digit)) if digit.is_ascii_digit() => format!("minus{}", &text[1..]),
        _ => text.to_owned(),
    }
}

/// Moves a leading sign, which sort orders use, to a word at the end: `-name` results in `name desc`.
pub(super) fn spell_sort_direction(text: &str) -> Option<String> {
    let word = match text.chars().next()? {
        '-' => "desc",
        '+' => "asc",
        _ => return None,
    };
    let name = &text[1..];
    name.starts_with(char::is_alphabetic).then(|| format!("{name} {word}"))
}

/// Returns the texts from which the values of an enum are named. Of a value and the same value after a minus sign, such as
/// the sort orders `name` and `-name`, both are named by their direction, unless the value after a plus sign is
/// ascending.
pub(crate) fn sort_directions(values: &[&str]) -> Vec<String> {
    let listed: HashSet<&str> = values.iter().copied().collect();
    let is_listed = |sign: char, name: &str| listed.contains(format!("{sign}{name}").as_str());
    let text = |value: &&str| {
        let is_ascending = value.starts_with(char::is_alphabetic) && is_listed('-', value) && !is_listed('+', value);
        if is_ascending {
            return format!("{value} asc");
        }
        let is_direction = value.strip_prefix(['-', '+']).is_some_and(|name| listed.contains(name));
        spell_sort_direction(value).filter(|_| is_direction).unwrap_or_else(|| (*value).to_owned())
    };
    values.iter().map(text).collect()
}

/// Replaces every character that cannot occur in a name by a word, such as `and` for `&`. The other characters stay
/// unchanged.
pub(super) fn symbol_words(text: &str) -> String {
    text.replace("!=", "≠")
        .chars()
        .map(|c| match symbol_word(c) {
            _ if c.is_alphanumeric() && is_xid_continue(c) => c.to_string(),
            Some(word) => format!(" {word} "),
            None => format!(" u{:x} ", c as u32),
        })
        .collect()
}

fn symbol_word(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' => "space",
        '!' => "bang",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' => "open",
        ')' => "close",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less than",
        '=' => "equals",
        '>' => "greater than",
        '?' => "question",
        '@' => "at",
        '[' => "open bracket",
        '\\' => "backslash",
        ']' => "close bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open brace",
        '|' => "or",
        '}' => "close brace",
        '~' => "tilde",
        '°' => "degree",
        '±' => "plus minus",
        '×' => "times",
        '÷' => "divided by",
        '€' => "euro",
        '£' => "pound",
        '¥' => "yen",
        '©' => "copyright",
        '®' => "registered",
        '§' => "section",
        '‰' => "per mille",
        '→' => "arrow",
        '∞' => "infinity",
        '≈' => "almost equals",
        '≠' => "not equals",
        '≤' => "less or equal",
        '≥' => "greater or equal",
        _ => return None,
    })
}
